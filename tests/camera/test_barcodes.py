# SPDX-License-Identifier: GPL-3.0-or-later
"""A code counts only where its check digit fits; a camera reads what is drawn."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.barcodes import LENGTHS, barcode_in
from kiosk.camera.bar_code_scan import scan
from kiosk.camera.stills import Still

KNOWN = {"4006381333931": "4006381333931", "96385074": "96385074", "036000291452": "0036000291452"}
DIGITS = st.sampled_from(LENGTHS).flatmap(
    lambda length: st.text("0123456789", min_size=length - 1, max_size=length - 1)
)


@pytest.mark.parametrize("code", KNOWN)
def test_real_codes_are_codes(code: str) -> None:
    assert barcode_in(f" {code[:4]} {code[4:]}\n") == KNOWN[code]


@given(DIGITS)
def test_of_ten_last_digits_one_fits(digits: str) -> None:
    assert len([last for last in range(10) if barcode_in(f"{digits}{last}")]) == 1


@given(DIGITS, st.data())
def test_one_wrong_digit_is_always_found(digits: str, data: st.DataObject) -> None:
    [code] = [f"{digits}{last}" for last in range(10) if barcode_in(f"{digits}{last}")]
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([each for each in "0123456789" if each != code[place]]))
    assert barcode_in(code[:place] + other + code[place + 1 :]) == ""


@given(st.text(max_size=30))
def test_any_text_is_a_code_or_is_not(text: str) -> None:
    assert set(barcode_in(text)) <= set("0123456789")


@pytest.mark.parametrize("text", ["", "4006381333932", "400638133393", "retinol", "٤٠٠٦٣٨١٣٣٣٩٣١"])
def test_what_is_no_code_is_none(text: str) -> None:
    assert barcode_in(text) == ""


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("4006381333931", zxingcpp.BarcodeFormat.EAN13),
        ("96385074", zxingcpp.BarcodeFormat.EAN8),
        ("036000291452", zxingcpp.BarcodeFormat.UPCA),
    ],
)
def test_a_drawn_code_is_read_from_a_picture(code: str, kind: zxingcpp.BarcodeFormat) -> None:
    drawn = np.asarray(zxingcpp.create_barcode(code, kind).to_image(scale=3))
    page = np.full((400, 800), 230, dtype=np.uint8)
    page[100 : 100 + drawn.shape[0], 200 : 200 + drawn.shape[1]] = drawn
    still = Still(np.repeat(page[:, :, None], 3, axis=2).tobytes(), 800, 400)
    assert scan(still) == KNOWN[code]


def test_a_picture_without_a_code_has_none() -> None:
    assert scan(Still(bytes(300 * 200 * 3), 300, 200)) == ""
