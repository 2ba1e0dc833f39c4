"""Files to values, beside content: a theme's template, a deck's pictures, a language's words.

The third reader at the edge, after `load` and `theme`: what it returns holds no open file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from deck.composition import Deck
from deck.decode import decode
from deck.diagnostics import Diagnostic, nearest
from deck.load import Loaded
from deck.mapping import Mapping as ThemeMapping
from deck.roots import Root
from deck.source import parse, read
from deck.strings import Strings
from deck.template import Template
from deck.template_read import read_template
from deck.theme import ThemeFiles, find_theme

MOST_BYTES = 50_000_000
DEFAULT_LANGUAGE = "en-GB"

Found = tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTheme:
    """A theme ready for use: its template as a value for arrange, and as bytes for render."""

    files: ThemeFiles
    template: Template
    data: bytes


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
    found = (*found, *faults)
    if template is None:
        return None, found
    return OpenTheme(files=files, template=template, data=data), found


def read_mapping(files: ThemeFiles) -> tuple[ThemeMapping | None, Found]:
    """Return a theme's mapping of roles to layouts."""
    text, faults = read(files.mapping, files.where("mapping.yaml"))
    if text is None:
        return None, faults
    value, faults = parse(text, files.where("mapping.yaml"))
    if value is None:
        return None, faults
    return decode(value, ThemeMapping, {})


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


def read_assets(roots: Sequence[Root], deck: Deck) -> tuple[Mapping[str, bytes], Found]:
    """Return the pictures that a deck's slides name by `src`, from the first root that has each.

    A name that no root has is left to arrange, which knows its line. Emits: unreadable-asset.
    """
    wanted = {getattr(one.slide.body, "src", None): one.slide.body.span for one in deck.slides}
    assets: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for name, span in wanted.items():
        path = _asset(roots, name) if isinstance(name, str) else None
        if path is None:
            continue
        data, why = _bytes(path)
        if data is None:
            found.append(Diagnostic("unreadable-asset", f"assets/{name}: {why}", span))
        else:
            assets[str(name)] = data
    return assets, tuple(found)


def _asset(roots: Sequence[Root], name: str) -> Path | None:
    """Return where a picture is; a name that climbs out of `assets/` is nowhere."""
    for root in roots:
        folder = (root.path / "assets").resolve()
        path = (folder / name).resolve()
        if path.is_relative_to(folder) and path.is_file():
            return path
    return None


def _template_bytes(files: ThemeFiles) -> tuple[bytes | None, Found]:
    data, why = _bytes(files.template)
    if data is not None:
        return data, ()
    span = files.where("template.pptx").span()
    hint = f"run: theme build {files.name}" if files.theme.tokens.source == "generated" else ""
    return None, (Diagnostic("unreadable-template", why, span, hint=hint),)


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
