"""Words of a theme's specimen deck."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model import Node
from deck.rules import Fields, Items


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenTitles(Node):
    """Titles of a specimen's slides. `kind` takes kind, gist; `short` and `shortest` kind; `named`
    kind, name; `layout` name; `lacking` count."""

    cover: Annotated[str, Fields(("theme",))]
    colours: str
    type: str
    contrast: str
    lacking: Annotated[str, Fields(("count",))]
    kind: Annotated[str, Fields(("kind", "gist"))]
    short: Annotated[str, Fields(("kind",))]
    shortest: Annotated[str, Fields(("kind",))]
    named: Annotated[str, Fields(("kind", "name"))]
    layout: Annotated[str, Fields(("name",))]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenWords(Node):
    """Words of a theme's specimen deck. `uses` are by role of colour, `where` by pair, `sections`
    by family, `examples` titles by key of an example; `counts` takes layouts, kinds, pairs; `say`
    takes layout, role."""

    subtitle: str
    counts: Annotated[str, Fields(("layouts", "kinds", "pairs"))]
    footer: Annotated[str, Fields(("theme",))]
    sections: dict[str, str]
    titles: SpecimenTitles
    examples: dict[str, str]
    uses: dict[str, str]
    visited: str
    sample: str
    figure: str
    small: str
    head: Annotated[tuple[str, ...], Items(5, 5)]
    shows: str
    passes: str
    fails: str
    where: dict[str, str]
    tag: str
    curves: str
    entries: str
    remainder: str
    say: Annotated[str, Fields(("layout", "role"))]
    write: str
    token: str
