"""A picture with its caption and credit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import plain
from deck.frame import Picture
from deck.imaging import cover, suffix
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBody(Block):
    """A picture with its caption and credit. `src` is a file under `assets/`.

    Example:
        kind: picture
        src: example.png
        alt: Three people sort cards into two columns on a wall.
        caption: Leaders and case workers map one service together.
        credit: Example picture
    """

    kind: ClassVar[str] = "picture"
    layout: ClassVar[str] = "picture"
    src: str
    alt: Annotated[Text, Words(40)]
    caption: Annotated[Text, Words(WORDS["picture"]["caption"][0])]
    credit: Annotated[Text, Words(12)]

    def arrange(self, canvas: Canvas) -> Block | None:
        data = canvas.setting.assets.get(self.src)
        if data is None:
            canvas.fault("missing-asset", f"no file '{self.src}' under assets", about=self.span)
            return None
        if not data:  # a file that cannot be used, which `deck.opening` has reported
            return None
        slot = canvas.slot("picture")
        canvas.add(
            Picture(
                rect=slot.rect,
                name=canvas.strings.names.slots["picture"],
                alt=plain(canvas, self.alt),
                data=data,
                suffix=suffix(data),
                crop=cover(data, slot.rect),
                idx=slot.idx,
                address=canvas.address("picture", "body.src", self.src),
            )
        )
        credit = canvas.rich(self.credit, level=1)
        canvas.fill("caption", (*canvas.rich(self.caption), *credit), about=self.caption)
        return None
