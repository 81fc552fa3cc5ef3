# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands. Each reads its arguments, asks `app`, and prints."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk import app, packs
from kiosk.aftercare.consultation import Consultation, Patient, Treatment
from kiosk.aftercare.plan.as_json import plan_json, verdict_json
from kiosk.aftercare.plan.values import Plan
from kiosk.machine import places, saving

DONE, PROBLEMS, WRONG_INPUT, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 problems found, 2 wrong input."""
    parsed = _parser().parse_args(arguments)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code: int = parsed.run(parsed)
        print(end="", flush=True)
    except packs.PackRefused as refused:
        _tell(*refused.problems)
        return WRONG_INPUT
    except BrokenPipeError:
        return _unread()
    except OSError as error:
        where = f"{error.filename or 'The output'}: " if error.strerror else ""
        _tell(f"{where}{str(error.strerror or error).rstrip('.')}.")
        return WRONG_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _unread() -> int:
    """Whoever read the output has left: what is still to be written goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PROBLEMS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="aftercare-kiosk", description=__doc__)
    parser.set_defaults(run=_kiosk)
    parser.add_argument("--windowed", action="store_true", help="a window, not the whole screen")
    _where(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    check = commands.add_parser("check", help="look for problems in packs, settings and visits")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    check.set_defaults(run=_check)

    plan = commands.add_parser("plan", help="the plan of a visit")
    plan.add_argument("visit", type=Path, metavar="VISIT.yaml")
    plan.add_argument("--json", action="store_true", help="for other programs")
    plan.set_defaults(run=_plan)

    drawn = commands.add_parser("sheet", help="the sheet of a visit as a PDF")
    drawn.add_argument("visit", type=Path, metavar="VISIT.yaml")
    drawn.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")
    drawn.add_argument("--paper", choices=("a4", "letter"))
    drawn.add_argument("--print", dest="print_size", choices=("clear", "large"))
    drawn.add_argument("--language")
    drawn.set_defaults(run=_sheet)

    product = commands.add_parser("product", help="what the rules say of a label")
    product.add_argument("label", metavar="LABEL TEXT")
    product.add_argument("--treated", required=True, metavar="2026-11-23T15:00")
    product.add_argument("--json", action="store_true", help="for other programs")
    product.set_defaults(run=_product)

    pictures = commands.add_parser("screenshots", help="every page as a PNG")
    pictures.add_argument("folder", type=Path, metavar="DIR")
    pictures.add_argument("--visit", type=Path, metavar="VISIT.yaml")
    pictures.add_argument("--size", type=_size, default=(1280, 800), metavar="1280x800")
    pictures.add_argument("--text", type=int, choices=(100, 125, 150, 200), default=100)
    pictures.add_argument("--theme", choices=("light", "contrast"), default="light")
    pictures.add_argument("--language", default="en")
    pictures.set_defaults(run=_screenshots)

    doctor = commands.add_parser("doctor", help="what this machine has and lacks")
    doctor.set_defaults(run=_doctor)
    for command in (plan, drawn, product, pictures, doctor):
        _where(command)
    return parser


def _where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    parser.add_argument("--settings", type=Path, metavar="FILE", default=argparse.SUPPRESS)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is not a size. Write 1280x800.")
    if not (640 <= int(width) <= 7680 and 480 <= int(height) <= 7680):
        raise argparse.ArgumentTypeError(f"{text} is not a screen. Write 640x480 or more.")
    return int(width), int(height)


def _loaded(arguments: argparse.Namespace) -> app.Kiosk:
    return app.load(getattr(arguments, "content", None), getattr(arguments, "settings", None))


def _kiosk(arguments: argparse.Namespace) -> int:
    screen = app.display()
    if screen.stops:
        _tell(f"{screen.what}: {screen.words}")
        return PROBLEMS
    return app.run(
        getattr(arguments, "content", None),
        getattr(arguments, "settings", None),
        windowed=arguments.windowed,
    )


def _check(arguments: argparse.Namespace) -> int:
    folder = arguments.folder or places.content()
    problems = [str(problem) for problem in packs.check(folder)]
    if not problems and (folder / app.DEFAULT_PACK).is_dir():
        strange = app.load(folder).unprintable_words()
        problems = [f"{folder}: no font of the kiosk has {each}." for each in strange]
    for problem in problems:
        print(problem)
    if not problems:
        print("No problems found.")
    return PROBLEMS if problems else DONE


def _plan(arguments: argparse.Namespace) -> int:
    kiosk = _loaded(arguments)
    plan = kiosk.plan(kiosk.visit(arguments.visit))
    if arguments.json:
        _print_json(plan_json(plan))
    else:
        print(_spoken(plan))
    return DONE


def _spoken(plan: Plan) -> str:
    lines = [f"{plan.patient_name}, {plan.treatment_words}, {plan.treated}"]
    for wait in plan.waits:
        lines += [f"{wait.name}: {wait.told}", *(f"    {reason}" for reason in wait.because)]
    lines += [f"{verdict.name}: {verdict.told}" for verdict in plan.shelf]
    return "\n".join(lines).replace("\u00a0", " ")


def _sheet(arguments: argparse.Namespace) -> int:
    kiosk = _loaded(arguments)
    consultation = kiosk.visit(arguments.visit, printed=True)
    language = arguments.language or consultation.patient.language
    if not _has_language(kiosk, language) or _would_lose(arguments.output, arguments):
        return WRONG_INPUT
    try:
        pdf = kiosk.draw(
            kiosk.plan(consultation),
            arguments.paper or kiosk.settings.paper,
            arguments.print_size or kiosk.settings.print,
        )
    except ValueError as refused:
        _tell(f"The sheet: {refused} Run check to see where.")
        return WRONG_INPUT
    try:
        saving.write_whole(arguments.output, pdf)
    except OSError as error:
        wrong = f"--output: {arguments.output} cannot be written: {error.strerror}."
        _tell(f"{wrong} Name a file in a folder that is there.")
        return WRONG_INPUT
    print(arguments.output)
    return DONE


def _would_lose(output: Path, arguments: argparse.Namespace) -> bool:
    """Whether the sheet would replace one of the files it is made from."""
    for made_from in (arguments.visit, getattr(arguments, "settings", None)):
        if made_from and output.exists() and output.samefile(made_from):
            _tell(f"--output: {output} is what the sheet is made from. Name another file.")
            return True
    return False


def _has_language(kiosk: app.Kiosk, language: str) -> bool:
    known = kiosk.guidance.language
    if language != known:
        _tell(f'--language: "{language}" is not a language of this pack. Write {known}.')
    return language == known


def _product(arguments: argparse.Namespace) -> int:
    kiosk = _loaded(arguments)
    zone = ZoneInfo(kiosk.settings.clinic.timezone)
    treated = packs.moment(arguments.treated.strip(), zone)
    if isinstance(treated, tuple):
        _tell("--treated: " + " ".join(treated))
        return WRONG_INPUT
    area = kiosk.guidance.areas[0].id
    nobody = Consultation(kiosk.guidance.id, Patient("-"), Treatment(treated, (area,)))
    verdict = kiosk.answer(arguments.label, nobody)
    if arguments.json:
        _print_json(verdict_json(verdict))
    else:
        print("\n".join([verdict.told, *verdict.reasons]).replace("\u00a0", " "))
    return DONE


def _screenshots(arguments: argparse.Namespace) -> int:
    kiosk = _loaded(arguments)
    if not _has_language(kiosk, arguments.language):
        return WRONG_INPUT
    consultation = (
        kiosk.visit(arguments.visit, printed=True) if arguments.visit else kiosk.example()
    )
    for picture in app.screenshots(
        kiosk,
        consultation,
        arguments.folder,
        size=arguments.size,
        text=arguments.text,
        theme=arguments.theme,
        language=arguments.language,
    ):
        print(picture)
    return DONE


def _doctor(arguments: argparse.Namespace) -> int:
    findings = app.doctor(getattr(arguments, "content", None), getattr(arguments, "settings", None))
    for finding in findings:
        print(finding)
    return PROBLEMS if any(finding.stops for finding in findings) else DONE


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _tell(*problems: object) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)
