# SPDX-License-Identifier: GPL-3.0-or-later
"""The design in figures, for paper. Colours are #RRGGBB, sizes points.

Written by resources/design/generate.py from tokens.toml: change it there.
"""

COLOURS = {
    "ink": "#000000",
    "plum": "#4A2148",
    "warm": "#F9F1EA",
}
CLEAR = {
    "body": 13,
    "footer": 12,
    "title": 24,
    "title_lead": 28,
    "list_head": 18,
    "list_head_lead": 22,
    "head": 16,
    "date": 16,
    "date_lead": 18,
    "phone": 27,
    "phone_lead": 29,
    "thing_phone": 19,
    "code_phone": 18,
    "tick": 17,
    "icon": 16,
    "thing_icon": 15,
    "disc": 20,
    "picture": 42,
    "chip": 19,
    "code": 72,
    "row": 23,
    "answer": 18,
}
LARGE = {
    "body": 18,
    "footer": 16,
    "title": 28,
    "title_lead": 33,
    "list_head": 22,
    "list_head_lead": 28,
    "head": 22,
    "date": 22,
    "date_lead": 26,
    "phone": 36,
    "phone_lead": 40,
    "thing_phone": 26,
    "code_phone": 26,
    "tick": 22,
    "icon": 20,
    "thing_icon": 20,
    "disc": 26,
    "picture": 56,
    "chip": 26,
    "code": 84,
    "row": 31,
    "answer": 25,
}
