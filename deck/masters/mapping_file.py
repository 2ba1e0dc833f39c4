"""The mapping of a generated theme, as text: roles to layouts, slots to placeholders, areas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from deck.layouts.layout import LayoutSpec, Region
from deck.template import ROLES, STYLES, Face
from deck.theme import Theme

FACES: tuple[Face, ...] = ("major", "minor")
HEADER = """\
# Made by `theme build`; do not edit: change theme.yaml or the layouts, and build again.
# Roles to the layouts of template.pptx, slots to their placeholders, free areas in EMU.
"""


def mapping_text(theme: Theme, layouts: Sequence[LayoutSpec], stamp: str) -> str:
    """Return the text of `mapping.yaml` for the layouts of a theme's page, with its stamp."""
    made = f'made_from: "{stamp}"'
    return "\n".join((HEADER.rstrip("\n"), made, *_lines(theme, layouts), ""))


def _lines(theme: Theme, layouts: Sequence[LayoutSpec]) -> Iterator[str]:
    yield "layouts:"
    for spec in layouts:
        yield from _layout(theme, spec)
    yield "styles:"
    for name in STYLES:
        style = theme.tokens.type[name]
        yield (
            f"  {name}: {{size_pt: {style.size_pt:g}, face: {style.face}, "
            f"bold: {str(style.bold).lower()}, role: {style.role}, line: {style.line:g}, "
            f"after_pt: {style.after:g}, align: {style.align}}}"
        )
    yield "colours:"
    for role in ROLES:
        yield f"  {role}: {theme.scheme(role)}"
    yield "fit:"
    for face in FACES:
        yield f"  {face}: [{', '.join(json.dumps(name) for name in theme.fit(face))}]"


def _layout(theme: Theme, spec: LayoutSpec) -> Iterator[str]:
    yield f"  {spec.role}:"
    yield f"    name: {spec.name}"
    yield f"    ground: {theme.role(spec.ground)}"
    if spec.stage:
        yield f"    front: {theme.role('stage-dot')}"
        yield f"    line: {theme.role('stage-line')}"
        yield f"    on_line: {theme.role('stage-numeral')}"
    yield "    slots:"
    for region in spec.regions:
        yield f"      {region.slot}: {{{', '.join(_slot(theme, region))}}}"
    if spec.areas:
        yield "    areas:"
        for name, rect in spec.areas.items():
            yield f"      {name}: [{rect.x}, {rect.y}, {rect.w}, {rect.h}]"


def _slot(theme: Theme, region: Region) -> Iterator[str]:
    yield f"idx: {region.idx}"
    if region.kind != "text":
        yield f"kind: {region.kind}"
    if len(region.sizes) > 1:
        yield f"sizes: [{', '.join(f'{size:g}' for size in region.sizes)}]"
    if region.ground:
        yield f"ground: {theme.role(region.ground)}"
    faces = [theme.tokens.type[level.style].face for level in region.levels]
    while len(faces) > 1 and faces[-1] == faces[-2]:
        faces.pop()
    if faces != ["major" if region.kind == "title" else "minor"]:
        yield f"faces: [{', '.join(faces)}]"  # untold by the template if its two fonts are one
