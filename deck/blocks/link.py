"""Where readers answer and whom they ask: a live link in words, and a QR code that opens it."""

from __future__ import annotations

from dataclasses import replace

from deck.canvas import Canvas
from deck.composition import Contact, FormLink
from deck.drawing import plain
from deck.frame import Paragraph, Picture
from deck.model import Text
from deck.qr import qr_png
from deck.template import Role


def form_of(canvas: Canvas) -> FormLink | None:
    """Return where readers of this deck answer: what the variant says, or else the library."""
    deck = canvas.setting.deck
    return deck.variant.feedback or deck.library.feedback


def contact_of(canvas: Canvas) -> Contact | None:
    """Return whom readers of this deck ask: what the variant says, or else the library."""
    deck = canvas.setting.deck
    return deck.variant.contact or deck.library.contact


def linked(
    canvas: Canvas, text: Text, address: str | None, role: Role | None
) -> tuple[Paragraph, ...]:
    """Return words as a live link in a colour role; without an address, the words alone."""
    if address is None:
        return canvas.rich(text)
    return tuple(
        replace(one, runs=tuple(replace(run, link=address, role=role) for run in one.runs))
        for one in canvas.rich(text)
    )


def qr(canvas: Canvas, label: Text, address: str) -> None:
    """Draw the QR code of an address in the layout's free area "qr", if it has one."""
    if "qr" not in canvas.layout.areas:
        return
    words = canvas.strings.reading
    canvas.add(
        Picture(
            rect=canvas.area("qr"), name=words.qr_name, data=qr_png(address), suffix="png",
            alt=words.qr.format(label=plain(canvas, label)),
        )
    )  # fmt: skip
