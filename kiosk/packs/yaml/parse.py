# SPDX-License-Identifier: GPL-3.0-or-later
"""One YAML file -> nodes with places. Nothing is constructed, so nothing in a file can run.

PyYAML's own `compose` would expand aliases, recurse as deep as the file nests and stop at tags it
does not know. Here its events are read one by one: aliases, anchors, tags and deep nesting are
named as problems, and a file costs at most what its size allows. Only the C parser is used: the
Python one reads some texts otherwise, and a pack must mean the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from kiosk.aftercare.refusals import shown
from kiosk.packs.yaml.located import MOST_PER_FILE, START, Findings, Place
from kiosk.packs.yaml.nodes import Entry, Items, Node, Refused, Scalar, Table, steps_at
from kiosk.packs.yaml.signs import Sign, blanked, unwanted_signs

MOST_BYTES = 1024 * 1024
MOST_LEVELS = 12

_HINTS = (
    ("mapping values are not allowed", "Put the text in quotes if it holds a colon."),
    ("cannot start any token", "Put the text in quotes, and indent with spaces, not tabs."),
    ("unexpected end of stream", "Close the quotes or the bracket that was opened."),
    ("expected ',' or", "Close the bracket, and put a comma between two values."),
    ("escape", "Write a backslash only between single quotes."),
)
_OTHER_HINT = "Check the indentation, the quotes and the brackets here."


def parse_file(file: Path, findings: Findings, *, strict_signs: bool) -> Node | None:
    """The root of the file, or None where it cannot be read; `findings` then says why.

    With `strict_signs` the signs of damaged encoding that are also letters of real names
    (U+00C2, U+00E2) are refused too.
    """
    text = _text_of(file, findings)
    if text is None:
        return None
    return parse_text(text, findings, strict_signs=strict_signs)


def _text_of(file: Path, findings: Findings) -> str | None:
    try:
        if not file.is_file():
            findings.add(START, (), *_no_file(file))
            return None
        with file.open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not a file name"
        findings.add(START, (), f"the file cannot be read: {reason}.", "Let the kiosk read it.")
        return None
    if len(raw) > MOST_BYTES:
        findings.add(START, (), "the file is over 1 MiB.", "Write less, or split the list.")
        return None
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", errors="replace")
        place = Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        findings.add(
            place, (), f"the byte 0x{raw[error.start]:02X} is not UTF-8.", "Save the file as UTF-8."
        )
        return None


def _no_file(file: Path) -> tuple[str, str]:
    if file.is_dir():
        return "this is a folder.", "Put a file in its place, or name one."
    if file.exists():
        return "this is a device, not a file.", "Put a file in its place, or name one."
    return "the file is missing.", f"Write {file.name}."


def parse_text(text: str, findings: Findings, *, strict_signs: bool) -> Node | None:
    """As `parse_file`, from text with `\\n` line ends."""
    seen = blanked(text, strict=strict_signs)
    building = _Building(strict_signs, seen.split("\n"))
    whole = True
    try:
        for event in yaml.parse(seen, Loader=yaml.CSafeLoader):
            whole = building.take(event)
            if not whole:
                break
    except yaml.MarkedYAMLError as error:
        whole = False
        building.refuse(_marked(error.problem_mark), *_syntax(error))
    except yaml.YAMLError as error:
        whole = False
        wrong = f"the YAML breaks: {' '.join(str(error).split())}."
        building.refuse(START, wrong, _OTHER_HINT)
    building.refuse_signs(unwanted_signs(text, strict=strict_signs))
    root = building.root if whole else None
    for number, (place, wrong, write) in enumerate(building.refusals):
        steps = steps_at(root, place) if root and number < MOST_PER_FILE else ()
        findings.add(place, steps, wrong, write)
    if root is None and not building.refusals:
        findings.add(START, (), "the file is empty.", "Write the keys and values it is for.")
    return root


def _syntax(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    problem = error.problem or "it cannot be read"
    hint = next((hint for words, hint in _HINTS if words in problem), _OTHER_HINT)
    return f"the YAML breaks here: {problem}.", hint


def _marked(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else START


@dataclass(slots=True)
class _Open:
    """A list or table whose end has not come yet; a table's children are key, value, key, ..."""

    place: Place
    is_table: bool
    refused: bool
    children: list[Node] = field(default_factory=list)


class _Building:
    """The tree so far: the open lists and tables, innermost last."""

    def __init__(self, strict_signs: bool, lines: list[str]) -> None:
        self.root: Node | None = None
        self.refusals: list[tuple[Place, str, str]] = []
        self._open: list[_Open] = []
        self._strict_signs = strict_signs
        self._lines = lines
        self._documents = 0

    def refuse(self, place: Place, wrong: str, write: str) -> None:
        self.refusals.append((place, wrong, write))

    def refuse_signs(self, signs: tuple[Sign, ...], place: Place | None = None) -> None:
        """`place` is where the value starts that holds the signs as escapes (`"\\x07"`)."""
        for sign in signs:
            self.refuse(place or sign.place, sign.wrong, sign.write)

    def take(self, event: Any) -> bool:
        """Adds one event of the parser. False: what follows is not read."""
        match event:  # by how often each comes
            case yaml.ScalarEvent():
                self._put(self._scalar(event, _marked(event.start_mark)))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._put(self._closed(self._open.pop()))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                return self._start(event, _marked(event.start_mark))
            case yaml.AliasEvent():
                place, wrong = _marked(event.start_mark), f'"*{event.anchor}" is an alias.'
                self.refuse(place, wrong, "Write the value out in full.")
                self._put(Refused(place))
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    place = _marked(event.start_mark)
                    self.refuse(place, "a second document starts here.", "Remove the line ---.")
                    return False
            case _:
                pass
        return True

    def _start(self, event: Any, place: Place) -> bool:
        refused = self._marks_refused(event, place)
        if len(self._open) == MOST_LEVELS:
            wrong = f"lists and tables are nested more than {MOST_LEVELS} deep."
            self.refuse(place, wrong, "Write it flatter.")
            return False
        self._open.append(_Open(place, isinstance(event, yaml.MappingStartEvent), refused))
        return True

    def _scalar(self, event: Any, place: Place) -> Node:
        if (event.anchor or event.tag) and self._marks_refused(event, place):
            return Refused(place)
        end, plain = _marked(event.end_mark), not event.style
        node = Scalar(place, end, event.value, plain, plain and self._comment_follows(end))
        if event.style == '"':
            self.refuse_signs(unwanted_signs(event.value, strict=self._strict_signs), place)
        return node

    def _comment_follows(self, end: Place) -> bool:
        line = self._lines[end.line - 1] if end.line <= len(self._lines) else ""
        return "#" in line and line[end.column - 1 :].lstrip().startswith("#")

    def _marks_refused(self, event: Any, place: Place) -> bool:
        """Refuses an anchor or a tag before a value. True where the value cannot be used."""
        if event.anchor is not None:
            wrong = f'"&{event.anchor}" is an anchor.'
            self.refuse(place, wrong, "Write the value out in full where it is used.")
        if event.tag is None:
            return False
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        self.refuse(place, f"the tag {shown(tag)} is not plain YAML.", "Write it without the tag.")
        return True

    def _put(self, node: Node) -> None:
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node

    def _closed(self, done: _Open) -> Node:
        if done.refused:
            return Refused(done.place)
        if not done.is_table:
            return Items(done.place, tuple(done.children))
        entries = []
        for key, value in zip(done.children[::2], done.children[1::2], strict=True):
            if isinstance(key, Scalar):
                entries.append(Entry(key, value))
            elif not isinstance(key, Refused):
                self.refuse(key.place, "a list or table is used as a key.", "Write a word as key.")
        return Table(done.place, tuple(entries))
