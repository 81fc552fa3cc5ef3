# SPDX-License-Identifier: GPL-3.0-or-later
"""For every test: Python stays alive under Qt, Qt draws without a display, zones are the locked.

Property tests have no deadline, since machines differ, and repeat themselves in CI, where a failure
must be the change's own.
"""

import os

from hypothesis import settings

from kiosk.machine.zones import use_locked_zones
from kiosk.screens.singletons import keep_singletons_alive

keep_singletons_alive()
use_locked_zones()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
settings.register_profile("kiosk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("kiosk")
