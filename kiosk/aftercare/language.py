# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a pack's language: dates, verdicts, reasons, and the labels of sheet and screens."""

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
    allergies       {names}
    do_not_use, changed_for_you   head a patient's own thing
    allergic        under what they are allergic to
    emergency       {number}
    call, this_week  open a list of signs, which `or_sign` joins
    not_before      of what is to be asked about; {date} {what}
    decided         beside a verdict that the practitioner settled; {by}
    changed         opens a change
    changed_by      opens a change; {by}
    change          from one date to another; {what} {now} {was}
    change_usual    of anything else; {what} {now} {was}
    settled         {what} {told}
    why             {reason}
    call_number     where the link of a number leads; {number}
    call_code       spoken words of the code that calls; {number}
    visit_code      spoken words of the calendar code; {date}
    visit_summary   the visit in the patient's calendar; {clinic}
    contact_code    spoken words of the code that saves the numbers; {clinic}
    when_closed, in_emergency  name a number in the patient's telephone
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
    allergies: str
    do_not_use: str
    allergic: str
    changed_for_you: str
    call_us: str
    worried: str
    emergency: str
    now: str
    same_day: str
    call: str
    this_week: str
    or_sign: str
    not_until: str
    not_before: str
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
    changed: str
    changed_by: str
    change: str
    change_usual: str
    settled: str
    why: str
    questions: str
    call_clinic: str
    scan_to_call: str
    call_number: str
    call_code: str
    next_visit: str
    scan_to_add: str
    visit_code: str
    visit_summary: str
    our_numbers: str
    scan_to_save: str
    contact_code: str
    when_closed: str
    in_emergency: str
    footer_patient: str
    footer_sheet: str
    footer_pack: str
    review_by: str
    review_not_set: str
    draft: str
    approved: str
    approved_undated: str
    page: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why something is told. Plain text, never markup; the names in braces are filled in.

    rule, rule_hours, rule_from, rule_from_hours   {statements} {hours} {basis}
    at_least         {factor} {hours}
    longer           {factor} {hours} {total}
    ask_first        {factor}
    changed          {by} {hours} {reason}
    changed_unnamed  {hours} {reason}
    never_earlier    {wait} {hours}
    allergic         {allergy}
    next_visit_soon  for the practitioner; {weeks}
    is_plain         what a word is; {name} {plain}
    medicine         belongs to every medicine
    unknown          {words}
    unknown_more     where more words are unknown than are named; {count}
    also_needs       what a wait asks for besides its date; {needs}
    near             offers a known name; {name}
    ambiguous        {words} {meanings}
    either           joins two meanings; {first} {second}
    ask_about        {name}
    allergy_match    {allergy} {name}
    allergy_literal  the word itself stands on the label; {allergy}
    allergy_alike    a name that only holds the word; {allergy} {name}
    allergy_unknown  {allergy}
    claim            {words}
    class_word       a word for a whole class; {words}
    product_word     a word for a whole product, alone
    rest_counts      after the answer for one ingredient
    all_known        after an OK for a whole label
    given            after an OK for what the clinic hands out
    """

    rule: str
    rule_hours: str
    rule_from: str
    rule_from_hours: str
    at_least: str
    longer: str
    ask_first: str
    changed: str
    changed_unnamed: str
    never_earlier: str
    allergic: str
    next_visit_soon: str
    is_plain: str
    medicine: str
    unknown: str
    unknown_more: str
    also_needs: str
    near: str
    ambiguous: str
    either: str
    ask_about: str
    allergy_match: str
    allergy_literal: str
    allergy_alike: str
    allergy_unknown: str
    claim: str
    prose: str
    empty: str
    too_few: str
    too_long: str
    several: str
    product_word: str
    class_word: str
    rest_counts: str
    all_known: str
    given: str


@dataclass(frozen=True, slots=True)
class ScreenWords:
    """What the screens say of this treatment alone; Qt translates all other words of theirs.

    welcome        under the greeting
    example_...    what a field to fill in shows while it is empty
    expect_note    under the table of what is normal; "" for none
    care_points    the title of the care points; "" where the pack has none
    depth          the label of the depth bands; "" where the pack has none
    """

    welcome: str
    example_product: str
    example_label: str
    example_allergy: str
    example_question: str
    expect_note: str = ""
    care_points: str = ""
    depth: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The language of dates and verdicts, their reasons, and the fixed labels of the sheet.

    `weekdays` start on Monday and `months` in January, printed short and said in full; `ok_from`,
    `not_until`, `ask_not_before` and `since` ("From {date}") hold `{date}`; `day_pair` ("{first}
    and {last}") and `day_range` ("{first} to {last}") hold two dates, `and_more` ("{names} and
    more") some names.
    """

    weekdays: tuple[str, ...]
    weekdays_in_full: tuple[str, ...]
    months: tuple[str, ...]
    months_in_full: tuple[str, ...]
    am: str
    pm: str
    noon: str
    since: str
    day_pair: str
    day_range: str
    and_more: str
    ok_now: str
    ok_from: str
    not_until: str
    ask: str
    ask_not_before: str
    never: str
    avoid: str
    labels: SheetLabels
    reasons: Reasons
    screen: ScreenWords
