# SPDX-License-Identifier: GPL-3.0-or-later
"""Voices of the clinic's own: files in a folder, made into sound on this machine."""
