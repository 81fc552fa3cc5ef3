# SPDX-License-Identifier: GPL-3.0-or-later
"""A second pack that has nothing in common with the first: any treatment works, with no code."""
