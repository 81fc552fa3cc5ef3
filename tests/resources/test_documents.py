# SPDX-License-Identifier: GPL-3.0-or-later
"""The developer's documents: whatever they name in backticks is there, and every link leads on.

A word in backticks with a slash or a known ending is a file or a folder of the repository; `a.b.c`
that begins with one of our packages, and `Class.part`, are names of Python; a bare `CamelCase` word
is a class of ours, a QML file of ours, or a class of Qt. Words with <...>, {...}, * or ... are
patterns and are passed over, and so are commands' options.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import kiosk

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    ROOT / ".github" / "CONTRIBUTING.md",
    *sorted((ROOT / "resources" / "docs").rglob("*.md")),
)
LICENCE = "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->"
LONGEST_LINE = 130

PACKAGES = ("kiosk", "tests")
FOLDERS = ("kiosk", "tests", "content", "resources", ".github", ".ci")
ENDINGS = (".py", ".yaml", ".qml", ".md", ".toml", ".tsv", ".lock", ".icc", ".json")
_FENCED = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
_PATTERN = re.compile(r"[<>{}*…]|\.\.\.")
_DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
_CLASS = re.compile(r"[A-Z][a-z]\w*|[A-Z]\w*[a-z]\w*")
_WORD_ENDS = ".,:;()"


def prose(document: Path) -> str:
    """The text without its fenced blocks."""
    return _FENCED.sub("", document.read_text(encoding="utf-8"))


def words(text: str) -> Iterator[str]:
    """Every word that stands in backticks, patterns left out."""
    for code in _CODE.findall(text):
        if not _PATTERN.search(code):
            yield from (word.lstrip("(").rstrip(_WORD_ENDS) for word in code.split())


def is_path(word: str) -> bool:
    file, _, _ = word.partition("::")
    if file.startswith("/"):  # a place of the machine that the kiosk is installed on
        return False
    return ("/" in file and file.split("/")[0] in FOLDERS) or file.endswith(ENDINGS)


def path_is_there(word: str) -> bool:
    """A path of the repository; a bare file name may lie anywhere in it. `file::test` too."""
    file, _, test = word.partition("::")
    if "/" not in file:
        return (ROOT / file).is_file() or file in names_of_files()
    there = (ROOT / file).exists()
    return there and (not test or f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"))


@cache
def names_of_files() -> frozenset[str]:
    files = (file for folder in FOLDERS for file in (ROOT / folder).rglob("*"))
    return frozenset(file.name for file in files if file.is_file())


def name_is_there(word: str) -> bool:
    """`kiosk.a.b.Class.part`, or `Class.part` of any class of ours with that name."""
    first, *rest = word.split(".")
    if first in PACKAGES:
        return _from_module(word.split("."))
    return any(_has(found, rest) for found in classes().get(first, ()))


def _from_module(steps: list[str]) -> bool:
    for count in range(len(steps), 0, -1):
        try:
            module = importlib.import_module(".".join(steps[:count]))
        except ModuleNotFoundError:
            continue
        return _has(module, steps[count:])
    return False


def _has(owner: object, steps: list[str]) -> bool:
    for place, step in enumerate(steps):
        if not hasattr(owner, step):
            fields = getattr(owner, "__annotations__", {})
            return step in fields and place == len(steps) - 1
        owner = getattr(owner, step)
    return True


@cache
def classes() -> dict[str, tuple[type, ...]]:
    """Every class of the kiosk by its name."""
    found: dict[str, tuple[type, ...]] = {}
    for module in _modules():
        for name, cls in inspect.getmembers(module, inspect.isclass):
            if cls.__module__ == module.__name__:
                found[name] = (*found.get(name, ()), cls)
    return found


def _modules() -> Iterator[ModuleType]:
    for module in pkgutil.walk_packages(kiosk.__path__, "kiosk."):
        if not module.name.endswith("__main__"):
            yield importlib.import_module(module.name)


def class_is_there(word: str) -> bool:
    if word in classes() or f"{word}.qml" in names_of_files():
        return True
    parts = (importlib.import_module(f"PySide6.{part}") for part in ("QtCore", "QtGui", "QtQuick"))
    return any(hasattr(part, word) for part in parts)


def missing(text: str) -> list[str]:
    """What stands in backticks and is not there."""
    lost = []
    for word in words(text):
        if is_path(word):
            lost += [] if path_is_there(word) else [word]
        elif _DOTTED.fullmatch(word):
            begins_as_ours = word.split(".")[0] in PACKAGES or word[0].isupper()
            lost += [word] if begins_as_ours and not name_is_there(word) else []
        elif _CLASS.fullmatch(word):
            lost += [] if class_is_there(word) else [word]
    return lost


def anchors(document: Path) -> set[str]:
    """What a link can add after a `#`: the headings, as a reader of Markdown spells them."""
    headings = _HEADING.findall(prose(document))
    return {re.sub(r"[^\w\- ]", "", head).strip().lower().replace(" ", "-") for head in headings}


def dead_links(document: Path) -> list[str]:
    lost = []
    for target in _LINK.findall(prose(document)):
        if target.startswith(("http:", "https:")):
            continue
        file, _, anchor = target.partition("#")
        there = (document.parent / file).resolve() if file else document
        if not there.exists() or (anchor and anchor not in anchors(there)):
            lost.append(target)
    return lost


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_whatever_a_document_names_is_there(document: Path) -> None:
    assert missing(prose(document)) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_link_of_a_document_leads_somewhere(document: Path) -> None:
    assert dead_links(document) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_document_begins_with_its_licence_and_has_no_long_line(document: Path) -> None:
    lines = document.read_text(encoding="utf-8").splitlines()
    assert lines[0] == LICENCE
    assert [line for line in lines if len(line) > LONGEST_LINE] == []


def commands(text: str) -> list[str]:
    """What is run as a module of Python, with the arguments that are written out."""
    return re.findall(r"python -m ([a-z][\w.]*(?: [a-z-][\w/-]*)*)", text)


def test_contributing_has_the_checks_one_by_one_as_they_are_run() -> None:
    script = (ROOT / "resources" / "setup" / "check").read_text(encoding="utf-8")
    document = DOCUMENTS[0].read_text(encoding="utf-8")
    _, block, _ = document.partition("The checks one by one")[2].split("```", 2)
    assert sorted(commands(block)) == sorted(commands(script))
    assert len(commands(block)) == 7


def test_the_documents_are_found() -> None:
    names = {str(document.relative_to(ROOT)) for document in DOCUMENTS}
    assert "resources/docs/architecture.md" in names
    assert len([name for name in names if "decisions" in name]) >= 11
    assert dict.fromkeys(words("`kiosk/app.py` and `bash -x tests/conftest.py`, `a*.py`")) == {
        "kiosk/app.py": None,
        "bash": None,
        "-x": None,
        "tests/conftest.py": None,
    }


def test_what_is_not_there_is_missed(tmp_path: Path) -> None:
    names = (
        "`kiosk/no_such.py` `no-such.yaml` `kiosk.app.no_such` `kiosk.no_such` `Visit.no_such`",
        "`NoSuchClass` `tests/conftest.py::test_no_such`",
        "`kiosk/app.py` `waits.yaml` `kiosk.app.run` `Visit.planned_as` `Visit` `QObject` `Chip`",
    )
    assert missing("\n".join(names)) == [
        "kiosk/no_such.py",
        "no-such.yaml",
        "kiosk.app.no_such",
        "kiosk.no_such",
        "Visit.no_such",
        "NoSuchClass",
        "tests/conftest.py::test_no_such",
    ]
    page = tmp_path / "page.md"
    page.write_text("# A head, here\n[a](#a-head-here) [b](#none) [c](none.md) [d](page.md)\n")
    assert dead_links(page) == ["#none", "none.md"]
