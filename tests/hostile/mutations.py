# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit file with values, keys and lines changed by chance, the same for the same seed."""

import random
import re

VALUES = (
    "", " ", "null", "~", "true", "Yes", "0", "-1", "-0", "1.5", "1e9", "999999", "9999999", '"1"',
    "[]", "{}", "[[]]", "{a: b}", "*a", "&a x", "!!set x", "|", "%", "@x", "`",
    r'"\0"', r'"\ud800"', r'"\u202eabc"', r'"\u200b"', r'"\u00a0"', r'"\u0301"', r'"\x07"',
    "\U0001f4a3", "<b>x</b>", r'"a\nb"', '"{name}"', '"**"', '"{"', "Á", "مرحبا", "山田",
    "x" * 81, "x" * 5000,
    '"' + "word " * 400 + '"', "2026-11-23", "2026-11-23T15:00", "0001-01-01T00:00",
    "9999-12-31T23:59", "2099-12-31T23:59", "2000-01-01T00:00", "2026-03-29T01:30",
    "2026-10-25T01:30", "Pacific/Apia", "Europe/Lodnon", "../../etc/passwd", "right/UTC",
    "heat", "tepid-water", "picking", "other-procedures", "[face, face]", "[scalp]", "5.0000001",
)  # fmt: skip
KEYS = ("patinet", "x", "at", "hours", "timezone", "settlements", "allergies", "y" * 200)
_VALUE = re.compile(r"([\w-]+: )(\"[^\"]*\"|\[[^\]]*\]|[^,{}\[\]\n]+)")


def mutated(text: str, chance: random.Random) -> str:
    """The text with one to three changes."""
    lines = text.splitlines()
    for _ in range(chance.choice((1, 1, 2, 3))):
        place = chance.randrange(len(lines))
        line = lines[place]
        match chance.randrange(10):
            case 0:
                del lines[place]
            case 1:
                lines[place:place] = [line] * chance.choice((1, 40))
            case 2:
                lines[place] = f"{chance.choice(KEYS)}: {chance.choice(VALUES)}"
            case 3:
                lines[place] = "".join(letter for letter in line if chance.random() > 0.05)
            case _:
                values = list(_VALUE.finditer(line))
                if values:
                    found = chance.choice(values)
                    new = chance.choice(VALUES)
                    lines[place] = line[: found.start(2)] + new + line[found.end(2) :]
    return "\n".join(lines) + "\n"
