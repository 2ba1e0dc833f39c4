"""Diagram: a free area for a drawing in native shapes, with or without an ask."""

from __future__ import annotations

from deck.layouts.common import STRIP_REGION, framed, free
from deck.layouts.grid import BODY, BODY_CUT
from deck.layouts.layout import LayoutSpec

LAYOUTS = (
    LayoutSpec(
        role="drawing", name="Diagram and ask", use="A drawing and a question for the room.",
        regions=framed(STRIP_REGION), areas=free(drawing=BODY_CUT),
    ),
    LayoutSpec(
        role="drawing-full", name="Diagram only", use="A drawing that needs the whole body.",
        regions=framed(), areas=free(drawing=BODY),
    ),
    LayoutSpec(
        role="title-only", name="Title only", use="A title over a body left free.",
        regions=framed(), areas=free(body=BODY),
    ),
)  # fmt: skip
