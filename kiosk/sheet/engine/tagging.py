# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place that touches the inside of ReportLab's canvas: it writes tagged PDF.

ReportLab draws, but knows no structure. This canvas marks what is drawn as the content of an
`Element` or as an artifact, and at the end writes the structure tree, its parent tree and the
catalog entries that PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) ask for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from kiosk.sheet.engine.fonts import Face
from kiosk.sheet.engine.metadata import xmp
from kiosk.sheet.engine.objects import Info, Stream, Written, plain_stream, text_string
from kiosk.sheet.engine.paper import INK
from kiosk.sheet.engine.structure import Annotation, Artifact, Element, Mark, Role

Edges = tuple[float, float, float, float]  # left, bottom, right, top, in points


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """Pages of one document, drawn in reading order. Points, origin at the bottom left.

    `first_face` is the font ReportLab starts each page with; it must be one of the shipped ones,
    or an unembedded Helvetica slips into the file.
    """

    def __init__(self, size: tuple[float, float], first_face: Face) -> None:
        super().__init__(
            BytesIO(),
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=first_face.name,
        )
        self._page = 0
        self._page_marks: list[Element] = []
        self._parents: list[Element | list[Element]] = [self._page_marks]
        self._page_keys = [0]
        self._headings = 0
        self._forms: set[str] = set()

    @contextmanager
    def content(self, what: Element | Artifact, edges: Edges | None = None) -> Iterator[None]:
        """All that is drawn inside is the content of an element, or an artifact with its edges."""
        code = self._code
        if isinstance(what, Artifact):
            box = f" /BBox [{' '.join(f'{edge:.2f}' for edge in edges)}]" if edges else ""
            code.append(f"/Artifact <<{what.value}{box}>> BDC")
        else:
            element = what
            number = len(self._page_marks)
            self._page_marks.append(element)
            element.kids.append(Mark(self._page, number))
            code.append(f"/{element.role} <</MCID {number}>> BDC")
        yield
        code.append("EMC")

    def operators(self, *written: str) -> None:
        """Add drawing operators as they are."""
        self._code.extend(written)

    def text(self, runs: Iterable[tuple[float, float, Iterable[str]]]) -> None:
        """Show lines of black text; each is x, y and what `encoded` returned for its runs."""
        code = self._code
        code.append(f"BT {INK.fill}")
        for x, y, shown in runs:
            code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            code.extend(shown)
        code.append("ET")

    def encoded(self, face: Face, size: float, text: str) -> Iterator[str]:
        """The operators that show `text`. Each character used is embedded with the font."""
        font = pdfmetrics.getFont(face.name)
        for subset, codes in font.splitString(text, self._doc):
            name = font.getSubsetInternalName(subset, self._doc)
            yield f"{name} {size:g} Tf ({self._escape(codes)}) Tj"

    def form(self, name: str, packed: bytes, box: tuple[float, float, float, float]) -> str:
        """Keep a drawing, its operators deflated, once in the file. Returns what shows it."""
        internal = pdfdoc.xObjectName(name)
        if name not in self._forms:
            self._forms.add(name)
            stream = Stream(content=packed)
            stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
            stream.dictionary["Type"] = pdfdoc.PDFName("XObject")
            stream.dictionary["Subtype"] = pdfdoc.PDFName("Form")
            stream.dictionary["BBox"] = pdfdoc.PDFArray(box)
            stream.dictionary["Resources"] = pdfdoc.PDFDictionary({})
            self._doc.Reference(stream, internal)
        if name not in self._formsinuse:
            self._formsinuse.append(name)
        return f"/{internal} Do"

    def link(self, element: Element, address: str, words: str, edges: Edges) -> None:
        """Make a place on the page a link. `words` say where it leads."""
        number = len(self._parents)
        self._parents.append(element)
        annotation = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Annot"),
                "Subtype": pdfdoc.PDFName("Link"),
                "Rect": pdfdoc.PDFArray([f"{edge:.2f}" for edge in edges]),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": pdfdoc.PDFString(words),
                "StructParent": number,
                "A": pdfdoc.PDFDictionary(
                    {"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(address)}
                ),
            }
        )
        name = f"Link{number}"
        self._addAnnotation(annotation, name)
        object_number = self._number(self._doc.annotationName(name))
        element.kids.append(Annotation(self._page, object_number))

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Put a heading in the outline; `top` is its upper edge on this page."""
        self._headings += 1
        key = f"heading-{self._headings}"
        self.bookmarkPage(key, fit="XYZ", left=0, top=top)
        self.addOutlineEntry(title, key, level)

    def next_page(self) -> None:
        self._end_page()
        self._page += 1
        self._page_marks = []
        self._page_keys.append(len(self._parents))
        self._parents.append(self._page_marks)

    def finish(self, root: Element, title: str, language: str, profile: bytes) -> bytes:
        """End the last page and write the file. The same drawing gives the same bytes.

        `profile` is the ICC profile of the colours, which are all sRGB.
        """
        self._end_page()
        document, catalog = self._doc, self._doc.Catalog
        document.info = Info()
        document.info.title = title
        for index, key in enumerate(self._page_keys):
            page = document.idToObject[f"Page{index + 1}"]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = key, pdfdoc.PDFName("S")
            page.Contents = Stream(content=page.stream, filters=[pdfdoc.PDFZCompress])
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.Lang = pdfdoc.PDFString(language)
        catalog.MarkInfo = Written("<< /Marked true >>")
        catalog.ViewerPreferences = Written("<< /DisplayDocTitle true >>")
        catalog.StructTreeRoot = self._structure(root)
        catalog.Metadata = plain_stream(
            xmp(title, language), {"Type": "Metadata", "Subtype": "XML"}
        )
        catalog.OutputIntents = self._output_intents(profile)
        self.showOutline()
        self._embed_fonts()
        written: bytes = self.getpdfdata()
        return written

    def _embed_fonts(self) -> None:
        """Write the fonts now, so that their streams too end as `Stream` does."""
        document = self._doc
        for font in document.delayedFonts:
            font.addObjects(document)
        document.delayedFonts = []
        for part in document.idToObject.values():
            if type(part) is pdfdoc.PDFStream:
                part.__class__ = Stream

    def _end_page(self) -> None:
        self._doc.updateSignature("\n".join(self._code))
        self.showPage()

    def _number(self, name: str) -> int:
        number: int = self._doc.idToObjectNumberAndVersion[name][0]
        return number

    def _add(self, name: str, written: pdfdoc.PDFObject) -> int:
        self._doc.Reference(written, name)
        return self._number(name)

    def _output_intents(self, profile: bytes) -> Written:
        stream = Stream(content=profile, filters=[pdfdoc.PDFZCompress])
        stream.dictionary["N"] = 3
        number = self._add("Profile", stream)
        return Written(
            "[<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
            f"/Info (sRGB) /DestOutputProfile {number} 0 R >>]"
        )

    def _structure(self, root: Element) -> Written:
        tree = Written("")
        top = self._add("StructTreeRoot", tree)
        numbers: dict[int, int] = {}
        document = self._element(root, top, numbers)
        entries = []
        for key, parent in enumerate(self._parents):
            if isinstance(parent, Element):
                entries.append(f"{key} {numbers[id(parent)]} 0 R")
            else:
                refs = " ".join(f"{numbers[id(element)]} 0 R" for element in parent)
                entries.append(f"{key} [{refs}]")
        parents = self._add("ParentTree", Written(f"<< /Nums [{' '.join(entries)}] >>"))
        tree.written = (
            f"<< /Type /StructTreeRoot /K {document} 0 R /ParentTree {parents} 0 R "
            f"/ParentTreeNextKey {len(self._parents)} >>"
        ).encode()
        return tree

    def _element(self, element: Element, parent: int, numbers: dict[int, int]) -> int:
        written = Written("")
        number = self._add(f"Element{len(numbers)}", written)
        numbers[id(element)] = number
        kids = [self._kid(kid, number, numbers) for kid in element.kids]
        entries = f"/Type /StructElem /S /{element.role} /P {parent} 0 R /K [{' '.join(kids)}]"
        if element.alternative:
            entries += f" /Alt {text_string(element.alternative)}"
        if element.in_full:
            entries += f" /E {text_string(element.in_full)}"
        if element.language:
            entries += f" /Lang ({element.language})"
        if element.scope:
            entries += f" /A << /O /Table /Scope /{element.scope} >>"
        elif element.role is Role.FIGURE and element.box:
            edges = " ".join(f"{edge:.2f}" for edge in element.box)
            entries += f" /A << /O /Layout /Placement /Block /BBox [{edges}] >>"
        written.written = f"<< {entries} >>".encode("latin-1")
        return number

    def _kid(self, kid: Element | Mark | Annotation, parent: int, numbers: dict[int, int]) -> str:
        match kid:
            case Mark(page, mark):
                return f"<< /Type /MCR /Pg {self._page_number(page)} 0 R /MCID {mark} >>"
            case Annotation(page, number):
                return f"<< /Type /OBJR /Pg {self._page_number(page)} 0 R /Obj {number} 0 R >>"
            case _:
                return f"{self._element(kid, parent, numbers)} 0 R"

    def _page_number(self, page: int) -> int:
        return self._number(f"Page{page + 1}")
