"""Names of objects in the selection pane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model import Node
from deck.rules import Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Node):
    """Names of objects in the selection pane."""

    tracker: str
    mark: str
    art: str
    rule: str
    chart: str
    chart_words: str
    hole: str
    bar: Annotated[str, Fields(("series", "category"))]
    table: str
    diagram: str
    field: str
    badge: str
    icon: Annotated[str, Fields(("name",))]
    icons: dict[str, str]
    key: str
    line: str
    node: str
    label: str
    tag: str
    tread: str
    quadrant: str
    layer: str
    post: str
    arrow: str
    slots: dict[str, str]
