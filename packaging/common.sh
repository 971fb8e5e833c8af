# What the scripts of this folder share. Sourced, not run.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

say() { printf '\n== %s\n' "$*"; }

# need_packages LIST...: installs what is missing of the packages named in packages/LIST.txt.
# Without root it names them and ends the script.
need_packages() {
    local lists=("${@/%/.txt}") wanted missing=()
    wanted=$(cd packaging/packages && grep -hv '^#' "${lists[@]}" | sort -u)
    for package in $wanted; do
        [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" = 'install ok installed' ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        echo "These packages are needed and not installed:"
        printf '  %s\n' "${missing[@]}"
        echo "Run this once as root, then start again:"
        echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
    say "Installing ${#missing[@]} packages"
    export DEBIAN_FRONTEND=noninteractive
    # A mirror in the middle of an update gives errors that are gone a moment later.
    for attempt in 1 2 3; do
        apt-get update -qq &&
            apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && return
        echo "Attempt $attempt failed." >&2
        sleep 10
    done
    exit 1
}

# build PRESET [TARGET...]: configures where that was not done yet, and builds what changed.
build() {
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
    say "Building ($preset)"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
