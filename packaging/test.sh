#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test through CTest, and ends with the count.
# `test.sh release` does the same with what is shipped and runs the slow ones too, `test.sh asan`
# runs under the sanitizers, `test.sh fuzz` the fuzz targets.
set -euo pipefail
. "$(dirname "$0")/common.sh"

preset=${1:-dev}
need_packages build run test
build "$preset"
say "Testing ($preset)"
status=0
ctest --preset "$preset" --output-on-failure || status=$?

# CTest counts programs; what the programs checked is in its log. A fuzz target has no checks to
# count: it is one, and its last line tells how far it came.
awk '/ Testing: / { program = $NF }
     /^#[0-9]+\tDONE/ { sub(/^#/, ""); print program ": " $1 " inputs, coverage " $4 ", " $12 " a second" }
     /^Totals: / { passed += $2; failed += $4; skipped += $6 }
     /^Test (Passed|Failed)\./ && program ~ /^fuzz_/ { if ($2 == "Passed.") ++passed; else ++failed }
     END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' \
    "build/$preset/Testing/Temporary/LastTest.log"
exit $status
