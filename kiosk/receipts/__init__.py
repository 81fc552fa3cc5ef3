# SPDX-License-Identifier: GPL-3.0-or-later
"""The receipts room: one sealed line for each visit in which a plan was shown, and its proof."""
