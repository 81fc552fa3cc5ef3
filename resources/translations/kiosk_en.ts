<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&quot;{hour}&quot; could be morning or afternoon.</source>
        <translation>&quot;{hour}&quot; could be morning or afternoon.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has an answer: {told}.</source>
        <translation>&quot;{name}&quot; has an answer: {told}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is on the shelf already.</source>
        <translation>&quot;{name}&quot; is on the shelf already.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has more than 59 minutes.</source>
        <translation>&quot;{text}&quot; has more than 59 minutes.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number of days.</source>
        <translation>&quot;{text}&quot; is no number of days.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number of hours.</source>
        <translation>&quot;{text}&quot; is no number of hours.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a time of day.</source>
        <translation>&quot;{text}&quot; is not a time of day.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is past the end of the day.</source>
        <translation>&quot;{text}&quot; is past the end of the day.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; mixes the 24-hour clock with am and pm.</source>
        <translation>&quot;{text}&quot; mixes the 24-hour clock with am and pm.</translation>
    </message>
    <message>
        <source>&quot;{wait}&quot; is asked of the clinic.</source>
        <translation>&quot;{wait}&quot; is asked of the clinic.</translation>
    </message>
    <message>
        <source>&quot;{wait}&quot; is changed twice.</source>
        <translation>&quot;{wait}&quot; is changed twice.</translation>
    </message>
    <message>
        <source>&quot;{wait}&quot; never has a date.</source>
        <translation>&quot;{wait}&quot; never has a date.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>1 page, {paper}.</source>
        <translation>1 page, {paper}.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>1 question to answer</source>
        <translation>1 question to answer</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 statement</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 thing to look at</translation>
    </message>
    <message>
        <source>A code is such as {code}.</source>
        <translation>A code is such as {code}.</translation>
    </message>
    <message>
        <source>A cover of the printer is open</source>
        <translation>A cover of the printer is open</translation>
    </message>
    <message>
        <source>A door of the printer is open</source>
        <translation>A door of the printer is open</translation>
    </message>
    <message>
        <source>A finger was felt.</source>
        <translation>A finger was felt.</translation>
    </message>
    <message>
        <source>A mouse was felt.</source>
        <translation>A mouse was felt.</translation>
    </message>
    <message>
        <source>A never has no hours.</source>
        <translation>A never has no hours.</translation>
    </message>
    <message>
        <source>A part of the printer is worn out</source>
        <translation>A part of the printer is worn out</translation>
    </message>
    <message>
        <source>A sheet is on its way. Change the size once it is out.</source>
        <translation>A sheet is on its way. Change the size once it is out.</translation>
    </message>
    <message>
        <source>A test print</source>
        <translation>A test print</translation>
    </message>
    <message>
        <source>A wait needs its hours.</source>
        <translation>A wait needs its hours.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Add &quot;{word}&quot; as typed</source>
        <translation>Add &quot;{word}&quot; as typed</translation>
    </message>
    <message>
        <source>Add: {gaps}</source>
        <translation>Add: {gaps}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adjuncts</source>
        <translation>Adjuncts</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>After {minutes} minutes we clear the plan.</source>
        <translation>After {minutes} minutes we clear the plan.</translation>
    </message>
    <message>
        <source>After {tries} wrong tries, wait {seconds} seconds.</source>
        <translation>After {tries} wrong tries, wait {seconds} seconds.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>All is well</translation>
    </message>
    <message>
        <source>All pages came out.</source>
        <translation>All pages came out.</translation>
    </message>
    <message>
        <source>All {count} words are plain.</source>
        <translation>All {count} words are plain.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Allergy: {name}</source>
        <translation>Allergy: {name}</translation>
    </message>
    <message>
        <source>An ink or toner cartridge is missing</source>
        <translation>An ink or toner cartridge is missing</translation>
    </message>
    <message>
        <source>And {count} more words are not clear.</source>
        <translation>And {count} more words are not clear.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Approved by {name}. Review by {date}.</source>
        <translation>Approved by {name}. Review by {date}.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Ask us</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Before you start: {count} ticked</source>
        <translation>Before you start: {count} ticked</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Call us</translation>
    </message>
    <message>
        <source>Call us.</source>
        <translation>Call us.</translation>
    </message>
    <message>
        <source>Call us. When we are closed, call {number}.</source>
        <translation>Call us. When we are closed, call {number}.</translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation>Call {number} now</translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation>Care at home</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Changes for this patient</source>
        <translation>Changes for this patient</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choose a later day.</translation>
    </message>
    <message>
        <source>Choose an answer with a date.</source>
        <translation>Choose an answer with a date.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Choose an earlier day.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Choose another PIN.</translation>
    </message>
    <message>
        <source>Choose another device, or do not treat.</source>
        <translation>Choose another device, or do not treat.</translation>
    </message>
    <message>
        <source>Choose another printer, or save the sheet.</source>
        <translation>Choose another printer, or save the sheet.</translation>
    </message>
    <message>
        <source>Choose one or more treated areas.</source>
        <translation>Choose one or more treated areas.</translation>
    </message>
    <message>
        <source>Choose one to see what it rests on.</source>
        <translation>Choose one to see what it rests on.</translation>
    </message>
    <message>
        <source>Choose what to change.</source>
        <translation>Choose what to change.</translation>
    </message>
    <message>
        <source>Clear print</source>
        <translation>Clear print</translation>
    </message>
    <message>
        <source>Clear the plan under the curtain after</source>
        <translation>Clear the plan under the curtain after</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>Clinic name</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Come a little closer.</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Day {number}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Did the sheet come out?</source>
        <translation>Did the sheet come out?</translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <translation>Did you mean &quot;{word}&quot;?</translation>
    </message>
    <message>
        <source>Do and don’t</source>
        <translation>Do and don’t</translation>
    </message>
    <message>
        <source>Draft content: changed since {name} approved it ({files} and {count} more).</source>
        <translation>Draft content: changed since {name} approved it ({files} and {count} more).</translation>
    </message>
    <message>
        <source>Draft content: changed since {name} approved it ({files}).</source>
        <translation>Draft content: changed since {name} approved it ({files}).</translation>
    </message>
    <message>
        <source>Draft content: it is approved from {date} on, and today is before that.</source>
        <translation>Draft content: it is approved from {date} on, and today is before that.</translation>
    </message>
    <message>
        <source>Draft content: not yet approved by a clinician.</source>
        <translation>Draft content: not yet approved by a clinician.</translation>
    </message>
    <message>
        <source>During</source>
        <translation>During</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factors</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>First set the time of treatment.</source>
        <translation>First set the time of treatment.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>For example: {example}</translation>
    </message>
    <message>
        <source>For our team</source>
        <translation>For our team</translation>
    </message>
    <message>
        <source>For the practitioner</source>
        <translation>For the practitioner</translation>
    </message>
    <message>
        <source>For your practitioner</source>
        <translation>For your practitioner</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>For {name}</translation>
    </message>
    <message>
        <source>From day {day}</source>
        <translation>From day {day}</translation>
    </message>
    <message>
        <source>Go on setting up: {where}</source>
        <translation>Go on setting up: {where}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goodbye, and take care</source>
        <translation>Goodbye, and take care</translation>
    </message>
    <message>
        <source>Hand the screen to {initials}?</source>
        <translation>Hand the screen to {initials}?</translation>
    </message>
    <message>
        <source>Has: {words}</source>
        <translation>Has: {words}</translation>
    </message>
    <message>
        <source>Held back by the print service</source>
        <translation>Held back by the print service</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hello, {name}</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Hold still.</translation>
    </message>
    <message>
        <source>Hold still. The words are sharp.</source>
        <translation>Hold still. The words are sharp.</translation>
    </message>
    <message>
        <source>Hold the barcode in the picture.</source>
        <translation>Hold the barcode in the picture.</translation>
    </message>
    <message>
        <source>Home care for your skin, step by step</source>
        <translation>Home care for your skin, step by step</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>How soon</translation>
    </message>
    <message>
        <source>How we decided</source>
        <translation>How we decided</translation>
    </message>
    <message>
        <source>If you are worried, call us: {phone}</source>
        <translation>If you are worried, call us: {phone}</translation>
    </message>
    <message>
        <source>In an emergency, call {number}.</source>
        <translation>In an emergency, call {number}.</translation>
    </message>
    <message>
        <source>In my hand</source>
        <translation>In my hand</translation>
    </message>
    <message>
        <source>In their own words: “{words}”</source>
        <translation>In their own words: “{words}”</translation>
    </message>
    <message>
        <source>Is there a day that matters?</source>
        <translation>Is there a day that matters?</translation>
    </message>
    <message>
        <source>Is this machine well?</source>
        <translation>Is this machine well?</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>It came out</translation>
    </message>
    <message>
        <source>It could not be deleted. Tell whoever looks after this kiosk.</source>
        <translation>It could not be deleted. Tell whoever looks after this kiosk.</translation>
    </message>
    <message>
        <source>It could not be written. Tell whoever looks after this kiosk. Code A1.</source>
        <translation>It could not be written. Tell whoever looks after this kiosk. Code A1.</translation>
    </message>
    <message>
        <source>It did not print</source>
        <translation>It did not print</translation>
    </message>
    <message>
        <source>It did not print.</source>
        <translation>It did not print.</translation>
    </message>
    <message>
        <source>It gave a picture, {wide} by {high} pixels.</source>
        <translation>It gave a picture, {wide} by {high} pixels.</translation>
    </message>
    <message>
        <source>It goes on once that is mended. Or do not wait.</source>
        <translation>It goes on once that is mended. Or do not wait.</translation>
    </message>
    <message>
        <source>It has no time zone.</source>
        <translation>It has no time zone.</translation>
    </message>
    <message>
        <source>It has {count} characters.</source>
        <translation>It has {count} characters.</translation>
    </message>
    <message>
        <source>It holds a hidden character (U+{code}).</source>
        <translation>It holds a hidden character (U+{code}).</translation>
    </message>
    <message>
        <source>It is earlier than the last visit.</source>
        <translation>It is earlier than the last visit.</translation>
    </message>
    <message>
        <source>It is earlier than this content was made.</source>
        <translation>It is earlier than this content was made.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>It is in hand</source>
        <translation>It is in hand</translation>
    </message>
    <message>
        <source>It is not after the treatment.</source>
        <translation>It is not after the treatment.</translation>
    </message>
    <message>
        <source>It is on the shelf. Our list could not be written.</source>
        <translation>It is on the shelf. Our list could not be written.</translation>
    </message>
    <message>
        <source>It is our own judgement.</source>
        <translation>It is our own judgement.</translation>
    </message>
    <message>
        <source>It is too dark. Turn to the light.</source>
        <translation>It is too dark. Turn to the light.</translation>
    </message>
    <message>
        <source>It may still print later</source>
        <translation>It may still print later</translation>
    </message>
    <message>
        <source>It was set while the kiosk was running.</source>
        <translation>It was set while the kiosk was running.</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>It was taken back</translation>
    </message>
    <message>
        <source>Language of the staff&apos;s pages</source>
        <translation>Language of the staff&apos;s pages</translation>
    </message>
    <message>
        <source>Languages offered</source>
        <translation>Languages offered</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Last good settings: {when}</source>
        <translation>Last good settings: {when}</translation>
    </message>
    <message>
        <source>Leave the hours out.</source>
        <translation>Leave the hours out.</translation>
    </message>
    <message>
        <source>Leave this change out.</source>
        <translation>Leave this change out.</translation>
    </message>
    <message>
        <source>Leave this out. Only Ask us can be settled.</source>
        <translation>Leave this out. Only Ask us can be settled.</translation>
    </message>
    <message>
        <source>Left at {time}. It may come out of the printer: shred it.</source>
        <translation>Left at {time}. It may come out of the printer: shred it.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Less than {weeks} weeks</source>
        <translation>Less than {weeks} weeks</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Light shines on it. Tilt it a little.</source>
        <translation>Light shines on it. Tilt it a little.</translation>
    </message>
    <message>
        <source>List of ingredients, as on the label</source>
        <translation>List of ingredients, as on the label</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Look again: its list was read over a year ago.</source>
        <translation>Look again: its list was read over a year ago.</translation>
    </message>
    <message>
        <source>Look again: our rules say something else of this list now.</source>
        <translation>Look again: our rules say something else of this list now.</translation>
    </message>
    <message>
        <source>Look again: this was decided over a year ago.</source>
        <translation>Look again: this was decided over a year ago.</translation>
    </message>
    <message>
        <source>Look and languages</source>
        <translation>Look and languages</translation>
    </message>
    <message>
        <source>Look at the clock: it says {now}. {wrong} Set it, or say that it is right.</source>
        <translation>Look at the clock: it says {now}. {wrong} Set it, or say that it is right.</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>Look at the printer</translation>
    </message>
    <message>
        <source>Look at the printer before you print again.</source>
        <translation>Look at the printer before you print again.</translation>
    </message>
    <message>
        <source>Look at the printer for pages that came out.</source>
        <translation>Look at the printer for pages that came out.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Look at the printer, then try again.</translation>
    </message>
    <message>
        <source>Look at the printer. Give the sheet to the patient.</source>
        <translation>Look at the printer. Give the sheet to the patient.</translation>
    </message>
    <message>
        <source>Look whether it came out</source>
        <translation>Look whether it came out</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Looking at this machine</translation>
    </message>
    <message>
        <source>Looking for pictures.</source>
        <translation>Looking for pictures.</translation>
    </message>
    <message>
        <source>Looking for printers.</source>
        <translation>Looking for printers.</translation>
    </message>
    <message>
        <source>Looking for the printer.</source>
        <translation>Looking for the printer.</translation>
    </message>
    <message>
        <source>Name of the clinician who read it</source>
        <translation>Name of the clinician who read it</translation>
    </message>
    <message>
        <source>Name the clinic&apos;s time zone.</source>
        <translation>Name the clinic&apos;s time zone.</translation>
    </message>
    <message>
        <source>Name the practitioner on the form to change a date.</source>
        <translation>Name the practitioner on the form to change a date.</translation>
    </message>
    <message>
        <source>Name, as on the product</source>
        <translation>Name, as on the product</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>New consultation</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>Next: a test print</source>
        <translation>Next: a test print</translation>
    </message>
    <message>
        <source>Next: care at home</source>
        <translation>Next: care at home</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Next: look and languages</source>
        <translation>Next: look and languages</translation>
    </message>
    <message>
        <source>Next: people</source>
        <translation>Next: people</translation>
    </message>
    <message>
        <source>Next: printers</source>
        <translation>Next: printers</translation>
    </message>
    <message>
        <source>Next: privacy times</source>
        <translation>Next: privacy times</translation>
    </message>
    <message>
        <source>Next: what to expect</source>
        <translation>Next: what to expect</translation>
    </message>
    <message>
        <source>Next: when to call us</source>
        <translation>Next: when to call us</translation>
    </message>
    <message>
        <source>Next: your hopes</source>
        <translation>Next: your hopes</translation>
    </message>
    <message>
        <source>Next: your products</source>
        <translation>Next: your products</translation>
    </message>
    <message>
        <source>Next: your sheet</source>
        <translation>Next: your sheet</translation>
    </message>
    <message>
        <source>Next: your timeline</source>
        <translation>Next: your timeline</translation>
    </message>
    <message>
        <source>Next: your treatment</source>
        <translation>Next: your treatment</translation>
    </message>
    <message>
        <source>No area is chosen.</source>
        <translation>No area is chosen.</translation>
    </message>
    <message>
        <source>No area is given.</source>
        <translation>No area is given.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>No label words</source>
        <translation>No label words</translation>
    </message>
    <message>
        <source>No page came out.</source>
        <translation>No page came out.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No printer is set up.</translation>
    </message>
    <message>
        <source>No printer.</source>
        <translation>No printer.</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>No question</translation>
    </message>
    <message>
        <source>No receipt has this code.</source>
        <translation>No receipt has this code.</translation>
    </message>
    <message>
        <source>No receipts prove what was told. Tell whoever looks after this kiosk.</source>
        <translation>No receipts prove what was told. Tell whoever looks after this kiosk.</translation>
    </message>
    <message>
        <source>No sheet</source>
        <translation>No sheet</translation>
    </message>
    <message>
        <source>No visit has ended today.</source>
        <translation>No visit has ended today.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None told</source>
        <translation>None told</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>Not on this machine</translation>
    </message>
    <message>
        <source>Not printed in time: {problem}</source>
        <translation>Not printed in time: {problem}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Not saved. The old settings still count.</source>
        <translation>Not saved. The old settings still count.</translation>
    </message>
    <message>
        <source>Not saved. {why} Tell whoever looks after this kiosk.</source>
        <translation>Not saved. {why} Tell whoever looks after this kiosk.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Not signed. The pack is as it was.</source>
        <translation>Not signed. The pack is as it was.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>Not under {floor} hours: {date}.</source>
        <translation>Not under {floor} hours: {date}.</translation>
    </message>
    <message>
        <source>Not until …</source>
        <translation>Not until …</translation>
    </message>
    <message>
        <source>Not while you heal</source>
        <translation>Not while you heal</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose what you tell the patient.</source>
        <translation>Nothing is chosen. Choose what you tell the patient.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>OK from …</source>
        <translation>OK from …</translation>
    </message>
    <message>
        <source>OK now</source>
        <translation>OK now</translation>
    </message>
    <message>
        <source>Only the missing pages</source>
        <translation>Only the missing pages</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Or call us: {phone}</source>
        <translation>Or call us: {phone}</translation>
    </message>
    <message>
        <source>Or choose one</source>
        <translation>Or choose one</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Other printer</translation>
    </message>
    <message>
        <source>Our number, for any question: {phone}</source>
        <translation>Our number, for any question: {phone}</translation>
    </message>
    <message>
        <source>Our own judgement</source>
        <translation>Our own judgement</translation>
    </message>
    <message>
        <source>Our own products</source>
        <translation>Our own products</translation>
    </message>
    <message>
        <source>Our rule: {told}</source>
        <translation>Our rule: {told}</translation>
    </message>
    <message>
        <source>Out of ink or toner</source>
        <translation>Out of ink or toner</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Out of paper</translation>
    </message>
    <message>
        <source>Out of toner</source>
        <translation>Out of toner</translation>
    </message>
    <message>
        <source>Own products</source>
        <translation>Own products</translation>
    </message>
    <message>
        <source>Page 1 came out. Page 2 did not.</source>
        <translation>Page 1 came out. Page 2 did not.</translation>
    </message>
    <message>
        <source>Page 1 came out. Pages 2 to {last} did not.</source>
        <translation>Page 1 came out. Pages 2 to {last} did not.</translation>
    </message>
    <message>
        <source>Page {page} of the sheet cannot be drawn.</source>
        <translation>Page {page} of the sheet cannot be drawn.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Pages 1 to {done} came out.</source>
        <translation>Pages 1 to {done} came out.</translation>
    </message>
    <message>
        <source>Pages 1 to {done} came out. Page {last} did not.</source>
        <translation>Pages 1 to {done} came out. Page {last} did not.</translation>
    </message>
    <message>
        <source>Pages {next} to {last} did not.</source>
        <translation>Pages {next} to {last} did not.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Paper jam</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>People and PINs</translation>
    </message>
    <message>
        <source>People and treatments</source>
        <translation>People and treatments</translation>
    </message>
    <message>
        <source>Phone that patients call</source>
        <translation>Phone that patients call</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Practitioner</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Print my sheet</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Print the rest</translation>
    </message>
    <message>
        <source>Print the sheet of {initials}?</source>
        <translation>Print the sheet of {initials}?</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Printed at {time}. Nobody said that it is in hand.</source>
        <translation>Printed at {time}. Nobody said that it is in hand.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>Printed. It was sent to the printer twice: look for a second sheet</source>
        <translation>Printed. It was sent to the printer twice: look for a second sheet</translation>
    </message>
    <message>
        <source>Printer used first</source>
        <translation>Printer used first</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Printers that staff may choose</source>
        <translation>Printers that staff may choose</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printing broke off (P8)</source>
        <translation>Printing broke off (P8)</translation>
    </message>
    <message>
        <source>Printing.</source>
        <translation>Printing.</translation>
    </message>
    <message>
        <source>Printing. Look at the printer.</source>
        <translation>Printing. Look at the printer.</translation>
    </message>
    <message>
        <source>Prints 1 page.</source>
        <translation>Prints 1 page.</translation>
    </message>
    <message>
        <source>Prints all {pages} pages.</source>
        <translation>Prints all {pages} pages.</translation>
    </message>
    <message>
        <source>Prints page {last}. Keep what came out.</source>
        <translation>Prints page {last}. Keep what came out.</translation>
    </message>
    <message>
        <source>Prints pages {next} to {last}. Keep what came out.</source>
        <translation>Prints pages {next} to {last}. Keep what came out.</translation>
    </message>
    <message>
        <source>Privacy times</source>
        <translation>Privacy times</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Put it on my shelf</source>
        <translation>Put it on my shelf</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <translation>Questions people ask</translation>
    </message>
    <message>
        <source>Read on the screen</source>
        <translation>Read on the screen</translation>
    </message>
    <message>
        <source>Reading. Cancel stops it.</source>
        <translation>Reading. Cancel stops it.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Ready for the next visit</source>
        <translation>Ready for the next visit</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Red flags</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Restart this computer&apos;s print service, or save the sheet.</source>
        <translation>Restart this computer&apos;s print service, or save the sheet.</translation>
    </message>
    <message>
        <source>Review by, such as 2029-11-01</source>
        <translation>Review by, such as 2029-11-01</translation>
    </message>
    <message>
        <source>Review overdue since {date}.</source>
        <translation>Review overdue since {date}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Save the sheet, or show it on the screen.</source>
        <translation>Save the sheet, or show it on the screen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it later.</source>
        <translation>Saved as {file}. Print it later.</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Saved as {name} in {folder}.</translation>
    </message>
    <message>
        <source>Saved for later at {time}.</source>
        <translation>Saved for later at {time}.</translation>
    </message>
    <message>
        <source>Saved for staff as {file}.</source>
        <translation>Saved for staff as {file}.</translation>
    </message>
    <message>
        <source>Saved. It counts from now.</source>
        <translation>Saved. It counts from now.</translation>
    </message>
    <message>
        <source>Say never, or leave it at Ask us.</source>
        <translation>Say never, or leave it at Ask us.</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Says nothing</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Self-test</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Sending to the printer.</source>
        <translation>Sending to the printer.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Sent to the printer. Look that every page came out</source>
        <translation>Sent to the printer. Look that every page came out</translation>
    </message>
    <message>
        <source>Sent to {printer}. Look that every page came out</source>
        <translation>Sent to {printer}. Look that every page came out</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Set up this kiosk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sheet {code}</source>
        <translation>Sheet {code}</translation>
    </message>
    <message>
        <source>Sheet {code}, {pages}</source>
        <translation>Sheet {code}, {pages}</translation>
    </message>
    <message>
        <source>Sheets of today: {count}</source>
        <translation>Sheets of today: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>Show on screen</translation>
    </message>
    <message>
        <source>Shred page 1 if you print it all again.</source>
        <translation>Shred page 1 if you print it all again.</translation>
    </message>
    <message>
        <source>Shred pages 1 to {done} if you print it all again.</source>
        <translation>Shred pages 1 to {done} if you print it all again.</translation>
    </message>
    <message>
        <source>Shred what came out if you print it all again.</source>
        <translation>Shred what came out if you print it all again.</translation>
    </message>
    <message>
        <source>Signed. It counts from now.</source>
        <translation>Signed. It counts from now.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Skin tone {number}</source>
        <translation>Skin tone {number}</translation>
    </message>
    <message>
        <source>Somebody stopped this sheet</source>
        <translation>Somebody stopped this sheet</translation>
    </message>
    <message>
        <source>Something on this screen did not work. The visit is kept. Go on, or call whoever looks after this kiosk. Code {code}.</source>
        <translation>Something on this screen did not work. The visit is kept. Go on, or call whoever looks after this kiosk. Code {code}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with patient</source>
        <translation>Start with patient</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Step {step} of {steps}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Take your time. There is no wrong answer.</source>
        <translation>Take your time. There is no wrong answer.</translation>
    </message>
    <message>
        <source>Take your time. This one keeps you safe.</source>
        <translation>Take your time. This one keeps you safe.</translation>
    </message>
    <message>
        <source>Tell it in your own words</source>
        <translation>Tell it in your own words</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Text size {percent} percent</translation>
    </message>
    <message>
        <source>That PIN is not right. 1 try left.</source>
        <translation>That PIN is not right. 1 try left.</translation>
    </message>
    <message>
        <source>That PIN is not right. {left} tries left.</source>
        <translation>That PIN is not right. {left} tries left.</translation>
    </message>
    <message>
        <source>That is before your treatment.</source>
        <translation>That is before your treatment.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>That is more than a year away.</translation>
    </message>
    <message>
        <source>The camera gave no picture. Is another program using it?</source>
        <translation>The camera gave no picture. Is another program using it?</translation>
    </message>
    <message>
        <source>The camera is busy. Try again soon.</source>
        <translation>The camera is busy. Try again soon.</translation>
    </message>
    <message>
        <source>The clock may be wrong: it says {now}. Treated {treated}. Is that the day?</source>
        <translation>The clock may be wrong: it says {now}. Treated {treated}. Is that the day?</translation>
    </message>
    <message>
        <source>The computer is set to another time zone than the clinic.</source>
        <translation>The computer is set to another time zone than the clinic.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>The days are missing.</source>
        <translation>The days are missing.</translation>
    </message>
    <message>
        <source>The disk can be read and not written.</source>
        <translation>The disk can be read and not written.</translation>
    </message>
    <message>
        <source>The file could not be saved. Plug in a stick that is not full, then try again.</source>
        <translation>The file could not be saved. Plug in a stick that is not full, then try again.</translation>
    </message>
    <message>
        <source>The first of all is an administrator.</source>
        <translation>The first of all is an administrator.</translation>
    </message>
    <message>
        <source>The folder for sheets cannot be written.</source>
        <translation>The folder for sheets cannot be written.</translation>
    </message>
    <message>
        <source>The folder for sheets is not there and cannot be made.</source>
        <translation>The folder for sheets is not there and cannot be made.</translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation>The hours are missing.</translation>
    </message>
    <message>
        <source>The kiosk may not write in the folder for sheets.</source>
        <translation>The kiosk may not write in the folder for sheets.</translation>
    </message>
    <message>
        <source>The kiosk may not write {file}. Let its user write in that folder, or change the file there and start the kiosk again.</source>
        <translation>The kiosk may not write {file}. Let its user write in that folder, or change the file there and start the kiosk again.</translation>
    </message>
    <message>
        <source>The label you typed</source>
        <translation>The label you typed</translation>
    </message>
    <message>
        <source>The last administrator stays. Give somebody else that role first.</source>
        <translation>The last administrator stays. Give somebody else that role first.</translation>
    </message>
    <message>
        <source>The list could not be written. It is as it was.</source>
        <translation>The list could not be written. It is as it was.</translation>
    </message>
    <message>
        <source>The machine did not answer. Look again.</source>
        <translation>The machine did not answer. Look again.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The other {count} words are plain.</source>
        <translation>The other {count} words are plain.</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>The output tray is full</translation>
    </message>
    <message>
        <source>The output tray is missing</source>
        <translation>The output tray is missing</translation>
    </message>
    <message>
        <source>The paper tray is not pushed in</source>
        <translation>The paper tray is not pushed in</translation>
    </message>
    <message>
        <source>The patient can read or copy it.</source>
        <translation>The patient can read or copy it.</translation>
    </message>
    <message>
        <source>The picture could not be copied. Nothing has changed.</source>
        <translation>The picture could not be copied. Nothing has changed.</translation>
    </message>
    <message>
        <source>The plan is kept. No answer is lost.</source>
        <translation>The plan is kept. No answer is lost.</translation>
    </message>
    <message>
        <source>The plan leaves this screen. The sheet is saved for staff, and not printed.</source>
        <translation>The plan leaves this screen. The sheet is saved for staff, and not printed.</translation>
    </message>
    <message>
        <source>The plan leaves this screen. The sheet stays with the patient.</source>
        <translation>The plan leaves this screen. The sheet stays with the patient.</translation>
    </message>
    <message>
        <source>The plan was cleared at {time}.</source>
        <translation>The plan was cleared at {time}.</translation>
    </message>
    <message>
        <source>The print service did not answer in {seconds} seconds.</source>
        <translation>The print service did not answer in {seconds} seconds.</translation>
    </message>
    <message>
        <source>The print service did not take the sheet.</source>
        <translation>The print service did not take the sheet.</translation>
    </message>
    <message>
        <source>The print service does not answer</source>
        <translation>The print service does not answer</translation>
    </message>
    <message>
        <source>The print service does not tell how the sheet is doing</source>
        <translation>The print service does not tell how the sheet is doing</translation>
    </message>
    <message>
        <source>The print service has the sheet and does not begin it</source>
        <translation>The print service has the sheet and does not begin it</translation>
    </message>
    <message>
        <source>The print service no longer lists this sheet. Look at the printer</source>
        <translation>The print service no longer lists this sheet. Look at the printer</translation>
    </message>
    <message>
        <source>The print service of this computer (CUPS) does not answer. Start it again, then try again.</source>
        <translation>The print service of this computer (CUPS) does not answer. Start it again, then try again.</translation>
    </message>
    <message>
        <source>The print service took the sheet but gave it no number.</source>
        <translation>The print service took the sheet but gave it no number.</translation>
    </message>
    <message>
        <source>The printer &quot;{printer}&quot; takes no sheets at the moment.</source>
        <translation>The printer &quot;{printer}&quot; takes no sheets at the moment.</translation>
    </message>
    <message>
        <source>The printer asks for a name and password</source>
        <translation>The printer asks for a name and password</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>The printer did not take the sheet.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>The printer does not tell whether the sheet came out</source>
        <translation>The printer does not tell whether the sheet came out</translation>
    </message>
    <message>
        <source>The printer gave up on this sheet</source>
        <translation>The printer gave up on this sheet</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>The printer has stopped</translation>
    </message>
    <message>
        <source>The printer is busy with another job</source>
        <translation>The printer is busy with another job</translation>
    </message>
    <message>
        <source>The printer is off or not connected</source>
        <translation>The printer is off or not connected</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>The printer is paused</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>The printer is ready.</translation>
    </message>
    <message>
        <source>The printer is stopping</source>
        <translation>The printer is stopping</translation>
    </message>
    <message>
        <source>The printer is too hot</source>
        <translation>The printer is too hot</translation>
    </message>
    <message>
        <source>The printer is warming up</source>
        <translation>The printer is warming up</translation>
    </message>
    <message>
        <source>The printer needs attention ({keyword})</source>
        <translation>The printer needs attention ({keyword})</translation>
    </message>
    <message>
        <source>The printer reports an error</source>
        <translation>The printer reports an error</translation>
    </message>
    <message>
        <source>The printer stopped before page {page}.</source>
        <translation>The printer stopped before page {page}.</translation>
    </message>
    <message>
        <source>The printer takes no sheets</source>
        <translation>The printer takes no sheets</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full</source>
        <translation>The printer&apos;s memory is full</translation>
    </message>
    <message>
        <source>The settings from before count again.</source>
        <translation>The settings from before count again.</translation>
    </message>
    <message>
        <source>The sheet cannot be read, so it was not printed.</source>
        <translation>The sheet cannot be read, so it was not printed.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown on this screen.</source>
        <translation>The sheet cannot be shown on this screen.</translation>
    </message>
    <message>
        <source>The sheet cannot print {letters}.</source>
        <translation>The sheet cannot print {letters}.</translation>
    </message>
    <message>
        <source>The sheet could not be drawn. Tell whoever looks after this kiosk. Code P7.</source>
        <translation>The sheet could not be drawn. Tell whoever looks after this kiosk. Code P7.</translation>
    </message>
    <message>
        <source>The sheet did not print</source>
        <translation>The sheet did not print</translation>
    </message>
    <message>
        <source>The sheet has changed. Shred the one that was printed before.</source>
        <translation>The sheet has changed. Shred the one that was printed before.</translation>
    </message>
    <message>
        <source>The sheet has changed. The one before is being taken back.</source>
        <translation>The sheet has changed. The one before is being taken back.</translation>
    </message>
    <message>
        <source>The sheet has changed. The one before may still come out: shred it.</source>
        <translation>The sheet has changed. The one before may still come out: shred it.</translation>
    </message>
    <message>
        <source>The sheet has changed. The one before was taken back.</source>
        <translation>The sheet has changed. The one before was taken back.</translation>
    </message>
    <message>
        <source>The sheet is not printed and not saved.</source>
        <translation>The sheet is not printed and not saved.</translation>
    </message>
    <message>
        <source>The sheet is not there any more.</source>
        <translation>The sheet is not there any more.</translation>
    </message>
    <message>
        <source>The sheet is on its way.</source>
        <translation>The sheet is on its way.</translation>
    </message>
    <message>
        <source>The sheet is still printing. It is taken back if you end the visit now.</source>
        <translation>The sheet is still printing. It is taken back if you end the visit now.</translation>
    </message>
    <message>
        <source>The sheet stays here until you end the visit.</source>
        <translation>The sheet stays here until you end the visit.</translation>
    </message>
    <message>
        <source>The sheet was printed. Nobody has said that it is in hand.</source>
        <translation>The sheet was printed. Nobody has said that it is in hand.</translation>
    </message>
    <message>
        <source>The sheet was stopped. Look whether it came out</source>
        <translation>The sheet was stopped. Look whether it came out</translation>
    </message>
    <message>
        <source>The sources say nothing here</source>
        <translation>The sources say nothing here</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>The time is missing.</translation>
    </message>
    <message>
        <source>The tray holds another paper size</source>
        <translation>The tray holds another paper size</translation>
    </message>
    <message>
        <source>The two do not match. Type the second again.</source>
        <translation>The two do not match. Type the second again.</translation>
    </message>
    <message>
        <source>The visit has ended, and its receipt is written down. An earlier one was only half written, as when the power goes. It is kept apart. Tell whoever looks after this kiosk. Code {code}.</source>
        <translation>The visit has ended, and its receipt is written down. An earlier one was only half written, as when the power goes. It is kept apart. Tell whoever looks after this kiosk. Code {code}.</translation>
    </message>
    <message>
        <source>The visit has ended. Its receipt could not be written down. Go on, and call whoever looks after this kiosk. Code {code}.</source>
        <translation>The visit has ended. Its receipt could not be written down. Go on, and call whoever looks after this kiosk. Code {code}.</translation>
    </message>
    <message>
        <source>The visit has ended. Its receipt was not written down: a file of the receipts is missing or was changed. Go on, and call whoever looks after this kiosk. Code {code}.</source>
        <translation>The visit has ended. Its receipt was not written down: a file of the receipts is missing or was changed. Go on, and call whoever looks after this kiosk. Code {code}.</translation>
    </message>
    <message>
        <source>The waste ink or toner box is full</source>
        <translation>The waste ink or toner box is full</translation>
    </message>
    <message>
        <source>Then count down</source>
        <translation>Then count down</translation>
    </message>
    <message>
        <source>There are {count}.</source>
        <translation>There are {count}.</translation>
    </message>
    <message>
        <source>There is no CUPS here: the program {program} is missing.</source>
        <translation>There is no CUPS here: the program {program} is missing.</translation>
    </message>
    <message>
        <source>There is no PNG, SVG or JPEG in {folder}. Put one there.</source>
        <translation>There is no PNG, SVG or JPEG in {folder}. Put one there.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>There is no camera.</translation>
    </message>
    <message>
        <source>There is no printer &quot;{printer}&quot; here. Choose another.</source>
        <translation>There is no printer &quot;{printer}&quot; here. Choose another.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>There is no room left on the disk.</translation>
    </message>
    <message>
        <source>There is no {clock} on this day: the clocks go forward.</source>
        <translation>There is no {clock} on this day: the clocks go forward.</translation>
    </message>
    <message>
        <source>They hope for: {hopes}.</source>
        <translation>They hope for: {hopes}.</translation>
    </message>
    <message>
        <source>This computer could not turn the sheet into the printer&apos;s language</source>
        <translation>This computer could not turn the sheet into the printer&apos;s language</translation>
    </message>
    <message>
        <source>This computer lacks a working driver for the printer</source>
        <translation>This computer lacks a working driver for the printer</translation>
    </message>
    <message>
        <source>This computer lacks the driver for the printer</source>
        <translation>This computer lacks the driver for the printer</translation>
    </message>
    <message>
        <source>This is not the list. Find the word Ingredients.</source>
        <translation>This is not the list. Find the word Ingredients.</translation>
    </message>
    <message>
        <source>This kiosk knows no other printer.</source>
        <translation>This kiosk knows no other printer.</translation>
    </message>
    <message>
        <source>This machine has no printer of that name</source>
        <translation>This machine has no printer of that name</translation>
    </message>
    <message>
        <source>This machine has no printer. Sheets can be saved, and shown on the screen.</source>
        <translation>This machine has no printer. Sheets can be saved, and shown on the screen.</translation>
    </message>
    <message>
        <source>This product</source>
        <translation>This product</translation>
    </message>
    <message>
        <source>This screen has no camera. Type the words.</source>
        <translation>This screen has no camera. Type the words.</translation>
    </message>
    <message>
        <source>This treatment came with the kiosk and changes with it. Give the clinic packs of its own first: see Installing.</source>
        <translation>This treatment came with the kiosk and changes with it. Give the clinic packs of its own first: see Installing.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Time of treatment</source>
        <translation>Time of treatment</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>To the clinic folder. Print it later.</source>
        <translation>To the clinic folder. Print it later.</translation>
    </message>
    <message>
        <source>Today or tonight</source>
        <translation>Today or tonight</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Today, {date}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Told as: {date}</source>
        <translation>Told as: {date}</translation>
    </message>
    <message>
        <source>Told me</source>
        <translation>Told me</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another.</source>
        <translation>Too easy to guess. Choose another.</translation>
    </message>
    <message>
        <source>Treated {at}</source>
        <translation>Treated {at}</translation>
    </message>
    <message>
        <source>Treated {treated}. That is over three weeks ago: it is {now}.</source>
        <translation>Treated {treated}. That is over three weeks ago: it is {now}.</translation>
    </message>
    <message>
        <source>Treated {treated}. That is still to come: it is {now}.</source>
        <translation>Treated {treated}. That is still to come: it is {now}.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Treatments offered</source>
        <translation>Treatments offered</translation>
    </message>
    <message>
        <source>Trouble breathing? Call {number} now.</source>
        <translation>Trouble breathing? Call {number} now.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try again in {seconds} s</source>
        <translation>Try again in {seconds} s</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Turn the bottle. Show the part we miss.</source>
        <translation>Turn the bottle. Show the part we miss.</translation>
    </message>
    <message>
        <source>Type it again without it.</source>
        <translation>Type it again without it.</translation>
    </message>
    <message>
        <source>Type the same {count} numbers twice.</source>
        <translation>Type the same {count} numbers twice.</translation>
    </message>
    <message>
        <source>Type your {count} numbers.</source>
        <translation>Type your {count} numbers.</translation>
    </message>
    <message>
        <source>Type {count} numbers.</source>
        <translation>Type {count} numbers.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Use these words</translation>
    </message>
    <message>
        <source>Use {printer}</source>
        <translation>Use {printer}</translation>
    </message>
    <message>
        <source>Wait for these dates</source>
        <translation>Wait for these dates</translation>
    </message>
    <message>
        <source>Waiting for a picture</source>
        <translation>Waiting for a picture</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Waiting for its turn</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Warn when nobody touches the screen for</source>
        <translation>Warn when nobody touches the screen for</translation>
    </message>
    <message>
        <source>We ask about this first. It has no date to change.</source>
        <translation>We ask about this first. It has no date to change.</translation>
    </message>
    <message>
        <source>We could not keep that. Tell us in person.</source>
        <translation>We could not keep that. Tell us in person.</translation>
    </message>
    <message>
        <source>We did not find: {names}</source>
        <translation>We did not find: {names}</translation>
    </message>
    <message>
        <source>We do not know this code. Show the list.</source>
        <translation>We do not know this code. Show the list.</translation>
    </message>
    <message>
        <source>We do not know this code. Type the list.</source>
        <translation>We do not know this code. Type the list.</translation>
    </message>
    <message>
        <source>We found no words. Fill the frame.</source>
        <translation>We found no words. Fill the frame.</translation>
    </message>
    <message>
        <source>We read its list over a year ago. Show the list.</source>
        <translation>We read its list over a year ago. Show the list.</translation>
    </message>
    <message>
        <source>We read its list over a year ago. Type the list.</source>
        <translation>We read its list over a year ago. Type the list.</translation>
    </message>
    <message>
        <source>We see this and talk it over with you.</source>
        <translation>We see this and talk it over with you.</translation>
    </message>
    <message>
        <source>We went over it. Now tell it once more.</source>
        <translation>We went over it. Now tell it once more.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Went over it again</source>
        <translation>Went over it again</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <translation>What do you hope for?</translation>
    </message>
    <message>
        <source>What does it say here?</source>
        <translation>What does it say here?</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>What does it say?</translation>
    </message>
    <message>
        <source>What patients read when we are closed</source>
        <translation>What patients read when we are closed</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>What the sources say</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>What to expect</translation>
    </message>
    <message>
        <source>When to call us</source>
        <translation>When to call us</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <translation>When we are closed</translation>
    </message>
    <message>
        <source>When we are closed: call {number}</source>
        <translation>When we are closed: call {number}</translation>
    </message>
    <message>
        <source>When we are closed: call {number}.</source>
        <translation>When we are closed: call {number}.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Who treated?</source>
        <translation>Who treated?</translation>
    </message>
    <message>
        <source>Who treated? {name}</source>
        <translation>Who treated? {name}</translation>
    </message>
    <message>
        <source>Who treats</source>
        <translation>Who treats</translation>
    </message>
    <message>
        <source>Whose PIN is it? Choose or write the name.</source>
        <translation>Whose PIN is it? Choose or write the name.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Why it is left out</translation>
    </message>
    <message>
        <source>Word {number} is not clear. Press it to check.</source>
        <translation>Word {number} is not clear. Press it to check.</translation>
    </message>
    <message>
        <source>Word {number} may be {name}.</source>
        <translation>Word {number} may be {name}.</translation>
    </message>
    <message>
        <source>Word {number}, cannot be read</source>
        <translation>Word {number}, cannot be read</translation>
    </message>
    <message>
        <source>Word {number}, checked: {text}</source>
        <translation>Word {number}, checked: {text}</translation>
    </message>
    <message>
        <source>Word {number}, not sure: {text}</source>
        <translation>Word {number}, not sure: {text}</translation>
    </message>
    <message>
        <source>Write &quot;{hour} am&quot; or &quot;{hour} pm&quot;.</source>
        <translation>Write &quot;{hour} am&quot; or &quot;{hour} pm&quot;.</translation>
    </message>
    <message>
        <source>Write a first name or initials, {most} characters at most.</source>
        <translation>Write a first name or initials, {most} characters at most.</translation>
    </message>
    <message>
        <source>Write a first name or initials.</source>
        <translation>Write a first name or initials.</translation>
    </message>
    <message>
        <source>Write a later date and time.</source>
        <translation>Write a later date and time.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Write another name.</translation>
    </message>
    <message>
        <source>Write fewer hours.</source>
        <translation>Write fewer hours.</translation>
    </message>
    <message>
        <source>Write it in Latin, Greek or Cyrillic letters.</source>
        <translation>Write it in Latin, Greek or Cyrillic letters.</translation>
    </message>
    <message>
        <source>Write it like &quot;15:00&quot; or &quot;3 pm&quot;.</source>
        <translation>Write it like &quot;15:00&quot; or &quot;3 pm&quot;.</translation>
    </message>
    <message>
        <source>Write it once.</source>
        <translation>Write it once.</translation>
    </message>
    <message>
        <source>Write it, or leave it out.</source>
        <translation>Write it, or leave it out.</translation>
    </message>
    <message>
        <source>Write millimetres, over 0 and up to 5.</source>
        <translation>Write millimetres, over 0 and up to 5.</translation>
    </message>
    <message>
        <source>Write ok, wait or never.</source>
        <translation>Write ok, wait or never.</translation>
    </message>
    <message>
        <source>Write one change for each wait.</source>
        <translation>Write one change for each wait.</translation>
    </message>
    <message>
        <source>Write one of these: {names}.</source>
        <translation>Write one of these: {names}.</translation>
    </message>
    <message>
        <source>Write one or more of {areas}.</source>
        <translation>Write one or more of {areas}.</translation>
    </message>
    <message>
        <source>Write the hours after treatment.</source>
        <translation>Write the hours after treatment.</translation>
    </message>
    <message>
        <source>Write the kind and the id of an item, like &quot;wait:heat&quot;.</source>
        <translation>Write the kind and the id of an item, like &quot;wait:heat&quot;.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>Write the time that the clock really showed.</source>
        <translation>Write the time that the clock really showed.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Write true or false.</translation>
    </message>
    <message>
        <source>Write what the product is called.</source>
        <translation>Write what the product is called.</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>Write who decides.</translation>
    </message>
    <message>
        <source>Write who settles the products.</source>
        <translation>Write who settles the products.</translation>
    </message>
    <message>
        <source>Write whole days after treatment, like &quot;4&quot;.</source>
        <translation>Write whole days after treatment, like &quot;4&quot;.</translation>
    </message>
    <message>
        <source>Write whole days after treatment, up to {most}.</source>
        <translation>Write whole days after treatment, up to {most}.</translation>
    </message>
    <message>
        <source>Write whole hours after treatment, like &quot;96&quot;.</source>
        <translation>Write whole hours after treatment, like &quot;96&quot;.</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Write why, in a few words.</translation>
    </message>
    <message>
        <source>Write {days} or more.</source>
        <translation>Write {days} or more.</translation>
    </message>
    <message>
        <source>Write {first} to {most}.</source>
        <translation>Write {first} to {most}.</translation>
    </message>
    <message>
        <source>Write {floor} or more.</source>
        <translation>Write {floor} or more.</translation>
    </message>
    <message>
        <source>Write {most} at most.</source>
        <translation>Write {most} at most.</translation>
    </message>
    <message>
        <source>Write {names}.</source>
        <translation>Write {names}.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>You are treated then.</source>
        <translation>You are treated then.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Your bags, your products and your glasses.</source>
        <translation>Your bags, your products and your glasses.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Your clinic</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Your days</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Your products</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Your sheet</translation>
    </message>
    <message>
        <source>Your sheet. Ask our team: they print it for you.</source>
        <translation>Your sheet. Ask our team: they print it for you.</translation>
    </message>
    <message>
        <source>Your sheet. It lies at the printer: ask our team.</source>
        <translation>Your sheet. It lies at the printer: ask our team.</translation>
    </message>
    <message>
        <source>Your sheet. Put it where you see it every day.</source>
        <translation>Your sheet. Put it where you see it every day.</translation>
    </message>
    <message>
        <source>Your three things</source>
        <translation>Your three things</translation>
    </message>
    <message>
        <source>Your timeline</source>
        <translation>Your timeline</translation>
    </message>
    <message>
        <source>Your treatment</source>
        <translation>Your treatment</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>changed for you</source>
        <translation>changed for you</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in hand</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>not in hand</source>
        <translation>not in hand</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>session {session}</source>
        <translation>session {session}</translation>
    </message>
    <message>
        <source>session {session} of {sessions}</source>
        <translation>session {session} of {sessions}</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>unclear word {number}</source>
        <translation>unclear word {number}</translation>
    </message>
    <message>
        <source>{by} decided on {date}: {reason}</source>
        <translation>{by} decided on {date}: {reason}</translation>
    </message>
    <message>
        <source>{by} decided: {reason}</source>
        <translation>{by} decided: {reason}</translation>
    </message>
    <message>
        <source>{by} read its list on {date}.</source>
        <translation>{by} read its list on {date}.</translation>
    </message>
    <message>
        <source>{check}: {device} must not be used.</source>
        <translation>{check}: {device} must not be used.</translation>
    </message>
    <message>
        <source>{clinic}. Tap to go on</source>
        <translation>{clinic}. Tap to go on</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>{count} is no number of sessions here.</source>
        <translation>{count} is no number of sessions here.</translation>
    </message>
    <message>
        <source>{count} on the shelf</source>
        <translation>{count} on the shelf</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>{count} questions to answer</source>
        <translation>{count} questions to answer</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} statements</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} things to look at</translation>
    </message>
    <message>
        <source>{count} told</source>
        <translation>{count} told</translation>
    </message>
    <message>
        <source>{date} is the earliest.</source>
        <translation>{date} is the earliest.</translation>
    </message>
    <message>
        <source>{days} days ({hours} hours)</source>
        <translation>{days} days ({hours} hours)</translation>
    </message>
    <message>
        <source>{days} days after treatment</source>
        <translation>{days} days after treatment</translation>
    </message>
    <message>
        <source>{day} is day {number}</source>
        <translation>{day} is day {number}</translation>
    </message>
    <message>
        <source>{day} is the first day after the treatment.</source>
        <translation>{day} is the first day after the treatment.</translation>
    </message>
    <message>
        <source>{day}, chosen</source>
        <translation>{day}, chosen</translation>
    </message>
    <message>
        <source>{day}, the day of your treatment</source>
        <translation>{day}, the day of your treatment</translation>
    </message>
    <message>
        <source>{depth} is not a depth.</source>
        <translation>{depth} is not a depth.</translation>
    </message>
    <message>
        <source>{detail} Bar code {code}.</source>
        <translation>{detail} Bar code {code}.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} of {all} done</translation>
    </message>
    <message>
        <source>{factor} (staff only)</source>
        <translation>{factor} (staff only)</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{hours} hours: {date}. {reason}</source>
        <translation>{hours} hours: {date}. {reason}</translation>
    </message>
    <message>
        <source>{hours} is before the treatment.</source>
        <translation>{hours} is before the treatment.</translation>
    </message>
    <message>
        <source>{hours} is below the floor of {floor}.</source>
        <translation>{hours} is below the floor of {floor}.</translation>
    </message>
    <message>
        <source>{hours} is past the end of the calendar.</source>
        <translation>{hours} is past the end of the calendar.</translation>
    </message>
    <message>
        <source>{hours}: {date}</source>
        <translation>{hours}: {date}</translation>
    </message>
    <message>
        <source>{label}: {choice}</source>
        <translation>{label}: {choice}</translation>
    </message>
    <message>
        <source>{label}: {note}</source>
        <translation>{label}: {note}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} to {most}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} and more</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} or {last}</translation>
    </message>
    <message>
        <source>{names}: {plain}. {told}.</source>
        <translation>{names}: {plain}. {told}.</translation>
    </message>
    <message>
        <source>{names}: {told}.</source>
        <translation>{names}: {told}.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} has a PIN now.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} has no PIN any more.</translation>
    </message>
    <message>
        <source>{name} is a medicine. It gets no date.</source>
        <translation>{name} is a medicine. It gets no date.</translation>
    </message>
    <message>
        <source>{name} sees this and talks it over with you.</source>
        <translation>{name} sees this and talks it over with you.</translation>
    </message>
    <message>
        <source>{name} waits until {day} at least.</source>
        <translation>{name} waits until {day} at least.</translation>
    </message>
    <message>
        <source>{name} waits {floor} hours at least.</source>
        <translation>{name} waits {floor} hours at least.</translation>
    </message>
    <message>
        <source>{name}: not before {date}.</source>
        <translation>{name}: not before {date}.</translation>
    </message>
    <message>
        <source>{name}: {now}, changed for you from {was}.</source>
        <translation>{name}: {now}, changed for you from {was}.</translation>
    </message>
    <message>
        <source>{name}: {now}, changed for you. The usual answer is: {was}.</source>
        <translation>{name}: {now}, changed for you. The usual answer is: {was}.</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <source>{name}’s shelf</source>
        <translation>{name}’s shelf</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{number}. {title}: {words}</source>
        <translation>{number}. {title}: {words}</translation>
    </message>
    <message>
        <source>{occasion}, the day after</source>
        <translation>{occasion}, the day after</translation>
    </message>
    <message>
        <source>{occasion}, {days} days after treatment</source>
        <translation>{occasion}, {days} days after treatment</translation>
    </message>
    <message>
        <source>{offer} Ask us to put it right.</source>
        <translation>{offer} Ask us to put it right.</translation>
    </message>
    <message>
        <source>{pages} pages, {paper}.</source>
        <translation>{pages} pages, {paper}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{printer}, 1 copy</source>
        <translation>{printer}, 1 copy</translation>
    </message>
    <message>
        <source>{printer}, {copies} copies</source>
        <translation>{printer}, {copies} copies</translation>
    </message>
    <message>
        <source>{printer}: {state}</source>
        <translation>{printer}: {state}</translation>
    </message>
    <message>
        <source>{problem} ({code})</source>
        <translation>{problem} ({code})</translation>
    </message>
    <message>
        <source>{problem} Ask staff, or save the sheet.</source>
        <translation>{problem} Ask staff, or save the sheet.</translation>
    </message>
    <message>
        <source>{problem} {printer}.</source>
        <translation>{problem} {printer}.</translation>
    </message>
    <message>
        <source>{problem}, when it was last used</source>
        <translation>{problem}, when it was last used</translation>
    </message>
    <message>
        <source>{problem}. Look that every page came out</source>
        <translation>{problem}. Look that every page came out</translation>
    </message>
    <message>
        <source>{problem}. {then}</source>
        <translation>{problem}. {then}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{step}. Go to a page</source>
        <translation>{step}. Go to a page</translation>
    </message>
    <message>
        <source>{text}?</source>
        <translation>{text}?</translation>
    </message>
    <message>
        <source>{time}, sheet {code}</source>
        <translation>{time}, sheet {code}</translation>
    </message>
    <message>
        <source>{title}, wrong: {count}</source>
        <translation>{title}, wrong: {count}</translation>
    </message>
    <message>
        <source>{title}: less</source>
        <translation>{title}: less</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: more</translation>
    </message>
    <message>
        <source>{title}: {button}</source>
        <translation>{title}: {button}</translation>
    </message>
    <message>
        <source>{told}. On the shelf.</source>
        <translation>{told}. On the shelf.</translation>
    </message>
    <message>
        <source>{treatment}, treated {at}.</source>
        <translation>{treatment}, treated {at}.</translation>
    </message>
    <message>
        <source>{typed} of {count} numbers typed.</source>
        <translation>{typed} of {count} numbers typed.</translation>
    </message>
    <message>
        <source>{value} is not one of its values.</source>
        <translation>{value} is not one of its values.</translation>
    </message>
    <message>
        <source>{value} is not yes or no.</source>
        <translation>{value} is not yes or no.</translation>
    </message>
    <message>
        <source>{verdict} is not an answer.</source>
        <translation>{verdict} is not an answer.</translation>
    </message>
    <message>
        <source>{weeks} weeks or more</source>
        <translation>{weeks} weeks or more</translation>
    </message>
    <message>
        <source>{what}: {now} becomes {then}</source>
        <translation>{what}: {now} becomes {then}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{words}: {name}</source>
        <translation>{words}: {name}</translation>
    </message>
    <message>
        <source>{words}: {near} {said}</source>
        <translation>{words}: {near} {said}</translation>
    </message>
    <message>
        <source>{word} is not known here.</source>
        <translation>{word} is not known here.</translation>
    </message>
    <message>
        <source>{word} is there twice.</source>
        <translation>{word} is there twice.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Your treatment</source>
        <translation>Your treatment</translation>
    </message>
</context>
<context>
    <name>AimLabel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fill the frame with the list.</source>
        <translation>Fill the frame with the list.</translation>
    </message>
    <message>
        <source>Find the word &lt;b&gt;Ingredients&lt;/b&gt;.</source>
        <translation>Find the word &lt;b&gt;Ingredients&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Hold still. We take it for you.</source>
        <translation>Hold still. We take it for you.</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>How to show it</translation>
    </message>
    <message>
        <source>It works with bottles, tubes and boxes.</source>
        <translation>It works with bottles, tubes and boxes.</translation>
    </message>
    <message>
        <source>Keep a word in view that we know.</source>
        <translation>Keep a word in view that we know.</translation>
    </message>
    <message>
        <source>Or another way</source>
        <translation>Or another way</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Scan the barcode</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Show the label</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Take the picture</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>The part we miss</source>
        <translation>The part we miss</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Turn the bottle. Show the part we miss.</source>
        <translation>Turn the bottle. Show the part we miss.</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Type the words</translation>
    </message>
    <message>
        <source>We never keep the picture. It stays on this screen.</source>
        <translation>We never keep the picture. It stays on this screen.</translation>
    </message>
</context>
<context>
    <name>AllergyPanel</name>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Anything named here is never told as OK.</source>
        <translation>Anything named here is never told as OK.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Find or type an allergy</source>
        <translation>Find or type an allergy</translation>
    </message>
    <message>
        <source>Named so far</source>
        <translation>Named so far</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Add to shelf</source>
        <translation>Add to shelf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Aftercare Kiosk</source>
        <translation>Aftercare Kiosk</translation>
    </message>
</context>
<context>
    <name>ApprovalSettings</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>I read it. Sign</source>
        <translation>I read it. Sign</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Sign it</translation>
    </message>
    <message>
        <source>Signing says that this clinician read every word of it, as it stands now. A change of any file makes it a draft again.</source>
        <translation>Signing says that this clinician read every word of it, as it stands now. A change of any file makes it a draft again.</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Ask about this</source>
        <translation>Ask about this</translation>
    </message>
    <message>
        <source>Ask about this: %1</source>
        <translation>Ask about this: %1</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>On your list</translation>
    </message>
    <message>
        <source>On your list: %1</source>
        <translation>On your list: %1</translation>
    </message>
</context>
<context>
    <name>AskMark</name>
    <message>
        <source>Ask about this: %1</source>
        <translation>Ask about this: %1</translation>
    </message>
    <message>
        <source>On your list: %1</source>
        <translation>On your list: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Ask our team to start with you.</source>
        <translation>Ask our team to start with you.</translation>
    </message>
    <message>
        <source>Our team starts this with you.</source>
        <translation>Our team starts this with you.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>What you may see</source>
        <translation>What you may see</translation>
    </message>
    <message>
        <source>When to call us</source>
        <translation>When to call us</translation>
    </message>
    <message>
        <source>When you can do what</source>
        <translation>When you can do what</translation>
    </message>
</context>
<context>
    <name>BringBackPanel</name>
    <message>
        <source>Bring the old settings back?</source>
        <translation>Bring the old settings back?</translation>
    </message>
    <message>
        <source>No, keep these</source>
        <translation>No, keep these</translation>
    </message>
    <message>
        <source>Those of now are then kept beside them.</source>
        <translation>Those of now are then kept beside them.</translation>
    </message>
    <message>
        <source>Yes, bring them back</source>
        <translation>Yes, bring them back</translation>
    </message>
</context>
<context>
    <name>CallStaffPanel</name>
    <message>
        <source>For our team</source>
        <translation>For our team</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Need another language? Ask us. We can help you.</source>
        <translation>Need another language? Ask us. We can help you.</translation>
    </message>
    <message>
        <source>Raise your hand, or ask at the desk. We will come to you.</source>
        <translation>Raise your hand, or ask at the desk. We will come to you.</translation>
    </message>
    <message>
        <source>You can call the desk, too:</source>
        <translation>You can call the desk, too:</translation>
    </message>
</context>
<context>
    <name>CallUs</name>
    <message>
        <source>Call us</source>
        <translation>Call us</translation>
    </message>
    <message>
        <source>Call us now</source>
        <translation>Call us now</translation>
    </message>
    <message>
        <source>Get help today or tonight</source>
        <translation>Get help today or tonight</translation>
    </message>
    <message>
        <source>If you are worried, call us</source>
        <translation>If you are worried, call us</translation>
    </message>
    <message>
        <source>This screen does not check your skin. Call us if you are not sure.</source>
        <translation>This screen does not check your skin. Call us if you are not sure.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Care at home</source>
        <translation>Care at home</translation>
    </message>
    <message>
        <source>Clinics give different times. These are our clinic’s times.</source>
        <translation>Clinics give different times. These are our clinic’s times.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Do now</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>Don’t</translation>
    </message>
    <message>
        <source>Not while you heal</source>
        <translation>Not while you heal</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Wait until this date</source>
        <translation>Wait until this date</translation>
    </message>
    <message>
        <source>We give no date for these</source>
        <translation>We give no date for these</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Hide why</translation>
    </message>
    <message>
        <source>Hours after treatment</source>
        <translation>Hours after treatment</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Set this change</source>
        <translation>Set this change</translation>
    </message>
    <message>
        <source>Why (the patient sees this)</source>
        <translation>Why (the patient sees this)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>CheckUnderstanding</name>
    <message>
        <source>Hide the answer</source>
        <translation>Hide the answer</translation>
    </message>
    <message>
        <source>Show it in the plan</source>
        <translation>Show it in the plan</translation>
    </message>
    <message>
        <source>Tell it in your own words</source>
        <translation>Tell it in your own words</translation>
    </message>
    <message>
        <source>Tell me in your own words what you will do tonight.</source>
        <translation>Tell me in your own words what you will do tonight.</translation>
    </message>
    <message>
        <source>This checks us, not you.</source>
        <translation>This checks us, not you.</translation>
    </message>
    <message>
        <source>Told me</source>
        <translation>Told me</translation>
    </message>
    <message>
        <source>Went over it again</source>
        <translation>Went over it again</translation>
    </message>
</context>
<context>
    <name>ClinicListPanel</name>
    <message>
        <source>An answer holds for exactly one list, for every patient whom it fits. No patient is in it.</source>
        <translation>An answer holds for exactly one list, for every patient whom it fits. No patient is in it.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>None yet. Choose to keep a product as you add it.</source>
        <translation>None yet. Choose to keep a product as you add it.</translation>
    </message>
    <message>
        <source>None yet. Settle an Ask us, and choose to keep it.</source>
        <translation>None yet. Settle an Ask us, and choose to keep it.</translation>
    </message>
    <message>
        <source>Our answers</source>
        <translation>Our answers</translation>
    </message>
    <message>
        <source>Our answers and products</source>
        <translation>Our answers and products</translation>
    </message>
    <message>
        <source>Products we read</source>
        <translation>Products we read</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>CloseKioskPanel</name>
    <message>
        <source>Close the kiosk?</source>
        <translation>Close the kiosk?</translation>
    </message>
    <message>
        <source>No, keep it open</source>
        <translation>No, keep it open</translation>
    </message>
    <message>
        <source>The screen is then the computer&apos;s own. Start the kiosk again before the next visit.</source>
        <translation>The screen is then the computer&apos;s own. Start the kiosk again before the next visit.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Yes, close it</translation>
    </message>
</context>
<context>
    <name>ConfirmLabel</name>
    <message>
        <source>A word we cannot read waits longest.</source>
        <translation>A word we cannot read waits longest.</translation>
    </message>
    <message>
        <source>Is this what it says?</source>
        <translation>Is this what it says?</translation>
    </message>
    <message>
        <source>No, words are missing</source>
        <translation>No, words are missing</translation>
    </message>
    <message>
        <source>Press a word to change it.</source>
        <translation>Press a word to change it.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Show the label</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>We forget it when you go on.</source>
        <translation>We forget it when you go on.</translation>
    </message>
    <message>
        <source>Yes, it says this</source>
        <translation>Yes, it says this</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>A session less</source>
        <translation>A session less</translation>
    </message>
    <message>
        <source>A session more</source>
        <translation>A session more</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Fewer sessions in all</source>
        <translation>Fewer sessions in all</translation>
    </message>
    <message>
        <source>Goal and session</source>
        <translation>Goal and session</translation>
    </message>
    <message>
        <source>More sessions in all</source>
        <translation>More sessions in all</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What the patient hopes for</source>
        <translation>What the patient hopes for</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Ask our team to open it.</source>
        <translation>Ask our team to open it.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Lost your PIN? Ask the clinic manager.</source>
        <translation>Lost your PIN? Ask the clinic manager.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Staff PIN</translation>
    </message>
    <message>
        <source>Tap to go on</source>
        <translation>Tap to go on</translation>
    </message>
    <message>
        <source>This screen is locked</source>
        <translation>This screen is locked</translation>
    </message>
    <message>
        <source>Your plan is kept safe. Nobody can read it.</source>
        <translation>Your plan is kept safe. Nobody can read it.</translation>
    </message>
</context>
<context>
    <name>DayArrow</name>
    <message>
        <source>Day after</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>High contrast, off</source>
        <translation>High contrast, off</translation>
    </message>
    <message>
        <source>High contrast, on</source>
        <translation>High contrast, on</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>EditButton</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
</context>
<context>
    <name>Expect</name>
    <message>
        <source>Call us</source>
        <translation>Call us</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>What to expect</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Go back to the visit</source>
        <translation>Go back to the visit</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Keep this PIN</translation>
    </message>
    <message>
        <source>Make your PIN</source>
        <translation>Make your PIN</translation>
    </message>
    <message>
        <source>Nobody has a PIN here yet.</source>
        <translation>Nobody has a PIN here yet.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>You are the first administrator.</source>
        <translation>You are the first administrator.</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Take along</translation>
    </message>
    <message>
        <source>Your plan is cleared from this screen.</source>
        <translation>Your plan is cleared from this screen.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>From here on the screen is the patient&apos;s. To come back, staff type their PIN.</source>
        <translation>From here on the screen is the patient&apos;s. To come back, staff type their PIN.</translation>
    </message>
    <message>
        <source>No, back to the form</source>
        <translation>No, back to the form</translation>
    </message>
    <message>
        <source>Yes, hand it over</source>
        <translation>Yes, hand it over</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide screen</source>
        <translation>Hide screen</translation>
    </message>
</context>
<context>
    <name>Hopes</name>
    <message>
        <source>Choose what fits</source>
        <translation>Choose what fits</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>How soon?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>It helps us plan with you.</source>
        <translation>It helps us plan with you.</translation>
    </message>
    <message>
        <source>To be honest</source>
        <translation>To be honest</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <translation>What do you hope for?</translation>
    </message>
    <message>
        <source>You can choose none.</source>
        <translation>You can choose none.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Hide now</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>If not, we hide this screen to keep your plan private.</source>
        <translation>If not, we hide this screen to keep your plan private.</translation>
    </message>
    <message>
        <source>Tap anywhere to stay. Your plan is kept.</source>
        <translation>Tap anywhere to stay. Your plan is kept.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LabelStill</name>
    <message>
        <source>The picture of the label</source>
        <translation>The picture of the label</translation>
    </message>
</context>
<context>
    <name>LabelWordPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>I cannot read it</source>
        <translation>I cannot read it</translation>
    </message>
    <message>
        <source>It says this</source>
        <translation>It says this</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>Nothing is there</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>The word</translation>
    </message>
    <message>
        <source>The word on the label</source>
        <translation>The word on the label</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Need another language? Ask us. We can help you.</source>
        <translation>Need another language? Ask us. We can help you.</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Leave this consultation?</source>
        <translation>Leave this consultation?</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, go on</translation>
    </message>
    <message>
        <source>What you filled in is lost.</source>
        <translation>What you filled in is lost.</translation>
    </message>
    <message>
        <source>Yes, leave it</source>
        <translation>Yes, leave it</translation>
    </message>
</context>
<context>
    <name>LeaveSettingsPanel</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, go on</translation>
    </message>
    <message>
        <source>The settings stay as they were.</source>
        <translation>The settings stay as they were.</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Yes, leave them</translation>
    </message>
</context>
<context>
    <name>ListenPanel</name>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Read this page</translation>
    </message>
    <message>
        <source>Reading this page to you.</source>
        <translation>Reading this page to you.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The voice broke off. Try again, or ask us to read it with you.</source>
        <translation>The voice broke off. Try again, or ask us to read it with you.</translation>
    </message>
    <message>
        <source>This screen has no voice for %1. Ask us to read it with you.</source>
        <translation>This screen has no voice for %1. Ask us to read it with you.</translation>
    </message>
    <message>
        <source>We can read this page to you.</source>
        <translation>We can read this page to you.</translation>
    </message>
    <message>
        <source>We wait until you are ready.</source>
        <translation>We wait until you are ready.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>What the camera sees</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
</context>
<context>
    <name>LogoPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>A treatment is read in the languages that its pack has. Text size and contrast are the patient&apos;s own choice, on every page.</source>
        <translation>A treatment is read in the languages that its pack has. Text size and contrast are the patient&apos;s own choice, on every page.</translation>
    </message>
    <message>
        <source>Language of the staff&apos;s pages</source>
        <translation>Language of the staff&apos;s pages</translation>
    </message>
    <message>
        <source>Languages offered to patients</source>
        <translation>Languages offered to patients</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Can I use…?</source>
        <translation>Can I use…?</translation>
    </message>
    <message>
        <source>Can I use…? Type a product or one word from its label</source>
        <translation>Can I use…? Type a product or one word from its label</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message>
        <source>Add another day</source>
        <translation>Add another day</translation>
    </message>
    <message>
        <source>All your dates have passed by then.</source>
        <translation>All your dates have passed by then.</translation>
    </message>
    <message>
        <source>Choose a day to see your skin and your dates.</source>
        <translation>Choose a day to see your skin and your dates.</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Earlier weeks</translation>
    </message>
    <message>
        <source>Is there a day that matters?</source>
        <translation>Is there a day that matters?</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Later weeks</translation>
    </message>
    <message>
        <source>Not yet on that day</source>
        <translation>Not yet on that day</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>OK by then</source>
        <translation>OK by then</translation>
    </message>
    <message>
        <source>Put it on my sheet</source>
        <translation>Put it on my sheet</translation>
    </message>
    <message>
        <source>Skin differs. We cannot promise how it looks.</source>
        <translation>Skin differs. We cannot promise how it looks.</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>What do you call it?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>You may see</source>
        <translation>You may see</translation>
    </message>
</context>
<context>
    <name>NextVisitPanel</name>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
</context>
<context>
    <name>OddTimePanel</name>
    <message>
        <source>Is this the right time?</source>
        <translation>Is this the right time?</translation>
    </message>
    <message>
        <source>No, set another time</source>
        <translation>No, set another time</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Yes, it is right</translation>
    </message>
</context>
<context>
    <name>OwnProductPanel</name>
    <message>
        <source>Add to the shelf</source>
        <translation>Add to the shelf</translation>
    </message>
    <message>
        <source>Change its name</source>
        <translation>Change its name</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Its bar code or its list then finds it, for every patient.</source>
        <translation>Its bar code or its list then finds it, for every patient.</translation>
    </message>
    <message>
        <source>Keep it in our list, too</source>
        <translation>Keep it in our list, too</translation>
    </message>
    <message>
        <source>Keep this change</source>
        <translation>Keep this change</translation>
    </message>
    <message>
        <source>Name of a product</source>
        <translation>Name of a product</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>On the shelf: %1</translation>
    </message>
    <message>
        <source>Our answers and products</source>
        <translation>Our answers and products</translation>
    </message>
    <message>
        <source>Own products</source>
        <translation>Own products</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Show the label</translation>
    </message>
    <message>
        <source>Words on its label, if they are at hand</source>
        <translation>Words on its label, if they are at hand</translation>
    </message>
</context>
<context>
    <name>PadShut</name>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>There were too many wrong tries.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Give a PIN</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>Give this PIN</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>They have a PIN</source>
        <translation>They have a PIN</translation>
    </message>
</context>
<context>
    <name>PeopleSettings</name>
    <message>
        <source>%1: administrator</source>
        <translation>%1: administrator</translation>
    </message>
    <message>
        <source>%1: treats</source>
        <translation>%1: treats</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add somebody: name, as on the sheet</source>
        <translation>Add somebody: name, as on the sheet</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>PINs are given on the page People and PINs.</source>
        <translation>PINs are given on the page People and PINs.</translation>
    </message>
    <message>
        <source>Treatments offered</source>
        <translation>Treatments offered</translation>
    </message>
    <message>
        <source>Treats</source>
        <translation>Treats</translation>
    </message>
</context>
<context>
    <name>PersonEntry</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Choose 6 numbers</source>
        <translation>Choose 6 numbers</translation>
    </message>
    <message>
        <source>Name, as on the sheet</source>
        <translation>Name, as on the sheet</translation>
    </message>
    <message>
        <source>Nobody can look it up. If you lose it, an administrator gives you another.</source>
        <translation>Nobody can look it up. If you lose it, an administrator gives you another.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Practitioner</translation>
    </message>
    <message>
        <source>The same 6 again</source>
        <translation>The same 6 again</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>You may see</source>
        <translation>You may see</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PractitionerPanel</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Name as the patient knows it</source>
        <translation>Name as the patient knows it</translation>
    </message>
    <message>
        <source>Who treated?</source>
        <translation>Who treated?</translation>
    </message>
</context>
<context>
    <name>PrintProblem</name>
    <message>
        <source>Back to patient</source>
        <translation>Back to patient</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Do not wait</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>What is safe</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>One copy less</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>One copy more</translation>
    </message>
    <message>
        <source>Printer and copies</source>
        <translation>Printer and copies</translation>
    </message>
</context>
<context>
    <name>PrintingSettings</name>
    <message>
        <source>%1: staff may choose it</source>
        <translation>%1: staff may choose it</translation>
    </message>
    <message>
        <source>%1: used first</source>
        <translation>%1: used first</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Staff may choose it</source>
        <translation>Staff may choose it</translation>
    </message>
    <message>
        <source>Use first what the machine prefers</source>
        <translation>Use first what the machine prefers</translation>
    </message>
    <message>
        <source>Used first</source>
        <translation>Used first</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Hide screen may be lifted again for 20 seconds. After that, and after the countdown, only a PIN lifts the curtain.</source>
        <translation>Hide screen may be lifted again for 20 seconds. After that, and after the countdown, only a PIN lifts the curtain.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Aftercare Kiosk</source>
        <translation>Aftercare Kiosk</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Close the kiosk</translation>
    </message>
    <message>
        <source>Mend each line below, then start the kiosk again. For help, read this list to whoever looks after it. Code C1.</source>
        <translation>Mend each line below, then start the kiosk again. For help, read this list to whoever looks after it. Code C1.</translation>
    </message>
    <message>
        <source>Please ask our team.</source>
        <translation>Please ask our team.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>The clinic&apos;s content has a mistake. No patient was shown anything. Nothing was lost.</source>
        <translation>The clinic&apos;s content has a mistake. No patient was shown anything. Nothing was lost.</translation>
    </message>
    <message>
        <source>The kiosk did not start</source>
        <translation>The kiosk did not start</translation>
    </message>
    <message>
        <source>We are not ready</source>
        <translation>We are not ready</translation>
    </message>
</context>
<context>
    <name>ProductEntry</name>
    <message>
        <source>Move %1 down</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Settle %1</translation>
    </message>
    <message>
        <source>Settle %1 again</source>
        <translation>Settle %1 again</translation>
    </message>
    <message>
        <source>Settle again</source>
        <translation>Settle again</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Take the answer back</translation>
    </message>
    <message>
        <source>Take the answer for %1 back</source>
        <translation>Take the answer for %1 back</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Add a product</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change this product</source>
        <translation>Change this product</translation>
    </message>
    <message>
        <source>Keep this change</source>
        <translation>Keep this change</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name of the product</translation>
    </message>
    <message>
        <source>Put it on the shelf</source>
        <translation>Put it on the shelf</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Show the label</translation>
    </message>
    <message>
        <source>Words on its label, if they are at hand</source>
        <translation>Words on its label, if they are at hand</translation>
    </message>
</context>
<context>
    <name>ProductPick</name>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
    <message>
        <source>Our list is empty.</source>
        <translation>Our list is empty.</translation>
    </message>
    <message>
        <source>Our own products</source>
        <translation>Our own products</translation>
    </message>
    <message>
        <source>Press one to see why, or to add it to the shelf.</source>
        <translation>Press one to see why, or to add it to the shelf.</translation>
    </message>
</context>
<context>
    <name>ProductSettings</name>
    <message>
        <source>A new product</source>
        <translation>A new product</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change this product</source>
        <translation>Change this product</translation>
    </message>
    <message>
        <source>Handed out after the treatment</source>
        <translation>Handed out after the treatment</translation>
    </message>
    <message>
        <source>Name and label are needed</source>
        <translation>Name and label are needed</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Put it on the list</translation>
    </message>
    <message>
        <source>What the clinic says of it. Saving looks whether the label agrees.</source>
        <translation>What the clinic says of it. Saving looks whether the label agrees.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Add a product</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nothing here yet. Look up a product, then add it.</source>
        <translation>Nothing here yet. Look up a product, then add it.</translation>
    </message>
    <message>
        <source>Our products</source>
        <translation>Our products</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Show the label</translation>
    </message>
    <message>
        <source>We look up our clinic’s rules. We do not check your skin.</source>
        <translation>We look up our clinic’s rules. We do not check your skin.</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Your products</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Add this question</source>
        <translation>Add this question</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Change the question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Keep this change</source>
        <translation>Keep this change</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What the patient asks</source>
        <translation>What the patient asks</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Place on the page</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>The beginning</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>The end</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message>
        <source>Do not wait</source>
        <translation>Do not wait</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Print this list</translation>
    </message>
    <message>
        <source>Sheet code</source>
        <translation>Sheet code</translation>
    </message>
    <message>
        <source>Typed, or scanned from the foot of a sheet</source>
        <translation>Typed, or scanned from the foot of a sheet</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Visits of today</translation>
    </message>
    <message>
        <source>What was told is written down without a name. A printed list proves later that no line was taken away.</source>
        <translation>What was told is written down without a name. A printed list proves later that no line was taken away.</translation>
    </message>
</context>
<context>
    <name>RemoveButton</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>For whoever supports you</source>
        <translation>For whoever supports you</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>One file with versions, what was found here, settings and events. No patient is in it, and nobody of staff.</source>
        <translation>One file with versions, what was found here, settings and events. No patient is in it, and nobody of staff.</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>Save this file</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>SelfTestBoard</name>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Look at this machine</source>
        <translation>Look at this machine</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Say something</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <translation>Try the camera</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>It starts as the example clinic. You change what differs.</source>
        <translation>It starts as the example clinic. You change what differs.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Stop for now</translation>
    </message>
</context>
<context>
    <name>SettingChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>Answer this list so from now on</source>
        <translation>Answer this list so from now on</translation>
    </message>
    <message>
        <source>Days after treatment</source>
        <translation>Days after treatment</translation>
    </message>
    <message>
        <source>For every patient whom it fits. Our rules still count first.</source>
        <translation>For every patient whom it fits. Our rules still count first.</translation>
    </message>
    <message>
        <source>Name as the patient knows it</source>
        <translation>Name as the patient knows it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Our rules say: Ask us. What do you tell this patient?</source>
        <translation>Our rules say: Ask us. What do you tell this patient?</translation>
    </message>
    <message>
        <source>Settle it so</source>
        <translation>Settle it so</translation>
    </message>
    <message>
        <source>Why (the patient sees this)</source>
        <translation>Why (the patient sees this)</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Drawing your sheet.</source>
        <translation>Drawing your sheet.</translation>
    </message>
    <message>
        <source>Earlier pages</source>
        <translation>Earlier pages</translation>
    </message>
    <message>
        <source>Later pages</source>
        <translation>Later pages</translation>
    </message>
</context>
<context>
    <name>SheetToPrint</name>
    <message>
        <source>Back to the sheet</source>
        <translation>Back to the sheet</translation>
    </message>
    <message>
        <source>Choose the printer and the copies</source>
        <translation>Choose the printer and the copies</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Do not wait</translation>
    </message>
    <message>
        <source>End the visit and clear the screen</source>
        <translation>End the visit and clear the screen</translation>
    </message>
    <message>
        <source>It is in my hand</source>
        <translation>It is in my hand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>No, back to the sheet</source>
        <translation>No, back to the sheet</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Print size</translation>
    </message>
    <message>
        <source>Read on screen</source>
        <translation>Read on screen</translation>
    </message>
    <message>
        <source>Save for staff</source>
        <translation>Save for staff</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Take these three home</source>
        <translation>Take these three home</translation>
    </message>
    <message>
        <source>Yes, print it</source>
        <translation>Yes, print it</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Your sheet</translation>
    </message>
</context>
<context>
    <name>SheetToRead</name>
    <message>
        <source>Back to the sheet</source>
        <translation>Back to the sheet</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Your sheet</translation>
    </message>
</context>
<context>
    <name>SheetsPanel</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sheets of today</source>
        <translation>Sheets of today</translation>
    </message>
    <message>
        <source>There is none to see to.</source>
        <translation>There is none to see to.</translation>
    </message>
    <message>
        <source>They are deleted when the day ends.</source>
        <translation>They are deleted when the day ends.</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Our team answers for %1</source>
        <translation>Our team answers for %1</translation>
    </message>
    <message>
        <source>Take %1 off the shelf</source>
        <translation>Take %1 off the shelf</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>First name or initials</source>
        <translation>First name or initials</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>New consultation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>Close the kiosk</source>
        <translation>Close the kiosk</translation>
    </message>
    <message>
        <source>Nothing of the last visit is kept on this screen.</source>
        <translation>Nothing of the last visit is kept on this screen.</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>People and PINs</translation>
    </message>
    <message>
        <source>Ready for the next visit</source>
        <translation>Ready for the next visit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Start a consultation</source>
        <translation>Start a consultation</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>The clock is right</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Visits of today</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Lost your PIN? Ask the clinic manager.</source>
        <translation>Lost your PIN? Ask the clinic manager.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Staff PIN</translation>
    </message>
</context>
<context>
    <name>StaffReference</name>
    <message>
        <source>About this patient</source>
        <translation>About this patient</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>For the practitioner</source>
        <translation>For the practitioner</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Not for the patient&apos;s screen.</source>
        <translation>Not for the patient&apos;s screen.</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Red flags</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>What each rule rests on: what the sources say, and our own judgement.</source>
        <translation>What each rule rests on: what the sources say, and our own judgement.</translation>
    </message>
    <message>
        <source>Why we say it</source>
        <translation>Why we say it</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gone over again</source>
        <translation>Gone over again</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Hide the sources</translation>
    </message>
    <message>
        <source>Hours after treatment</source>
        <translation>Hours after treatment</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Talk about</translation>
    </message>
    <message>
        <source>They want to ask</source>
        <translation>They want to ask</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>What the sources say</translation>
    </message>
    <message>
        <source>Why (the patient sees this)</source>
        <translation>Why (the patient sees this)</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Why this date?</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>About 10 minutes</source>
        <translation>About 10 minutes</translation>
    </message>
    <message>
        <source>Let us set this up.</source>
        <translation>Let us set this up.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Seven short steps</source>
        <translation>Seven short steps</translation>
    </message>
</context>
<context>
    <name>StepperField</name>
    <message>
        <source>A day less</source>
        <translation>A day less</translation>
    </message>
    <message>
        <source>A day more</source>
        <translation>A day more</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Go to a page</source>
        <translation>Go to a page</translation>
    </message>
</context>
<context>
    <name>SuitabilityPanel</name>
    <message>
        <source>Before you start</source>
        <translation>Before you start</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tick what is so. It stays with the visit. No patient is shown it.</source>
        <translation>Tick what is so. It stays with the visit. No patient is shown it.</translation>
    </message>
</context>
<context>
    <name>TestPrint</name>
    <message>
        <source>Do not wait</source>
        <translation>Do not wait</translation>
    </message>
    <message>
        <source>It is the sheet of an example, with your clinic&apos;s name, numbers and logo. Are they right? Is nothing cut off at the edges?</source>
        <translation>It is the sheet of an example, with your clinic&apos;s name, numbers and logo. Are they right? Is nothing cut off at the edges?</translation>
    </message>
    <message>
        <source>Print a sheet and look at it</source>
        <translation>Print a sheet and look at it</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>Print the test sheet</source>
        <translation>Print the test sheet</translation>
    </message>
    <message>
        <source>This kiosk has no printer</source>
        <translation>This kiosk has no printer</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Calm motion</source>
        <translation>Calm motion</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Light words on a dark screen.</source>
        <translation>Light words on a dark screen.</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>Nothing moves or fades.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>ThreeCards</name>
    <message>
        <source>Worried? Call us.</source>
        <translation>Worried? Call us.</translation>
    </message>
</context>
<context>
    <name>ThreeThings</name>
    <message>
        <source>You see them again at the end, and on your sheet.</source>
        <translation>You see them again at the end, and on your sheet.</translation>
    </message>
    <message>
        <source>Your three things</source>
        <translation>Your three things</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Is there a day that matters?</source>
        <translation>Is there a day that matters?</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Wait until this date</source>
        <translation>Wait until this date</translation>
    </message>
    <message>
        <source>Your timeline</source>
        <translation>Your timeline</translation>
    </message>
</context>
<context>
    <name>TodaySheetRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Do not wait</translation>
    </message>
    <message>
        <source>It is in hand</source>
        <translation>It is in hand</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Seen to</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Skin tone</source>
        <translation>Skin tone</translation>
    </message>
    <message>
        <source>Skin tone of the picture</source>
        <translation>Skin tone of the picture</translation>
    </message>
</context>
<context>
    <name>TouchPlace</name>
    <message>
        <source>Press here</source>
        <translation>Press here</translation>
    </message>
</context>
<context>
    <name>TreatedPanel</name>
    <message>
        <source>The end of the treatment. Every date counts from it.</source>
        <translation>The end of the treatment. Every date counts from it.</translation>
    </message>
    <message>
        <source>Time of treatment</source>
        <translation>Time of treatment</translation>
    </message>
</context>
<context>
    <name>TypedLabel</name>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Take %1 off</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sheet to take home</source>
        <translation>A sheet to take home</translation>
    </message>
    <message>
        <source>About &lt;b&gt;10 minutes&lt;/b&gt;. Go back at any time.</source>
        <translation>About &lt;b&gt;10 minutes&lt;/b&gt;. Go back at any time.</translation>
    </message>
    <message>
        <source>Another language? Ask us.</source>
        <translation>Another language? Ask us.</translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation>Care at home</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>This screen clears when left alone. We warn you first. One tap keeps it open.</source>
        <translation>This screen clears when left alone. We warn you first. One tap keeps it open.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>What to expect</translation>
    </message>
    <message>
        <source>What we will cover</source>
        <translation>What we will cover</translation>
    </message>
    <message>
        <source>When to call us</source>
        <translation>When to call us</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Your products</translation>
    </message>
    <message>
        <source>Your timeline, day by day</source>
        <translation>Your timeline, day by day</translation>
    </message>
</context>
<context>
    <name>WhenPanel</name>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 minutes earlier</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 minutes later</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>A week earlier</translation>
    </message>
    <message>
        <source>A week earlier or later</source>
        <translation>A week earlier or later</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>A week later</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>An hour earlier</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>An hour later</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>For example: 15:00 or 3 pm</source>
        <translation>For example: 15:00 or 3 pm</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>No next visit</source>
        <translation>No next visit</translation>
    </message>
    <message>
        <source>Not set yet. We propose:</source>
        <translation>Not set yet. We propose:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Or type the time</source>
        <translation>Or type the time</translation>
    </message>
    <message>
        <source>Set this visit</source>
        <translation>Set this visit</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>Press to change it</source>
        <translation>Press to change it</translation>
    </message>
</context>
</TS>
