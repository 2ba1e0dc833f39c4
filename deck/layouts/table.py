"""Tables: comparison, self-check, commitments and sources, all native."""

from __future__ import annotations

from deck.geometry import Rect
from deck.layouts.common import STRIP_REGION, aside, framed, free
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region


def table(rect: Rect, prompt: str) -> Region:
    """Return a table's placeholder."""
    return Region(
        slot="table", name="Table", idx=30, kind="table", rect=rect,
        levels=(Level(style="side", after=0),), prompts=(prompt,),
    )  # fmt: skip


FULL, CUT = box(64, 180, 1152, 440), box(64, 180, 1152, 346)
COMMITMENTS, SOURCES = box(64, 178, 1152, 446), box(64, 180, 740, 440)
COMPARE = "Table of 3 to 6 rows and 3 to 5 columns, 7 words a cell"

LAYOUTS = (
    LayoutSpec(
        role="table", name="Table", use="A comparison in rows and columns.",
        regions=framed(table(FULL, COMPARE)), areas=free(body=FULL),
    ),
    LayoutSpec(
        role="table-strip", name="Table and ask", use="A comparison and a question for the room.",
        regions=framed(table(CUT, COMPARE), STRIP_REGION), areas=free(body=CUT),
    ),
    LayoutSpec(
        role="self-check", name="Self-check", use="The nine statements, to be scored by the team.",
        regions=framed(table(FULL, "Nine statements and the scale from 0 to 4")),
        areas=free(body=FULL),
    ),
    LayoutSpec(
        role="commitments", name="Commitments", use="Who will do what by when, to be filled in.",
        regions=framed(table(COMMITMENTS, "Message, we will, owner by role, by, we will see")),
        areas=free(body=COMMITMENTS),
    ),
    LayoutSpec(
        role="sources", name="Sources", use="Where the words and figures come from.",
        regions=framed(
            table(SOURCES, "Slide and source, 30 words a row"),
            aside(1, 20, box(872, 222, 344, 158), size_pt=20, lines=4),
            aside(2, 21, box(872, 406, 344, 158), size_pt=20, lines=4),
        ),
        areas=free(body=SOURCES, rule_1=box(872, 200, 344, 12), rule_2=box(872, 384, 344, 12)),
    ),
)  # fmt: skip
