# SPDX-License-Identifier: GPL-3.0-or-later
"""The mark on the foot: a scanner reads the sheet's code from it, and it takes no room away."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import example as with_example
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.guidance import Approval
from kiosk.aftercare.plan.sheet_code import LETTERS, code_in
from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.document import notes_for
from kiosk.sheet.engine import fonts
from kiosk.sheet.engine.codes import MARK_MODULE, Code, mark
from kiosk.sheet.engine.paper import measures
from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.tagging import TaggedCanvas
from kiosk.sheet.engine.text import Style
from kiosk.sheet.sections import footer
from tests.sheet.drawn import shapes
from tests.sheet.plans import ALL_KINDS, PICTURES, example, page_words, sheet
from tests.sheet.test_codes import marks

TODAY = date(2026, 11, 23)
CODES = st.text(LETTERS, min_size=8, max_size=8).map(lambda each: f"{each[:4]}-{each[4:]}")


@given(CODES, st.floats(0, 1), st.floats(0, 1))
def test_a_scanner_reads_any_code_wherever_it_stands(
    qapp: object, code: str, right: float, down: float
) -> None:
    """Also where its modules do not begin at a dot of the printer."""
    canvas = TaggedCanvas((80, 60))
    mark(code).draw(Pen(canvas, 60), 30 + right, 20 + down)
    profile = (resources() / "colour" / "sRGB.icc").read_bytes()
    pdf = canvas.finish(Element(Role.DOCUMENT), "t", "en", profile)
    [read] = marks(pdf, 0)
    assert code_in(read) == code


@pytest.mark.parametrize("size", PrintSize)
def test_its_modules_are_a_third_of_a_millimetre_and_it_stands_clear(size: PrintSize) -> None:
    """Two modules of clear space on every side (ISO/IEC 18004)."""
    code = mark("7K4P-82MD")
    assert code.size / len(code.rows) / 72 * 25.4 >= 0.33
    assert code.quiet == pytest.approx(2 * MARK_MODULE)
    assert code.quiet < min(footer._BEFORE_MARK, footer._GAP)
    above = (Style(measures(Paper.A4, size).footer).leading - code.height) / 2
    assert above >= 0  # of a line of the foot
    assert above + footer._BELOW_RULE >= code.quiet


@cache
def setter(paper: Paper, size: PrintSize) -> Setter:
    return Setter(
        fonts.load(resources() / "fonts"),
        measures(paper, size),
        resources(),
        PICTURES,
        notes_for(example("amira")),
    )


NO_MARK = Code((), 0.0, None)


@given(
    st.text("Wiam ", min_size=1, max_size=60).filter(str.strip),
    st.text("Wiam ", min_size=1, max_size=50).filter(str.strip) | st.none(),
    st.sampled_from(ALL_KINDS),
)
@with_example("W" * 16, None, ALL_KINDS[0])
def test_no_foot_is_higher_for_its_mark(
    name: str, approver: str | None, kind: tuple[Paper, PrintSize]
) -> None:
    signed = (TODAY, date(2029, 11, 1), "1234") if approver else (None, None, None)
    plan = replace(example("amira"), patient_name=name, approval=Approval(approver, *signed))
    standing = plan.approval.standing(TODAY)

    def height() -> float:
        return footer.footer(plan, standing, setter(*kind), 1, 2, None).height

    with_mark = height()
    with pytest.MonkeyPatch.context() as without:
        without.setattr(footer, "mark", lambda _: NO_MARK)
        without.setattr(footer, "_BEFORE_MARK", 0.0)
        assert with_mark <= height()


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_who_listens_to_the_sheet_hears_nothing_of_it(paper: Paper, size: PrintSize) -> None:
    """The words beside it say the same: it is part of the foot on every page, the last one too."""
    pdf = sheet(example("amira"), paper, size)
    feet = Counter(
        shape.page
        for shape in shapes(pdf)
        if shape.marked
        and shape.marked[-1].tag == "/Artifact"
        and shape.marked[-1].properties.get("/Subtype") == "/Footer"
    )
    rule_and_mark = 2
    assert feet == dict.fromkeys(range(len(page_words(pdf))), rule_and_mark)
