"""Files to values, beside content: a theme's template, a deck's pictures, a language's words.

The third reader at the edge, after `load` and `theme`: what it returns holds no open file.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from deck.composition import Deck, Placed
from deck.decode import decode
from deck.diagnostics import Diagnostic, nearest
from deck.images.prepare import Prepared, prepare
from deck.imaging import MOST_DECODED, Flaw
from deck.load import Loaded
from deck.mapping import Mapping as ThemeMapping
from deck.roots import Root
from deck.source import parse, read
from deck.strings import Strings
from deck.template import Template
from deck.template_read import read_template
from deck.theme import ThemeFiles, find_theme
from deck.word import place

MOST_BYTES = 50_000_000
DEFAULT_LANGUAGE = "en-GB"
PICTURE_HINTS = {
    "picture-format": "export it as PNG, JPEG or SVG; a new suffix alone does not change a format",
    "picture-size": "make it smaller: a PNG of at most "
    f"{MOST_DECODED['png'] // 1_000_000} megapixels, a JPEG of {MOST_DECODED['jpg'] // 1_000_000}",
    "picture-unreadable": "fetch or export the file again",
}

Found = tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTheme:
    """A theme ready for use: its template as a value for arrange, and as bytes for render; and the
    stamp of what it was made from."""

    files: ThemeFiles
    template: Template
    data: bytes
    made_from: str = ""


def open_theme(name: str, roots: Sequence[Root]) -> tuple[OpenTheme | None, Found]:
    """Return a theme by name, with its mapping and template read.

    Emits: unreadable-template, the codes of `deck.theme`, `deck.source`, `deck.decode` and
    `deck.template_read`.
    """
    files, found = find_theme(name, roots)
    if files is None:
        return None, found
    mapping, faults = read_mapping(files)
    data, unread = _template_bytes(files)
    found = (*found, *faults, *unread)
    if mapping is None or data is None:
        return None, found
    template, faults = read_template(name, mapping, data)
    span = files.where("template.pptx").span()  # where no line of the mapping is at fault
    if template is None:
        faults = tuple(replace(one, hint=_remake(files, one.hint)) for one in faults)
    found = (*found, *(replace(one, span=one.span or span) for one in faults))
    if template is None:
        return None, found
    made_from = mapping.made_from
    return OpenTheme(files=files, template=template, data=data, made_from=made_from), found


def read_mapping(files: ThemeFiles) -> tuple[ThemeMapping | None, Found]:
    """Return a theme's mapping of roles to layouts."""
    text, faults = read(files.mapping, files.where("mapping.yaml"))
    if text is None:
        return None, tuple(replace(one, hint=_remake(files, one.hint)) for one in faults)
    value, faults = parse(text, files.where("mapping.yaml"))
    if value is None:
        return None, faults
    return decode(value, ThemeMapping, {})


def _remake(files: ThemeFiles, otherwise: str) -> str:
    """Return how to get a theme's missing or damaged file back."""
    if files.theme.tokens.source == "generated":
        return f"run: theme build {files.name}"
    return otherwise or "put the file there that came with the template, or ask who made the theme"


def strings_for(loaded: Loaded, language: str | None) -> tuple[Strings | None, Found]:
    """Return the program's words in a language, or in the library's own.

    Emits: unknown-language.
    """
    wanted = language or (loaded.about.language if loaded.about else DEFAULT_LANGUAGE)
    if wanted in loaded.strings:
        return loaded.strings[wanted], ()
    if wanted in loaded.hidden:  # the file is there, and what is wrong with it is reported already
        return None, ()
    message = f"no strings for the language '{wanted}'"
    hint = nearest(wanted, loaded.strings) or f"add content/strings/{wanted}.yaml"
    return None, (Diagnostic("unknown-language", message, hint=hint),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """A deck's pictures: bytes by `src`, made ready to be placed (empty where a picture cannot be
    used), and the SVG files by the PNG that stands in for each."""

    pictures: Mapping[str, bytes]
    vectors: Mapping[bytes, bytes]


def read_assets(roots: Sequence[Root], deck: Deck) -> tuple[Assets, Found]:
    """Return the pictures that a deck's slides name by `src`, from the first root that has each.

    A picture that is there and cannot be used has no bytes, and a finding at its line for each
    slide that names it. A name that no root has is left out: arrange knows its line.
    Emits: unreadable-asset, missing-asset, picture-format, picture-size, picture-unreadable,
    svg-refused.
    """
    assets: dict[str, bytes] = {}
    vectors: dict[bytes, bytes] = {}
    wrong: dict[str, Diagnostic | None] = {}
    found: list[Diagnostic] = []
    for one in deck.slides:
        name = getattr(one.slide.body, "src", None)
        if not isinstance(name, str):
            continue
        if name not in wrong:
            ready, wrong[name] = _picture(roots, name)
            if ready is not None:
                assets[name] = ready.data
            if ready is not None and ready.svg:
                vectors[ready.data] = ready.svg
        fault = wrong[name]
        if fault is not None:
            found.append(_placed(fault, one, name))
    return Assets(pictures=assets, vectors=vectors), tuple(found)


def _placed(fault: Diagnostic, placed: Placed, name: str) -> Diagnostic:
    """Return a finding about a picture at the place that names it."""
    slide = placed.slide
    return replace(fault, span=place(name, slide.body.span), path=f"{slide.key}: body.src")


UNUSABLE = Prepared(b"", 0, 0, alpha=False)


def _picture(roots: Sequence[Root], name: str) -> tuple[Prepared | None, Diagnostic | None]:
    """Return a picture made ready, or none and why; None twice where no root has it."""
    path, led_out = _asset(roots, name)
    if path is None:
        told, hint = f"no file '{name}' under assets/", f"'assets/{name}' {led_out}"
        return (UNUSABLE, Diagnostic("missing-asset", told, hint=hint)) if led_out else (None, None)
    data, why = _bytes(path)
    if data is None:
        hint = f"put a PNG, JPEG or SVG file of at most {MOST_BYTES // 1_000_000} MB there"
        return UNUSABLE, Diagnostic("unreadable-asset", f"assets/{name}: {why}", hint=hint)
    ready = prepare(data)
    if isinstance(ready, Flaw):
        hint = ready.hint or PICTURE_HINTS[ready.code]
        return UNUSABLE, Diagnostic(ready.code, ready.of(f"assets/{name}"), hint=hint)
    return ready, None


def _asset(roots: Sequence[Root], name: str) -> tuple[Path | None, str]:
    """Return where a picture is, or why a link of that name is not followed.

    A name that climbs out of `assets/` is nowhere, and so is what a link outside leads to.
    """
    led_out = ""
    for root in roots:
        folder = (root.path / "assets").resolve()
        try:
            path = (folder / name).resolve()
            if path.is_relative_to(folder) and path.is_file():
                return path, ""
            if not led_out and _is_inside(folder, name) and os.path.lexists(folder / name):
                led_out = _link_fault(path, folder)
        except (OSError, RuntimeError):  # a link to itself, a name too long
            continue
    return None, led_out


def _is_inside(folder: Path, name: str) -> bool:
    return Path(os.path.normpath(folder / name)).is_relative_to(folder)


def _link_fault(path: Path, folder: Path) -> str:
    """Return what is wrong with a link under `assets/` that leads to `path`."""
    if not path.is_relative_to(folder):
        return "is a link that leads out of assets/: put the file itself there"
    if not path.exists():
        return "is a link that leads nowhere: put the file itself there"
    return "is no regular file: put a picture there"


def _template_bytes(files: ThemeFiles) -> tuple[bytes | None, Found]:
    data, why = _bytes(files.template)
    if data is not None:
        return data, ()
    span = files.where("template.pptx").span()
    return None, (Diagnostic("unreadable-template", why, span, hint=_remake(files, "")),)


def _bytes(path: Path) -> tuple[bytes | None, str]:
    """Return a file's bytes, or why they cannot be had."""
    try:
        if path.exists() and not path.is_file():
            return None, "something else stands where a file should be"
        if path.stat().st_size > MOST_BYTES:
            return None, f"larger than {MOST_BYTES:,} bytes"
        return path.read_bytes(), ""
    except OSError as error:
        return None, error.strerror or str(error)
