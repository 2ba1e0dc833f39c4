"""Pictures, stored once each however often they are shown."""

from __future__ import annotations

from deck.frame import Picture
from deck.opc.names import REL_IMAGE
from deck.opc.xml import Element, sub
from deck.render.paint import geometry, place
from deck.render.sheet import Mark, Sheet, describe


def draw_picture(parent: Element, item: Picture, mark: Mark, sheet: Sheet) -> None:
    """Add a picture, cropped by fractions of its sides."""
    rid = sheet.pen.part.relate_to(sheet.output.image(item.data, item.suffix), REL_IMAGE)
    made = sub(parent, "p:pic")
    head = sub(made, "p:nvPicPr")
    describe(head, mark, item.alt, decorative=item.decorative)
    sub(sub(head, "p:cNvPicPr"), "a:picLocks", {"noGrp": 1, "noChangeAspect": 1})
    properties = sub(head, "p:nvPr")
    if item.idx is not None:
        sub(properties, "p:ph", sheet.holder(item.idx, "pic"))
    image = sub(made, "p:blipFill")
    sub(image, "a:blip", {"r:embed": rid})
    crop = {
        side: round(part * 100_000) or None for side, part in zip("ltrb", item.crop, strict=True)
    }
    sub(image, "a:srcRect", crop)
    sub(sub(image, "a:stretch"), "a:fillRect")
    shape = sub(made, "p:spPr")
    place(shape, item.rect)
    geometry(shape, "rect")
