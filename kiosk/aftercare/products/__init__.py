# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on a label -> a verdict, failing closed.

`look_up` answers what is typed, `shelf` the patient's own products; `verdict` has the values. Below
them a label's text is cut into pieces, each piece recognised by the lexicon, and all of it weighed.
"""
