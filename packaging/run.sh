#!/usr/bin/env bash
# Installs what is needed, builds a release, and starts Contact Desk on the local workspace with
# sample data. Arguments are handed to the program. Without a display it does one look-up on a
# virtual one and leaves a picture of the window.
set -euo pipefail
. "$(dirname "$0")/common.sh"

program=build/release/bin/contactdesk
# One of the sample people, with a long conversation.
number='+44 7700 900123'

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    need_packages build run
    build release contactdesk
    exec "$program" --workspace "$@"
fi

need_packages build run display
build release contactdesk
say 'No display here: starting on a virtual one'
picture=$top/build/contactdesk.png
display_file=$(mktemp)
trap 'kill "${server:-}" 2>/dev/null || true; rm -f "$display_file"' EXIT
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$display_file" 2>/dev/null &
server=$!
for _ in $(seq 100); do
    [ -s "$display_file" ] && break
    sleep 0.1
done
[ -s "$display_file" ] || { echo 'The virtual display did not start.' >&2; exit 1; }

DISPLAY=:$(cat "$display_file") QT_QPA_PLATFORM=xcb timeout 60 \
    "$program" --workspace --look-up "$number" --size 1280x800 --picture "$picture" "$@" >/dev/null
echo "Looked up $number. The window: $picture"
