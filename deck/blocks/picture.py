"""A picture with its caption and credit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from deck.blocks.picture_fit import contained, focused
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.drawing import plain
from deck.frame import Picture
from deck.imaging import suffix
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Items, Range, Words

MIDDLE = (0.5, 0.5)
ROLES = {
    "beside": "picture", "side": "picture-side", "half": "picture-half", "bleed": "picture-bleed",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBody(Block):
    """A picture with its caption and credit. `src` is a file under `assets/`.

    `fit: cover` fills the place and crops round `focus`, the point that must stay in sight (from
    the left and from the top, each 0 to 1); `contain` shows the whole picture. `where` is `beside`
    the caption, at the `side` of a text, on `half` the page, or with `bleed` to the edges of the
    page beside a panel. No text stands on a picture. A picture says in `alt` what it shows, or is
    `decorative`. The credit stands in the source line.

    Example:
        kind: picture
        src: example.png
        alt: Three people sort cards into two columns on a wall.
        caption: Leaders and case workers map one service together.
        credit: Example picture

    Example, at the side:
        kind: picture
        src: example.png
        where: side
        fit: contain
        alt: Three people sort cards into two columns on a wall.
        caption: Leaders and case workers map one service together.
        points: [Start at the first letter, End at the decision]

    Example, half page:
        kind: picture
        src: example.png
        where: half
        focus: [0.3, 0.5]
        alt: Three people sort cards into two columns on a wall.
        caption: Leaders and case workers map one service together.

    Example, to the edges:
        kind: picture
        src: example.png
        where: bleed
        decorative: true
        caption: Leaders and case workers map one service together.
    """

    kind: ClassVar[str] = "picture"
    layout: ClassVar[str] = "picture"
    src: str
    alt: Annotated[Text, Words(40)] | None = None
    decorative: bool = False
    caption: Annotated[Text, Words(WORDS["picture"]["caption"][0])]
    points: Annotated[
        tuple[Annotated[Text, Words(WORDS["picture"]["caption"][1])], ...], Items(0, 4)
    ] = ()
    credit: Annotated[Text, Words(12)] | None = None
    where: Literal["beside", "side", "half", "bleed"] = "beside"
    fit: Literal["cover", "contain"] = "cover"
    focus: Annotated[tuple[Annotated[float, Range(0, 1)], ...], Items(2, 2)] = MIDDLE

    def layout_role(self, *, strip: bool) -> str:
        return ROLES[self.where]

    def arrange(self, canvas: Canvas) -> Block | None:
        first = self.where == "beside"
        if first:
            self._picture(canvas)
        points = (one for point in self.points for one in canvas.rich(point, level=1))
        canvas.fill("caption", (*canvas.rich(self.caption), *points), about=self.caption)
        if not first:
            self._picture(canvas)
        return None

    def made_source(self, canvas: Canvas) -> str:
        if self.credit is None:
            return ""
        return canvas.strings.words.picture_source.format(by=plain(canvas, self.credit))

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Emits: part-missing."""
        if self.alt is None and not self.decorative:
            told = "the picture has no 'alt', and is not marked 'decorative: true'"
            yield "part-missing", told, self.span

    def _picture(self, canvas: Canvas) -> None:
        """Add the picture. Emits: missing-asset, alt-and-decorative."""
        if self.alt is not None and self.decorative:
            told = "the picture has 'alt' and is decorative"
            canvas.fault("alt-and-decorative", told, about=self.alt, hint="keep one of the two")
        data = canvas.setting.assets.get(self.src)
        if data is None:
            canvas.fault("missing-asset", f"no file '{self.src}' under assets", about=self.span)
        if not data:  # a file that cannot be used is reported by `deck.opening`
            return
        slot = canvas.slot("picture")
        whole = self.fit == "contain"
        middle = self.where in ("half", "bleed")
        rect = contained(data, slot.rect, middle=middle) if whole else slot.rect
        canvas.add(
            Picture(
                rect=rect,
                name=canvas.strings.names.slots["picture"],
                alt=plain(canvas, self.alt) if self.alt and not self.decorative else "",
                data=data,
                suffix=suffix(data),
                crop=(0.0, 0.0, 0.0, 0.0) if whole else focused(data, slot.rect, self.focus),
                decorative=self.decorative,
                idx=slot.idx,
                address=canvas.address("picture", "body.src", self.src),
            )
        )
