# SPDX-License-Identifier: GPL-3.0-or-later
"""The design in figures, for paper. Colours are #RRGGBB, sizes points.

Written by resources/design/generate.py from tokens.toml: change it there.
"""

COLOURS = {
    "ink": "#000000",
    "plum": "#4A2148",
    "row_rule": "#000000",
    "warm": "#F9F1EA",
}
CLEAR = {
    "body": 13,
    "footer": 12,
    "title": 24,
    "section_title": 18,
    "head": 16,
    "code_head": 14,
    "phone": 27,
    "code_phone": 18,
    "tick": 17,
    "icon": 16,
    "picture": 51,
}
LARGE = {
    "body": 18,
    "footer": 16,
    "title": 30,
    "section_title": 22,
    "head": 22,
    "code_head": 20,
    "phone": 36,
    "code_phone": 24,
    "tick": 22,
    "icon": 20,
    "picture": 60,
}
