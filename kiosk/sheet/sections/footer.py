# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of every page: whose it is, which sheet and pack, who approved it, and the page."""

from __future__ import annotations

from kiosk.aftercare.dates import day_words
from kiosk.aftercare.guidance import Standing
from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Group, Lines
from kiosk.sheet.engine.setter import Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style, fill, plain, shortened, strong

_NAME_LETTERS = (40, 24, 16, 8)
_GAP = 18.0
_RULE = 1.0


def footer(
    plan: Plan, standing: Standing, setter: Setter, page: int, count: int, root: Element | None
) -> Group:
    """Two lines, three in large print, more where they do not fit. An artifact where `root` is
    None."""
    labels = plan.words.labels
    number = labels.page.replace("{page}", str(page)).replace("{pages}", str(count))
    sheet = fill(labels.footer_sheet, code=plan.sheet_code)
    pack = fill(labels.footer_pack, version=plan.pack_version)
    approved, reviewed = plain(_approval(plan, standing)), _review(plan, standing)
    facts = (
        ([_patient(plan, setter), sheet], [approved], [pack, reviewed])
        if setter.measures.large
        else ([_patient(plan, setter), sheet, pack], [approved, reviewed])
    )
    facts[-1].append(strong(number))
    rows = [row for line in facts for row in _rows(line, setter, root)]
    parts: list[Placed] = [(0.0, 0.0, setter.rule(_RULE))]
    y = _RULE + 3.0
    for row in rows:
        gap = (setter.width - sum(lines.ink_width for lines in row)) / max(1, len(row) - 1)
        x = 0.0 if len(row) > 1 or row is not rows[-1] else gap
        for lines in row:
            parts.append((x, y, lines))
            x += lines.ink_width + gap
        y += max(lines.height for lines in row)
    return Group(setter.width, y, tuple(parts))


def _patient(plan: Plan, setter: Setter) -> Text:
    """Whose sheet it is, the name cut so that it takes one line."""
    words: Text = ()
    for letters in _NAME_LETTERS:
        name = shortened(plan.patient_name, letters)
        words = fill(plan.words.labels.footer_patient, name=name, date=plan.treated_date)
        if len(setter.lines(words, Style(setter.measures.footer), setter.width, None).lines) == 1:
            break
    return words


def _rows(facts: list[Text], setter: Setter, root: Element | None) -> list[list[Lines]]:
    """Facts side by side, in as few lines as hold them."""
    rows: list[list[Lines]] = [[]]
    used = 0.0
    for words in facts:
        element = root.add(Role.PARAGRAPH) if root else None
        lines = setter.lines(words, Style(setter.measures.footer), setter.width, element)
        if rows[-1] and used + _GAP + lines.ink_width > setter.width:
            rows.append([])
            used = 0.0
        used += lines.ink_width + (_GAP if rows[-1] else 0.0)
        rows[-1].append(lines)
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
