# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the kiosk with the libraries beside this file, and none of the system's."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent / "libraries"))

from kiosk.cli import main

sys.exit(main())
