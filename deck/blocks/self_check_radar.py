"""A team's scores as a radar chart."""

from __future__ import annotations
from collections.abc import Sequence
from deck.blocks.self_check_scores import Scored
from deck.canvas import Canvas


def radar(canvas: Canvas, rows: Sequence[Scored]) -> None:
    raise NotImplementedError
