#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test through CTest, and ends with the count.
# `test.sh asan` does the same under the sanitizers, `test.sh fuzz` runs the fuzz targets, and
# `test.sh crash` kills the program again and again, built as it is shipped; built the same way,
# `test.sh gallery` renders every state of every panel, and `test.sh atspi` works with the program as a
# screen reader does.
set -euo pipefail
. "$(dirname "$0")/common.sh"

preset=${1:-dev}
need_packages build run test
[ "$preset" != atspi ] || need_packages display atspi
folder=$preset
if [ "$preset" = crash ] || [ "$preset" = gallery ] || [ "$preset" = atspi ]; then
    folder=release
    build release "$preset"
else
    build "$preset"
fi
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
    "build/$folder/Testing/Temporary/LastTest.log"
exit $status
