# SPDX-License-Identifier: GPL-3.0-or-later
"""RapidOCR on this machine: a still -> lines of print, with a place and a score for each letter.

The models come with its wheel and are named here by their files, so that it has no reason to look
for them anywhere else: it never downloads.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Read once, as onnxruntime is loaded: some builds of it would else write and send what they do.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import rapidocr
from rapidocr import RapidOCR

from kiosk.camera.frame_look import array_of
from kiosk.camera.stills import Still
from kiosk.camera.text_lines import TextLine, box_of

MODELS = Path(rapidocr.__file__).parent / "models"
THREADS = 2
"""At most: a kiosk has few cores, and the window wants one."""

LONGEST_SIDE = 960
"""Print is looked for in the still at this size; it is read at the still's own."""

_AS_IT_IS = {"preprocess": {"ratio_h": 1.0, "ratio_w": 1.0}}


class Ocr:
    """The two models, loaded once; about 150 MB and a second. One thread at a time may read."""

    def __init__(self) -> None:
        self._engine: Any = RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_cls": False,
                "Global.return_word_box": True,
                "Det.model_path": str(MODELS / "PP-OCRv6_det_small.onnx"),
                "Det.limit_type": "max",
                "Det.limit_side_len": LONGEST_SIDE,
                "Det.box_thresh": 0.4,
                "Rec.model_path": str(MODELS / "PP-OCRv6_rec_small.onnx"),
                "EngineConfig.onnxruntime.intra_op_num_threads": min(THREADS, os.cpu_count() or 1),
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )

    def lines(self, still: Still) -> tuple[TextLine, ...]:
        """Every line that was found, in no order, however unsure; none where nothing was found."""
        blue_first = np.ascontiguousarray(array_of(still)[:, :, ::-1])
        found, _, read, _ = self._engine.run_ocr_steps(blue_first, dict(_AS_IT_IS))
        if found.boxes is None or read.txts is None:
            return ()
        return tuple(_lines(found.boxes, read.txts, read.word_results, still.width))


def _lines(boxes: Any, texts: Any, infos: Any, width: int) -> Iterator[TextLine]:
    for corners, text, info in zip(boxes, texts, infos, strict=True):
        if text.strip():
            box = box_of(tuple((float(x), float(y)) for x, y in corners), width)
            yield TextLine(text, box, _places(text, info), tuple(map(float, info.confs)))


def _places(text: str, info: Any) -> tuple[float, ...]:
    """The middle of each letter along the line. A space, which has no place of its own, stands
    half way between its neighbours."""
    columns = [column for word in info.word_cols for column in word]
    ends = float(info.line_txt_len) or 1.0
    known = iter((column + 0.5) / ends for column in columns)
    places: list[float | None] = [None if letter.isspace() else next(known) for letter in text]
    return tuple(_filled(places, at) for at in range(len(places)))


def _filled(places: list[float | None], at: int) -> float:
    here = places[at]
    if here is not None:
        return min(1.0, here)
    before = next((each for each in reversed(places[:at]) if each is not None), 0.0)
    after = next((each for each in places[at:] if each is not None), 1.0)
    return min(1.0, (before + after) / 2)
