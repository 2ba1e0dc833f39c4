"""An SVG file as a picture for a deck: its size, the file written anew, and a PNG of it.

PowerPoint shows the SVG; every other program the PNG (row 12 of the portability notes: an
`asvg:svgBlip` beside an ordinary picture). Why the PNG is drawn by resvg: docs/decisions/.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from deck.svg.read import NO_PLACE, SVG, XLINK, Node, SvgFault, read_svg
from deck.svg.safe import HREFS, XML, check_svg, is_foreign

MOST_RATIO = 50
PIXELS = 2400  # of the longer side
SECONDS = 20
MEGABYTES = 640
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|)\s*")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


@dataclass(frozen=True, slots=True)
class Vector:
    """An SVG that may stand in a deck: written anew, with the PNG that stands in for it."""

    svg: bytes
    png: bytes


def vector(data: bytes) -> Vector:
    """Return an SVG file made ready for a deck. Raises SvgFault."""
    root = read_svg(data)
    check_svg(root)
    width, height = size(root)
    clean = written(root, width, height)
    return Vector(clean, raster(clean, width, height))


def size(root: Node) -> tuple[float, float]:
    """Return width and height in CSS pixels: of the view box, else as stated. Raises SvgFault."""
    box = root.attributes.get("viewBox")
    if box is not None:
        sides = [_LENGTH.fullmatch(one) for one in re.split(r"[\s,]+", box.strip())[2:]]
    else:
        sides = [_LENGTH.fullmatch(root.attributes.get(one, "")) for one in ("width", "height")]
    read = [float(one[1]) * _UNITS[one[2]] for one in sides if one]
    if len(read) != 2:
        hint = 'give the <svg> a viewBox: viewBox="0 0 WIDTH HEIGHT"'
        raise SvgFault("it does not say how large it is", root.at, hint)
    width, height = read
    if not (
        0 < width < 1e6 and 0 < height < 1e6 and 1 / MOST_RATIO <= width / height <= MOST_RATIO
    ):
        told = f"its size is {width:g} by {height:g}"
        raise SvgFault(told, root.at, "correct the viewBox to the drawing's own size")
    return width, height


def written(root: Node, width: float, height: float) -> bytes:
    """Return the file anew: without comments, metadata and other programs' names."""
    sized = dict(root.attributes)
    sized.setdefault("viewBox", f"0 0 {width:g} {height:g}")
    sized |= {"width": f"{width:g}", "height": f"{height:g}"}
    out: list[str] = []
    _write(Node(root.tag, sized, root.at, root.children, root.text), out, first=True)
    return "".join(out).encode()


def _write(node: Node, out: list[str], *, first: bool = False) -> None:
    spaces = f' xmlns="{SVG}" xmlns:xlink="{XLINK}"' if first else ""
    pairs = "".join(
        f" {'xlink:href' if name in HREFS else name}={quoteattr(value)}"
        for name, value in node.attributes.items()
        if name in HREFS or not (name.startswith("{") or name.startswith(XML))
    )
    text = escape(node.text) if node.tag in ("style", "title", "desc") else ""
    kept = [one for one in node.children if not is_foreign(one)]
    if not text and not kept:
        out.append(f"<{node.tag}{spaces}{pairs}/>")
        return
    out.append(f"<{node.tag}{spaces}{pairs}>{text}")
    for one in kept:
        _write(one, out)
    out.append(f"</{node.tag}>")


def raster(svg: bytes, width: float, height: float) -> bytes:
    """Return a PNG of a file that `check_svg` has passed, its longer side of `PIXELS`."""
    scale = PIXELS / max(width, height)
    sides = [str(max(1, round(one * scale))) for one in (width, height)]
    program = Path(__file__).with_name("raster.py")
    try:
        done = subprocess.run(
            [sys.executable, "-P", str(program), *sides, str(MEGABYTES)],
            input=svg, capture_output=True, timeout=SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        told = f"it takes more than {SECONDS} seconds to draw"
        raise SvgFault(told, NO_PLACE, "simplify the drawing, or export it as PNG") from None
    if done.returncode and (b"memory allocation" in done.stderr or b"MemoryError" in done.stderr):
        told = f"it takes more than {MEGABYTES} MB to draw"
        raise SvgFault(told, NO_PLACE, "simplify the drawing, or export it as PNG")
    if done.returncode:
        why = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        told = f"it cannot be drawn: {why[:120] or 'the drawing program ended'}"
        raise SvgFault(told, NO_PLACE, "export the file again, or as PNG")
    return done.stdout
