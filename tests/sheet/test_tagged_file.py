# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize, draw
from tests.sheet import verapdf
from tests.sheet.drawn import Shown, shapes, texts
from tests.sheet.plans import ALL_KINDS, EXAMPLES, PICTURES, crowded, example, reader, sheet


def elements(pdf: bytes) -> list[Any]:
    """The structure tree in reading order."""
    found: list[Any] = []

    def walk(node: Any) -> None:
        held: Any = node.get_object()
        if isinstance(held, dict) and "/S" in held:
            found.append(held)
            for kid in held["/K"]:
                walk(kid)

    walk(reader(pdf).trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


def roles(pdf: bytes) -> list[str]:
    return [str(element["/S"])[1:] for element in elements(pdf)]


@pytest.mark.slow
@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing() or "veraPDF is here")
def test_every_sheet_keeps_pdf_ua_1_and_pdf_a_2a(tmp_path: Path) -> None:
    files = []
    plans = {name: example(name) for name in EXAMPLES}
    plans["crowded"] = crowded()
    plans["bare"] = replace(
        example("amira"), shelf=(), changes=(), questions=(), next_visit=None, practitioner=""
    )
    plans["typed"] = replace(
        example("amira"), patient_name="<b>O'Neil & Søn</b> Жанна 🌸", questions=("W" * 5000,)
    )
    for name, plan in plans.items():
        for paper, size in ALL_KINDS:
            file = tmp_path / f"{name}-{paper}-{size}.pdf"
            file.write_bytes(sheet(plan, paper, size))
            files.append(file)
    results = verapdf.validate(files)
    assert len(results) == 2 * len(files)
    assert [result for result in results if result.failures] == []
    assert all(result.assertions > 1000 for result in results)


@pytest.mark.slow
@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing() or "veraPDF is here")
def test_the_validator_sees_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "faulty.pdf"
    file.write_bytes(sheet(example("amira")).replace(b"/Marked true", b"/Marked null"))
    assert any(result.failures for result in verapdf.validate([file]))


def test_the_same_plan_gives_the_same_bytes() -> None:
    plan = example("amira")
    first, second = (draw(plan, resources=resources(), pictures=PICTURES) for _ in range(2))
    assert first == second


def test_another_plan_has_another_file_identifier() -> None:
    ids = {str(reader(sheet(example(name))).trailer["/ID"]) for name in EXAMPLES}
    assert len(ids) == len(EXAMPLES)


def test_headings_come_in_order_under_one_title() -> None:
    headings = [role for role in roles(sheet(crowded())) if re.fullmatch(r"H\d", role)]
    assert headings[0] == "H1"
    assert set(headings[1:]) == {"H2"}


def test_every_heading_is_in_the_outline_and_the_outline_names_no_patient() -> None:
    pdf = sheet(example("amira"))
    title, sections = reader(pdf).outline
    assert title["/Title"] == "Your skin plan"
    assert [entry["/Title"] for entry in sections][:5] == [
        "Call us", "Not until", "Changed", "Is this normal?", "Worried? Call us."
    ]  # fmt: skip
    assert len(sections) == roles(pdf).count("H2")


def test_rows_have_header_cells_with_a_scope() -> None:
    tree = elements(sheet(example("amira")))
    for element in tree:
        if element["/S"] == "/TR":
            first = element["/K"][0].get_object()
            assert first["/S"] == "/TH"
            assert first["/A"]["/Scope"] in ("/Row", "/Column")
        if element["/S"] == "/LI":
            assert element["/K"][-1].get_object()["/S"] == "/LBody"


def test_a_table_over_pages_is_one_table_whose_repeated_head_is_no_content() -> None:
    pdf = sheet(crowded())
    tree = elements(pdf)
    assert [e["/S"] for e in tree].count("/Table") == 1
    printed = [page.extract_text().count("Not until (continued)") for page in reader(pdf).pages]
    assert sum(printed) >= 1
    assert all(count <= 1 for count in printed)
    marked = [each for each in texts(pdf) if "(continued)" in each.text]
    assert all(mark.tag == "/Artifact" for each in marked for mark in each.marked)


def test_every_figure_has_words() -> None:
    figures = [e for e in elements(sheet(example("amira"))) if e["/S"] == "/Figure"]
    assert len(figures) == 5 + 3
    assert all(len(figure["/Alt"]) > 10 for figure in figures)


@pytest.mark.parametrize("name", EXAMPLES)
def test_artifacts_say_what_they_are(name: str) -> None:
    pdf = sheet(example(name))
    kinds: dict[str, int] = Counter()
    for marked in (*(each.marked for each in shapes(pdf)), *(each.marked for each in texts(pdf))):
        for mark in marked:
            if mark.tag == "/Artifact":
                kinds[f"{mark.properties['/Type']} {mark.properties.get('/Subtype', '')}"] += 1
                assert mark.properties["/Type"] != "/Background" or mark.properties["/BBox"]
    assert set(kinds) == {"/Layout ", "/Background ", "/Pagination /Footer"}


def test_the_foot_of_a_page_is_a_footer_and_all_its_words_are_in_it() -> None:
    first = [each for each in texts(sheet(example("amira"))) if each.page == 0]
    foot = [each.text for each in first if footer(each)]
    assert "".join(foot).startswith("Amira, treated Mon 23 Nov 2026")
    assert foot[-1] == "Page 1 of 2"
    assert not any(footer(each) for each in first if each.size > 12)


def footer(shown: Shown) -> bool:
    return any(mark.properties.get("/Subtype") == "/Footer" for mark in shown.marked)


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_every_font_is_embedded_with_its_unicode_map(paper: Paper, size: PrintSize) -> None:
    pdf = sheet(replace(example("amira"), patient_name="Жанна"), paper, size)
    names = Counter[str]()
    for page in reader(pdf).pages:
        for font in page["/Resources"]["/Font"].values():
            names[font["/BaseFont"]] += 1
            assert "/FontFile2" in font["/FontDescriptor"]
            assert "/ToUnicode" in font
    assert any("NotoSans" in name for name in names)
    assert not any("Helvetica" in name for name in names)


def test_the_file_says_nothing_of_the_patient_outside_its_pages() -> None:
    plan = replace(example("amira"), patient_name="Zanzibara")
    file = reader(sheet(plan))
    assert set(file.metadata or {}) == {"/Title", "/Producer", "/Creator"}
    packet = file.trailer["/Root"]["/Metadata"].get_data().decode()
    assert "Zanzibara" not in packet + str(file.metadata) + str(file.outline)
    assert "2026" not in packet


def test_the_footer_is_read_once_at_the_end_and_is_no_content_elsewhere() -> None:
    pdf = sheet(example("amira"))
    pages = reader(pdf).pages
    last = [e for e in elements(pdf) if e["/S"] in ("/P", "/Span")][-7:]
    marks = [mark for e in last for mark in e["/K"] if "/Pg" in mark.get_object()]
    assert len(marks) >= 7
    assert {mark["/Pg"]["/StructParents"] for mark in marks} == {pages[-1]["/StructParents"]}
    footer = pages[0].get_contents().get_data().rpartition(b"/Artifact <<")[0]
    assert b"MCID" not in footer[-600:]
