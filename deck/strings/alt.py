"""Patterns for the alt text of drawings, charts and tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model import Node
from deck.rules import Fields, Items


@dataclass(frozen=True, slots=True, kw_only=True)
class AltTexts(Node):
    """Patterns for alt text of drawings, charts and tables."""

    tracker: Annotated[str, Fields(("n", "of", "group"))]
    mark: str
    art: Annotated[str, Fields(("n",))]
    row: Annotated[str, Fields(("group", "items"))]
    map: Annotated[str, Fields(("n", "of", "group", "items"))]
    outside: Annotated[str, Fields(("items",))]
    absent: Annotated[str, Fields(("items",))]
    scores: Annotated[str, Fields(("n", "lowest", "median", "highest"))]
    heat: Annotated[str, Fields(("items",))]
    radar: Annotated[str, Fields(("items",))]
    key: str
    row_badges: Annotated[str, Fields(("items",))]
    open_row: str
    rest: str
    no_scores: Annotated[str, Fields(("n",))]
    median: Annotated[str, Fields(("n", "median"))]
    chart: Annotated[str, Fields(("type", "title", "shows", "values"))]
    chart_type: dict[str, str]
    process: Annotated[str, Fields(("shows", "lanes"))]
    lane: Annotated[str, Fields(("name", "steps"))]
    share: Annotated[str, Fields(("of", "part", "part_label", "rest_label"))]
    timer: Annotated[str, Fields(("stages",))]
    table: Annotated[str, Fields(("shows",))]
    pairs: Annotated[str, Fields(("count", "left", "right"))]
    stage: Annotated[str, Fields(("minutes", "how"))]
    lane_of: Annotated[str, Fields(("shows", "lane", "items"))]
    cell: Annotated[str, Fields(("phase", "text"))]
    timeline: Annotated[str, Fields(("shows", "items"))]
    gap: Annotated[str, Fields(("title", "shows", "upper", "lower", "values"))]
    gap_values: Annotated[str, Fields(("values",))]
    gap_drawn: Annotated[str, Fields(("start", "end"))]
    bracket: Annotated[str, Fields(("upper", "lower", "gap"))]
    group_messages: Annotated[str, Fields(("group", "items"))]
    stages: Annotated[str, Fields(("stages",))]
    tenth: Annotated[str, Fields(("items", "n"))]
    puzzle: str
    ladder: Annotated[str, Fields(("shows", "items"))]
    rung: Annotated[str, Fields(("heading", "gloss"))]
    based: Annotated[str, Fields(("step", "base"))]
    matrix: Annotated[str, Fields(("shows", "across", "upwards", "items"))]
    quadrant: Annotated[str, Fields(("place", "heading", "text"))]
    places: Annotated[tuple[str, ...], Items(4, 4)]
    winner: Annotated[str, Fields(("quadrant",))]
    marked: Annotated[str, Fields(("quadrant", "badge"))]
    moves: Annotated[str, Fields(("items",))]
    stack: Annotated[str, Fields(("shows", "items"))]
    layer: Annotated[str, Fields(("name", "gloss"))]
    down: Annotated[str, Fields(("text",))]
    up: Annotated[str, Fields(("text",))]
    loop: Annotated[str, Fields(("shows", "items"))]
    leader: Annotated[str, Fields(("step",))]
    tree: Annotated[str, Fields(("shows", "root", "items"))]
    branch: Annotated[str, Fields(("post", "posts"))]
