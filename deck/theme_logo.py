"""The logo of a theme: the version for the ground that cover and closing have, read and judged.

Files stand in the theme's own folder; nothing outside it is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deck.contrast import luminance
from deck.diagnostics import Diagnostic, Severity
from deck.imaging import Flaw
from deck.logo import MOST_BYTES, Logo, read_logo
from deck.theme import LogoFiles, Theme, ThemeFiles


@dataclass(frozen=True, slots=True)
class PlacedLogo:
    """A logo and its alt text."""

    logo: Logo
    alt: str


def theme_logo(files: ThemeFiles) -> tuple[PlacedLogo | None, tuple[Diagnostic, ...]]:
    """Return the logo for the ground of cover and closing; None if the theme has none.

    Emits: logo-missing, logo-unseen, picture-format, picture-size, picture-unreadable, svg-refused.
    """
    tokens = files.theme.tokens.logo
    if tokens is None:
        return None, ()
    name = chosen(tokens, dark=is_dark(files.theme))
    where = f"themes/{files.name}/{name}"
    path = _inside(files.folder, name)
    if path is None or not path.is_file():
        message = f"there is no logo '{name}' in the theme's folder"
        hint = "name a file that stands beside theme.yaml, in `light` or `dark`"
        return None, (Diagnostic("logo-missing", message, tokens.span, tokens.path, hint),)
    logo, found = judged(logo_bytes(path), where, files.theme)
    found = tuple(_at(one, tokens) for one in found)
    return (None if logo is None else PlacedLogo(logo, tokens.alt)), found


def judged(data: bytes, where: str, theme: Theme) -> tuple[Logo | None, tuple[Diagnostic, ...]]:
    """Return a logo from a file's bytes, and what is wrong with it on a theme's ground."""
    made = read_logo(data)
    if isinstance(made, Flaw):
        return None, (Diagnostic(made.code, made.of(where), hint=made.hint),)
    return made, tuple(_unseen(made, where, theme))


def chosen(tokens: LogoFiles, *, dark: bool) -> str:
    """Return the file of the version for a dark ground or a light one, or the only one there is."""
    return (dark and tokens.dark) or tokens.light or tokens.dark


def is_dark(theme: Theme) -> bool:
    """Whether cover and closing have light words on dark ground."""
    return luminance(stage_ground(theme)) < luminance(theme.hex(theme.scheme("stage-text")))


def stage_ground(theme: Theme) -> str:
    """Return RRGGBB of the ground of cover and closing."""
    return theme.hex(theme.scheme("stage-ground"))


def _unseen(logo: Logo, where: str, theme: Theme) -> Iterator[Diagnostic]:
    told = logo.unseen(stage_ground(theme))
    if told:
        option, key = ("--logo-dark", "dark") if is_dark(theme) else ("--logo", "light")
        hint = f"give the version for {key} grounds: {option}, or `{key}` in theme.yaml"
        yield Diagnostic("logo-unseen", f"{where}: {told}", hint=hint, severity=Severity.WARNING)


def _at(one: Diagnostic, tokens: LogoFiles) -> Diagnostic:
    from dataclasses import replace

    return replace(one, span=tokens.span, path=tokens.path)


def _inside(folder: Path, name: str) -> Path | None:
    """Return a file's path if it is in the folder itself, or below it."""
    if not name:
        return None
    try:
        path, home = (folder / name).resolve(), folder.resolve()
    except (OSError, ValueError):
        return None
    return path if path.is_relative_to(home) else None


def logo_bytes(path: Path) -> bytes:
    """Return a file's bytes, no more than show that it is too large; none if it is unreadable."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        return b""
