# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets that were handed over and whose end nobody has heard, in a file that outlives the
program: a print service keeps its jobs through a restart, too, and prints them whenever it can.

There is a number, a sheet code and the name of a queue in it, and nothing of a patient.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from threading import Lock

from kiosk.machine import saving
from kiosk.printing.jobs import Job


class OpenJobs:
    """Of several prints at once; any thread may call. Without a file it lasts as long as the
    program. A folder that cannot be written keeps no sheet from being printed."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._lock = Lock()
        self._known = _read(file)
        self._followed: frozenset[Job] = frozenset()

    def opened(self, job: Job) -> None:
        """A job that somebody follows from now on."""
        with self._lock:
            self._followed |= {job}
            self._keep((*self._known, job))

    def closed(self, job: Job) -> None:
        """Nothing more will come of it."""
        with self._lock:
            self._followed -= {job}
            self._keep(tuple(each for each in self._known if each != job))

    def left(self, job: Job) -> None:
        """Nobody follows it any more, and it may still print."""
        with self._lock:
            self._followed -= {job}

    @property
    def all_left(self) -> tuple[Job, ...]:
        """Those that nobody follows, of this run of the program or an earlier one."""
        with self._lock:
            return tuple(job for job in self._known if job not in self._followed)

    def _keep(self, jobs: tuple[Job, ...]) -> None:
        self._known = jobs
        if self._file is None:
            return
        kept = [{"printer": job.printer, "id": job.id, "title": job.title} for job in jobs]
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            saving.write_whole(self._file, json.dumps(kept).encode())


def _read(file: Path | None) -> tuple[Job, ...]:
    """What cannot be read is not known any more."""
    if file is None:
        return ()
    try:
        read = json.loads(file.read_bytes())
        return tuple(Job(str(e["printer"]), int(e["id"]), str(e["title"])) for e in read)
    except (OSError, KeyError, TypeError, ValueError):
        return ()
