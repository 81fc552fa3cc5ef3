// SPDX-License-Identifier: GPL-3.0-or-later
// A Problem by its older name.
Problem {}
