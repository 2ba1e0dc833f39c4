"""The narrow waist: what arrange decides and render draws, and nothing else passes between them.

Every item has its final rectangle in EMU, its text already broken into runs, its name for the
selection pane, its alt text or the mark of decoration, and the address of the content it shows.
Items are listed in reading order, which is the order of the shape tree (WCAG 1.3.2); `z` order is
the same, so what lies behind comes first. An item that shares area with others of its slide on
purpose names them in `over`; the manifest carries it, and an overlap that nothing names is a fault.
"""

from __future__ import annotations

from deck.frame.chart import Chart, ChartAxis, ChartLabel, ChartType, Series
from deck.frame.shapes import Connector, Dash, Freeform, Icon, Line, Part, Preset, Shape
from deck.frame.slide import Fill, Group, Item, NotesPart, Picture, SlideFrame, notes_text
from deck.frame.table import Cell, Table
from deck.frame.text import Address, Paragraph, Run

__all__ = [
    "Address",
    "Cell",
    "Chart",
    "ChartAxis",
    "ChartLabel",
    "ChartType",
    "Connector",
    "Dash",
    "Fill",
    "Freeform",
    "Group",
    "Icon",
    "Item",
    "Line",
    "NotesPart",
    "Paragraph",
    "Part",
    "Picture",
    "Preset",
    "Run",
    "Series",
    "Shape",
    "SlideFrame",
    "Table",
    "notes_text",
]
