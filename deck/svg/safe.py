"""What an SVG may hold to be shown in a deck; what it may not is refused at its line.

Allowed is a list, never a search for bad words: shapes, groups, gradients, clips and masks, and
references inside the file. So there is nothing that runs, moves, fetches, or grows when drawn.
Names of other programs and `metadata` draw nothing, and are left out of what is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from deck.svg.path import PathFault, steps
from deck.svg.read import XLINK, Node, SvgFault, walk

GRADIENTS = ("linearGradient", "radialGradient")
SHAPES = ("path", "circle", "ellipse", "line", "polyline", "polygon", "rect")
WORDS = ("title", "desc", "style")
ALLOWED = frozenset(
    ("svg", "g", "defs", "symbol", "use", "stop", "clipPath", "mask", *GRADIENTS, *SHAPES, *WORDS)
)
MOST_DRAWN = 20_000
MOST_NESTED = 80
MOST_LAYERS = 16
MOST_STEPS = 100_000
MOST_DASHED = 200
_LAYER = re.compile(r"(?<![-\w])(opacity|mask|clip-path|mix-blend-mode|isolation)(?![-\w])")
XML = "{http://www.w3.org/XML/1998/namespace}"
HREFS = ("href", f"{{{XLINK}}}href")
PLAIN = "export it as plain SVG without it, or as PNG"
_WHY = {
    "script": ("a script", "delete the <script> element"),
    "foreignObject": ("a foreign object: a piece of a web page", PLAIN),
    "image": ("a picture inside", "use that picture itself, as PNG or JPEG"),
    "text": ("text, which looks different on each computer", "turn the text into outlines"),
    "a": ("a link", "ungroup the link, and keep what is in it"),
    "filter": ("a filter effect", "flatten the effect, or export it as PNG"),
    "pattern": ("a pattern", "expand the pattern into shapes, or export it as PNG"),
    "marker": ("markers on lines", "expand the markers into shapes"),
}
_MOVING = ("animate", "animateMotion", "animateTransform", "animateColor", "set", "discard")
_URL = re.compile(r"url\(\s*(['\"]?)(.*?)\1\s*\)", re.IGNORECASE | re.DOTALL)
_STYLE_RISK = re.compile(
    r"@|\\|expression\s*\(|javascript:|-moz-binding|behavior\s*:", re.IGNORECASE
)


def check_svg(root: Node) -> None:
    """Raise SvgFault for the first thing in a file that a deck must not carry."""
    nodes = [one for one in walk(root) if not is_foreign(one)]
    ids = _ids(nodes)
    for node in nodes:
        _element(node)
        for name, value in node.attributes.items():
            _attribute(node, name, value, ids)
        if node.tag == "style":
            _stylesheet(node, ids)
    _paths(nodes)
    _growth(root, ids)
    _layers(root, nodes, ids)


def is_foreign(node: Node) -> bool:
    """Whether an element draws nothing and is another program's: it is left out."""
    return node.tag.startswith("{") or node.tag == "metadata"


def _ids(nodes: list[Node]) -> dict[str, Node]:
    ids: dict[str, Node] = {}
    for node in nodes:
        name = node.attributes.get("id")
        if name and ids.setdefault(name, node) is not node:
            raise SvgFault(f"the id '{name[:40]}' is given twice", node.at, "rename one of them")
    return ids


def _element(node: Node) -> None:
    if node.tag in ALLOWED:
        return
    if node.tag in _MOVING:
        raise SvgFault(f"it has an animation, <{node.tag}>", node.at, "delete the animation")
    what, hint = _WHY.get(node.tag, (f"<{node.tag[:40]}>, which no deck needs", PLAIN))
    raise SvgFault(f"it has {what}", node.at, hint)


def _attribute(node: Node, name: str, value: str, ids: dict[str, Node]) -> None:
    if name.lower().startswith("on"):
        raise SvgFault(f"it has an event handler, '{name[:40]}'", node.at, "delete the attribute")
    if name == f"{XML}base":
        raise SvgFault("it has another base for its addresses", node.at, "delete 'xml:base'")
    if name in HREFS:
        _target(node, value.strip(), ids)
    if name == "filter":
        raise SvgFault("it has a filter effect", node.at, _WHY["filter"][1])
    if _STYLE_RISK.search(value) and name in ("style", *HREFS):
        raise SvgFault(f"'{name}' could run or fetch something", node.at, "delete it")
    for found in _URL.finditer(value):
        _target(node, found.group(2), ids)
    if "url(" in _URL.sub("", value).lower():
        raise SvgFault(f"'{name[:40]}' has an address without end", node.at, "export it again")


def _target(node: Node, value: str, ids: dict[str, Node]) -> None:
    """Raise unless an address is that of an element of the same file."""
    if not value.startswith("#"):
        shown = value[:60]
        told = f"<{node.tag}> refers to something outside the file: '{shown}'"
        raise SvgFault(told, node.at, "embed what it shows as shapes, or export it as PNG")
    if value[1:] not in ids:
        told = f"<{node.tag}> refers to '{value[:60]}', which is not there"
        raise SvgFault(told, node.at, "export the file again")


def _stylesheet(node: Node, ids: dict[str, Node]) -> None:
    if _STYLE_RISK.search(node.text):
        told = "its style sheet has an @-rule, an escape or a script"
        raise SvgFault(told, node.at, "write plain rules, or export with presentation attributes")
    for found in _URL.finditer(node.text):
        _target(node, found.group(2), ids)
        if ids[found.group(2)[1:]].tag not in GRADIENTS:
            told = "its style sheet refers to something that is no gradient"
            raise SvgFault(told, node.at, "export with presentation attributes")
    if re.search(r"url\(", _URL.sub("", node.text), re.IGNORECASE):
        raise SvgFault("its style sheet has an address without end", node.at, "export it again")
    if re.search(r"filter\s*:", node.text, re.IGNORECASE):
        raise SvgFault("it has a filter effect", node.at, _WHY["filter"][1])


def _paths(nodes: list[Node]) -> None:
    total = dashed = 0
    for node in nodes:
        try:
            total += len(steps(node.attributes["d"])) if "d" in node.attributes else 0
        except PathFault as fault:
            raise SvgFault(str(fault), node.at, "export the file again") from None
        total += len(node.attributes.get("points", "")) // 4
        dashed += "dasharray" in " ".join((*node.attributes, node.attributes.get("style", "")))
        if total > MOST_STEPS or dashed > MOST_DASHED:
            told = "its lines are more than a picture on a slide can show"
            raise SvgFault(told, node.at, "simplify the drawing, or export it as PNG")


def _growth(root: Node, ids: dict[str, Node]) -> None:
    """Raise where references go round in a circle, or would draw very much from very little."""
    sizes: dict[int, int] = {}
    depths: dict[int, int] = {}
    entered: set[int] = set()
    waiting: list[tuple[Node, bool]] = [(root, False)]
    while waiting:
        node, done = waiting.pop()
        parts = [*node.children, *_referred(node, ids)]
        if done:
            entered.discard(id(node))
            sizes[id(node)] = min(MOST_DRAWN + 1, 1 + sum(sizes.get(id(p), 0) for p in parts))
            depths[id(node)] = 1 + max((depths.get(id(p), 0) for p in parts), default=0)
            if depths[id(node)] > MOST_NESTED:
                told = f"elements refer to one another more than {MOST_NESTED} deep"
                raise SvgFault(told, node.at, "ungroup them, or export it as PNG")
            if sizes[id(node)] > MOST_DRAWN:
                told = f"it draws more than {MOST_DRAWN:,} elements, counting each use of one"
                raise SvgFault(told, node.at, "simplify the drawing, or export it as PNG")
            continue
        if id(node) in sizes:
            continue
        if id(node) in entered:
            raise SvgFault(f"<{node.tag}> refers to itself", node.at, "remove the reference")
        entered.add(id(node))
        waiting.append((node, True))
        for part in parts:
            if id(part) in entered:
                raise SvgFault(f"<{node.tag}> refers to itself", node.at, "remove the reference")
            waiting.append((part, False))


def _layers(root: Node, nodes: list[Node], ids: dict[str, Node]) -> None:
    """Raise where more pictures of the whole size would be kept at a time than memory is for: each
    group, clip or mask that is laid over as one needs its own. There are no circles any more."""
    styled = any(one.tag == "style" and _LAYER.search(one.text) for one in nodes)
    known: dict[int, int] = {}
    waiting = [root]
    while waiting:
        node = waiting[-1]
        parts = [*node.children, *_referred(node, ids)]
        unknown = [one for one in parts if id(one) not in known]
        if unknown:
            waiting.extend(unknown)
            continue
        waiting.pop()
        said = " ".join((*node.attributes, node.attributes.get("style", "")))
        own = styled or _LAYER.search(said) is not None
        known[id(node)] = own + max((known[id(one)] for one in parts), default=0)
        if known[id(node)] > MOST_LAYERS:
            told = f"it has more than {MOST_LAYERS} layers of opacity, clips or masks in each other"
            raise SvgFault(told, node.at, "flatten the drawing, or export it as PNG")


def _referred(node: Node, ids: dict[str, Node]) -> Iterator[Node]:
    for name, value in node.attributes.items():
        if name in HREFS:
            yield ids[value.strip()[1:]]
        for found in _URL.finditer(value):
            yield ids[found.group(2)[1:]]
