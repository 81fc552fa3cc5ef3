# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is pressed, in whatever order: form, consultation and plan say the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.refusals import Problem
from kiosk.visit.drafts import ChangeDraft, Drafts, ProductDraft, QuestionDraft
from kiosk.visit.form import Form, TypedChange
from kiosk.visit.form_reading import read
from kiosk.visit.handing import SheetPlace
from kiosk.visit.idle import Presence
from kiosk.visit.journey import NOBODYS, PATIENT, STAFF, Journey, Page
from kiosk.visit.planning import Planned, Planning
from kiosk.visit.put_away import put_away
from kiosk.visit.reading import Reading
from kiosk.visit.staff_access import StaffMember, StaffRole, Wish
from kiosk.visit.understanding import Understanding
from kiosk.visit.visit import HELP, Panel, Visit, fresh_visit
from kiosk.visit.when import When
from tests.aftercare import real

PLANNING = Planning(
    {real.guidance().id: real.rules()}, real.clinic(), lambda text: ("∮",) if "∮" in text else ()
)
AMIRA = Form.of(real.visit("amira"))
SCALP = Form.of(real.visit("scalp"))
EMPTY = Form.fresh(real.guidance().id, real.visit("amira").treatment.at)

Turn = Callable[[Visit], Visit]


ANNA = StaffMember("Anna")
BEN = StaffMember("Ben", StaffRole.ADMINISTRATOR)


def plan(form: Form) -> Planned:
    found = PLANNING.plan(form)
    assert isinstance(found, Planned)
    return found


def fresh() -> Visit:
    return fresh_visit(EMPTY, 0.0, "clear", ANNA)


def begun(form: Form = AMIRA) -> Visit:
    visit = fresh().planned_as(form, plan(form))
    return visit.went(visit.journey.jump(Page.WELCOME))


def planned(form: Form) -> Turn:
    return lambda visit: visit.planned_as(form, plan(form))


def jumped(page: Page) -> Turn:
    return lambda visit: visit.went(visit.journey.jump(page))


def put(panel: Panel) -> Turn:
    return lambda visit: put_away(visit, panel, "Product")


def drafted(drafts: Drafts) -> Turn:
    return lambda visit: replace(visit, drafts=drafts)


WITH_CREAM = replace(AMIRA, products=(*AMIRA.products, Product("Balm", "Lanolin")))
FORMS = (AMIRA, SCALP, WITH_CREAM)
DRAFTS = (
    Drafts(),
    Drafts(product=ProductDraft("Mist", "Aqua")),
    Drafts(product=ProductDraft("", "Aqua", 0)),
    Drafts(question=QuestionDraft("Can I swim?")),
    Drafts(change=ChangeDraft("swimming", "96", "196", "Very red.")),
)
TURNS: tuple[Turn, ...] = (
    *(planned(form) for form in FORMS),
    *((lambda visit, form=form: visit.filled_in(form)) for form in (EMPTY, *FORMS)),
    *(jumped(page) for page in Page),
    lambda visit: visit.went(visit.journey.next()),
    lambda visit: visit.went(visit.journey.back()),
    *((lambda visit, panel=panel: visit.opened(panel)) for panel in Panel),
    *((lambda visit, panel=panel: visit.closed(panel)) for panel in Panel),
    *(put(panel) for panel in Panel),
    *(drafted(drafts) for drafts in DRAFTS),
    lambda visit: visit.hidden(0.0),
    *((lambda visit, wish=wish: visit.knocked(wish)) for wish in Wish),
    lambda visit: visit.let_in(ANNA, 1.0, None),
    lambda visit: visit.let_in(BEN, 1.0, None),
    lambda visit: visit.parted(),
    lambda visit: visit.at_time(visit.presence.locked(1.0)),
    lambda visit: visit.refused((Problem(("shelf",), "No.", "Yes."),)),
)


@given(st.lists(st.sampled_from(TURNS), max_size=25))
def test_after_any_presses_the_plan_is_that_of_the_form(turns: list[Turn]) -> None:
    visit = fresh()
    for turn in turns:
        visit = turn(visit)
        if visit.planned is None:
            assert visit.journey.at in STAFF | NOBODYS
        else:
            assert visit.consultation == read(visit.form, PLANNING.zone)
            assert visit.planned == plan(visit.form)
        assert (visit.plan is None) == (visit.consultation is None)


@pytest.mark.parametrize("page", sorted(PATIENT))
def test_no_page_of_the_patients_is_open_without_a_plan(page: Page) -> None:
    assert jumped(page)(fresh()) == fresh()
    with pytest.raises(ValueError, match=f"the page {page} is open without a plan"):
        replace(fresh(), journey=Journey(page))


def test_a_form_that_says_the_same_keeps_its_plan_and_another_has_none() -> None:
    visit = jumped(Page.FORM)(begun().signed(ANNA))
    assert visit.filled_in(replace(AMIRA)) is visit
    assert visit.filled_in(replace(AMIRA, name="Amira B.")).planned is None


def test_another_page_closes_what_was_open_over_it() -> None:
    visit = replace(begun().opened(Panel.OWN_PRODUCT), drafts=DRAFTS[1])
    visit = jumped(Page.CARE)(visit)
    assert (visit.panel, visit.drafts) == (None, Drafts())


def test_what_was_chosen_on_a_page_is_gone_on_the_next_but_not_the_day_and_the_tone() -> None:
    reading = Reading(day=3, tone=2, topic=1, care_part=2, typed="Aqua", asked="Aqua")
    visit = replace(begun(), reading=reading)
    assert jumped(Page.CARE)(visit).reading == replace(reading, topic=0, care_part=0)
    assert jumped(Page.WELCOME)(visit).reading == reading


def test_a_panel_that_closes_late_leaves_the_next_one_open() -> None:
    visit = begun().opened(Panel.TEXT).opened(Panel.LISTEN)
    assert visit.closed(Panel.TEXT).panel is Panel.LISTEN
    assert visit.closed(Panel.LISTEN).panel is None


@pytest.mark.parametrize("panel", Panel)
def test_under_the_curtain_help_is_closed_and_what_is_half_typed_stays(panel: Panel) -> None:
    hidden = replace(begun().opened(panel), drafts=DRAFTS[1]).hidden(0.0)
    assert hidden.presence.presence is Presence.HIDDEN
    assert hidden.panel is (None if panel in HELP else panel)
    assert hidden.drafts == DRAFTS[1]


def test_the_talk_goes_on_with_the_same_prompts_and_begins_anew_with_others() -> None:
    talked = replace(begun(), understanding=begun().understanding.said_well())
    later = planned(WITH_CREAM)(talked)
    assert later.understanding == talked.understanding
    pack = real.guidance()
    fewer = make_rules(replace(pack, teach_back=pack.teach_back[:2]), real.clinic())
    other = Planning({pack.id: fewer}, real.clinic(), lambda _: ()).plan(AMIRA)
    assert isinstance(other, Planned)
    again = talked.planned_as(AMIRA, other)
    assert again.understanding == Understanding.fresh(2)


def test_a_sheet_that_was_drawn_counts_until_the_plan_is_another() -> None:
    drawn = replace(begun(), printing=begun().printing.drew(b"%PDF").at(SheetPlace.READ))
    assert planned(replace(AMIRA))(drawn).printing.pdf
    other = planned(WITH_CREAM)(drawn).printing
    assert (other.pdf, other.place) == (b"", SheetPlace.READ)


def test_another_treatment_is_read_from_its_start() -> None:
    visit = replace(fresh(), reading=Reading(day=5, tone=2, care_part=3))
    assert visit.filled_in(replace(EMPTY, name="Ada")).reading == visit.reading
    assert visit.filled_in(replace(EMPTY, pack="another")).reading == Reading()


def test_what_is_half_typed_is_kept_in_the_form_as_its_panel_closes() -> None:
    visit = replace(fresh().filled_in(AMIRA), panel=Panel.PRODUCTS)
    kept = put(Panel.PRODUCTS)(replace(visit, drafts=Drafts(ProductDraft("", "Aqua"))))
    assert kept.form.products[-1] == Product("Product", "Aqua")
    kept = put(Panel.QUESTIONS)(replace(visit, drafts=Drafts(question=QuestionDraft(" Why? "))))
    assert kept.form.questions == (*AMIRA.questions, "Why?")
    change = ChangeDraft("swimming", ruled="168", hours="196", reason="Red.")
    kept = put(Panel.CHANGES)(replace(visit, drafts=Drafts(change=change)))
    assert TypedChange("swimming", "196", "Red.") in kept.form.changes
    untouched = replace(change, hours="168", reason="")
    assert put(Panel.CHANGES)(replace(visit, drafts=Drafts(change=untouched))).form == AMIRA


def test_a_product_that_is_changed_keeps_its_place_as_its_panel_closes() -> None:
    visit = replace(fresh().filled_in(AMIRA), drafts=Drafts(ProductDraft("Other", "Aqua", 0)))
    kept = put(Panel.PRODUCTS)(visit)
    assert kept.form.products == (Product("Other", "Aqua"), *AMIRA.products[1:])
    assert kept.drafts == Drafts()


def test_planning_says_at_once_all_that_cannot_be_read_or_breaks_a_rule_or_cannot_print() -> None:
    found = PLANNING.plan(EMPTY)
    assert not isinstance(found, Planned)
    assert {each.path[0] for each in found} >= {"patient", "treatment"}
    found = PLANNING.plan(replace(AMIRA, name="∮mira", questions=("∮?",)))
    assert not isinstance(found, Planned)
    assert [each.path for each in found] == [("patient", "name"), ("questions", 0)]
    assert {each.wrong for each in found} == {"The sheet cannot print ∮."}


def test_a_case_needs_a_time_that_can_be_read_and_nothing_else() -> None:
    assert PLANNING.case(EMPTY) is not None
    unread = replace(EMPTY, treated=When(EMPTY.treated.day, "soon"))
    assert PLANNING.case(unread) is None


def test_a_change_in_which_something_is_wrong_does_not_count_in_a_case() -> None:
    case = PLANNING.case(replace(EMPTY, changes=()))
    late = PLANNING.case(replace(EMPTY, changes=(TypedChange("swimming", "400", "Red."),)))
    early = PLANNING.case(replace(EMPTY, changes=(TypedChange("swimming", "1", "Red."),)))
    assert case is not None
    assert late is not None
    assert early is not None
    moments = [each.waits["swimming"].moment for each in (case, late, early)]
    assert moments[0] is not None
    assert moments[1] is not None
    assert moments[1].rounded - EMPTY.treated.at(PLANNING.zone) > timedelta(hours=400)
    assert moments[2] == moments[0]


def test_the_zone_of_a_clinic_is_the_zone_of_its_visits() -> None:
    clinic: Clinic = replace(real.clinic(), timezone="America/Havana")
    assert str(replace(PLANNING, clinic=clinic).zone) == "America/Havana"
