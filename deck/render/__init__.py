"""Frames to a PowerPoint file. The only part of the program, with `masters`, that loads pptx.

`render` is given frames that arrange has laid out, and draws them; it never decides, measures or
moves anything. Slide XML is written with `deck.opc.xml`; the template, the parts with their
relationships, the chart and workbook parts are those of python-pptx.

`render` is loaded when it is first asked for, because pptx is the slowest import of the program
and whoever only needs `Meta` should not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deck.render.meta import Meta

if TYPE_CHECKING:
    from deck.render.deck import render

__all__ = ["Meta", "render"]


def __getattr__(name: str) -> object:
    if name != "render":
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    from deck.render.deck import render

    return render
