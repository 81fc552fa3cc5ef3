# SPDX-License-Identifier: GPL-3.0-or-later
"""The structure tree and the outline, written as PDF objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.sheet.engine.file import File, numbers, text_string
from kiosk.sheet.engine.structure import Annotation, Element, Mark, Role

Parents = Sequence[Element | list[Element]]


class Bookmark(NamedTuple):
    """A heading of the outline: `level` 0 or more, the index of its page and its upper edge."""

    title: str
    level: int
    page: int
    top: float


def write_tree(file: File, root: Element, parents: Parents, pages: Sequence[int]) -> int:
    """Put the tree into the file. `parents` says whose each mark and annotation is, by its key."""
    tree = file.reserve()
    made: dict[Element, int] = {}
    document = _element(file, root, tree, made, pages)
    entries = []
    for key, parent in enumerate(parents):
        if isinstance(parent, Element):
            entries.append(f"{key} {made[parent]} 0 R")
        else:
            refs = " ".join([f"{made[element]} 0 R" for element in parent])
            entries.append(f"{key} [{refs}]")
    back = file.add(f"<< /Nums [{' '.join(entries)}] >>")
    return file.add(
        f"<< /Type /StructTreeRoot /K {document} 0 R /ParentTree {back} 0 R "
        f"/ParentTreeNextKey {len(parents)} >>",
        tree,
    )


def _element(
    file: File, element: Element, parent: int, made: dict[Element, int], pages: Sequence[int]
) -> int:
    number = made[element] = file.reserve()
    kids = []
    for kid in element.kids:
        match kid:
            case Element():
                kids.append(f"{_element(file, kid, number, made, pages)} 0 R")
            case Mark(page, mark):
                kids.append(f"<< /Type /MCR /Pg {pages[page]} 0 R /MCID {mark} >>")
            case Annotation(page, link):
                kids.append(f"<< /Type /OBJR /Pg {pages[page]} 0 R /Obj {link} 0 R >>")
    return file.add(
        f"<< /Type /StructElem /S /{element.role} /P {parent} 0 R /K [{' '.join(kids)}]"
        f"{_told(element)} >>",
        number,
    )


def _told(element: Element) -> str:
    told = f" /Alt {text_string(element.alternative)}" if element.alternative else ""
    if element.in_full:
        told += f" /E {text_string(element.in_full)}"
    if element.language:
        told += f" /Lang {text_string(element.language)}"
    if element.scope:
        told += f" /A << /O /Table /Scope /{element.scope} >>"
    elif element.role is Role.FIGURE and element.box:
        told += f" /A << /O /Layout /Placement /Block /BBox [{numbers(element.box)}] >>"
    return told


def write_outline(file: File, bookmarks: Sequence[Bookmark], pages: Sequence[int]) -> int:
    """Put the outline into the file; each bookmark is under the last one of a lower level."""
    root = file.reserve()
    places = [file.reserve() for _ in bookmarks]
    over = [_over(bookmarks, index) for index in range(len(bookmarks))]

    def under(parent: int | None) -> list[int]:
        return [index for index, above in enumerate(over) if above == parent]

    def range_of(kids: list[int]) -> str:
        if not kids:
            return ""
        return f" /First {places[kids[0]]} 0 R /Last {places[kids[-1]]} 0 R"

    for index, (title, _, page, top) in enumerate(bookmarks):
        beside, kids = under(over[index]), under(index)
        at = beside.index(index)
        parent = over[index]
        entries = (
            f"/Title {text_string(title)} /Parent {root if parent is None else places[parent]}"
        )
        entries += f" 0 R /Dest [{pages[page]} 0 R /XYZ 0 {top:.2f} null]{range_of(kids)}"
        if kids:
            entries += f" /Count {len(kids)}"
        if at:
            entries += f" /Prev {places[beside[at - 1]]} 0 R"
        if at + 1 < len(beside):
            entries += f" /Next {places[beside[at + 1]]} 0 R"
        file.add(f"<< {entries} >>", places[index])
    return file.add(f"<< /Type /Outlines /Count {len(bookmarks)}{range_of(under(None))} >>", root)


def _over(bookmarks: Sequence[Bookmark], index: int) -> int | None:
    for above in range(index - 1, -1, -1):
        if bookmarks[above].level < bookmarks[index].level:
            return above
    return None
