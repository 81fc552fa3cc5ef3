# SPDX-License-Identifier: GPL-3.0-or-later
"""The Aftercare Kiosk."""

__version__ = "0.1.0"
