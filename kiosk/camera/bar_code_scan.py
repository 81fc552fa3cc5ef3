# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar code on a still, by zxing-cpp."""

from __future__ import annotations

import zxingcpp

from kiosk.aftercare.barcodes import barcode_in
from kiosk.camera.frame_look import array_of
from kiosk.camera.stills import Still

_KINDS = zxingcpp.BarcodeFormats(
    [zxingcpp.BarcodeFormat.EAN13, zxingcpp.BarcodeFormat.EAN8, zxingcpp.BarcodeFormat.UPCA]
)


def scan(still: Still) -> str:
    """The digits of the first code whose check digit fits (see `barcode_in`); "" for none."""
    found = zxingcpp.read_barcodes(array_of(still), formats=_KINDS)
    return next(filter(None, (barcode_in(each.text) for each in found)), "")
