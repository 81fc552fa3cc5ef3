# SPDX-License-Identifier: GPL-3.0-or-later
"""Who of staff has a PIN, and the key that a PIN unlocks."""
