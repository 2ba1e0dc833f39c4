"""The frame that holds a table or a chart, in a placeholder or free."""

from __future__ import annotations

from deck.frame import Chart, Table
from deck.opc.xml import Element, sub
from deck.render.paint import place
from deck.render.sheet import Mark, Sheet, describe


def frame(parent: Element, item: Table | Chart, mark: Mark, sheet: Sheet, uri: str) -> Element:
    """Add `p:graphicFrame` and return its `a:graphicData`, of the kind that `uri` names."""
    made = sub(parent, "p:graphicFrame")
    head = sub(made, "p:nvGraphicFramePr")
    describe(head, mark, item.alt)
    sub(sub(head, "p:cNvGraphicFramePr"), "a:graphicFrameLocks", {"noGrp": 1})
    properties = sub(head, "p:nvPr")
    if item.idx is not None:
        kind = "tbl" if isinstance(item, Table) else "chart"
        sub(properties, "p:ph", sheet.holder(item.idx, kind))
    place(made, item.rect, tag="p:xfrm")
    return sub(sub(made, "a:graphic"), "a:graphicData", {"uri": uri})
