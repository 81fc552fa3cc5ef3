# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m tests.benchmarks.bench_sheet`: the sheet beside other ways to set the same words.

All take turns in one run. The floor shows the same lines at the same places on a bare ReportLab
canvas with the same fonts: no layout, no tags, no pictures. WeasyPrint and typst set the
same words as plain paragraphs of a PDF/UA-1 file, where they are installed (`pip install weasyprint
typst`).
"""

from __future__ import annotations

import html
import io
import statistics
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from itertools import count

from reportlab.pdfgen.canvas import Canvas

from kiosk.aftercare.plan.values import Plan
from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize, draw, layout
from kiosk.sheet.engine import fonts
from kiosk.sheet.engine.boxes import Box, Group, Lines
from kiosk.sheet.engine.paper import MARGIN, measures
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from tests.sheet.plans import PICTURES, example

ROUNDS = 25
SHEETS = 1000
Shown = list[list[tuple[str, float, float, float, str]]]


def main() -> None:
    plan = example("amira")
    shown = lines_of(plan)
    words = [" ".join(text.split()) for page in shown for *_, text in page]
    rivals: dict[str, Callable[[], object]] = {
        "our sheet": lambda: draw(plan, resources=resources(), pictures=PICTURES),
        "floor (bare canvas, the same lines)": lambda: floor(shown),
    }
    rivals |= {name: set_words(words) for name, set_words in INSTALLED.items()}
    times = in_turn(rivals)
    ours = times["our sheet"]
    for name, spent in times.items():
        print(f"{name}: {spent * 1000:.1f} ms; our sheet takes {ours / spent:.2f} x as long")
    print(f"memory: {growth(plan):.0f} KiB more after {SHEETS} different sheets than after 50")


def in_turn(rivals: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median seconds of each, one after the other so that all meet the same machine."""
    spent: dict[str, list[float]] = {name: [] for name in rivals}
    for number in range(ROUNDS + 1):
        for name, work in rivals.items():
            start = time.perf_counter()
            work()
            if number:  # the first round reads fonts and drawings
                spent[name].append(time.perf_counter() - start)
    return {name: statistics.median(each) for name, each in spent.items()}


def lines_of(plan: Plan) -> Shown:
    """Every run of text of the sheet, page by page: face, size, x, y from the bottom, text."""
    sizes = measures(Paper.A4, PrintSize.CLEAR)
    setter = Setter(fonts.load(resources() / "fonts"), sizes, resources(), PICTURES)
    laid = layout.laid_out(plan, setter, Element(Role.DOCUMENT), sizes.height - 40)
    return [
        [
            run
            for placed in page
            for x, y, lines in leaves(placed.box, MARGIN, MARGIN + placed.y)
            for run in runs(x, sizes.page_height - y, lines)
        ]
        for page in laid
    ]


def leaves(box: Box, x: float, y: float) -> list[tuple[float, float, Lines]]:
    if isinstance(box, Lines):
        return [(x, y, box)]
    if isinstance(box, Group):
        return [leaf for dx, dy, part in box.parts for leaf in leaves(part, x + dx, y + dy)]
    return []


def runs(x: float, y: float, lines: Lines) -> list[tuple[str, float, float, float, str]]:
    found = []
    for index, line in enumerate(lines.lines):
        at = x
        for run in line.runs:
            down = lines.baseline + index * lines.leading
            found.append((run.face.name, lines.size, at, y - down, run.text))
            at += run.face.width(run.text, lines.size)
    return found


def floor(shown: Shown) -> bytes:
    canvas = Canvas(io.BytesIO(), pageCompression=1, initialFontName=shown[0][0][0])
    for page in shown:
        for face, size, x, y, text in page:
            canvas.setFont(face, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    written: bytes = canvas.getpdfdata()
    return written


def by_weasyprint(words: list[str]) -> Callable[[], object]:
    import weasyprint

    body = "".join(f"<p>{html.escape(text)}</p>" for text in words)
    faces = "".join(
        f"@font-face {{font-family: A; src: url({file.as_uri()}); font-weight: {weight}}}"
        for file, weight in FACES
    )
    page = f"<html lang=en><title>Plan</title><style>{faces} p {{font: 13pt A}}</style>{body}"

    return lambda: weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")


def by_typst(words: list[str]) -> Callable[[], object]:
    import typst

    compiler = typst.Compiler(font_paths=[str(resources() / "fonts")])
    rounds = count()

    def compiled() -> object:
        number = next(rounds)  # typst keeps what it has set before: no two rounds are the same
        body = "\n".join(f"#par[#{text_of(f'{text} {number}')}]" for text in words)
        source = f"{TYPST_HEAD}\n{body}\n"
        return compiler.compile(input=source.encode(), format="pdf", pdf_standards=["ua-1"])

    return compiled


def text_of(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


TYPST_HEAD = """#set document(title: "Plan")
#set text(font: "Atkinson Hyperlegible Next", size: 13pt, lang: "en")"""
FACES = [
    (resources() / "fonts" / f"AtkinsonHyperlegibleNext-{name}.ttf", weight)
    for name, weight in (("Regular", 400), ("Bold", 700))
]
INSTALLED = {
    name: set_words
    for name, set_words in (("weasyprint", by_weasyprint), ("typst", by_typst))
    if find_spec(name)
}


def growth(plan: Plan) -> float:
    """How much more Python memory is held after many different sheets than after a few, in KiB."""
    tracemalloc.start()
    early = 0
    for number in range(SHEETS):
        if number == 50:
            early = tracemalloc.get_traced_memory()[0]
        named = replace(plan, patient_name=f"Patient {number}")
        draw(named, resources=resources(), pictures=PICTURES)
    late = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (late - early) / 1024


if __name__ == "__main__":
    main()
