"""One size for labels that belong together: the largest at which every one fits its box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from deck.canvas import Canvas
from deck.geometry import Insets, Rect
from deck.model import Text
from deck.template import TextStyle

Boxed = tuple[Text, Rect]


def fits(canvas: Canvas, boxed: Iterable[Boxed], style: TextStyle, insets: Insets) -> bool:
    """Whether every text fits its box in one style."""
    for text, rect in boxed:
        inner = rect.inset(insets)
        found = canvas.measured(canvas.rich(text), (style,), inner.w)
        if found.unbreakable or found.height > inner.h:
            return False
    return True


def style_for(
    canvas: Canvas, boxed: Sequence[Boxed], names: Sequence[str], insets: Insets
) -> TextStyle | None:
    """Return the first of the named styles in which every text fits its box; None where none is."""
    styles = (canvas.style(name) for name in names)
    return next((style for style in styles if fits(canvas, boxed, style, insets)), None)
