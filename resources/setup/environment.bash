# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the commands beside it. They set $root, the folder of the checkout.

# Set $environment to a folder with all that a purpose needs (`kiosk`, `voice`, `camera` or `check`), or say what is
# missing and end. The folder stays as it is for as long as this runs, whatever is set up meanwhile.
set_up() {
    find_python
    for _ in 1 2 3; do
        environment=$("$python" -B "$root/resources/setup/prepare.py" "$1") || exit
        # The open file goes on to the program that the command becomes, and with it the lock.
        { exec 9< "$environment/pyvenv.cfg"; } 2> /dev/null || continue
        flock --shared 9
        [[ -e $environment/pyvenv.cfg ]] && return
    done
    echo "$environment cannot be read, or other set-ups keep replacing it. Try again." >&2
    exit 1
}

# Set $python to a Python that can look for what is missing. Where there is none, install one, or
# say what to install and end.
find_python() {
    local packages
    first_python && return
    packages=(python3 python3-venv)
    # What is called python3 there is too old for the kiosk.
    if grep -qs '^VERSION_CODENAME=jammy' /etc/os-release; then
        packages=(python3.11 python3.11-venv)
    fi
    install_packages "${packages[@]}" || true
    first_python && return
    echo "The kiosk needs Python 3.11 or newer." >&2
    echo "On Debian and Ubuntu: sudo apt-get install ${packages[*]}" >&2
    exit 1
}

first_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        python=$(command -v "$name") || continue
        # A name can be there without a Python behind it, as version managers do it.
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2> /dev/null && return
    done
    return 1
}

# Install packages if this machine has apt and lets us.
install_packages() {
    local before=()
    command -v apt-get > /dev/null || return
    if ((EUID != 0)); then
        command -v sudo > /dev/null || return
        # It may only ask for a password where somebody can type one.
        sudo -n true 2> /dev/null || [[ -t 0 ]] || return
        before=(sudo)
    fi
    echo "Setting up: packages of the system: $*" >&2
    "${before[@]}" apt-get -q -q update >&2
    "${before[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -q -y --no-install-recommends "$@" >&2
}
