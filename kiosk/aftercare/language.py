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
    opening         what was done, where and when; {areas} {date}
    opening_by      the same; {areas} {date} {practitioner}
    opening_large, opening_large_by   the same in fewer words
    do_not_use, changed_for_you   head a patient's own thing
    allergic, allergic_several   after what they are allergic to
    upper_row       which row of the signs to follow where two fit
    emergency       {number}
    same_day        what to do on the same day, as the signs end; {what}
    closed          whom to call when the clinic is closed; {number}
    call, this_week  open the signs that can wait
    is_normal, all_normal   head and hint of how the skin will look
    normal          opens what is normal inside the call box
    continued       a head that is repeated; {head}
    not_before      of what is to be asked about; {date} {what}
    only            what a wait asks for besides its date; {needs}
    changed         of a changed wait; {was}
    changed_by      the same; {by} {was}
    why             {reason}
    allergy         the verdict on a product with what they are allergic to
    it_has          why; {name}
    not_known       why a product is to be asked about; {words}
    keep_medicine   of a medicine
    ask_about       of a word of a label; {name}
    whole_list      of a product whose list was not seen, or not all of it
    decided         of a product that the practitioner settled; {by} {reason}
    decided_on      of one whose list was decided about for all patients; {by} {date} {reason}
    goal            opens what the patient is treated for
    depth           {depth}
    session_of      {session} {sessions}
    session         {session}
    slow            what to expect of the goal
    own_days        heads the days that matter to the patient
    own_day         opens one; {what} {date} {number}
    unnamed_day     opens one without a name; {date} {number}
    may_see, ok_by_then, not_yet   open what is told of it
    people_ask      heads answers to what patients ask
    scan_or_call    opens the clinic's number beside the codes
    add_visit, our_numbers   under their codes
    call_number     where the link of a number leads; {number}
    call_code       spoken words of the code that calls; {number}
    visit_code      spoken words of the calendar code; {date}
    visit_summary   the visit in the patient's calendar; {clinic}
    when_closed, in_emergency  name a number in the patient's telephone
    contact_code    spoken words of the code that saves the numbers; {clinic}
    footer_patient  {name} {date}
    footer_sheet    {code}
    footer_pack     {version}
    review_by       {date}
    review_overdue  in place of review_by once that day is past; {date}
    approved        {name} {date}
    approved_undated  {name}
    page            {page} {pages}
    """

    document_title: str
    title: str
    full_name: str
    opening: str
    opening_by: str
    opening_large: str
    opening_large_by: str
    do_not_use: str
    allergic: str
    allergic_several: str
    changed_for_you: str
    call_us: str
    worried: str
    upper_row: str
    emergency: str
    now: str
    same_day: str
    closed: str
    call: str
    this_week: str
    is_normal: str
    all_normal: str
    normal: str
    not_until: str
    continued: str
    not_before: str
    only: str
    tick_hint: str
    do: str
    dont: str
    changed: str
    changed_by: str
    why: str
    own_products: str
    products: str
    allergy: str
    it_has: str
    not_known: str
    keep_medicine: str
    ask_about: str
    whole_list: str
    decided: str
    decided_on: str
    goal: str
    session_of: str
    session: str
    depth: str
    slow: str
    questions: str
    own_days: str
    own_day: str
    unnamed_day: str
    may_see: str
    ok_by_then: str
    not_yet: str
    people_ask: str
    next_visit: str
    scan_or_call: str
    add_visit: str
    our_numbers: str
    call_number: str
    call_code: str
    visit_code: str
    visit_summary: str
    contact_code: str
    when_closed: str
    in_emergency: str
    footer_patient: str
    footer_sheet: str
    footer_pack: str
    review_by: str
    review_overdue: str
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
    brand            of words that are no ingredient, such as a brand, alone
    product_word     a word for a whole product, alone
    partial, unfinished   a list of which something is missing
    trace            why a word that is asked about counts as plain here; {name} {mark}
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
    brand: str
    too_long: str
    partial: str
    unfinished: str
    trace: str
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
    `not_until`, `ask_not_before` and `since` ("From {date}") hold `{date}`; `day_pair`
    ("{first} and {last}") and `day_range` ("{first} to {last}") hold two dates, `and_more`
    ("{names} and more") some names.
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
