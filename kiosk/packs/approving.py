# SPDX-License-Identifier: GPL-3.0-or-later
"""To sign a pack: the file that says who read it, until when it holds, and every file they read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.aftercare.guidance import Approval
from kiosk.aftercare.refusals import Problem
from kiosk.packs.drawing_flaws import Drawable
from kiosk.packs.fingerprint import digests, fingerprint
from kiosk.packs.pack import inspect_pack
from kiosk.packs.pack_files import APPROVAL
from kiosk.packs.rules.approval_rules import broken_approval
from kiosk.packs.yaml.located import PackRefused

_HEAD = """\
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by the command approve. It holds for exactly the files below, as they were read.
# An edit of any of them makes the pack a draft again, until a clinician signs it anew.
"""


class SignatureRefused(ValueError):
    """Who signs, or until when, is not told. `problems` have the keys of the file as paths."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.wrong for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Signed:
    """A file to write, and what it says: the fingerprint of so many files."""

    file: Path
    content: bytes
    fingerprint: str
    count: int


def sign(folder: Path, approval: Approval, drawable: Drawable | None) -> Signed:
    """The approval of the pack in `folder`, ready to be written.

    Raises PackRefused where the pack itself has a problem, SignatureRefused where `approval` has.
    """
    _, found = inspect_pack(folder, drawable)
    file = folder / APPROVAL
    problems = tuple(problem for problem in found if problem.file != str(file))
    if problems:
        raise PackRefused(problems)
    wrong = tuple(broken_approval(approval))
    if wrong:
        raise SignatureRefused(wrong)
    files = digests(folder)
    whole = fingerprint(files)
    lines = [
        f"approved-by: {_quoted(approval.approved_by)}",
        f"registration: {_quoted(approval.registration)}",
        f"approved-on: {approval.approved_on}",
        f"review-by: {approval.review_by}",
        f"fingerprint: {_quoted(whole)}",
        "files:",
        *(f"  {_quoted(name)}: {_quoted(digest)}" for name, digest in files.items()),
    ]
    content = _HEAD + "".join(f"{line}\n" for line in lines)
    return Signed(file, content.encode(), whole, len(files))


def _quoted(text: str | None) -> str:
    """Text between double quotes, as YAML and JSON both have them."""
    return json.dumps(text, ensure_ascii=False)
