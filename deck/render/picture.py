"""Pictures, stored once each however often they are shown."""

from __future__ import annotations

from deck.frame import Picture
from deck.opc.names import EXT_SVG, REL_IMAGE
from deck.opc.xml import Element, element, sub
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
    blip = sub(image, "a:blip", {"r:embed": rid})
    if item.svg:
        _vector(blip, item.svg, sheet)
    crop = {
        side: round(part * 100_000) or None for side, part in zip("ltrb", item.crop, strict=True)
    }
    sub(image, "a:srcRect", crop)
    sub(sub(image, "a:stretch"), "a:fillRect")
    shape = sub(made, "p:spPr")
    place(shape, item.rect)
    geometry(shape, "rect")


def _vector(blip: Element, svg: bytes, sheet: Sheet) -> None:
    """Put the drawing beside the picture that stands in for it: programs that know SVG show it."""
    rid = sheet.pen.part.relate_to(sheet.output.image(svg, "svg"), REL_IMAGE)
    extension = sub(sub(blip, "a:extLst"), "a:ext", {"uri": EXT_SVG})
    extension.append(element("asvg:svgBlip", {"r:embed": rid}))
