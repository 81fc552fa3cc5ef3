# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.document import notes_for
from kiosk.sheet.engine.notes import Note, NoteFinder
from tests.sheet.drawn import texts
from tests.sheet.plans import ALL_KINDS, EXAMPLES, example, reader, sheet
from tests.sheet.test_tagged_file import elements

NOTES = notes_for(example("amira"))


def found(text: str, notes: NoteFinder = NOTES) -> dict[str, Note]:
    return {piece: note for piece, note in notes.of(text) if note}


def test_every_number_of_the_clinic_is_a_link_that_says_whom_it_calls() -> None:
    notes = found("Call 020 7946 0018, when closed 111. Else 999!")
    assert {piece: note.link for piece, note in notes.items()} == {
        "020\xa07946\xa00018": ("tel:02079460018", "Call 020 7946 0018"),
        "111": ("tel:111", "Call 111"),
        "999": ("tel:999", "Call 999"),
    }


@pytest.mark.parametrize("text", ["1110", "0111", "1.111", "111.5", "a999", "999-1", "+111"])
def test_a_number_within_another_is_none(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("short", "in_full"),
    [
        ("Thu\xa026", "Thursday 26"),
        ("Thu\xa026\xa0Nov", "Thursday 26 November"),
        ("Sun\xa03\xa0May", "Sunday 3 May"),
    ],
)
def test_a_short_date_has_its_full_words(short: str, in_full: str) -> None:
    assert found(f"Not until {short}, 3\xa0pm.") == {short: Note(in_full=in_full)}


@pytest.mark.parametrize("text", ["Sun cream", "Mar 3", "Sat 5 Dec", "Mon to Sat, 9 am"])
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert found(text) == {}


def test_a_name_carries_its_language_where_it_is_told() -> None:
    notes = NoteFinder(NOTES.words, NOTES.phones, {"Żaneta": "pl"})
    assert notes.of("Żaneta, your plan") == [
        ("Żaneta", Note(language="pl")),
        (", your plan", None),
    ]


def test_notes_lose_no_letter() -> None:
    text = "Thu\xa026\xa0Nov: call 020 7946 0018 or 999 on Fri\xa027."
    assert "".join(piece for piece, _ in NOTES.of(text)).replace("\xa0", " ") == text.replace(
        "\xa0", " "
    )


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_number_on_the_sheet_is_a_link_with_its_own_words(name: str) -> None:
    pdf, clinic = sheet(example(name)), example(name).clinic
    links = [note.get_object() for page in reader(pdf).pages for note in page.get("/Annots", ())]
    printed = " ".join(page.extract_text() for page in reader(pdf).pages)
    for number in (clinic.phone, clinic.out_of_hours_phone, clinic.emergency_phone):
        leading = [link for link in links if link["/Contents"] == f"Call {number}"]
        assert len(leading) == printed.count(number) >= 1
        assert {link["/A"]["/URI"] for link in leading} == {f"tel:{number.replace(' ', '')}"}
    tree = [element for element in elements(pdf) if element["/S"] == "/Link"]
    assert len(tree) == len(links)
    assert all([kid["/Type"] for kid in element["/K"]] == ["/MCR", "/OBJR"] for element in tree)


def test_a_link_covers_its_number() -> None:
    pdf = sheet(example("amira"))
    (first, *_) = (note.get_object() for note in reader(pdf).pages[0]["/Annots"])
    left, bottom, right, top = map(float, first["/Rect"])
    number = next(each for each in texts(pdf) if each.text == "020 7946 0018")
    assert left == pytest.approx(number.x, abs=0.02)
    assert right == pytest.approx(number.x + number.width, abs=0.02)
    assert bottom < number.y < number.y + number.size * 0.7 < top


def test_what_a_person_typed_is_no_number_to_call() -> None:
    plan = example("amira")
    shelf = tuple(replace(verdict, name="Serum 111") for verdict in plan.shelf)
    typed = replace(plan, shelf=shelf, questions=("When do I call 999?",))

    def links(pdf: bytes) -> int:
        return sum(len(page.get("/Annots", ())) for page in reader(pdf).pages)

    assert links(sheet(typed)) == links(sheet(plan))


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_date_outside_the_footer_says_its_full_words(name: str) -> None:
    pdf = sheet(example(name))
    spoken = [element["/E"] for element in elements(pdf) if element.get("/E")]
    assert len(spoken) > 15
    assert all(full.split()[0].endswith("day") or full.startswith("From ") for full in spoken)


def test_the_dates_of_a_phase_are_said_whole() -> None:
    spoken = [element.get("/E") for element in elements(sheet(example("amira")))]
    assert "Thursday 26 and Friday 27 November" in spoken


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_a_number_is_never_broken(paper: Paper, size: PrintSize) -> None:
    shown = [each.text for each in texts(sheet(example("amira"), paper, size))]
    assert not any(text.startswith("7946") or text.endswith("020 ") for text in shown)
