"""Our lines against those of a renderer, recorded in `rendered.json` by `record_lines.py`.

LibreOffice 7.4 with Liberation Sans and Gelasio; it kerns, and rounds positions. What matters: text
that we say fits must never take more lines there; and we should seldom see a line too many.
"""

from __future__ import annotations

import json
from pathlib import Path

from deck.fonts import FontBook
from deck.frame import Paragraph, Run
from deck.measure import measure
from deck.template import TextStyle

BOXES = json.loads(Path(__file__).with_name("rendered.json").read_text(encoding="utf-8"))
BOOK = FontBook()


def ours(box: dict) -> list[str]:
    hang = 228_600 if box["bullet"] else 0
    style = TextStyle(
        size_pt=box["size"],
        typeface=box["face"],
        margin=hang,
        indent=-hang,
        bullet="char" if hang else "none",
    )
    runs = tuple(Run(text=text, bold=bold) for text, bold in box["runs"])
    found = measure((Paragraph(runs=runs),), (style,), box["width"], book=BOOK, faces={})
    assert not found.unbreakable
    return [" ".join(line.split()) for line in found.lines]


def test_what_fits_here_fits_there() -> None:
    short = [box for box in BOXES if len(ours(box)) < len(box["lines"])]
    assert not short


def test_most_boxes_break_alike() -> None:
    same = sum(ours(box) == box["lines"] for box in BOXES)
    count = sum(len(ours(box)) == len(box["lines"]) for box in BOXES)
    assert same / len(BOXES) > 0.8
    assert count / len(BOXES) > 0.93
    print(f"{len(BOXES)} boxes, {sum(len(box['lines']) for box in BOXES)} lines: "  # noqa: T201
          f"{same} identical, {count} of equal height")  # fmt: skip
