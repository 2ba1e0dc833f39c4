"""What a generated template was made from, in sixteen letters: its tokens and the layouts.

`theme build` writes the stamp into `mapping.yaml`; `build` compares it, which takes milliseconds,
where making the template again would take seconds. Comments and the order of keys in theme.yaml
change nothing. What the files of a logo hold is not in it: `check` compares the template itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256
from typing import cast

from deck.diagnostics import Diagnostic, Severity
from deck.masters.page import layouts_of
from deck.theme import Theme, ThemeFiles

_PLACE = ("span", "path")
LETTERS = 16


def stamp(theme: Theme) -> str:
    """Return the stamp of the template that a theme makes today."""
    told = sha256()
    for part in _parts((theme, layouts_of(theme))):
        told.update(part.encode())
        told.update(b"\0")
    return told.hexdigest()[:LETTERS]


def stale(files: ThemeFiles, made_from: str) -> tuple[Diagnostic, ...]:
    """Return a warning if a generated theme's template was made from other tokens or layouts.

    A theme without a stamp was edited in PowerPoint, or made before there were stamps: `check`
    compares it. Emits: theme-stale.
    """
    if files.theme.tokens.source == "authored" or made_from in ("", stamp(files.theme)):
        return ()
    message = (
        f"the template of '{files.name}' is older than its theme.yaml or the program's layouts: "
        "the deck has the old look"
    )
    hint = f"run: theme build {files.name}"
    span = files.where("theme.yaml").span()
    return (Diagnostic("theme-stale", message, span, hint=hint, severity=Severity.WARNING),)


def _parts(value: object) -> Iterator[str]:
    """Yield a value as text, places in files left out and mappings in order of their keys."""
    if is_dataclass(value):
        yield type(value).__name__
        for one in fields(value):
            if one.name not in _PLACE:
                yield one.name
                yield from _parts(getattr(value, one.name))
    elif isinstance(value, Mapping):
        entries = cast("Mapping[str, object]", value)
        for key in sorted(entries):
            yield key
            yield from _parts(entries[key])
    elif isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        yield str(len(items))
        for each in items:
            yield from _parts(each)
    else:
        yield str(value)
