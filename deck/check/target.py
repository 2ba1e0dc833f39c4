"""What a deck that says it is made for Google Slides must have beside the portable subset (P2, P8,
P14): no native charts, which Slides makes pictures of, and a typeface by name wherever one is set.
"""

from __future__ import annotations

from collections.abc import Iterator

from deck.check.subject import Seen, Whole
from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.manifest import Manifest
from deck.opc.names import CT_LAYOUT, CT_MASTER
from deck.opc.xml import XmlFault, find


def for_slides(manifest: Manifest | None) -> bool:
    """Whether a deck's manifest says that it is made for Google Slides."""
    return manifest is not None and manifest.target == "google-slides"


def chart_faults(seen: Seen) -> Iterator[Diagnostic]:
    """Yield native charts. Emits: native-chart."""
    for shape in seen.slide.walk():
        if shape.chart is not None:
            yield seen.fault("native-chart", "the chart is native", shape)


def face_faults(whole: Whole) -> Iterator[Diagnostic]:
    """Yield masters and layouts that leave a typeface to the theme. Emits: theme-face."""
    types = whole.package.types
    for part in whole.package.members:
        if types.of(part) not in (CT_LAYOUT, CT_MASTER):
            continue
        try:
            root = whole.package.xml(part)
        except XmlFault:
            continue
        if find(root, ".//a:latin[starts-with(@typeface, '+')]") is not None:
            yield fault("theme-face", "a typeface is the theme's heading or body font", part)
        elif find(root, "p:txStyles/*/*/a:defRPr[not(a:latin)]") is not None:
            yield fault("theme-face", "a text style of the master names no typeface", part)
