"""Themes: their design tokens as values (`tokens`), found and read from disk (`files`), their
typefaces (`faces`), how their colours stand on each other (`pairs`)."""

from __future__ import annotations

from deck.theme.faces import blamed, face_faults
from deck.theme.files import ThemeFiles, find_theme, theme_names, theme_of
from deck.theme.pairs import Measured, measured, pale, weak
from deck.theme.tokens import LAYOUT_STYLES, LogoFiles, Slots, Theme, TypeStyle

__all__ = [
    "LAYOUT_STYLES",
    "LogoFiles",
    "Measured",
    "Slots",
    "Theme",
    "ThemeFiles",
    "TypeStyle",
    "blamed",
    "face_faults",
    "find_theme",
    "measured",
    "pale",
    "theme_names",
    "theme_of",
    "weak",
]
