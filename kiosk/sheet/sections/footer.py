# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of every page: whose it is, which sheet and pack, who approved it, and the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.aftercare.dates import day_words
from kiosk.aftercare.guidance import Standing
from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Group, Lines
from kiosk.sheet.engine.codes import Code, mark
from kiosk.sheet.engine.setter import Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style, fill, plain, shortened, strong

_NAME_LETTERS = (40, 24, 16, 8)
_GAP = 18.0
_BEFORE_MARK = 4.0  # over the two modules that have to be clear
_RULE = 1.0
_BELOW_RULE = 3.0


@dataclass(frozen=True, slots=True)
class _Fact:
    """Words of the foot, and the mark after them, if any."""

    lines: Lines
    mark: Code | None

    @property
    def width(self) -> float:
        return self.lines.ink_width + (_BEFORE_MARK + self.mark.width if self.mark else 0.0)

    def placed(self, x: float, y: float) -> tuple[Placed, ...]:
        words: Placed = (x, y, self.lines)
        if self.mark is None:
            return (words,)
        drop = (self.lines.leading - self.mark.height) / 2
        return (words, (x + self.width - self.mark.width, y + drop, self.mark))


def footer(
    plan: Plan, standing: Standing, setter: Setter, page: int, count: int, root: Element | None
) -> Group:
    """Two lines, three in large print, more where they do not fit. An artifact where `root` is
    None. The code of the sheet stands there as words and as a mark to scan."""
    labels = plan.words.labels
    number = labels.page.replace("{page}", str(page)).replace("{pages}", str(count))
    sheet = fill(labels.footer_sheet, code=plan.sheet_code)
    pack = fill(labels.footer_pack, version=plan.pack_version)
    approved, reviewed = plain(_approval(plan, standing)), _review(plan, standing)
    large = setter.measures.large
    patient = _patient(plan, setter, sheet, () if large else pack)
    facts = (
        ([patient, sheet], [approved], [pack, reviewed])
        if large
        else ([patient, sheet, pack], [approved, reviewed])
    )
    facts[-1].append(strong(number))
    code = mark(plan.sheet_code)
    rows = [
        row
        for line in facts
        for row in _rows(
            [(words, code if words is sheet else None) for words in line], setter, root
        )
    ]
    parts: list[Placed] = [(0.0, 0.0, setter.rule(_RULE))]
    y = _RULE + _BELOW_RULE
    for row in rows:
        gap = (setter.width - sum(fact.width for fact in row)) / max(1, len(row) - 1)
        x = 0.0 if len(row) > 1 or row is not rows[-1] else gap
        for fact in row:
            parts += fact.placed(x, y)
            x += fact.width + gap
        y += max(fact.lines.height for fact in row)
    return Group(setter.width, y, tuple(parts))


def _patient(plan: Plan, setter: Setter, sheet: Text, pack: Text) -> Text:
    """Whose sheet it is, the name cut so that it takes one line, and so that the mark after the
    code of the sheet moves nothing beside it to another."""

    def told(letters: int) -> Text:
        name = shortened(plan.patient_name, letters)
        return fill(plan.words.labels.footer_patient, name=name, date=plan.treated_date)

    def rows(letters: int, code: Code | None) -> int:
        line = [(told(letters), None), (sheet, code), (pack, None)]
        return len(_rows([each for each in line if each[0]], setter, None))

    style = Style(setter.measures.footer)
    most = next(
        (
            letters
            for letters in _NAME_LETTERS
            if len(setter.lines(told(letters), style, setter.width, None).lines) == 1
        ),
        _NAME_LETTERS[-1],
    )
    room = rows(most, None)
    shorter = (each for each in _NAME_LETTERS if each <= most)
    return told(next((each for each in shorter if rows(each, mark(plan.sheet_code)) <= room), most))


def _rows(
    facts: Sequence[tuple[Text, Code | None]], setter: Setter, root: Element | None
) -> list[list[_Fact]]:
    """Facts side by side, in as few lines as hold them."""
    rows: list[list[_Fact]] = [[]]
    used = 0.0
    for words, code in facts:
        element = root.add(Role.PARAGRAPH) if root else None
        lines = setter.lines(words, Style(setter.measures.footer), setter.width, element)
        fact = _Fact(lines, code)
        if rows[-1] and used + _GAP + fact.width > setter.width:
            rows.append([])
            used = 0.0
        used += fact.width + (_GAP if rows[-1] else 0.0)
        rows[-1].append(fact)
    return rows


def _review(plan: Plan, standing: Standing) -> Text:
    labels, review = plan.words.labels, plan.approval.review_by
    if review is None or not standing.holds:
        return plain(labels.review_not_set)
    template = labels.review_overdue if standing is Standing.OVERDUE else labels.review_by
    return fill(template, date=day_words(review, plan.words, year=True))


def _approval(plan: Plan, standing: Standing) -> str:
    labels, approval = plan.words.labels, plan.approval
    if approval.approved_by is None or not standing.holds:
        return labels.draft
    template = labels.approved if approval.approved_on else labels.approved_undated
    when = day_words(approval.approved_on, plan.words, year=True) if approval.approved_on else ""
    return "".join(span.text for span in fill(template, name=approval.approved_by, date=when))
