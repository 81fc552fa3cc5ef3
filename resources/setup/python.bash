# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the commands beside it.

# Set $python to a Python that is new enough, or say what to install and end.
find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        python=$(command -v "$name") || continue
        # A name can be there without a Python behind it, as version managers do it.
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null && return
    done
    echo "The kiosk needs Python 3.11 or newer." >&2
    if command -v python3 > /dev/null; then
        echo "Here is $(python3 --version 2>&1)." >&2
    fi
    echo "On Debian and Ubuntu: sudo apt-get install python3.11 python3.11-venv" >&2
    exit 1
}
