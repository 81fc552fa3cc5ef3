# SPDX-License-Identifier: GPL-3.0-or-later
"""The types that QML may name: registered with Qt, and written out for `qmllint`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

from kiosk.screens.glass import (
    MAJOR,
    MINOR,
    MODULE,
    PLAIN,
    TEXTS,
    Field,
    Pane,
    camel,
    fields_of,
    pane_of,
    register,
    shown_in,
)
from kiosk.screens.shell import Shell

_PLAIN_NAMES = {"QString", "bool", "int", "double", "QStringList"}


@cache
def named_types() -> dict[str, type[QObject]]:
    """Every type of the module by its name in QML."""
    held = get_type_hints(Shell.HOLDS) if Shell.HOLDS is not None else {}
    views: list[type[QObject]] = [Shell, *held.values()]
    found = {view.__name__: view for view in views}
    for view in views:
        if issubclass(view, Pane):
            found |= {shown.__name__: pane_of(shown) for shown in shown_in(view)}
    return found


@cache
def register_types() -> None:
    for name, cls in named_types().items():
        register(cls, name)


def write_type_files(folder: Path) -> None:
    """`folder/Kiosk/` with the module as `qmllint -I folder` reads it."""
    module = folder / MODULE
    module.mkdir(parents=True, exist_ok=True)
    qmldir = f"module {MODULE}\ntypeinfo kiosk.qmltypes\ndepends QtQuick\n"
    (module / "qmldir").write_text(qmldir, encoding="utf-8")
    components = "\n".join(_component(name, cls) for name, cls in named_types().items())
    types = f"import QtQuick.tooling 1.2\nModule {{\n{components}\n}}\n"
    (module / "kiosk.qmltypes").write_text(types, encoding="utf-8")


def _component(name: str, cls: type[QObject]) -> str:
    lines = "\n".join(f"        {line}" for line in (*_properties(cls), *_methods(cls)))
    return f"""    Component {{
        file: "{cls.__module__}"; name: "{name}"; prototype: "QObject"
        accessSemantics: "reference"; isCreatable: false
        exports: ["{MODULE}/{name} {MAJOR}.{MINOR}"]; exportMetaObjectRevisions: [{MAJOR << 8}]
{lines}
    }}"""


def _properties(cls: type[QObject]) -> Iterator[str]:
    if issubclass(cls, Pane):
        for field in fields_of(cls.SHOWS):
            yield _property(field.qml_name, _type_of(field), f"{field.qml_name}Changed")
        held = get_type_hints(cls.HOLDS) if cls.HOLDS is not None else {}
        for part, kind in held.items():
            yield _property(camel(part), f'"{kind.__name__}"; isPointer: true', "")
    shown = {field.qml_name for field in fields_of(cls.SHOWS)} if issubclass(cls, Pane) else set()
    meta = _meta(cls)
    for place in range(meta.propertyOffset(), meta.propertyCount()):
        prop = meta.property(place)
        name, kind = _text(prop.name()), _text(prop.typeName())
        if name not in shown and kind in _PLAIN_NAMES:
            yield _property(name, f'"{kind}"', _text(prop.notifySignal().name()))


def _property(name: str, kind: str, notify: str) -> str:
    tells = f'notify: "{notify}"' if notify else "isPropertyConstant: true"
    return f'Property {{ name: "{name}"; type: {kind}; read: "{name}"; isReadonly: true; {tells} }}'


def _type_of(field: Field) -> str:
    if field.plain:
        return f'"{TEXTS if field.many else PLAIN[field.kind]}"'
    return f'"{field.kind.__name__}"; {"isList" if field.many else "isPointer"}: true'


def _methods(cls: type[QObject]) -> Iterator[str]:
    meta = _meta(cls)
    for place in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(place)
        kind = "Signal" if method.methodType() is QMetaMethod.MethodType.Signal else "Method"
        returned = _text(method.returnMetaType().name())
        gives = f'; type: "{returned}"' if returned not in ("void", "") else ""
        takes = zip(method.parameterNames(), method.parameterTypes(), strict=True)
        parameters = " ".join(
            f'Parameter {{ name: "{_text(name)}"; type: "{_text(kind)}" }}' for name, kind in takes
        )
        yield f'{kind} {{ name: "{_text(method.name())}"{gives}; {parameters} }}'


def _meta(cls: type[QObject]) -> QMetaObject:
    meta: QMetaObject = cls.staticMetaObject  # type: ignore[attr-defined] # (its stub lacks it)
    return meta


def _text(name: Any) -> str:
    """Qt gives some names as text, some as bytes and some as a byte array."""
    if name is None or isinstance(name, str):
        return name or ""
    return bytes(name if isinstance(name, bytes) else name.data()).decode()


if __name__ == "__main__":
    write_type_files(Path(sys.argv[1]))
