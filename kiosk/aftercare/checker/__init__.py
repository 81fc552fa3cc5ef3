# SPDX-License-Identifier: GPL-3.0-or-later
"""How a label is read, matched and weighed. `kiosk.aftercare.products` is its public face."""
