"""What is wrong with where the words of a drawn page stand.

Each word must lie within the page's safe area, within the box that says it, and clear of every
other word. A word counts from the top of its capitals to its base line; boxes may be left by
`SLACK` points, for the renderer's line boxes are not PowerPoint's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from tests.pictures.rendered import Area, Box, Page, Word

SIDE, EDGE = 0.05, 1 / 30  # of the page's width and height: 0.667 and 0.25 inches of ours
SLACK = 2.0
TOUCH = 0.5
HANG = 0.05  # of its line, by which large type hangs in the margin to look flush
HANGING = "\u201c\u2018"  # quotation marks may hang in the margin

_SPACE = re.compile(r"\s+")


def faults(page: Page) -> tuple[str, ...]:
    """Return all that is wrong with a page, a line each."""
    where = f"slide {page.number} ({page.key})"
    found = (*outside_page(page), *outside_boxes(page), *collisions(page))
    return tuple(f"{where}: {one}" for one in found)


def safe(page: Page) -> Area:
    """Return where text may stand."""
    side, edge = SIDE * page.width, EDGE * page.height
    return Area(left=side, top=edge, right=page.width - side, bottom=page.height - edge)


def outside_page(page: Page) -> Iterator[str]:
    """Yield the words that reach out of the safe area."""
    area = safe(page)
    for word in page.words:
        hang = max(1.0, HANG * word.area.height)
        if not area.grown(hang).holds(word.core) and not word.text.startswith(tuple(HANGING)):
            yield f"'{word.text}' leaves the safe area ({_said(word.core)})"


def outside_boxes(page: Page) -> Iterator[str]:
    """Yield the words that stand outside each box that has them in its text."""
    free = [box for box in page.boxes if box.any_words]
    for word in page.words:
        boxes = _homes(word, page.boxes)
        if not boxes or any(one.area.grown(SLACK).holds(word.core) for one in (*boxes, *free)):
            continue
        nearest = max(boxes, key=lambda one: min(one.area.shared(word.core)))
        yield f"'{word.text}' ({_said(word.core)}) leaves '{nearest.name}' ({_said(nearest.area)})"


def collisions(page: Page) -> Iterator[str]:
    """Yield pairs of words that lie on each other."""
    for one, other in combinations(page.words, 2):
        if min(one.core.shared(other.core)) > TOUCH:
            yield f"'{one.text}' ({_said(one.core)}) lies on '{other.text}' ({_said(other.core)})"


def _homes(word: Word, boxes: tuple[Box, ...]) -> list[Box]:
    """Return the boxes with that word; if none, those with a longer word that holds it."""
    count = word.text.rstrip(".").isdigit()
    whole = [one for one in boxes if word.text in one.text.split() or (one.numbered and count)]
    if whole:
        return whole
    return [one for one in boxes if word.text in _SPACE.sub("", one.text)]


def _said(area: Area) -> str:
    return f"{area.left:.0f}-{area.right:.0f} x {area.top:.0f}-{area.bottom:.0f} pt"
