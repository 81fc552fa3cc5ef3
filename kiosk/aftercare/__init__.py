# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules. Frozen values and pure functions: no clock, no files, no Qt, no YAML."""
