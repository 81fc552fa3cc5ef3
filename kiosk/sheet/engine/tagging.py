# SPDX-License-Identifier: GPL-3.0-or-later
"""Tagged pages -> a PDF.

What is drawn is marked as the content of an `Element` or as an artifact. At the end the file gets
the structure tree, its parent tree and the catalog entries that PDF/UA-1 (ISO 14289-1) and PDF/A-2a
(ISO 19005-2) ask for.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

from kiosk.sheet.engine.breaks import Run
from kiosk.sheet.engine.embedding import Embedding
from kiosk.sheet.engine.file import File, numbers, packed, text_string
from kiosk.sheet.engine.metadata import PRODUCER, xmp
from kiosk.sheet.engine.paper import INK
from kiosk.sheet.engine.structure import Annotation, Artifact, Element, Mark
from kiosk.sheet.engine.tree import Bookmark, write_outline, write_tree

Edges = tuple[float, float, float, float]  # left, bottom, right, top, in points
Shown = tuple[float, float, Sequence[Run]]  # x and y where the runs start


class TaggedCanvas:
    """Pages of one document, drawn in reading order. Points, origin at the bottom left."""

    def __init__(self, size: tuple[float, float]) -> None:
        self._size = size
        self._file = File()
        self._fonts = Embedding()
        self._forms: dict[bytes, tuple[str, int]] = {}
        self._bookmarks: list[Bookmark] = []
        self._parents: list[Element | list[Element]] = []
        self._pages: list[str] = []
        self._numbers: list[int] = []
        self._start_page()

    def _start_page(self) -> None:
        self._code: list[str] = []
        self._marks: list[Element] = []
        self._links: list[int] = []
        self._key = len(self._parents)
        self._parents.append(self._marks)
        self._numbers.append(self._file.reserve())

    def content(
        self, what: Element | Artifact, operators: Iterable[str], edges: Edges | None = None
    ) -> None:
        """Draw, as the content of an element or as an artifact with its edges."""
        if isinstance(what, Artifact):
            box = f" /BBox [{numbers(edges)}]" if edges else ""
            self._code.append(f"/Artifact <<{what.value}{box}>> BDC")
        else:
            number = len(self._marks)
            self._marks.append(what)
            what.kids.append(Mark(len(self._pages), number))
            self._code.append(f"/{what.role} <</MCID {number}>> BDC")
        self._code.extend(operators)
        self._code.append("EMC")

    def text(self, what: Element | Artifact, size: float, shown: Iterable[Shown]) -> None:
        """Show lines of black text. Each character used is embedded with its font."""
        code = [f"BT {INK.fill}"]
        for x, y, runs in shown:
            code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            code.extend([self._fonts.shown(run.face, size, run.text) for run in runs])
        code.append("ET")
        self.content(what, code)

    def form(self, operators: bytes, width: float, height: float) -> str:
        """Keep a drawing, its operators deflated, once in the file. Returns what shows it."""
        if operators not in self._forms:
            entries = f"/Type /XObject /Subtype /Form /BBox [0 0 {width:g} {height:g}]"
            number = self._file.deflated(f"{entries} /Resources << >>", operators)
            self._forms[operators] = (f"/D{len(self._forms) + 1}", number)
        return f"{self._forms[operators][0]} Do"

    def link(self, element: Element, address: str, words: str, edges: Edges) -> None:
        """Make a place on the page a link. `address` is ASCII, `words` say where it leads."""
        key = len(self._parents)
        self._parents.append(element)
        number = self._file.add(
            f"<< /Type /Annot /Subtype /Link /Rect [{numbers(edges)}] /Border [0 0 0] /F 4 "
            f"/Contents {text_string(words)} /StructParent {key} "
            f"/A << /S /URI /URI ({address}) >> >>"
        )
        self._links.append(number)
        element.kids.append(Annotation(len(self._pages), number))

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Put a heading in the outline; `top` is its upper edge on this page."""
        self._bookmarks.append(Bookmark(title, level, len(self._pages), top))

    def next_page(self) -> None:
        self._end_page()
        self._start_page()

    def _end_page(self) -> None:
        content = self._file.deflated("", packed("\n".join(self._code)))
        links = f" /Annots [{' '.join(f'{link} 0 R' for link in self._links)}]"
        self._pages.append(
            f"/Type /Page /MediaBox [0 0 {self._size[0]:g} {self._size[1]:g}] /Tabs /S "
            f"/Contents {content} 0 R /StructParents {self._key}{links if self._links else ''}"
        )

    def finish(self, root: Element, title: str, language: str, profile: bytes) -> bytes:
        """End the last page and write the file. The same drawing gives the same bytes.

        `profile` is the ICC profile of the colours, which are sRGB or grey.
        """
        self._end_page()
        file, pages = self._file, self._write_pages()
        tree = write_tree(file, root, self._parents, self._numbers)
        outline = write_outline(file, self._bookmarks, self._numbers)
        metadata = file.stream("/Type /Metadata /Subtype /XML", xmp(title, language))
        colours = file.deflated("/N 3", _profile(profile))
        catalog = file.add(
            f"<< /Type /Catalog /Pages {pages} 0 R /StructTreeRoot {tree} 0 R "
            f"/MarkInfo << /Marked true >> /Lang {text_string(language)} "
            f"/ViewerPreferences << /DisplayDocTitle true >> /PageMode /UseOutlines "
            f"/Outlines {outline} 0 R /Metadata {metadata} 0 R /OutputIntents [<< "
            "/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) "
            f"/DestOutputProfile {colours} 0 R >>] >>"
        )
        # No date of its making: it would say when a patient was seen.
        names = f"/Creator {text_string(PRODUCER)} /Producer {text_string(PRODUCER)}"
        info = file.add(f"<< /Title {text_string(title)} {names} >>")
        return file.written(catalog, info)

    def _write_pages(self) -> int:
        """All pages share their fonts and drawings."""
        file = self._file
        forms = " ".join(f"{name} {number} 0 R" for name, number in self._forms.values())
        shared = file.add(f"<< /Font << {self._fonts.write(file)} >> /XObject << {forms} >> >>")
        parent = file.reserve()
        for page, number in zip(self._pages, self._numbers, strict=True):
            file.add(f"<< {page} /Parent {parent} 0 R /Resources {shared} 0 R >>", number)
        kids = " ".join(f"{number} 0 R" for number in self._numbers)
        return file.add(f"<< /Type /Pages /Count {len(self._pages)} /Kids [{kids}] >>", parent)


@lru_cache(maxsize=1)
def _profile(profile: bytes) -> bytes:
    return zlib.compress(profile)
