"""Frames to a PowerPoint file. The only part of the program, with `masters`, that loads pptx.

`render` is given frames that arrange has laid out, and draws them; it never decides, measures or
moves anything. Slide XML is written with `deck.opc.xml`; the template, the parts with their
relationships, the chart and workbook parts are those of python-pptx.
"""

from deck.render.deck import render
from deck.render.meta import Meta

__all__ = ["Meta", "render"]
