# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a sheet could not be saved, in words of ours: the system's own are in its language."""

from __future__ import annotations

import errno

from kiosk.aftercare.sentences import Sentence, say

_FULL = say("There is no room left on the disk.")
_FORBIDDEN = say("The kiosk may not write in the folder for sheets.")
_MISSING = say("The folder for sheets is not there and cannot be made.")
_WHY = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: say("The disk can be read and not written."),
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
}
_OTHER = say("The folder for sheets cannot be written.")


def not_saved(error: OSError) -> Sentence:
    """What staff read of a sheet that is in no file, and what to do."""
    why = _WHY.get(error.errno or 0, _OTHER)
    return say("Not saved. {why} Tell whoever looks after this kiosk.", why=why)
