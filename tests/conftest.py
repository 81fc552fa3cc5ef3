# SPDX-License-Identifier: GPL-3.0-or-later
"""For every test: Python stays alive under Qt, and Qt draws without a display."""

import os

from kiosk.screens.singletons import keep_singletons_alive

keep_singletons_alive()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
