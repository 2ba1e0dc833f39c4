"""A thing behind text as points see it: a colour, or the pixels of a picture through its crop,
where it is stretched to, mirroring and turning by right angles."""

from __future__ import annotations

from dataclasses import dataclass

from deck.geometry import Rect
from deck.images.sample import Bitmap, bitmap
from deck.opc.package import Package
from deck.opc.pictures import Image


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pane:
    """Something that covers `rect`. Of a picture `own` is all that it fills, `name` what it is
    called, and `told` why its pixels are not known."""

    rect: Rect
    colours: tuple[str, ...] | None = None
    name: str = ""
    told: str = ""
    own: Rect | None = None
    quarter: int = 0
    flips: tuple[bool, bool] = (False, False)
    image: Image | None = None
    pixels: Bitmap | None = None

    def at(self, x: int, y: int) -> tuple[tuple[str, ...] | None, float] | None:
        """Return the colours at a point, None for unknown ones, and how solid they are; None where
        it draws nothing."""
        rect = self.rect
        if not (rect.x <= x < rect.right and rect.y <= y < rect.bottom):
            return None
        if self.image is None or self.pixels is None:
            return self.colours, 1.0
        found = self.pixels.at(*self._place(self.image, x, y))
        if found is None or not found[3]:
            return None
        red, green, blue, alpha = found
        return (f"{red:02X}{green:02X}{blue:02X}",), alpha / 255 * self.image.alpha

    def _place(self, image: Image, x: int, y: int) -> tuple[float, float]:
        """Return where a point is in the picture's file, as shares of its width and height."""
        own = self.own or self.rect
        across, down = (x - own.x) / max(1, own.w), (y - own.y) / max(1, own.h)
        for _ in range(self.quarter):
            across, down = down, 1 - across
        across = 1 - across if self.flips[0] else across
        down = 1 - down if self.flips[1] else down
        return (
            _through(across, image.stretch[0], image.stretch[2], image.crop[0], image.crop[2]),
            _through(down, image.stretch[1], image.stretch[3], image.crop[1], image.crop[3]),
        )


def _through(at: float, inside: float, inside_end: float, cut: float, cut_end: float) -> float:
    """Return a share of a shape's side as one of the file's; -1 where it draws nothing."""
    side = 1 - inside - inside_end
    share = (at - inside) / side if side > 0 else -1.0
    return cut + share * (1 - cut - cut_end) if 0 <= share <= 1 else -1.0


def pane_of(
    image: Image, package: Package, *, name: str, rect: Rect, own: Rect, turn: float = 0.0,
    flips: tuple[bool, bool] = (False, False), skewed: bool = False,
) -> Pane:  # fmt: skip
    """Return a picture that fills `own`, of which `rect` is looked at."""
    told = _hidden(image, turn, flips, skewed)
    data = package.members.get(image.part, b"")
    if not told and not data:
        told = "the deck does not hold its file"
    found = told or bitmap(data)
    if isinstance(found, str):
        return Pane(rect=rect, name=name, told=found)
    return Pane(rect=rect, name=name, own=own, quarter=round(turn) // 90 % 4, flips=flips,
                image=image, pixels=found)  # fmt: skip


def _hidden(image: Image, turn: float, flips: tuple[bool, bool], skewed: bool) -> str:
    """Return why the pixels of a picture cannot be told from its place, or an empty string."""
    if turn % 90:
        return f"it is turned by {turn:g} degrees"
    if skewed:
        return "it stands in a group that is turned or mirrored"
    if not image.turns and (turn or any(flips)):
        return "it stays upright in a shape that is turned"
    return image.told
