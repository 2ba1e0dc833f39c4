"""The page of pictures, icons and logos: `docs/images.md`."""

from __future__ import annotations

from deck.contrast import GRAPHIC
from deck.icons import NAMES
from deck.images.prepare import DPI
from deck.imaging import MOST_DECODED
from deck.logo import CLEAR
from deck.reference import document, table
from deck.svg.picture import MEGABYTES, PIXELS, SECONDS
from deck.svg.read import MOST_BYTES, MOST_DEPTH, MOST_ELEMENTS
from deck.svg.safe import MOST_DRAWN, MOST_LAYERS, MOST_STEPS


def page() -> str:
    """Return the page."""
    png, jpg = (MOST_DECODED[kind] // 1_000_000 for kind in ("png", "jpg"))
    rows = [(f"![{name}](../assets/icons/{name}.svg)", f"`{name}`") for name in NAMES]
    return document(
        "Pictures, icons and logos",
        "deck/reference/images.py and deck/icons.py",
        "## Pictures",
        "Put PNG, JPEG or SVG files under `assets/`; a file goes by its bytes, not by its suffix. "
        f"A PNG may have {png} megapixels, a JPEG {jpg}. Pictures are turned upright, brought to "
        f"sRGB and to {DPI} dots an inch of their largest place, and lose all metadata. What stays "
        "as it was keeps its picture data byte for byte. GIF, WebP, AVIF, TIFF and animated PNG "
        "are refused, with a remedy.",
        "## SVG",
        "An SVG file is written beside a PNG of it. Shapes, groups, gradients, clips and masks are "
        "taken. Scripts, event handlers, addresses outside the file, pictures inside, text, "
        "filters, patterns, animation and document types are refused at their line. Limits: "
        f"{MOST_BYTES // 1_000_000} MB; {MOST_ELEMENTS:,} elements, {MOST_DEPTH} deep; "
        f"{MOST_DRAWN:,} elements drawn, counting each use of one; {MOST_STEPS:,} steps of lines; "
        f"{MOST_LAYERS} layers of opacity, clips or masks in each other. It is drawn {PIXELS:,} "
        f"pixels on its longer side, in a program of its own, which is ended after {SECONDS} "
        f"seconds, and on Linux at {MEGABYTES} MB of memory.",
        "## Icons",
        "One native freeform each, in a colour of the theme. An icon stands beside words and never "
        "replaces one. The files may also be shown as pictures: `src: icons/pen.svg`.",
        table(("Icon", "Name"), rows),
        "## Logos",
        f"PNG, JPEG or SVG, shown whole, with {CLEAR:.0%} of their height free on all sides. A "
        f"logo with less than {GRAPHIC:g}:1 against its ground is told, with the version "
        "that is wanted.",
    )
