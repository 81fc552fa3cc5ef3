# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask about this: beside each item of the patient's pages, on the real window."""

import pytest

from kiosk.aftercare.wishes import MOST_PARKED
from tests.screens.person import NotSeen, Person, Role

PAGES = {
    "about": ("topic", "faq"),
    "expect": ("normal",),
    "timeline": ("phase",),
    "products": ("row", "shelf"),
    "care": ("wait", "advice"),
    "call": ("flag",),
    "my-day": ("day",),
}


def marks(person: Person) -> list[str]:
    return [
        seen.name.removeprefix("Ask about this: ")
        for seen in person.sees()
        if seen.role is Role.CheckBox and seen.name.startswith("Ask about this: ")
    ]


@pytest.mark.parametrize("page", [page for page in PAGES if page != "my-day"])
def test_each_page_has_a_mark_beside_its_items(amira: Person, page: str) -> None:
    amira.shell.jump(page)
    amira.settle()
    names = marks(amira)
    assert names
    assert len(set(names)) == len(names)


def test_a_press_parks_the_item_and_another_takes_it_off(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.press("Ask about this: Light mineral make-up")
    assert amira.find("On your list: Light mineral make-up").checked
    assert amira.visit.form.parked == ("row:light-makeup",)
    amira.press("On your list: Light mineral make-up")
    assert not amira.visit.form.parked


def test_what_is_parked_stands_on_the_sheet_with_the_answer_of_now(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.press("Ask about this: Light mineral make-up")
    plan = amira.visit.plan
    assert plan is not None
    told = plan.asked[-1].replace("\u00a0", " ")
    assert told == "Light mineral make-up: not until Sun 29 Nov"


def test_staff_see_the_list_before_the_patient_leaves(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.press("Ask about this: Light mineral make-up")
    amira.shell.jump("sheet")
    amira.settle()
    assert "3 questions to answer" in amira.reads()
    amira.press("Finish")
    words = amira.reads()
    assert "Light mineral make-up: not until Sun 29 Nov" in words
    assert "Can I dye my hair on Sat 5 Dec?" in words


def test_a_product_taken_off_the_shelf_is_asked_about_no_more(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.press("Ask about this: Vitamin C serum")
    amira.parts.products.remove(5)
    plan = amira.visit.plan
    assert plan is not None
    assert plan.parked == ()


def test_when_the_list_is_full_no_more_marks_are_offered(amira: Person) -> None:
    amira.shell.jump("call")
    flags = [f"flag:{each.id}" for each in amira.visit.plan.red_flags] if amira.visit.plan else []
    for key in flags[:MOST_PARKED]:
        amira.parts.asking.turnItem(key)
    amira.settle()
    assert len(amira.parts.asking.shown.keys) == MOST_PARKED
    amira.parts.asking.turnItem("wait:heat")
    assert len(amira.visit.form.parked) == MOST_PARKED


def test_beside_the_open_strip_a_mark_explains_instead(amira: Person) -> None:
    amira.shell.jump("care")
    amira.stands_beside()
    with pytest.raises(NotSeen):
        amira.find("Ask about this: Hard exercise")
    amira.parts.strip.explainItem("wait:exercise")
    explained = amira.parts.strip.shown.explained
    assert explained is not None
    assert explained.title.startswith("Hard exercise")
    amira.parts.strip.explainItem("row:light-makeup")
    explained = amira.parts.strip.shown.explained
    assert explained is not None
    assert explained.title.startswith("Light mineral make-up")
    amira.parts.strip.explainItem("flag:fever")
    assert amira.parts.strip.shown.explained == explained
