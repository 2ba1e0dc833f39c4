"""One size of text for places that stand side by side: the largest at which each of them fits."""

from __future__ import annotations

from collections.abc import Mapping

from deck.canvas import Canvas, Content
from deck.geometry import Rect
from deck.measure import at_size


def even_sizes(
    canvas: Canvas, contents: Mapping[str, Content], rects: Mapping[str, Rect] | None = None
) -> tuple[float, ...]:
    """Return, for `canvas.fill`, the size that slots of the same kind share."""
    sizes = canvas.slot(next(iter(contents))).sizes
    for size in sizes:
        if all(_fits(canvas, name, one, size, rects or {}) for name, one in contents.items()):
            return (size,)
    return sizes[-1:]


def high(canvas: Canvas, contents: Mapping[str, Content], size: float) -> int:
    """Return the height in EMU of the highest of the contents at `size` points."""
    return max(
        canvas.measured(
            canvas.rich(one), at_size(canvas.slot(name).levels, size), canvas.slot(name).rect.w
        ).height
        for name, one in contents.items()
    )


def _fits(
    canvas: Canvas, name: str, content: Content, size: float, rects: Mapping[str, Rect]
) -> bool:
    slot = canvas.slot(name)
    inner = rects.get(name, slot.rect).inset(slot.insets)
    found = canvas.measured(canvas.rich(content), at_size(slot.levels, size), inner.w)
    return not found.unbreakable and found.height <= inner.h
