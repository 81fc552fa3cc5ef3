# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole visit by hand with both packs in the kiosk: staff choose the second on the form."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.screens.person import NotSeen, Person, Role
from tests.screens.test_sweep import drawn
from tests.second_pack.folders import FIRST, SECOND
from tests.sheet.plans import told_of

LOOK_UP = "Can I use…? Type a product or one word from its label"
LABEL = "Words on its label, if they are at hand"
LASER = "Laser tattoo removal"


def pictures(person: Person) -> set[str]:
    """The files of packs' pictures that are shown now."""
    items: list[QQuickItem] = list(drawn(person.window.contentItem()))
    sources = (item.property("source") for item in items)
    files = (source.toLocalFile() for source in sources if hasattr(source, "toLocalFile"))
    return {file for file in files if "/pictures/" in file}


def days(person: Person) -> list[str]:
    """The days of the strip that can be pressed."""
    months = ("Feb", "Mar")
    return [
        seen.name.replace("\u00a0", " ")
        for seen in person.sees()
        if seen.role is Role.RadioButton and seen.name.endswith(months)
    ]


def refuses(find: Callable[[], object]) -> bool:
    """Whether nothing of that name can be pressed."""
    with pytest.raises(NotSeen):
        find()
    return True


def choose_the_laser(person: Person) -> None:
    person.press("Start a consultation")
    assert "Needle depth, mm" in person.reads()
    assert person.find("Microneedling").checked
    person.press(LASER)
    assert person.find(LASER).checked


def fill_in_the_form(person: Person) -> None:
    choose_the_laser(person)
    person.type("First name or initials", "Tomas")
    person.press("Ankle")
    person.press("Picosecond")
    person.press("Takes blood thinners")
    person.press("Colours")
    person.press("Own products: None told")
    person.type("Name of a product", "Coconut body lotion")
    person.type(LABEL, "Aqua, Cocos Nucifera Oil, Parfum, Phenoxyethanol")
    person.press("Add to the shelf")
    person.press("Done")


@pytest.mark.slow
def test_the_form_has_the_groups_of_the_chosen_pack_and_no_others(staff: Person) -> None:
    choose_the_laser(staff)
    shown = staff.reads().split("\n")
    for label in ("Treatment", "Area", "Device", "Factors", "Skin type (staff only)", "Ink"):
        assert label in shown
    for label in ("Needle depth, mm", "Adjuncts", "None", "Skin tone (staff only)", "Face"):
        assert label not in shown
    assert [group.id for group in staff.parts.form.shown.groups] == ["areas", "devices"]
    assert staff.parts.form.shown.next_visit_opener.note == "8 weeks or more"


@pytest.mark.slow
def test_a_visit_goes_from_the_form_over_all_its_pages_to_its_sheet(
    staff: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_in_the_form(staff)
    staff.starts()
    read = []

    def page(*words: str) -> None:
        shown = staff.reads()
        for each in words:
            assert each in shown, each
        read.append(shown)

    page("Hello, Tomas", "Here is how your skin heals after the laser.")
    assert pictures(staff) == set()
    staff.press("Start")
    page("Your three things")
    staff.press("Next: your hopes")
    assert "Some ink never goes." in staff.reads()
    staff.press("Next: your treatment")
    page("What the laser does", "Short flashes of light broke the ink into tiny bits.")
    staff.press("How to change the dressing")
    page("Change it once a day from Thu 4 Feb, 12 noon.")
    staff.press("Next: what to expect")
    page("White film", "Scabs that are still there on Wed 24 Feb.", "grey or plum")
    staff.press("Next: your timeline")
    page("Day one: white, then puffy", "Wait until Thu 4 Feb, 12 noon")
    staff.press("Next: your products")
    page("Plain ointment or lotion", "Fine from Sun 7 Feb", "Wait until Thu 18 Feb")
    staff.press("Next: care at home")
    page("Leave our dressing on and dry.", "Baths, pools, sea", "Sat 20 Feb")
    staff.press("Eight steps at home")
    page("Give the ink time")
    staff.press("Dressing")
    page("Lay a pad that does not stick on top.")
    staff.press("Next: when to call us")
    page("It bleeds again when it had stopped.", "One colour of the ink itches", "020 7946 0018")
    staff.press("Next: check")
    page("Say it your way: what would make you call us?", "Baths and pools", "Boots")
    staff.press("Told me")
    staff.press("Next: your sheet")
    qtbot.waitUntil(lambda: "Page 1 of 2" in staff.reads(), timeout=10_000)
    drawn_words = staff.parts.sheet.shown.pages[0].text.replace("\u00a0", " ")
    assert "Tomas, your laser plan" in drawn_words
    assert "needl" not in "\n".join((*read, drawn_words)).lower()
    staff.press("Save for staff")
    [file] = tmp_path.iterdir()
    plan = staff.visit.plan
    pages = PdfReader(BytesIO(file.read_bytes())).pages
    text = " ".join(" ".join(each.extract_text() for each in pages).replace("\u00a0", " ").split())
    assert plan is not None
    assert told_of(text, plan, "Coconut body lotion") == "Wait until Thu 18 Feb"
    staff.press("Finish")
    staff.press("End the visit and clear the screen")
    assert "Goodbye, and take care" in staff.reads()
    assert "Tomas" not in staff.reads()


@pytest.mark.slow
def test_only_its_own_patch_is_shown_and_no_picture_of_a_body(tomas: Person) -> None:
    assert tomas.parts.welcome.shown.figure is None
    tomas.shell.jump("timeline")
    tomas.settle()
    assert tomas.parts.timeline.shown.figure is None
    names = {Path(file).name for file in pictures(tomas)}
    assert "close-2-white-ink.svg" in names
    assert names - {"close-2-white-ink.svg"} == {f"dot-2-{day}.svg" for day in range(1, 15)}
    assert all(f"/{SECOND}/pictures/" in file for file in pictures(tomas))
    tomas.press("Skin tone 3")
    assert "close-3-white-ink.svg" in {Path(file).name for file in pictures(tomas)}
    assert refuses(lambda: tomas.find("Skin tone 4"))


@pytest.mark.slow
def test_the_strip_of_three_weeks_is_turned_over_after_two(tomas: Person) -> None:
    tomas.shell.jump("timeline")
    tomas.settle()
    assert len(tomas.parts.timeline.shown.days) == 21
    assert (days(tomas)[0], days(tomas)[-1], len(days(tomas))) == ("Wed 3 Feb", "Tue 16 Feb", 14)
    tomas.press("Tue 16 Feb")
    assert "Days 5 to 14: scabs, then itch" in tomas.reads()
    tomas.press("Day after")
    assert "Week 3 and after: the ink fades" in tomas.reads()
    assert (days(tomas)[0], days(tomas)[-1], len(days(tomas))) == ("Wed 10 Feb", "Tue 23 Feb", 14)
    tomas.press("Tue 23 Feb")
    assert tomas.parts.timeline.shown.last_chosen
    assert "Wait until Thu 29 Apr" in tomas.reads()
    tomas.press("Wed 10 Feb")
    assert days(tomas)[0] == "Wed 3 Feb"


@pytest.mark.slow
def test_a_screen_wide_enough_shows_all_three_weeks_at_once(tomas: Person) -> None:
    tomas.window.resize(2200, 800)
    tomas.shell.jump("timeline")
    tomas.settle()
    assert len(days(tomas)) == 21


@pytest.mark.slow
def test_in_big_letters_one_day_is_stepped_through(tomas: Person) -> None:
    tomas.shell.setTextSize(200)
    tomas.shell.jump("timeline")
    tomas.settle()
    assert days(tomas) == []
    for _ in range(20):
        tomas.press("Day after")
    assert "Tue 23 Feb" in tomas.reads()
    assert "Week 3 and after" in tomas.reads()
    assert tomas.parts.timeline.shown.last_chosen


@pytest.mark.slow
def test_the_look_up_answers_from_the_packs_own_lexicon(tomas: Person) -> None:
    tomas.shell.jump("products")
    tomas.settle()
    tomas.type(LOOK_UP, "Can I put lavender oil on my tattoo?")
    tomas.press("Look up")
    shown = tomas.reads()
    assert "Wait until Thu 18 Feb" in shown
    assert "a plant oil with scent" in shown
    tomas.press("Clear")
    tomas.type(LOOK_UP, "Bakuchiol")
    tomas.press("Look up")
    shown = tomas.reads()
    assert "Ask us first" in shown
    assert "We did not find: Bakuchiol" in shown


@pytest.mark.slow
def test_another_treatment_on_the_form_lets_go_what_is_the_other_packs(staff: Person) -> None:
    staff.press("Start a consultation")
    staff.type("First name or initials", "Tomas")
    for chip in ("Face", "Radio-frequency", "Over 1.5", "PRP", "Cold sores before", "III"):
        staff.press(chip)
    staff.press("Own products: None told")
    staff.type("Name of a product", "Sun milk")
    staff.type(LABEL, "Aqua, Glycerin, Octocrylene")
    staff.press("Add to the shelf")
    staff.press("Done")
    staff.press(LASER)
    form = staff.visit.form
    assert (form.pack, form.name, form.language) == (SECOND, "Tomas", "en")
    assert [product.name for product in form.products] == ["Sun milk"]
    assert (form.areas, form.device, form.depth_mm, form.adjuncts) == ((), None, None, ())
    assert (form.factors, form.changes) == ({}, ())
    assert "Add: area" in staff.find("Start with patient\nAdd: area").name
    staff.press("Own products: 1 on the shelf")
    assert "Wait until Thu 25 Feb" in staff.reads()
    staff.press("Done")
    staff.press("Calf")
    staff.starts()
    assert staff.visit.plan is not None
    assert staff.visit.plan.pack == SECOND


@pytest.mark.slow
def test_going_back_to_the_first_pack_and_forth_leaves_no_warning_behind(staff: Person) -> None:
    staff.press("Start a consultation")
    for words, label in ((LASER, "Ink"), ("Microneedling", "Needle depth, mm"), (LASER, "Ink")):
        staff.press(words)
        assert label in staff.reads().split("\n")
    staff.press("Reference")
    assert "Goggles on everyone in the room." in staff.reads()


@pytest.mark.slow
def test_the_other_treatment_is_read_from_its_first_day_in_its_own_tone(tomas: Person) -> None:
    tomas.shell.jump("timeline")
    tomas.settle()
    tomas.parts.timeline.chooseDay(20)
    tomas.press("Skin tone 3")
    tomas.to_form()
    tomas.settle()
    tomas.press("Microneedling")
    tomas.press("Neck")
    tomas.press("Changes: No change")
    tomas.press("Done")
    tomas.starts()
    tomas.shell.jump("timeline")
    tomas.settle()
    assert tomas.visit.plan is not None
    assert tomas.visit.plan.pack == FIRST
    assert "Day 1: red and warm" in tomas.reads()
    assert all(f"/{FIRST}/pictures/" in file for file in pictures(tomas))
    assert [day.chosen for day in tomas.parts.timeline.shown.days] == [True, *[False] * 13]


def test_the_practitioners_answer_for_one_treatment_is_no_answer_for_another(
    tomas: Person,
) -> None:
    assert "Fading cream" in {each.name for each in tomas.visit.form.products if each.settled}
    tomas.to_form()
    tomas.settle()
    tomas.press("Microneedling")
    assert len(tomas.visit.form.products) == 7
    assert not any(product.settled for product in tomas.visit.form.products)
