# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences -> sound, one after the other. The only place that knows the library; nothing is
written to disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from piper import PiperVoice
from piper.config import SynthesisConfig

SLOWER = 1.5
"""How much longer a sentence takes that is said slowly (our judgement)."""


def speaker(model: Path) -> Callable[[Sequence[str], bool], Iterator[tuple[int, bytes]]]:
    """Makes sound of sentences, slowly or not: samples in a second, and signed 16-bit samples of
    one channel, each as soon as it is made. Raises whatever the library does where the file is no
    voice."""
    voice = PiperVoice.load(model)

    def sounds(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        how = SynthesisConfig(length_scale=SLOWER if slow else 1.0)
        for sentence in sentences:
            for chunk in voice.synthesize(sentence, how):
                yield chunk.sample_rate, chunk.audio_int16_bytes

    return sounds
