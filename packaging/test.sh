#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test through CTest, and ends with the count.
# `test.sh asan` does the same under the sanitizers.
set -euo pipefail
. "$(dirname "$0")/common.sh"

preset=${1:-dev}
need_packages build run test
build "$preset"
say "Testing ($preset)"
status=0
ctest --preset "$preset" --output-on-failure || status=$?

# CTest counts programs; what the programs checked is in its log.
awk '/^Totals: / { passed += $2; failed += $4; skipped += $6 }
     END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' \
    "build/$preset/Testing/Temporary/LastTest.log"
exit $status
