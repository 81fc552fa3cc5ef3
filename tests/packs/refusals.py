# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: E501
"""Each way to break the small pack: the file, the text replaced (None: all of it), the new text
(None: no file), and every line that is said, word for word."""

REFUSALS = (
    (
        "waits.yaml",
        "    short: Heat\n",
        "    shrot: Heat\n",
        ('waits.yaml:6:5: waits[0]: "shrot" is not known here. Did you mean "short"?',),
    ),
    (
        "waits.yaml",
        "    short: Heat\n",
        "    short: Heat\n    colour-of-the-icon: red\n",
        (
            'waits.yaml:7:5: waits[0]: "colour-of-the-icon" is not known here. Write one that is known, or remove it.',
        ),
    ),
    (
        "waits.yaml",
        "    short: Heat\n",
        "    short: Heat\n    short: Warm\n",
        ('waits.yaml:7:5: waits[0]: "short" is written already on line 6. Write it once.',),
    ),
    (
        "waits.yaml",
        "    short: Heat\n",
        "",
        ('waits.yaml:2:5: waits[0]: "short" is missing. Write short: ...',),
    ),
    (
        "waits.yaml",
        "floor-hours: 48",
        "floor-hours: two days",
        (
            'waits.yaml:7:18: waits[0].floor-hours: "two days" is not a whole number. Write a whole number such as 48, no quotes.',
        ),
    ),
    (
        "waits.yaml",
        "floor-hours: 48",
        'floor-hours: "48"',
        (
            'waits.yaml:7:18: waits[0].floor-hours: "48" is not a whole number. Write a whole number such as 48, no quotes.',
        ),
    ),
    (
        "waits.yaml",
        "floor-hours: 48",
        "floor-hours: 12:30",
        (
            'waits.yaml:7:18: waits[0].floor-hours: "12:30" is not a whole number. Write a whole number such as 48, no quotes.',
        ),
    ),
    (
        "waits.yaml",
        "floor-hours: 48",
        "floor-hours: -48",
        ("waits.yaml:7:18: waits[0].floor-hours: -48 is below 0. Write 0 or more.",),
    ),
    (
        "waits.yaml",
        "floor-hours: 48",
        "floor-hours: [48]",
        ("waits.yaml:7:18: waits[0].floor-hours: a list stands here. Write a whole number.",),
    ),
    (
        "waits.yaml",
        "advised-hours: 72",
        "advised-hours: 24",
        (
            "waits.yaml:8:20: waits[0].advised-hours: 24 is below the floor of 48. Write 48 or more.",
        ),
    ),
    (
        "waits.yaml",
        "advised-hours: 72",
        "advised-hours: null",
        (
            "waits.yaml:8:20: waits[0].advised-hours: a wait of kind until has no date without its hours. Write the hours after the treatment.",
        ),
    ),
    (
        "waits.yaml",
        "    kind: while-healing\n    subject: Picking\n    name: Picking at your skin\n    short: Picking\n    floor-hours: null",
        "    kind: while-healing\n    subject: Picking\n    name: Picking at your skin\n    short: Picking\n    floor-hours: 24",
        (
            "waits.yaml:33:18: waits[3].floor-hours: a wait of kind while-healing never has a date. Write null.",
        ),
    ),
    (
        "waits.yaml",
        "kind: while-healing",
        "kind: allowed\n    phrase: ok-until",
        (
            'waits.yaml:30:13: waits[3].phrase: "ok-until" is not known here. Did you mean "not-until"?',
        ),
    ),
    (
        "waits.yaml",
        "kind: while-healing",
        "kind: forever",
        (
            'waits.yaml:29:11: waits[3].kind: "forever" is not known here. Write one of: allowed, until, ask, while-healing.',
        ),
    ),
    (
        "waits.yaml",
        "id: cream",
        "id: heat",
        ('waits.yaml:20:9: waits[2].id: "heat" is the id of waits[0] already. Write another id.',),
    ),
    (
        "waits.yaml",
        "id: cream",
        "id: Own cream",
        (
            'waits.yaml:20:9: waits[2].id: "Own cream" is not an id. Write letters, digits and single hyphens only.',
        ),
    ),
    (
        "waits.yaml",
        "not-before: heat",
        "not-before: heaat",
        (
            'waits.yaml:18:17: waits[1].not-before: "heaat" is not a wait of the pack. Did you mean "heat"?',
        ),
    ),
    (
        "waits.yaml",
        "groups: [warm]",
        "groups: [warm]\n    not-before: retinol",
        (
            "waits.yaml:10:17: waits[0].not-before: heat after retinol after heat is a circle. Take one not-before of it away.",
        ),
    ),
    (
        "waits.yaml",
        "areas: [face]",
        "areas: face",
        (
            'waits.yaml:19:12: waits[1].areas: this is not a list. Write each item on a line after "- ".',
        ),
    ),
    (
        "waits.yaml",
        "areas: [face]",
        "areas: [nose]",
        (
            'waits.yaml:19:13: waits[1].areas[0]: "nose" is not an area of the pack. Write one of: face.',
        ),
    ),
    (
        "waits.yaml",
        "[S002, S004-S006]",
        "[S002, S004-S006, S262, S9-S1, S010-S004]",
        (
            'waits.yaml:10:35: waits[0].statements[2]: "S262" is not a statement of the sources. Write S001 to S261, or a range such as S001-S002.',
            'waits.yaml:10:41: waits[0].statements[3]: "S9-S1" is not a statement of the sources. Write S001 to S261, or a range such as S001-S002.',
            'waits.yaml:10:48: waits[0].statements[4]: "S010-S004" is not a statement of the sources. Write S001 to S261, or a range such as S001-S002.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: No",
        (
            'waits.yaml:23:11: waits[2].name: No without quotes is yes or no in YAML, and text is wanted. Write "No" with the quotes.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: 2026-11-23",
        (
            'waits.yaml:23:11: waits[2].name: 2026-11-23 without quotes is a date in YAML, and text is wanted. Write "2026-11-23" with the quotes.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: 12:30",
        (
            'waits.yaml:23:11: waits[2].name: 12:30 without quotes is a number in YAML, and text is wanted. Write "12:30" with the quotes.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name:",
        ("waits.yaml:23:10: waits[2].name: nothing is written here. Write the text.",),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: ''",
        ("waits.yaml:23:11: waits[2].name: the text is empty. Write the text.",),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: {a: b}",
        ("waits.yaml:23:11: waits[2].name: a table stands here. Write text.",),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: !!str 12",
        (
            'waits.yaml:23:11: waits[2].name: the tag "!!str" is not plain YAML. Write it without the tag.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: !!python/object/apply:os.system [ls]",
        (
            'waits.yaml:23:11: waits[2].name: the tag "!!python/object/apply:os.system" is not plain YAML. Write it without the tag.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: &own Your own cream",
        (
            'waits.yaml:23:11: waits[2].name: "&own" is an anchor. Write the value out in full where it is used.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: *own",
        ('waits.yaml:23:11: waits[2].name: "*own" is an alias. Write the value out in full.',),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: Your own cream\xe2\x80\x99s",
        (
            "waits.yaml:23:25: waits[2].name: U+00E2 is left over from a damaged encoding. Write the dash, quote or letter that was meant.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        'name: "Your\\xC2 cream"',
        (
            "waits.yaml:23:11: waits[2].name: U+00C2 is left over from a damaged encoding. Write the dash, quote or letter that was meant.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: Your \u202ecream",
        (
            "waits.yaml:23:16: waits[2].name: U+202E turns the direction of the text unseen. Remove it.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: Your \x07cream",
        ("waits.yaml:23:16: waits[2].name: U+0007 is a control character. Remove it.",),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: Your cream # \ufffd",
        (
            "waits.yaml:23:11: waits[2].name: a # starts a comment here, and what follows it is lost. Put the text in quotes, or the comment on a line of its own.",
            "waits.yaml:23:24: U+FFFD is left over from a damaged encoding. Write the dash, quote or letter that was meant.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: Your cream: plain",
        (
            "waits.yaml:23:21: the YAML breaks here: mapping values are not allowed in this context. Put the text in quotes if it holds a colon.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: @cream",
        (
            "waits.yaml:23:11: the YAML breaks here: found character that cannot start any token. Put the text in quotes, and indent with spaces, not tabs.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: [cream",
        (
            "waits.yaml:24:10: the YAML breaks here: did not find expected ',' or ']'. Close the bracket, and put a comma between two values.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        'name: "cream',
        (
            "waits.yaml:35:1: the YAML breaks here: found unexpected end of stream. Close the quotes or the bracket that was opened.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        'name: "\\q"',
        (
            "waits.yaml:23:12: the YAML breaks here: found unknown escape character. Write a backslash only between single quotes.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "\tname: cream",
        (
            "waits.yaml:23:5: the YAML breaks here: found a tab character that violates indentation. Check the indentation, the quotes and the brackets here.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: [[[[[[[[[[[[[]]]]]]]]]]]]]",
        ("waits.yaml:23:20: lists and tables are nested more than 12 deep. Write it flatter.",),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "? [a]\n    : b\n    name: Your own cream",
        ("waits.yaml:23:7: a list or table is used as a key. Write a word as key.",),
    ),
    (
        "waits.yaml",
        "waits:\n",
        "---\nwaits: []\n---\nwaits:\n",
        ("waits.yaml:3:1: a second document starts here. Remove the line ---.",),
    ),
    (
        "waits.yaml",
        "waits:\n",
        "waits: []\nold:\n",
        (
            "waits.yaml:1:8: waits: the list is empty. Write at least one.",
            'waits.yaml:2:1: "old" is not known here. Write one of: waits, looked-for.',
        ),
    ),
    (
        "waits.yaml",
        None,
        "",
        ("waits.yaml:1:1: the file is empty. Write the keys and values it is for.",),
    ),
    (
        "waits.yaml",
        None,
        "- a\n",
        ("waits.yaml:1:1: a list stands here, not keys with values. Write key: value.",),
    ),
    (
        "waits.yaml",
        None,
        "waits: {heat: 48}\n",
        ('waits.yaml:1:8: waits: this is not a list. Write each item on a line after "- ".',),
    ),
    (
        "waits.yaml",
        None,
        "waits: [heat]\n",
        (
            "waits.yaml:1:9: waits[0]: this is a single value, not keys with values. Write key: value.",
        ),
    ),
    ("waits.yaml", None, None, ("waits.yaml:1:1: the file is missing. Write waits.yaml.",)),
    (
        "phases.yaml",
        "first-day: 1",
        "first-day: 2",
        (
            "phases.yaml:5:16: phases[0].first-day: 2 is not day 1, the day of the treatment. Write 1.",
            "phases.yaml:6:15: phases[0].last-day: 1 is before the first day, 2. Write a later day.",
        ),
    ),
    (
        "phases.yaml",
        "first-day: 2",
        "first-day: 3",
        (
            "phases.yaml:16:16: phases[1].first-day: 3 leaves a gap: the phase before ends on day 1. Write 2.",
        ),
    ),
    (
        "phases.yaml",
        "    last-day: 1\n",
        "    last-day: 2\n",
        (
            "phases.yaml:16:16: phases[1].first-day: 2 overlaps: the phase before ends on day 2. Write 3.",
        ),
    ),
    (
        "phases.yaml",
        "    last-day: 1\n",
        "    last-day: null\n",
        (
            "phases.yaml:6:15: phases[0].last-day: only the last phase may have no last day. Write its last day.",
        ),
    ),
    (
        "phases.yaml",
        "    last-day: null\n",
        "    last-day: 14\n",
        ("phases.yaml:17:15: phases[1].last-day: the last phase has no end. Write null.",),
    ),
    (
        "phases.yaml",
        "    last-day: null\n",
        "    last-day: 1\n",
        (
            "phases.yaml:17:15: phases[1].last-day: 1 is before the first day, 2. Write a later day.",
        ),
    ),
    (
        "phases.yaml",
        "first-day: 1",
        "first-day: 0",
        ("phases.yaml:5:16: phases[0].first-day: 0 is below 1. Write 1 or more.",),
    ),
    (
        "phases.yaml",
        "{wait heat}",
        "{wait heet}",
        (
            'phases.yaml:20:10: phases[1].do[0]: "heet" is not a wait of the pack. Did you mean "heat"?',
        ),
    ),
    (
        "phases.yaml",
        "{wait heat}",
        "{wait picking}",
        (
            'phases.yaml:20:10: phases[1].do[0]: "{wait picking}" has no date. Name a wait that has one, or write the words.',
        ),
    ),
    (
        "phases.yaml",
        "{wait heat}",
        "{weight heat}",
        (
            "phases.yaml:20:10: phases[1].do[0]: {weight heat} is not known here. Placeholders are {day 7}, {hour 24}, {wait heat}, {phone}, {out-of-hours}, {emergency}, {name}.",
        ),
    ),
    (
        "phases.yaml",
        "{wait heat}",
        "{wait heat",
        (
            "phases.yaml:20:10: phases[1].do[0]: It has a { or } without its partner. Placeholders are {day 7}, {hour 24}, {wait heat}, {phone}, {out-of-hours}, {emergency}, {name}.",
        ),
    ),
    (
        "phases.yaml",
        "{wait heat}",
        "{day}",
        (
            "phases.yaml:20:10: phases[1].do[0]: {day} needs a whole number from 1 to 365 after it. Placeholders are {day 7}, {hour 24}, {wait heat}, {phone}, {out-of-hours}, {emergency}, {name}.",
        ),
    ),
    (
        "phases.yaml",
        "{wait heat}",
        "{day 400}",
        (
            "phases.yaml:20:10: phases[1].do[0]: {day} needs a whole number from 1 to 365 after it. Placeholders are {day 7}, {hour 24}, {wait heat}, {phone}, {out-of-hours}, {emergency}, {name}.",
        ),
    ),
    (
        "phases.yaml",
        "{wait heat}",
        "**heat",
        (
            "phases.yaml:20:10: phases[1].do[0]: It has a ** without its partner. Placeholders are {day 7}, {hour 24}, {wait heat}, {phone}, {out-of-hours}, {emergency}, {name}.",
        ),
    ),
    (
        "phases.yaml",
        "title: After",
        "title: 'After {day 2}'",
        (
            'phases.yaml:14:12: phases[1].title: "{day 2}" is not filled in here. Write the words themselves.',
        ),
    ),
    (
        "words.yaml",
        'ok-from: "OK from {date}"',
        'ok-from: "OK from {day}"',
        (
            'words.yaml:4:10: ok-from: "OK from {day}" does not hold {date} once. Write {date} where it goes.',
            'words.yaml:4:10: ok-from: "{day}" is not filled in here. Write plain words.',
        ),
    ),
    ("words.yaml", ", Sun]", "]", ("words.yaml:1:11: weekdays: 6 are written. Write 7.",)),
    (
        "words.yaml",
        '  title: "Words {name}"',
        '  title: "{nmae}"',
        (
            'words.yaml:13:10: labels.title: "{nmae}" does not hold {name} once. Write {name} where it goes.',
            'words.yaml:13:10: labels.title: "{nmae}" is not filled in here. Write plain words.',
        ),
    ),
    (
        "words.yaml",
        '  title: "Words {name}"\n',
        "",
        ('words.yaml:13:3: labels: "title" is missing. Write title: ...',),
    ),
    (
        "words.yaml",
        '\nam: "am"',
        "\nam: off",
        (
            'words.yaml:3:5: am: off without quotes is yes or no in YAML, and text is wanted. Write "off" with the quotes.',
        ),
    ),
    (
        "pack.yaml",
        'version: "1"',
        "version: 2026.11",
        (
            'pack.yaml:4:10: version: 2026.11 without quotes is a number in YAML, and text is wanted. Write "2026.11" with the quotes.',
        ),
    ),
    (
        "pack.yaml",
        "next-visit-weeks: 6",
        "next-visit-weeks: 0",
        ("pack.yaml:7:27: default-next-visit-weeks: 0 is below 1. Write 1 or more.",),
    ),
    (
        "pack.yaml",
        "default-next",
        "approved-by: R. Osei\ndefault-next",
        (
            'pack.yaml:7:1: "approved-by" is not known here. Remove it: the command approve writes it into approval.yaml.',
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null",
        "approved-by: R. Osei",
        (
            "approval.yaml:2:15: registration: the approval is written in part. Sign the pack with the command approve.",
            "approval.yaml:3:14: approved-on: the approval is written in part. Sign the pack with the command approve.",
            "approval.yaml:4:12: review-by: the approval is written in part. Sign the pack with the command approve.",
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: R. Osei\nregistration: "GMC 7012345"\napproved-on: 2024-02-29\nreview-by: 2027-03-01\n',
        (
            "approval.yaml:4:12: review-by: 2027-03-01 is more than 3 years after the approval on 2024-02-29. Write 2027-02-28 or earlier.",
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: R. Osei\nregistration: "GMC 7012345"\napproved-on: 2024-02-29\nreview-by: 2024-02-29\n',
        (
            "approval.yaml:4:12: review-by: 2024-02-29 is not after the approval on 2024-02-29. Write a later date.",
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-on: null",
        "approved-on: 29 February",
        (
            'approval.yaml:3:14: approved-on: "29 February" is not a date. Write a date such as 2026-11-23.',
        ),
    ),
    (
        "approval.yaml",
        "approved-on: null",
        "approved-on: 2023-02-29",
        (
            'approval.yaml:3:14: approved-on: "2023-02-29" is not a day of the calendar. Write a date such as 2026-11-23.',
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: "null"\nregistration: "GMC 7012345"\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n',
        (
            'approval.yaml:1:14: approved-by: "null" is not the name of a person. Write the name of the clinician who read the pack.',
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: "-"\nregistration: "GMC 7012345"\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n',
        (
            'approval.yaml:1:14: approved-by: "-" is not the name of a person. Write the name of the clinician who read the pack.',
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: "\\u200b\\u2060"\nregistration: "GMC 7012345"\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n',
        (
            'approval.yaml:1:14: approved-by: "\u200b\u2060" is not the name of a person. Write the name of the clinician who read the pack.',
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: N/A\nregistration: "GMC 7012345"\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n',
        (
            'approval.yaml:1:14: approved-by: "N/A" is not the name of a person. Write the name of the clinician who read the pack.',
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: "R.\\nOsei"\nregistration: "GMC 7012345"\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n',
        (
            'approval.yaml:1:14: approved-by: "R. Osei" is not the name of a person. Write the name of the clinician who read the pack.',
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        'approved-by: R. Osei\nregistration: "--"\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n',
        (
            'approval.yaml:2:15: registration: "--" is not a registration. Write the number under which the clinician is registered.',
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        "approved-by: R. Osei\nregistration: unknown\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n",
        (
            'approval.yaml:2:15: registration: "unknown" is not a registration. Write the number under which the clinician is registered.',
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\n",
        "approved-by: R. Osei\nregistration: ''\napproved-on: 2026-11-02\nreview-by: 2029-11-01\n",
        ("approval.yaml:2:15: registration: the text is empty. Write the text.",),
    ),
    (
        "approval.yaml",
        "approved-by: null\nregistration: null\napproved-on: null\nreview-by: null\nfingerprint: null\n",
        'approved-by: R. Osei\nregistration: "GMC 7012345"\napproved-on: 2026-11-02\nreview-by: 2029-11-01\nfingerprint: null\n',
        (
            "approval.yaml:5:14: fingerprint: it does not fit the files of the approval. Sign the pack with the command approve.",
        ),
    ),
    (
        "expectations.yaml",
        "flag: fever",
        "flag: fevre",
        (
            'expectations.yaml:2:66: expectations[0].flag: "fevre" is not a red flag of the pack. Did you mean "fever"?',
        ),
    ),
    (
        "expectations.yaml",
        "picture: day-1",
        "picture: day-9",
        (
            'expectations.yaml:2:82: expectations[0].picture: "day-9" is not a phase picture of the pack. Did you mean "day-1"?',
        ),
    ),
    (
        "advice.yaml",
        "{id: rest, kind: do,",
        "{id: rest, kind: does,",
        ('advice.yaml:2:22: advice[0].kind: "does" is not known here. Write one of: do, dont.',),
    ),
    (
        "advice.yaml",
        "only-by-factor: true",
        "only-by-factor: yes",
        (
            'advice.yaml:3:78: advice[1].only-by-factor: "yes" is neither true nor false. Write true or false.',
        ),
    ),
    (
        "advice.yaml",
        "{id: rest, kind: do,",
        "{id: rest, only-by-factor: true, kind: do,",
        (
            "advice.yaml:2:32: advice[0].only-by-factor: no factor names it. Name it in an effect, or remove this.",
            'advice.yaml:4:12: own-thing: "rest" is not for everybody. Write an advice for all areas and factors.',
        ),
    ),
    (
        "advice.yaml",
        "kind: do, title: Rest",
        "kind: dont, title: Scent-free cream",
        (
            'advice.yaml:2:35: advice[0].title: "Scent-free" says what is not in it, and this is to be avoided. Write what is in it, such as "Scent".',
        ),
    ),
    (
        "red-flags.yaml",
        "urgency: same-day",
        "urgency: sameday",
        (
            'red-flags.yaml:2:26: red-flags[0].urgency: "sameday" is not known here. Did you mean "same-day"?',
        ),
    ),
    (
        "products.yaml",
        "waits: [retinol]",
        "waits: [retinal]",
        (
            'products.yaml:3:81: product-rows[1].waits[0]: "retinal" is not a wait of the pack. Did you mean "retinol"?',
        ),
    ),
    (
        "products.yaml",
        "allowed: [plain]",
        "allowed: [plain, retinoid]",
        (
            'products.yaml:4:18: allowed[1]: "retinoid" is allowed, and its wait "retinol" is not told as OK. Move it, or give the class another wait.',
            'products.yaml:5:11: avoided[0]: "retinoid" is allowed and avoided. Write it in one of the two lists.',
        ),
    ),
    (
        "products.yaml",
        "allowed: [plain]",
        "allowed: [plain, plain]",
        ('products.yaml:4:18: allowed[1]: "plain" is there twice. Write it once.',),
    ),
    (
        "products.yaml",
        "avoided: [retinoid]",
        "avoided: [retinoid, fragrance-free]",
        (
            'products.yaml:5:21: avoided[1]: "fragrance-free" is not a class of the pack. Write one of: plain, retinoid.',
            'products.yaml:5:21: avoided[1]: "fragrance-free" says what is not in it, and this is to be avoided. Write what is in it, such as "fragrance".',
        ),
    ),
    (
        "products.yaml",
        "examples: Retinol",
        "examples: Products free from fragrance",
        (
            'products.yaml:3:51: product-rows[1].examples: "free from fragrance" says what is not in it, and this is to be avoided. Write what is in it, such as "fragrance".',
        ),
    ),
    (
        "products.yaml",
        "examples: Retinol",
        "examples: Creams without oil",
        (
            'products.yaml:3:51: product-rows[1].examples: "without oil" says what is not in it, and this is to be avoided. Write what is in it, such as "oil".',
        ),
    ),
    (
        "products.yaml",
        "examples: Retinol",
        "examples: Retinol and aloe",
        (
            'products.yaml:3:51: product-rows[1].examples: "aloe" is in the row "creams" too. Write it in one row.',
        ),
    ),
    (
        "ingredients.yaml",
        "plain: a strong active",
        "plain: an oil-free active",
        (
            'ingredients.yaml:2:27: classes[0].plain: "oil-free" says what is not in it, and this is to be avoided. Write what is in it, such as "oil".',
        ),
    ),
    (
        "ingredients.yaml",
        "wait: retinol, family",
        "wait: retinoll, family",
        (
            'ingredients.yaml:2:50: classes[0].wait: "retinoll" is not a wait of the pack. Did you mean "retinol"?',
        ),
    ),
    (
        "ingredients.yaml",
        "class: retinoid,",
        "class: retinoids,",
        (
            'ingredients.yaml:5:28: ingredients[0].class: "retinoids" is not a class of the pack. Did you mean "retinoid"?',
        ),
    ),
    (
        "ingredients.yaml",
        "word: night cream, class: null",
        "word: Retinol, class: null",
        (
            'ingredients.yaml:10:12: product-words[0].word: "Retinol" is ingredients[0], of class retinoid, already. List it in ambiguous, or remove it in one place.',
        ),
    ),
    (
        "ingredients.yaml",
        "[water, VA]",
        "[water, VA, vitamin a1]",
        (
            'ingredients.yaml:6:54: ingredients[1].synonyms[2]: "vitamin a1" is ingredients[0], of class retinoid, already. List it in ambiguous, or remove it in one place.',
        ),
    ),
    (
        "ingredients.yaml",
        "  VA: [Retinol, water]",
        "  VA: [Retinol]",
        ("ingredients.yaml:12:7: ambiguous.VA: one meaning is not ambiguous. Write two or more.",),
    ),
    (
        "ingredients.yaml",
        "  - {name: Aqua,",
        "  - {name: RETINOL, class: retinoid}\n  - {name: Aqua,",
        (
            'ingredients.yaml:6:12: ingredients[1].name: "RETINOL" is ingredients[0] already. Write it once.',
        ),
    ),
    (
        "factors.yaml",
        "{every: true, add-hours: 48}",
        "{every: true, add-hours: -48}",
        (
            "factors.yaml:10:40: depths[1].effects[0].add-hours: -48 would shorten a wait, and a factor only lengthens. Write 0 or more.",
        ),
    ),
    (
        "factors.yaml",
        "{every: true, add-hours: 48}",
        "{add-hours: 48}",
        (
            "factors.yaml:10:15: depths[1].effects[0]: it names no wait. Write waits, groups or every: true.",
        ),
    ),
    (
        "factors.yaml",
        "{every: true, add-hours: 48}",
        "{every: true}",
        (
            "factors.yaml:10:15: depths[1].effects[0]: nothing happens to the waits it names. Write add-hours, at-least-hours, at-least-floor or ask.",
        ),
    ),
    (
        "factors.yaml",
        "groups: [warm]",
        "groups: [wram]",
        (
            'factors.yaml:17:19: factors[0].effects[0].groups[0]: "wram" is not a group of the pack. Did you mean "warm"?',
        ),
    ),
    (
        "factors.yaml",
        "advice: [press]",
        "advice: [pres]",
        (
            "advice.yaml:3:78: advice[1].only-by-factor: no factor names it. Name it in an effect, or remove this.",
            'factors.yaml:18:58: factors[0].effects[1].advice[0]: "pres" is not an advice of the pack. Did you mean "press"?',
        ),
    ),
    (
        "factors.yaml",
        "first-flags: [fever]",
        "first-flags: [fevr], flags: [pus]",
        (
            'factors.yaml:18:80: factors[0].effects[1].first-flags[0]: "fevr" is not a red flag of the pack. Did you mean "fever"?',
            'factors.yaml:18:95: factors[0].effects[1].flags[0]: "pus" is not a red flag of the pack. Write one of: air, fever.',
        ),
    ),
    (
        "factors.yaml",
        "over-mm: 1.0",
        "over-mm: 0.5",
        (
            "factors.yaml:8:14: depths[1].over-mm: 0.5 overlaps: the band before ends at 1. Write 1.",
        ),
    ),
    (
        "factors.yaml",
        "over-mm: 1.0",
        "over-mm: 1.5",
        (
            "factors.yaml:8:14: depths[1].over-mm: 1.5 leaves a gap: the band before ends at 1. Write 1.",
        ),
    ),
    (
        "factors.yaml",
        "over-mm: null",
        "over-mm: 0.5",
        (
            "factors.yaml:5:45: depths[0].over-mm: no band holds the depths up to 0.5 mm. Write null in the first band.",
        ),
    ),
    (
        "factors.yaml",
        "over-mm: null",
        "over-mm: 1.0",
        (
            "factors.yaml:5:45: depths[0].over-mm: no band holds the depths up to 1 mm. Write null in the first band.",
            "factors.yaml:5:60: depths[0].up-to-mm: 1 is not over 1, where the band starts. Write a greater depth.",
        ),
    ),
    (
        "factors.yaml",
        "up-to-mm: 1.0",
        "up-to-mm: null",
        (
            "factors.yaml:5:61: depths[0].up-to-mm: only the last band may have no end. Write where it ends.",
        ),
    ),
    (
        "factors.yaml",
        "up-to-mm: null",
        "up-to-mm: 3.0",
        (
            "factors.yaml:9:15: depths[1].up-to-mm: no band holds the depths over 3 mm. Write null in the last band.",
        ),
    ),
    (
        "factors.yaml",
        "up-to-mm: 1.0",
        "up-to-mm: 1,0",
        (
            'factors.yaml:5:63: depths[0]: "0" is not known here. Write one of: id, label, effects, over-mm, up-to-mm.',
        ),
    ),
    (
        "factors.yaml",
        "up-to-mm: 1.0",
        "up-to-mm: -1",
        ("factors.yaml:5:61: depths[0].up-to-mm: -1 is below 0. Write 0 or more.",),
    ),
    (
        "factors.yaml",
        "over-mm: 1.0",
        "over-mm: null",
        ("factors.yaml:8:14: depths[1].over-mm: 0 overlaps: the band before ends at 1. Write 1.",),
    ),
    (
        "products.yaml",
        "allowed: [plain]",
        "allowed: []",
        ("products.yaml:4:10: allowed: the list is empty. Write at least one.",),
    ),
    (
        "products.yaml",
        "avoided: [retinoid]",
        "avoided: [plain]",
        (
            'products.yaml:5:11: avoided[0]: "plain" is allowed and avoided. Write it in one of the two lists.',
            'products.yaml:5:11: avoided[0]: "plain" is avoided, and its wait "cream" is told as OK. Move it, or give the class another wait.',
        ),
    ),
    (
        "products.yaml",
        None,
        'product-rows:\n  - {id: creams, name: Plain creams, examples: "Aloe, ceramides", icon: tube, waits: [cream]}\n  - {id: actives, name: Strong actives, examples: Retinol, icon: flask, waits: [retinol]}\nallowed: [retinoid]\navoided: [plain]\n',
        (
            'products.yaml:4:11: allowed[0]: "retinoid" is allowed, and its wait "retinol" is not told as OK. Move it, or give the class another wait.',
            'products.yaml:5:11: avoided[0]: "plain" is avoided, and its wait "cream" is told as OK. Move it, or give the class another wait.',
        ),
    ),
    (
        "waits.yaml",
        "    groups: [warm]\n",
        "    groups: [warm]\n  - not a wait\n",
        (
            "waits.yaml:11:15: the YAML breaks here: mapping values are not allowed in this context. Put the text in quotes if it holds a colon.",
        ),
    ),
    (
        "factors.yaml",
        "{id: face, label: Face}",
        "{id: face, label: Face, up-to-mm: 1}",
        ("factors.yaml:2:39: areas[0].up-to-mm: only depths have bounds. Remove it.",),
    ),
    (
        "practitioner.yaml",
        "moment: before",
        "moment: later",
        (
            'practitioner.yaml:2:47: checklist[0].moment: "later" is not known here. Did you mean "after"?',
        ),
    ),
    (
        "left-out.yaml",
        "S003, S007-S261",
        "S003, S008-S260",
        (
            "left-out.yaml:2:3: left-out: S007, S261: neither used nor left out. Name them where they are used, or here with a reason.",
        ),
    ),
    (
        "left-out.yaml",
        "S003, S007-S261",
        "S003, S001, S007-S261",
        (
            'left-out.yaml:2:18: left-out[0].statements: S001 is left out, and used by topics "why". Write it in one of the two places.',
        ),
    ),
    (
        "suitability.yaml",
        "reminder: Postpone.",
        "reminder: Postpone., factor: sensitiv, refuses: [laser], effects: [{first-flags: [fevr]}]",
        (
            'suitability.yaml:2:74: suitability[0].factor: "sensitiv" is not a factor of the pack. Did you mean "sensitive"?',
            'suitability.yaml:2:127: suitability[0].effects[0].first-flags[0]: "fevr" is not a red flag of the pack. Did you mean "fever"?',
        ),
    ),
    (
        "wishes.yaml",
        "least: weeks",
        "least: week",
        (
            'wishes.yaml:2:45: hopes[0].least: "week" is not a how soon of the pack. Did you mean "weeks"?',
        ),
    ),
    (
        "wishes.yaml",
        "talked-over: clean",
        "talked-over: cleaned",
        (
            'wishes.yaml:7:14: talked-over: "cleaned" is not a checklist item of the pack. Did you mean "clean"?',
        ),
    ),
    (
        "wishes.yaml",
        "too-soon: Too soon., talk: Say so.",
        'too-soon: "Too {soon."',
        (
            "wishes.yaml:4:5: how-soon[0].talk: some of the hopes come later than this, and nobody says so. Write talk: ...",
            "wishes.yaml:4:61: how-soon[0].too-soon: It has a { or } without its partner. Placeholders are {day 7}, {hour 24}, {wait heat}, {phone}, {out-of-hours}, {emergency}, {name}.",
        ),
    ),
    (
        "suitability.yaml",
        "id: skin",
        "id: cold-sore",
        (
            'suitability.yaml:3:10: suitability[1].id: "cold-sore" is the id of suitability[0] already. Write another id.',
        ),
    ),
    (
        "red-flags.yaml",
        "sheet-text: Fever, sign",
        "sheet-text: Fever, areas: [nose], sign",
        (
            'red-flags.yaml:2:78: red-flags[0].areas[0]: "nose" is not an area of the pack. Write one of: face.',
        ),
    ),
    (
        "phases.yaml",
        "    picture-words: A red cheek\n",
        "    picture-words: A red cheek\n    do-for: [{areas: [nose], lines: ['{wait haet}']}]\n",
        (
            'phases.yaml:13:23: phases[0].do-for[0].areas[0]: "nose" is not an area of the pack. Write one of: face.',
            'phases.yaml:13:38: phases[0].do-for[0].lines[0]: "haet" is not a wait of the pack. Did you mean "heat"?',
        ),
    ),
    (
        "statements.yaml",
        "  S007: What 7 says\n  S008: What 8 says\n",
        "",
        (
            "statements.yaml:2:3: statements: S007-S008: not told here. Write what each says, in a few words of your own.",
        ),
    ),
    (
        "statements.yaml",
        "S007: What 7 says",
        "S007: What 7 says\n  S262: What 262 says",
        (
            'statements.yaml:9:9: statements.S262: "S262" is not a statement of the sources. Write S001 to S261.',
        ),
    ),
    (
        "statements.yaml",
        "S008: What 8 says",
        "S007: What 8 says",
        ('statements.yaml:9:3: statements: "S007" is written already on line 8. Write it once.',),
    ),
    (
        "statements.yaml",
        "S007: What 7 says",
        'S007: "What {seven} says"',
        (
            'statements.yaml:8:9: statements.S007: "{seven}" is not filled in here. Write the words themselves.',
        ),
    ),
    (
        "topics.yaml",
        "audience: patient",
        "audience: patients",
        (
            'topics.yaml:4:15: topics[0].audience: "patients" is not known here. Did you mean "patient"?',
        ),
    ),
    # What would mislead by accident.
    (
        "words.yaml",
        "Apr, May",
        "May, Apr",
        (
            'words.yaml:2:25: months[3]: "May" is not April in the language en. Write Apr or April.',
            'words.yaml:2:30: months[4]: "Apr" is not May in the language en. Write May.',
        ),
    ),
    (
        "words.yaml",
        "Nov, Dec",
        "Dec, Nov",
        (
            'words.yaml:2:60: months[10]: "Dec" is not November in the language en. Write Nov or November.',
            'words.yaml:2:65: months[11]: "Nov" is not December in the language en. Write Dec or December.',
        ),
    ),
    (
        "words.yaml",
        "Nov, Dec",
        "Nov, Nov",
        (
            'words.yaml:2:65: months[11]: "Nov" is months[10] already. Write each once, in its place.',
            'words.yaml:2:65: months[11]: "Nov" is not December in the language en. Write Dec or December.',
        ),
    ),
    (
        "words.yaml",
        "[Mon, Tue, Wed, Thu, Fri, Sat, Sun]",
        "[Sun, Mon, Tue, Wed, Thu, Fri, Sat]",
        (
            'words.yaml:1:12: weekdays[0]: "Sun" is not Monday in the language en. Write Mon or Monday.',
            'words.yaml:1:17: weekdays[1]: "Mon" is not Tuesday in the language en. Write Tue or Tuesday.',
            'words.yaml:1:22: weekdays[2]: "Tue" is not Wednesday in the language en. Write Wed or Wednesday.',
            'words.yaml:1:27: weekdays[3]: "Wed" is not Thursday in the language en. Write Thu or Thursday.',
            'words.yaml:1:32: weekdays[4]: "Thu" is not Friday in the language en. Write Fri or Friday.',
            'words.yaml:1:37: weekdays[5]: "Fri" is not Saturday in the language en. Write Sat or Saturday.',
            'words.yaml:1:42: weekdays[6]: "Sat" is not Sunday in the language en. Write Sun or Sunday.',
        ),
    ),
    (
        "words.yaml",
        "Tue, Wed",
        "Tue, Tue",
        (
            'words.yaml:1:22: weekdays[2]: "Tue" is not Wednesday in the language en. Write Wed or Wednesday.',
            'words.yaml:1:22: weekdays[2]: "Tue" is weekdays[1] already. Write each once, in its place.',
        ),
    ),
    (
        "words.yaml",
        '\nam: "am"',
        '\nam: "pm"',
        (
            'words.yaml:5:5: pm: "pm" is the word for am too. Write the word for the hours after noon.',
        ),
    ),
    (
        "words.yaml",
        'am: "am"',
        'am: "P.M."',
        (
            'words.yaml:3:5: am: "P.M." is the word for the hours after noon in the language en. Write the other word.',
        ),
    ),
    (
        "words.yaml",
        'pm: "pm"',
        'pm: "am"',
        (
            'words.yaml:5:5: pm: "am" is the word for am too. Write the word for the hours after noon.',
        ),
    ),
    (
        "words.yaml",
        'noon: "noon"',
        "noon: 12 midnight",
        (
            'words.yaml:6:7: noon: "12 midnight" is the middle of the night. Write the words for 12 at midday.',
        ),
    ),
    (
        "words.yaml",
        'day-range: "Words {first} {last}"',
        'day-range: "{last} to {first}"',
        (
            'words.yaml:7:12: day-range: "{last} to {first}" names the last day first. Write {first} before {last}.',
        ),
    ),
    (
        "words.yaml",
        'never: "Not while you heal"',
        "never: OK now",
        (
            'words.yaml:11:8: never: "OK now" does not hold anything back. Write words with "not" or "wait".',
            'words.yaml:11:8: never: "OK now" says the same as ok-now. Write words of its own.',
        ),
    ),
    (
        "words.yaml",
        'never: "Not while you heal"',
        "never: All fine",
        (
            'words.yaml:11:8: never: "All fine" does not hold anything back. Write words with "not" or "wait".',
        ),
    ),
    (
        "words.yaml",
        'not-until: "Not until {date}"',
        'not-until: "OK from {date}"',
        (
            'words.yaml:9:12: not-until: "OK from {date}" does not hold anything back. Write words with "not" or "wait".',
            'words.yaml:9:12: not-until: "OK from {date}" says the same as ok-from. Write words of its own.',
        ),
    ),
    (
        "words.yaml",
        'not-until: "Not until {date}"',
        'not-until: "Not OK from {date}"',
        (
            'words.yaml:9:12: not-until: "Not OK from {date}" holds the words of ok-from. Write words of its own.',
        ),
    ),
    (
        "words.yaml",
        'not-until: "Not until {date}"',
        'not-until: "{date}"',
        ("words.yaml:9:12: not-until: there are no words. Write what it says.",),
    ),
    (
        "words.yaml",
        'not-until: "Not until {date}"',
        'not-until: "Fine after {date}"',
        (
            'words.yaml:9:12: not-until: "Fine after {date}" does not hold anything back. Write words with "not" or "wait".',
        ),
    ),
    (
        "words.yaml",
        'ok-from: "OK from {date}"',
        'ok-from: "Don’t use from {date}"',
        (
            'words.yaml:4:10: ok-from: "Don’t use from {date}" does not say that it is OK. Write words such as "OK", without "not".',
        ),
    ),
    (
        "words.yaml",
        'ask: "Ask us"',
        "ask: Fine by us",
        (
            'words.yaml:10:6: ask: "Fine by us" does not send anybody to ask. Write words such as "Ask us".',
            'words.yaml:93:17: ask-not-before: "Ask us. Not before {date}" does not say first to ask. Write "Fine by us", and then not before {date}.',
        ),
    ),
    (
        "words.yaml",
        'this-week: "This week if"',
        "this-week: now",
        (
            'words.yaml:14:14: labels.this-week: "now" says the same as now. Write words of its own.',
        ),
    ),
    (
        "words.yaml",
        '  do: "Do"',
        '  do: "Do not do"',
        (
            'words.yaml:15:7: labels.do: "Do not do" stands over what to do. Write words without "not".',
        ),
    ),
    (
        "words.yaml",
        'dont: "Do not"',
        'dont: "Please do"',
        (
            'words.yaml:16:9: labels.dont: "Please do" stands over what not to do. Write words with "not".',
        ),
    ),
    (
        "red-flags.yaml",
        "text: A fever,",
        'text: "\\u200b\\u2060",',
        ("red-flags.yaml:2:42: red-flags[0].text: the text shows nothing. Write the text.",),
    ),
    (
        "red-flags.yaml",
        "sheet-text: Fever,",
        'sheet-text: "**\\u00ad**",',
        ("red-flags.yaml:2:63: red-flags[0].sheet-text: the text shows nothing. Write the text.",),
    ),
    (
        "red-flags.yaml",
        "sheet-text: Fever,",
        'sheet-text: "\\u3164",',
        ("red-flags.yaml:2:63: red-flags[0].sheet-text: the text shows nothing. Write the text.",),
    ),
    (
        "products.yaml",
        "waits: [cream]",
        "waits: []",
        (
            "products.yaml:2:86: product-rows[0].waits: without a wait nothing is told of the row. Write the waits that date it.",
        ),
    ),
    (
        "products.yaml",
        "waits: [retinol]",
        "waits: [cream]",
        (
            'products.yaml:3:51: product-rows[1].examples: "Retinol" is answered more strictly by its class, "retinoid". Write the wait of that class too, or another product.',
        ),
    ),
    (
        "products.yaml",
        '"Aloe, ceramides"',
        '"Aloe, retinol"',
        (
            'products.yaml:2:48: product-rows[0].examples: "retinol" is answered more strictly by its class, "retinoid". Write the wait of that class too, or another product.',
            'products.yaml:3:51: product-rows[1].examples: "Retinol" is in the row "creams" too. Write it in one row.',
        ),
    ),
    (
        "factors.yaml",
        "{every: true, add-hours: 48}",
        "{}",
        (
            "factors.yaml:10:15: depths[1].effects[0]: it does nothing. Write what follows, or remove it.",
        ),
    ),
    (
        "factors.yaml",
        "at-least-hours: 300",
        "at-least-hours: 30",
        (
            "factors.yaml:18:9: factors[0].effects[1]: no wait that it names is changed by it. Write more hours, or name another wait.",
        ),
    ),
    (
        "factors.yaml",
        "{groups: [warm], add-hours: 24}",
        "{waits: [picking], add-hours: 24}",
        (
            "factors.yaml:17:9: factors[0].effects[0]: no wait that it names is changed by it. Write more hours, or name another wait.",
        ),
    ),
    (
        "factors.yaml",
        "{groups: [warm], add-hours: 24}",
        "{groups: [Warm], add-hours: 24}",
        (
            'factors.yaml:17:19: factors[0].effects[0].groups[0]: "Warm" is not a group of the pack. Did you mean "warm"?',
        ),
    ),
    (
        "factors.yaml",
        "    effects:\n      - {groups: [warm], add-hours: 24}\n      - {waits: [retinol], at-least-hours: 300, advice: [press], first-flags: [fever]}\n",
        "  - {id: press, label: Press, reason: x, effects: [{advice: [press]}]}\n",
        (
            "factors.yaml:13:5: factors[0]: setting it changes nothing. Write effects, or remove it.",
        ),
    ),
    (
        "waits.yaml",
        "    areas: [face]\n",
        "    areas: [face]\n    groups: [Warm]\n",
        (
            'waits.yaml:20:14: waits[1].groups[0]: "Warm" is the group "warm", but for capitals. Write warm.',
        ),
    ),
    (
        "waits.yaml",
        "    groups: [warm]\n",
        "",
        (
            'factors.yaml:17:19: factors[0].effects[0].groups[0]: "warm" is not a group of the pack. Write one that is known, or remove it.',
        ),
    ),
    (
        "waits.yaml",
        "id: cream",
        "id: Heat",
        (
            'waits.yaml:20:9: waits[2].id: "Heat" is the id of waits[0] already, but for capitals. Write another id.',
        ),
    ),
    (
        "ingredients.yaml",
        "  VA: [Retinol, water]\n",
        "  VA: [Retinol, water]\n  va: [Retinol, water]\n",
        (
            'ingredients.yaml:13:3: ambiguous: "va" is "VA" already, but for capitals. Write it once.',
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: sauna and HOT baths",
        (
            'waits.yaml:23:11: waits[2].name: "sauna and HOT baths" is the name of waits[0] already. Write another.',
        ),
    ),
    (
        "products.yaml",
        "name: Strong actives",
        "name: Plain creams",
        (
            'products.yaml:3:25: product-rows[1].name: "Plain creams" is in the row "creams" too. Write it in one row.',
        ),
    ),
    (
        "topics.yaml",
        "title: Why skin gets dry",
        "title: Why skin gets dry #1",
        (
            "topics.yaml:3:12: topics[0].title: a # starts a comment here, and what follows it is lost. Put the text in quotes, or the comment on a line of its own.",
        ),
    ),
    (
        "topics.yaml",
        "title: Why skin gets dry",
        "title: Why skin gets #1 dry\n      #2",
        (
            "topics.yaml:3:12: topics[0].title: a # starts a comment here, and what follows it is lost. Put the text in quotes, or the comment on a line of its own.",
        ),
    ),
    (
        "waits.yaml",
        "not-before: heat",
        "not-before: #heat",
        (
            "waits.yaml:18:16: waits[1].not-before: a # starts a comment here, and what follows it is lost. Put the text in quotes, or the comment on a line of its own.",
        ),
    ),
    (
        "waits.yaml",
        "name: Your own cream",
        "name: " + "a" * 200_000,
        ("waits.yaml:23:11: waits[2].name: 200000 letters are too many here. Write 120 or fewer.",),
    ),
    (
        "red-flags.yaml",
        "text: A fever,",
        "text: " + "very " * 200 + "ill,",
        (
            "red-flags.yaml:2:42: red-flags[0].text: 1003 letters are too many here. Write 600 or fewer.",
        ),
    ),
    (
        "ingredients.yaml",
        "synonyms: [vitamin A1]",
        "synonyms: [vitamin A1, " + "b" * 121 + "]",
        (
            "ingredients.yaml:5:61: ingredients[0].synonyms[1]: 121 letters are too many here. Write 120 or fewer.",
        ),
    ),
    (
        "phases.yaml",
        "title: Day 1",
        "title: Day 2",
        ('phases.yaml:3:12: phases[0].title: "Day 2" is not day 1. Write the days of the phase.',),
    ),
    (
        "phases.yaml",
        "title: Day 1",
        "title: Days 1 to 3",
        (
            'phases.yaml:3:12: phases[0].title: "Days 1 to 3" is not day 1. Write the days of the phase.',
        ),
    ),
    (
        "phases.yaml",
        "title: After",
        "title: Day 3 and after",
        (
            'phases.yaml:14:12: phases[1].title: "Day 3 and after" is not day 2 and after. Write the days of the phase.',
        ),
    ),
    (
        "phases.yaml",
        "title: After",
        "title: Week 2 and after",
        (
            'phases.yaml:14:12: phases[1].title: "Week 2 and after" is not day 2 and after. Write the days of the phase.',
        ),
    ),
    # What no pack may say, whoever signs it.
    (
        "ingredients.yaml",
        "{name: Glycerin, class: plain}",
        "{name: Glycerin, class: plain, synonyms: [lactic acid]}",
        (
            'ingredients.yaml:7:29: ingredients[2].class: "lactic acid" is of the family acid, and its class is not. An acid takes off the skin that has just closed. Write family: acid at the class, or name a class that has it.',
        ),
    ),
    (
        "red-flags.yaml",
        "urgency: emergency",
        "urgency: now",
        (
            'red-flags.yaml:3:24: red-flags[1].urgency: "now" is too late for the sign breathing. A swollen throat can kill within minutes. Write emergency.',
        ),
    ),
    (
        "red-flags.yaml",
        ", sign: breathing",
        "",
        (
            "red-flags.yaml:2:3: red-flags: no red flag that everybody is shown has the sign breathing. A swollen throat can kill within minutes. Write sign: breathing at the flag for it, or write such a flag.",
        ),
    ),
    (
        "red-flags.yaml",
        ", sign: infection",
        "",
        (
            "red-flags.yaml:2:3: red-flags: no red flag that everybody is shown has the sign infection. An infection can spread to the blood within a day. Write sign: infection at the flag for it, or write such a flag.",
        ),
    ),
    (
        "red-flags.yaml",
        "sign: breathing",
        "sign: breathing, only-by-factor: true",
        (
            "red-flags.yaml:2:3: red-flags: no red flag that everybody is shown has the sign breathing. A swollen throat can kill within minutes. Write sign: breathing at the flag for it, or write such a flag.",
            "red-flags.yaml:3:105: red-flags[1].only-by-factor: no factor names it. Name it in an effect, or remove this.",
        ),
    ),
    (
        "red-flags.yaml",
        "urgency: same-day",
        "urgency: this-week",
        (
            'red-flags.yaml:2:26: red-flags[0].urgency: "this-week" is too late for the sign infection. An infection can spread to the blood within a day. Write same-day or now or emergency.',
        ),
    ),
    (
        "red-flags.yaml",
        "urgency: same-day",
        "urgency: call",
        (
            'red-flags.yaml:2:26: red-flags[0].urgency: "call" is too late for the sign infection. An infection can spread to the blood within a day. Write same-day or now or emergency.',
        ),
    ),
    (
        "red-flags.yaml",
        "sign: infection",
        "sign: infektion",
        (
            'red-flags.yaml:2:76: red-flags[0].sign: "infektion" is not known here. Did you mean "infection"?',
        ),
    ),
    (
        "red-flags.yaml",
        "sheet-text: No air,",
        'sheet-text: "...",',
        (
            'red-flags.yaml:3:64: red-flags[1].sheet-text: "..." leaves the sign out of the sheet. Write the sign in words.',
        ),
    ),
    (
        "waits.yaml",
        "floor-hours: 168",
        "floor-hours: 2",
        (
            "waits.yaml:16:18: waits[1].floor-hours: 2 is too early for the family retinoid. A retinoid thins the skin that has just closed. Write 168 or more.",
        ),
    ),
    (
        "waits.yaml",
        "floor-hours: 168\n    advised-hours: 240",
        "floor-hours: 0\n    advised-hours: 2",
        (
            "waits.yaml:16:18: waits[1].floor-hours: 0 is too early for the family retinoid. A retinoid thins the skin that has just closed. Write 168 or more.",
        ),
    ),
    (
        "ingredients.yaml",
        "wait: retinol, family: retinoid}",
        "wait: null, family: retinoid}",
        (
            'products.yaml:3:51: product-rows[1].examples: "Retinol" is answered more strictly by its class, "retinoid". Write the wait of that class too, or another product.',
            'ingredients.yaml:2:50: classes[0].wait: "retinoid" is of the family retinoid, and has no wait. A retinoid thins the skin that has just closed. Name a wait.',
        ),
    ),
    (
        "ingredients.yaml",
        "wait: retinol, family: retinoid}",
        "wait: retinol}",
        (
            'ingredients.yaml:5:28: ingredients[0].class: "Retinol" is of the family retinoid, and its class is not. A retinoid thins the skin that has just closed. Write family: retinoid at the class, or name a class that has it.',
        ),
    ),
    (
        "ingredients.yaml",
        "class: retinoid, synonyms",
        "class: plain, synonyms",
        (
            'ingredients.yaml:5:28: ingredients[0].class: "Retinol" is of the family retinoid, and its class is not. A retinoid thins the skin that has just closed. Write family: retinoid at the class, or name a class that has it.',
        ),
    ),
    (
        "ingredients.yaml",
        "family: retinoid}",
        "family: peel}",
        (
            "waits.yaml:16:18: waits[1].floor-hours: 168 is too early for the family peel. A peel burns skin that has not grown back. Write 336 or more.",
        ),
    ),
    (
        "ingredients.yaml",
        "family: retinoid}",
        "medicine: true}",
        (
            'products.yaml:3:51: product-rows[1].examples: "Retinol" is answered more strictly by its class, "retinoid". Write the wait of that class too, or another product.',
            'ingredients.yaml:2:50: classes[0].wait: "retinoid" is a medicine, and its wait "retinol" does not just ask. A date, or a stop, is for the prescriber to tell. Write null.',
        ),
    ),
    (
        "ingredients.yaml",
        "  - {name: Glycerin, class: plain}",
        "  - {name: Tretinoin, class: retinoid}",
        (
            'ingredients.yaml:7:30: ingredients[2].class: "Tretinoin" is a medicine, and its class is not. Write medicine: true at the class, or name a class that has it.',
        ),
    ),
    (
        "ingredients.yaml",
        "  VA: [Retinol, water]\n",
        "  VA: [Retinol, water]\nnuances:\n  - {ingredients: [Retinol], class: plain, in-name: [mild]}\n",
        (
            'ingredients.yaml:14:37: nuances[0].class: "Retinol" would no longer be of the family retinoid. Write a class that is.',
        ),
    ),
    (
        "waits.yaml",
        "    phrase: ok-from\n",
        "    phrase: ok-from\n    medicine: true\n",
        (
            'waits.yaml:21:11: waits[2].kind: "cream" is about medicines, and does not just ask. A date, or a stop, is for the prescriber to tell. Write the kind ask, and null for both hours.',
        ),
    ),
    (
        "waits.yaml",
        "    kind: while-healing\n",
        "    kind: while-healing\n    medicine: true\n",
        (
            'waits.yaml:29:11: waits[3].kind: "picking" is about medicines, and does not just ask. A date, or a stop, is for the prescriber to tell. Write the kind ask, and null for both hours.',
        ),
    ),
    (
        "questions.yaml",
        'prompt: When may you go?, answer: "{wait heat}"}',
        "prompt: When may you go?}",
        (
            "questions.yaml:4:5: teach-back[0].answer: nothing answers this prompt. Write answer: ...",
        ),
    ),
    (
        "questions.yaml",
        'prompt: When may you go?, answer: "{wait heat}"}',
        'prompt: When may you go?, answer: "{wait heat}", asks: dates}',
        ("questions.yaml:4:65: teach-back[0].answer: the plan answers this prompt. Leave it out.",),
    ),
    (
        "questions.yaml",
        'prompt: When may you go?, answer: "{wait heat}"}',
        'prompt: When may you go?, answer: "{wait heat}", asks: time}',
        (
            'questions.yaml:4:86: teach-back[0].asks: "time" is not known here. Write one of: signs, dates, own.',
        ),
    ),
)
