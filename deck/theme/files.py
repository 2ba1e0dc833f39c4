"""Themes on disk: where a theme's files are, its tokens read, and what is wrong with them.

Nothing here opens a template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from deck.decode import decode
from deck.diagnostics import Diagnostic, nearest
from deck.model import Node
from deck.roots import Root
from deck.source import Where, attach_source, lines_of, parse, read
from deck.template import ROLES, STYLES
from deck.theme.faces import face_faults
from deck.theme.tokens import LAYOUT_STYLES, Theme
from deck.word import place


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeFiles:
    """A theme found on disk: its folder with `theme.yaml`, `template.pptx`, `mapping.yaml`."""

    name: str
    folder: Path
    origin: str
    theme: Theme

    @property
    def template(self) -> Path:
        return self.folder / "template.pptx"

    @property
    def mapping(self) -> Path:
        return self.folder / "mapping.yaml"

    def where(self, file: str) -> Where:
        """Return how spans name one of the theme's files."""
        return Where(f"themes/{self.name}/{file}", self.origin)


def theme_names(roots: Sequence[Root]) -> tuple[str, ...]:
    """Return the names of all themes, in order of the alphabet."""
    found = {
        folder.parent.name for root in roots for folder in root.path.glob("themes/*/theme.yaml")
    }
    return tuple(sorted(found))


def find_theme(
    name: str, roots: Sequence[Root]
) -> tuple[ThemeFiles | None, tuple[Diagnostic, ...]]:
    """Return the theme of that name from the first root that has it.

    Emits: unknown-theme, the codes of `deck.source` and `deck.decode`, theme-colour, theme-style;
    with the theme, theme-face-unknown and theme-face-wide.
    """
    known = theme_names(roots)
    if name not in known:
        hint = nearest(name, known)
        return None, (Diagnostic("unknown-theme", f"there is no theme '{name}'", hint=hint),)
    root = next(one for one in roots if (one.path / "themes" / name / "theme.yaml").exists())
    folder = root.path / "themes" / name
    where = Where(f"themes/{name}/theme.yaml", root.origin)
    text, faults = read(folder / "theme.yaml", where)
    if text is None:
        return None, faults
    theme, faults = theme_of(text, where)
    if theme is None:
        return None, faults
    files = ThemeFiles(name=name, folder=folder, origin=root.origin, theme=theme)
    return files, tuple(face_faults(theme))


def theme_of(text: str, where: Where) -> tuple[Theme | None, tuple[Diagnostic, ...]]:
    """Return the theme that a `theme.yaml` says; None if anything in it is at fault. What is wrong
    shows its line."""
    theme, faults = _theme_of(text, where)
    return theme, attach_source(faults, {(where.origin, where.file): lines_of(text)})


def _theme_of(text: str, where: Where) -> tuple[Theme | None, tuple[Diagnostic, ...]]:
    value, faults = parse(text, where)
    if value is None:
        return None, faults
    theme, faults = decode(value, Theme, {})
    if theme is None:
        return None, faults
    faults = tuple(_faults(theme))
    return (None if faults else theme), faults


def _faults(theme: Theme) -> Iterator[Diagnostic]:
    """Yield what the types cannot say: names outside the palette, roles and styles missing."""
    palette, tokens = theme.color.palette, theme.tokens
    for part in (theme.color, tokens.slots):
        for name, colour in _named(part).items():
            if colour not in palette:
                message = f"'{name}' is '{colour}', which is not in the palette"
                span, path = place(colour, part.span), f"{part.path}.{name}"
                yield Diagnostic("theme-colour", message, span, path, nearest(colour, palette))
    yield from _missing("theme-colour", "role", tokens, ROLES, tokens.roles)
    yield from _missing("theme-style", "text style", tokens, (*STYLES, *LAYOUT_STYLES), tokens.type)


def _named(part: Node) -> Mapping[str, str]:
    values = {one.name: getattr(part, one.name) for one in fields(part) if one.name != "path"}
    return {name: value for name, value in values.items() if isinstance(value, str)}


def _missing(
    code: str, what: str, node: Node, wanted: Sequence[str] | Mapping[str, str],
    given: Mapping[str, object],
) -> Iterator[Diagnostic]:  # fmt: skip
    for name in wanted:
        if name not in given:
            yield Diagnostic(code, f"the {what} '{name}' is missing", node.span, node.path)
    for name in given:
        if code == "theme-colour" and name not in wanted:
            yield Diagnostic(
                code, f"unknown {what} '{name}'", node.span, node.path, nearest(name, wanted)
            )
