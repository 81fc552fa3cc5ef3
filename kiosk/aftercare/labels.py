# SPDX-License-Identifier: GPL-3.0-or-later
"""The fixed words on the sheet, in the pack's language, so that the sheet holds none of its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetLabels:
    """Plain text, never markup. The names in braces are filled in by the sheet; others print as is.

    document_title  the title of the file; names no patient
    title           page 1; {name}
    full_name       where a name is too long for the title; {name}
    treatment       {treatment} {areas}
    treated         {date}
    treated_by      {date} {practitioner}
    emergency       {number}
    call, this_week  open a list of signs, which `or_sign` joins
    decided         beside a verdict that the practitioner settled; {by}
    changed_by      opens a change; {by}
    change          {what} {now} {was}
    settled         {what} {told}
    why             {reason}
    call_code       spoken words of the code that calls; {number}
    visit_code      spoken words of the calendar code; {date}
    footer_patient  {name} {date}
    footer_sheet    {code}
    footer_pack     {version}
    review_by       {date}
    approved        {name} {date}
    approved_undated  {name}
    page            {page} {pages}
    """

    document_title: str
    title: str
    full_name: str
    treatment: str
    treated: str
    treated_by: str
    call_us: str
    worried: str
    emergency: str
    now: str
    same_day: str
    call: str
    this_week: str
    or_sign: str
    not_until: str
    tick_hint: str
    changed_tag: str
    do: str
    dont: str
    do_and_dont: str
    day_by_day: str
    day_hint: str
    own_products: str
    products: str
    product: str
    can_i_use_it: str
    decided: str
    changed_by: str
    change: str
    settled: str
    why: str
    questions: str
    call_clinic: str
    scan_to_call: str
    call_code: str
    next_visit: str
    scan_to_add: str
    visit_code: str
    footer_patient: str
    footer_sheet: str
    footer_pack: str
    review_by: str
    review_not_set: str
    draft: str
    approved: str
    approved_undated: str
    page: str
