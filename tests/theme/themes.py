"""Themes for tests: Harbour as it is, and the two others of the design as other tokens."""

from __future__ import annotations

import functools

from deck.roots import library_roots
from deck.source import Where
from deck.theme import Theme, ThemeFiles, find_theme, theme_of
from tests.conftest import ROOT


@functools.cache
def harbour() -> ThemeFiles:
    """Return the default theme."""
    files, found = find_theme("harbour", library_roots(ROOT))
    assert files is not None, found
    return files


def text() -> str:
    """Return the default theme's `theme.yaml`."""
    return (harbour().folder / "theme.yaml").read_text(encoding="utf-8")


def read(yaml: str) -> Theme:
    """Return the theme that a text says."""
    theme, found = theme_of(yaml, Where("themes/other/theme.yaml"))
    assert theme is not None, found
    return theme


NAMES = (
    "ink", "paper", "petrol", "sand", "rust", "slate", "apricot", "pine", "crimson", "sea", "plum",
)  # fmt: skip
HARBOUR = "10222B FFFFFF 0B3A47 F6F3EC C2410C 7C8D95 FFB574 1B6E53 A3232F 0B5C73 5B4A78"
CIVIC = "000000 FFFFFF 1F1F1F F1F1EF 00478F 828282 FFD23F 00613A A8001C 00478F 4B2A7B"
STAGE = "0B101B FFFFFF 1A2233 D5DEEC 6FE3D4 7C8AA3 FFCB57 7FDB9A FF9A8F 8FD3FF CDB8FF"
STAGE_SOLID = "14524F"


def _recoloured(colours: str) -> str:
    made = text()
    for name, before, after in zip(NAMES, HARBOUR.split(), colours.split(), strict=True):
        assert f'{name}: "#{before}"' in made
        made = made.replace(f'{name}: "#{before}"', f'{name}: "#{after}"')
    return made.replace("headings: {family: Georgia", "headings: {family: Arial")


def _stage_roles(yaml: str, roles: str) -> str:
    before = next(line for line in yaml.splitlines() if line.strip().startswith("stage: {"))
    return yaml.replace(before, f"    stage: {{{roles}}}")


@functools.cache
def civic() -> Theme:
    """Return the tokens of the second theme of the design: only values differ from Harbour's."""
    roles = (
        "ground: spot, text: on-spot, small: on-spot, dot: on-spot, line: on-spot, numeral: spot"
    )
    return read(_stage_roles(_recoloured(CIVIC), roles))


@functools.cache
def stage() -> Theme:
    """Return the tokens of the third one: the colour map is swapped."""
    roles = "ground: paper, text: ink, small: deep, dot: ink, line: accent, numeral: paper"
    yaml = _stage_roles(_recoloured(STAGE), roles)
    yaml = yaml.replace(
        "{bg1: lt1, tx1: dk1, bg2: lt2, tx2: dk2}", "{bg1: dk1, tx1: lt1, bg2: dk2, tx2: lt2}"
    )
    yaml = yaml.replace("accent2: petrol", "accent2: pool").replace(
        '    petrol: "', f'    pool: "#{STAGE_SOLID}"\n    petrol: "'
    )
    return read(yaml)


def all_themes() -> dict[str, Theme]:
    """Return the three themes of the design by name."""
    return {"harbour": harbour().theme, "civic": civic(), "stage": stage()}
