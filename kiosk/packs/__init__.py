# SPDX-License-Identifier: GPL-3.0-or-later
"""The packs room: content folders, settings and visits -> values, or every problem at once."""

from kiosk.packs.approving import SignatureRefused, Signed, sign
from kiosk.packs.clinic_list_file import KeptList, clinic_list_bytes, read_clinic_list
from kiosk.packs.content_folder import EXAMPLES, SETTINGS, Pack, check, read_packs
from kiosk.packs.drawing_flaws import Drawable, flaw
from kiosk.packs.fingerprint import digests, fingerprint
from kiosk.packs.kept_settings import (
    LastGood,
    bring_back,
    keep_settings,
    last_good,
    logo_pictures,
    settings_problems,
    take_logo,
)
from kiosk.packs.local_time import moment
from kiosk.packs.logo_file import beside
from kiosk.packs.pack import COVER, read_pack
from kiosk.packs.pack_files import APPROVAL
from kiosk.packs.settings import read_settings
from kiosk.packs.settings_text import settings_text
from kiosk.packs.visits import placed, read_visit
from kiosk.packs.yaml.located import Located, PackRefused

__all__ = [
    "APPROVAL",
    "COVER",
    "EXAMPLES",
    "SETTINGS",
    "Drawable",
    "KeptList",
    "LastGood",
    "Located",
    "Pack",
    "PackRefused",
    "SignatureRefused",
    "Signed",
    "beside",
    "bring_back",
    "check",
    "clinic_list_bytes",
    "digests",
    "fingerprint",
    "flaw",
    "keep_settings",
    "last_good",
    "logo_pictures",
    "moment",
    "placed",
    "read_clinic_list",
    "read_pack",
    "read_packs",
    "read_settings",
    "read_visit",
    "settings_problems",
    "settings_text",
    "sign",
    "take_logo",
]
