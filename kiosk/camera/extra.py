# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the libraries of the camera are installed: they are an extra (see the README)."""

from __future__ import annotations

from importlib.util import find_spec

LIBRARIES = ("rapidocr", "onnxruntime", "zxingcpp", "numpy")


def installed() -> bool:
    """Looks for them and loads none: they take a second."""
    return all(find_spec(name) is not None for name in LIBRARIES)
