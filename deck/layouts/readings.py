"""Two readings: what is heard on the left, the better reading on the right, in one native table."""

from __future__ import annotations

from deck.layouts.common import framed, free
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec
from deck.layouts.table import table

TABLE = box(64, 178, 1152, 446)

LAYOUTS = (
    LayoutSpec(
        role="readings", name="Two readings",
        use="Three to six misreadings in the words of the room, each with a better reading.",
        regions=framed(table(TABLE, "Two columns: what is heard, and the better reading")),
        areas=free(body=TABLE),
    ),
)  # fmt: skip
