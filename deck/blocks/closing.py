"""The close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.link import contact_of, form_of, linked, qr
from deck.canvas import Canvas
from deck.composition import Contact, FormLink
from deck.geometry import Rect
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Items, Words

BESIDE = 0.21  # inches from the QR code to the words beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Block):
    """The close: what to do now, and where to find more.

    Where the variant or the library says where readers answer (`feedback`) or whom they ask
    (`contact`), those stand in the place of the slide's own `contact`, as links with a QR code.

    Example:
        kind: closing
        text:
          - Name the frame you will redraw, and tell one person today.
        contact: "[Contact]"
    """

    kind: ClassVar[str] = "closing"
    layout: ClassVar[str] = "closing"
    text: Annotated[tuple[Annotated[Text, Words(WORDS["closing"]["lead"][0])], ...], Items(1, 2)]
    contact: Annotated[Text, Words(WORDS["closing"]["contact"][0])] | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        words = [one for text in self.text for one in canvas.rich(text)]
        canvas.fill("lead", words, about=self.text[0], path="body.text")
        form, contact = form_of(canvas), contact_of(canvas)
        if form is None and contact is None:
            if self.contact is not None:
                canvas.fill("contact", self.contact)
            return None
        _links(canvas, form, contact)
        return None


def _links(canvas: Canvas, form: FormLink | None, contact: Contact | None) -> None:
    """Fill the contact with live links, beside the QR code of the first that has an address."""
    role = canvas.slot("contact").levels[0].role
    ways = [(form.label, form.url)] if form else []
    asked = [(contact.text, contact.url)] if contact else []
    lines = [one for text, url in (*ways, *asked) for one in linked(canvas, text, url, role)]
    opens = next(((text, url) for text, url in (*ways, *asked) if url), None)
    slot, rect = canvas.slot("contact").rect, None
    if opens is not None and "qr" in canvas.layout.areas:
        area = canvas.area("qr")
        left = area.right + canvas.inch(BESIDE)
        rect = Rect(left, slot.y, slot.right - left, slot.h)
    canvas.fill("contact", lines, rect=rect, about=(*ways, *asked)[0][0])
    if opens is not None:
        qr(canvas, *opens)
