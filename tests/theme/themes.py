"""The shipped themes, for tests."""

from __future__ import annotations

import functools

from deck.roots import library_roots
from deck.source import Where
from deck.theme import Theme, ThemeFiles, find_theme, theme_of
from tests.conftest import ROOT

NAMES = ("harbour", "civic", "stage")


@functools.cache
def files_of(name: str) -> ThemeFiles:
    """Return a shipped theme and where it is."""
    files, found = find_theme(name, library_roots(ROOT))
    assert files is not None, found
    return files


def harbour() -> ThemeFiles:
    """Return the default theme."""
    return files_of("harbour")


def text() -> str:
    """Return the default theme's `theme.yaml`."""
    return (harbour().folder / "theme.yaml").read_text(encoding="utf-8")


def read(yaml: str) -> Theme:
    """Return the theme that a text says."""
    theme, found = theme_of(yaml, Where("themes/other/theme.yaml"))
    assert theme is not None, found
    return theme


def civic() -> Theme:
    """Return the theme for print and for readers with low vision."""
    return files_of("civic").theme


def stage() -> Theme:
    """Return the dark theme: its colour map is swapped."""
    return files_of("stage").theme


def all_themes() -> dict[str, Theme]:
    """Return the shipped themes by name."""
    return {name: files_of(name).theme for name in NAMES}
