# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as people type or paste it -> text that can be compared.

Two words are the same ingredient word when their `key` is the same: case, accents, hyphens,
ligatures, full-width letters, Greek prefixes and British or American spelling do not count.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST_TEXT = 20_000
"""Characters read of one text; a pack's list has a few thousand. More is said to be too long."""

_INVISIBLE = (
    *(0x00AD, 0x061C, 0xFEFF, 0x180E),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
)
_GREEK = {"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ω": "omega", "ε": "epsilon"}
_BEFORE: dict[int, str | None] = {
    **dict.fromkeys(_INVISIBLE),
    **dict.fromkeys(map(ord, "®™©℠†‡§¹²³⁰⁴⁵⁶⁷⁸⁹*"), " "),
    **{ord(letter): name for letter, name in _GREEK.items()},
    **{ord(letter.upper()): name for letter, name in _GREEK.items()},
    **dict.fromkeys(map(ord, "’‘ʼ`´′"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—−"), "-"),
    **dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n"),
    ord("ı"): "i",
    ord("،"): ",",
    ord("、"): ",",
    ord("÷"): "/",
    ord("⁄"): "/",
    ord("±"): "+/-",
}
_WORD = re.compile(r"[^\W_]+")
_NONE_OF = re.compile(r"(?<![\d.,])0 ?%")
_SHARE = re.compile(
    r"(?:[<>≤≥~] ?)?(?<!\d)\d{1,4}(?:[.,]\d{1,4})?(?: ?- ?\d{1,4}(?:[.,]\d{1,4})?)?"
    r" ?%(?: ?[wv]/[wv])?"
    r"|(?<=\w )\d{1,2}\.\d{1,3}(?= ?(?:[,;)\]\n]|$))",
    re.IGNORECASE,
)
_PILED_MARKS = re.compile(r"[\u0300-\u036f]{3,}")
_GAP = re.compile(r"[^\S\n]{2,}|[^\S\n ]")
_DIGIT = re.compile(r"\d")
_TRANSLATED_ASCII = re.compile(r"[*`\r\v\f\x1c\x1d\x1e]")
_BROKEN_WORD = re.compile(r"([^\W\d_])- ?\n\s*([^\W\d_])")
_COLOUR_INDEX = re.compile(r"\bC\.? ?I\.? ?(?:no\.? ?)?(\d{5})\b", re.IGNORECASE)


def clean(text: str) -> str:
    """One alphabet, no footnote marks, no shares (`0,5 %`, a last `0.3`), and words that the end
    of a line broke mended.

    Case is kept, since the words are shown as typed. Takes any text and never raises; the result
    may be longer than the text, as a ligature becomes several letters.
    """
    text = _GAP.sub(" ", _one_alphabet(text))
    numbered = _DIGIT.search(text) is not None
    if numbered and ("%" in text or "." in text):
        text = _SHARE.sub(" ", _NONE_OF.sub("no ", text))
    if "\n" in text:
        text = _BROKEN_WORD.sub(r"\1\2", text)
    return _COLOUR_INDEX.sub(r"CI \1", text) if numbered else text


def key(text: str) -> str:
    """The form in which words are compared: lower-case letters and digits, single spaces.

    >>> key("α-Bisabolol"), key("SODIUM  LAURETH SULPHATE"), key("Crème")
    ('alpha bisabolol', 'sodium laureth sulfate', 'creme')
    """
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", _one_alphabet(text).casefold())
        bare = "".join([part for part in parts if not unicodedata.combining(part)])
        text = bare.translate(_BEFORE)  # a Greek letter that had an accent
    text = text.casefold()
    if text.isascii() and text.replace(" ", "").isalnum():
        text = " ".join(text.split())
    else:
        text = " ".join(_WORD.findall(text.replace("'", "")))
    if "sulph" in text or "aluminium" in text:
        text = text.replace("sulph", "sulf").replace("aluminium", "aluminum")
    return text


def plain_marks(text: str) -> str:
    """The text with its signs as they are typed here: a full-width comma, three dots in one."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text).replace("、", ",").replace("،", ",")


def _one_alphabet(text: str) -> str:
    if text.isascii() and not _TRANSLATED_ASCII.search(text):
        return text
    text = text.translate(_BEFORE)
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", _PILED_MARKS.sub("", text)).translate(_BEFORE)
