"""The text of a new `theme.yaml`: a palette, fonts and a logo put into the form of a base theme.

Roles of colour and the type scale are those of the base, word for word, so that a new theme has
every style there is; colours, map, stage and fonts are its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from deck.palette import ACCENTS, GROUNDS, MAPS, Ground, Move, Palette

ROLES_HEAD = "    # Roles of colour"
STAGE_HEAD = "    # Roles on cover"
TYPE_HEAD = "    # Sizes in points"
SAYS = {
    "paper": "the ground of slides",
    "ink": "reading text",
    "panel": "quiet boxes",
    "deep": "dots, arrows, footer",
    "primary": "the accent: the line, one figure, one series",
    "secondary": "the one loud box of a slide",
    "spot": "badges on solid boxes; at risk",
    "mute": "hairlines and muted bars, never text",
    "good": "on track",
    "stop": "off track",
    "link": "links",
    "visited": "visited links",
}
COLORS = {
    "foreground": "ink", "background": "paper", "primary": "primary", "secondary": "secondary",
    "success": "good", "warning": "spot", "danger": "stop",
}  # fmt: skip
STAGES = {
    "light": "{ground: solid, text: on-solid, small: on-solid, dot: on-solid, line: spot, "
    "numeral: on-spot}",
    "dark": "{ground: paper, text: ink, small: deep, dot: ink, line: accent, numeral: paper}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTheme:
    """What a new theme is made of. `light` and `dark` are the logo's files in its folder, by the
    ground they are for; `fit` the typefaces that headings must fit in, none for only their own."""

    name: str
    title: str
    palette: Palette
    ground: Ground
    headings: str
    body: str
    fit: tuple[str, ...] = ()
    light: str = ""
    dark: str = ""
    alt: str = ""


def theme_text(new: NewTheme, base: str) -> str:
    """Return the text of `theme.yaml`; `base` is that of the theme whose form it takes."""
    roles = base[base.index(ROLES_HEAD) : base.index(STAGE_HEAD)]
    scale = base[base.index(TYPE_HEAD) :]
    return "\n".join((*_head(new), roles.rstrip("\n"), *_stage(new), scale))


def moved(move: Move) -> str:
    """Return in words which colour was moved, and why."""
    return (
        f"{move.name}: #{move.before} -> #{move.after}, because {move.pair.where} "
        f"({move.pair.front} on {move.pair.ground}) had {move.ratio_before:.2f}:1 and "
        f"{move.pair.least:g}:1 is needed; now {move.ratio_after:.2f}:1"
    )


def _head(new: NewTheme) -> Iterator[str]:
    yield f"# {new.title}: made by `theme new {new.name}`; yours to change from here on."
    yield "# The form is brand.yml (https://posit-dev.github.io/brand-yml/); what it has no place"
    yield f"# for stands under defaults.deck. After a change, run `theme build {new.name}`."
    yield "meta:"
    yield f"  name: {quoted(new.title)}"
    yield f"  description: {quoted(f'{new.ground.capitalize()} ground, made from one colour.')}"
    yield ""
    yield "color:"
    yield "  palette:"
    moves = {one.name: one for one in new.palette.moves}
    for name, colour in new.palette.colours.items():
        if name in moves:
            yield f"    # {moved(moves[name])}"
        yield f'    {name}: "#{colour}"  # {SAYS[name]}'
    for role, name in COLORS.items():
        yield f"  {role}: {name}"
    pale, dark = ("panel", "deep") if new.ground == "light" else ("deep", "panel")
    yield f"  light: {pale}"
    yield f"  dark: {dark}"
    yield ""
    yield "typography:"
    yield "  fonts:"
    for family in dict.fromkeys((new.headings, new.body)):
        yield f"    - {{family: {quoted(family)}, source: system}}"
    yield f"  base: {{family: {quoted(new.body)}, weight: normal}}"
    yield f"  headings: {{family: {quoted(new.headings)}, weight: bold}}"
    yield ""
    yield "defaults:"
    yield "  deck:"
    yield "    source: generated"
    if new.light or new.dark:
        yield "    # On cover and closing: `light` stands on light grounds, `dark` on dark ones."
        files = {"light": new.light, "dark": new.dark, "alt": new.alt}
        told = ", ".join(f"{key}: {quoted(value)}" for key, value in files.items() if value)
        yield f"    logo: {{{told}}}"
    yield "    # The twelve colours of the PowerPoint theme."
    yield "    slots:"
    for slot, name in {**GROUNDS[new.ground], **ACCENTS}.items():
        yield f"      {slot}: {name}"
    yield "    # The colour map of the master; a dark theme swaps it."
    yield f"    map: {{{', '.join(f'{role}: {slot}' for role, slot in MAPS[new.ground].items())}}}"


def _stage(new: NewTheme) -> Iterator[str]:
    yield "    # Roles on cover, section and closing."
    yield f"    stage: {STAGES[new.ground]}"
    if new.fit:
        yield "    # Text must fit in each of these, so that changing theme changes no break."
        yield f"    fit: {{major: [{', '.join(map(quoted, new.fit))}]}}"


def quoted(words: str) -> str:
    """Return words as a YAML double-quoted scalar."""
    return json.dumps(words, ensure_ascii=False)
