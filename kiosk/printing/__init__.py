# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF bytes to a printer, with the job's true state.

`way.way()` chooses between `cups` and `qt_printer`, which have the same functions; `watch.watch`
follows a job to its end. The bytes stay with the caller, so a print that fails loses nothing.
"""
