# SPDX-License-Identifier: GPL-3.0-or-later
"""What is half typed in a panel is kept: closing in the middle loses nothing."""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit import own_products
from kiosk.visit.drafts import ProductDraft, QuestionDraft
from kiosk.visit.visit import Panel, Visit


def put_away(visit: Visit, panel: Panel, unnamed: str) -> Visit:
    """The panel closed, and what was typed in it kept in the form, to be judged with it.

    `unnamed` is what a product without a name is called.
    """
    match panel:
        case Panel.PRODUCTS:
            visit = put_product(visit, unnamed)
        case Panel.QUESTIONS:
            visit = put_question(visit)
        case Panel.CHANGES:
            visit = _put_change(visit)
        case Panel.LABEL_WORD if visit.showing is not None:
            return replace(visit.closed(panel), showing=visit.showing.closed())
        case _:
            pass
    return visit.closed(panel)


def put_product(visit: Visit, unnamed: str) -> Visit:
    """The product at hand, under a name that is free; nothing where nothing is typed."""
    draft, shelf = visit.drafts.product, visit.form.products
    if draft.blank:
        return visit
    others = own_products.removed(shelf, draft.place) if draft.place is not None else shelf
    name = own_products.named(others, draft.name, unnamed)
    form = replace(
        visit.form, products=own_products.put(shelf, name, draft.whole_label, draft.place)
    )
    filled = visit.filled_in(form)
    return replace(filled, drafts=replace(filled.drafts, product=ProductDraft()))


def put_question(visit: Visit) -> Visit:
    draft = visit.drafts.question
    filled = visit.filled_in(visit.form.with_question(draft.text, draft.place))
    return replace(filled, drafts=replace(filled.drafts, question=QuestionDraft()))


def _put_change(visit: Visit) -> Visit:
    draft = visit.drafts.change
    if draft is None or not draft.begun:
        return visit
    return visit.filled_in(visit.form.with_change(draft.typed))
