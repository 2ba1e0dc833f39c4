"""Codes of the portable subset: what other programs than PowerPoint lose or change."""

from __future__ import annotations

from deck.codes.code import Code


def _rule(number: int) -> str:
    return f"P{number} of docs/deck-rules.md"


CODES: tuple[Code, ...] = (
    Code("page-size", "The page is almost, but not exactly, 16:9 as PowerPoint writes it.",
         "Make the page 12192000 x 6858000 EMU.", _rule(1)),
    Code("several-masters", "The deck has more than one master.", "Keep one master.", _rule(1)),
    Code("raw-colour", "A colour on a slide is not a colour of the theme.",
         "Use a colour role, so that a change of theme changes it.", _rule(2)),
    Code("literal-face", "Text on a slide names a typeface instead of a theme font.",
         "Use the theme's major or minor font.", _rule(2)),
    Code("theme-face", "Text of a deck for Google Slides leaves its typeface to the theme.",
         "Name it on the run, the layout or the master; or build the deck again.", _rule(2)),
    Code("face-not-in-list-style", "A list style of a master or layout has no literal typeface.",
         "State the face in a:lvl1pPr/a:defRPr/a:latin; elsewhere theme fonts are lost.", _rule(2)),
    Code("text-wrap", "Text does not wrap in its box.", 'Write wrap="square".', _rule(3)),
    Code("text-autofit", "A text box grows or shrinks with its text, or does not say.",
         "Write a:noAutofit; text is measured before it is placed.", _rule(3)),
    Code("line-spacing", "Line spacing is given in points.", "Give it in per cent.", _rule(4)),
    Code("typed-bullet", "A list is typed with characters instead of being a list.",
         "Use a list: bullets and numbers come from the layout.", f"{_rule(5)}; WCAG 1.3.1"),
    Code("unportable-fill", "A fill is a gradient, a pattern or transparent.",
         "Use a solid theme colour.", _rule(6)),
    Code("unportable-effect", "An object has a shadow, glow, soft edge, reflection or 3-D.",
         "Remove the effect.", _rule(6)),
    Code("unportable-text", "Text is spaced out, warped or transparent.",
         "Leave the text as the theme sets it.", _rule(6)),
    Code("smart-art", "The slide holds SmartArt, an equation or another embedded object.",
         "Draw it with native shapes.", _rule(6)),
    Code("cell-style", "A table cell leaves its fill or its borders to the table style.",
         "State fill and borders on each cell.", _rule(7)),
    Code("table-merged-cells", "A table has merged cells.", "Split them: one cell, one value.",
         f"{_rule(7)}; WCAG 1.3.1"),
    Code("chart-levels", "A chart has categories of several levels.",
         "Use one level of categories.", _rule(8)),
    Code("chart-workbook", "A chart has no workbook inside, so nobody can edit its numbers.",
         "Embed the workbook.", _rule(8)),
    Code("chart-colour", "A series of a chart leaves its colour to the program.",
         "State a theme colour for each series.", _rule(8)),
    Code("native-chart", "A deck for Google Slides has a native chart.",
         "Draw it with shapes: Slides makes a picture of it. Building the deck again does.",
         f"{_rule(8)} and 14"),
    Code("chart-data", "A chart's values stand nowhere as text.",
         "Put its categories and values in the notes.", f"{_rule(8)}; WCAG 1.1.1"),
    Code("picture-format", "A picture is in a format that other programs drop.",
         "Use PNG or JPEG.", _rule(9)),
    Code("picture-size", "A picture has more than 25 megapixels.", "Make it smaller.", _rule(9)),
    Code("picture-metadata", "A picture holds more than a picture: places, names, a camera, notes.",
         "Compress the pictures and discard their data, or build the deck again.", _rule(9)),
    Code("motion", "The slide has a transition or an animation.", "Remove it.",
         f"{_rule(10)}; WCAG 2.2.2"),
    Code("line-width", "A line has a weight that the design does not know.",
         "Use 0.75, 1.5, 1.875, 2.25, 3, 3.75, 4.5, 6, 9, 12 or 13.5 pt.", _rule(11)),
    Code("deck-heavy", "The deck is too big to mail or to convert.",
         "Make its pictures smaller.", _rule(12)),
    Code("embedded-fonts", "The deck has fonts embedded.",
         "Use fonts that every computer has, and embed none.", "docs/deck-rules.md, Portable"),
)  # fmt: skip
