#!/usr/bin/env bash
# run.sh CONTACTDESK SCRIPT.py: runs SCRIPT as assistive technology runs: beside the program, on a
# display, with a window manager and on a session bus that are its own. All of it ends with it.
set -euo pipefail

if [ -z "${CONTACTDESK_ATSPI_HOME:-}" ]; then
    # Outside: a home folder, a session bus, and an end to whatever hangs.
    CONTACTDESK_ATSPI_HOME=$(mktemp -d)
    export CONTACTDESK_ATSPI_HOME
    trap 'rm -rf "$CONTACTDESK_ATSPI_HOME"' EXIT
    mkdir -m 700 "$CONTACTDESK_ATSPI_HOME/runtime"
    # What is left out would lead into the session of whoever runs this. What the buses and the
    # display say goes nowhere; what the program and the script say, through 4.
    timeout --kill-after=5 "${CONTACTDESK_ATSPI_SECONDS:-80}" \
        env -u DISPLAY -u WAYLAND_DISPLAY -u AT_SPI_BUS_ADDRESS -u DBUS_SESSION_BUS_ADDRESS \
        HOME="$CONTACTDESK_ATSPI_HOME" TMPDIR="$CONTACTDESK_ATSPI_HOME" \
        XDG_CONFIG_HOME="$CONTACTDESK_ATSPI_HOME/config" \
        XDG_DATA_HOME="$CONTACTDESK_ATSPI_HOME/data" \
        XDG_CACHE_HOME="$CONTACTDESK_ATSPI_HOME/cache" \
        XDG_RUNTIME_DIR="$CONTACTDESK_ATSPI_HOME/runtime" XDG_SESSION_TYPE=x11 \
        LC_ALL=C.UTF-8 TZ=Europe/Amsterdam GSETTINGS_BACKEND=memory \
        QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
        dbus-run-session -- "$0" "$@" 4>&1 >/dev/null 2>&1 &
    all=$!
    trap 'kill $all; wait $all || true; exit 124' TERM INT
    status=0
    wait $all || status=$?
    [ $status -ne 124 ] || echo 'FAIL!  : it took too long' >&2
    exit $status
fi

# Inside: the display, which says its number when it can be used, and the window manager.
started=()
end() {
    kill "${started[@]}" || true
    wait "${started[@]}" || true
}
trap end EXIT
trap 'exit 124' TERM
mkfifo "$CONTACTDESK_ATSPI_HOME/display"
Xvfb -displayfd 3 -screen 0 1400x950x24 -nolisten tcp 3>"$CONTACTDESK_ATSPI_HOME/display" &
started+=($!)
read -r -t 20 display <"$CONTACTDESK_ATSPI_HOME/display" || {
    echo 'Xvfb has not started.' >&4
    exit 1
}
export DISPLAY=:$display
openbox &
started+=($!)

PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$2" "$1" >&4 2>&1 &
started+=($!)
wait $!
