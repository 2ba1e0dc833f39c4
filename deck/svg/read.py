"""An SVG file as a tree of elements, each with its place; bounded before anything is kept.

Read by expat, event by event: no document type, so no entities; no processing instruction; limits
on bytes, depth, elements and characters of an attribute hold while reading, not afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
MOST_BYTES = 2_000_000
MOST_DEPTH = 40
MOST_ELEMENTS = 10_000
MOST_TEXT = 200_000


NO_PLACE = (0, 0)  # the file as a whole; else line and column, from 1


class SvgFault(ValueError):
    """Why a file is no SVG that we take: what is wrong, where in it, and how to mend it."""

    def __init__(self, told: str, at: tuple[int, int], hint: str) -> None:
        super().__init__(told)
        self.told = told
        self.at = at
        self.hint = hint


@dataclass(slots=True)
class Node:
    """An element. Names in the SVG namespace are bare ("path"); others are "{namespace}name". `at`
    is the line and column where it begins."""

    tag: str
    attributes: Mapping[str, str]
    at: tuple[int, int]
    children: list[Node] = field(default_factory=list["Node"])
    text: str = ""


def walk(root: Node) -> Iterator[Node]:
    """Yield an element and all in it, in document order."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


def read_svg(data: bytes) -> Node:
    """Return the root of an SVG file. Raises SvgFault."""
    if len(data) > MOST_BYTES:
        told = f"the file has {len(data) / 1e6:.1f} MB, at most {MOST_BYTES // 1_000_000}"
        raise SvgFault(told, NO_PLACE, "simplify the drawing, or export it as PNG")
    root = _Reader().read(data)
    if root.tag != "svg":
        hint = f'begin with <svg xmlns="{SVG}">'
        raise SvgFault(f"the first element is '{root.tag[:60]}', not an SVG", root.at, hint)
    return root


class _Reader:
    """Collects elements from expat's events."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.EntityDeclHandler = self.doctype
        self.parser.ProcessingInstructionHandler = self.instruction
        self.open: list[Node] = []
        self.count = 0
        self.kept = 0
        self.root: Node | None = None

    def read(self, data: bytes) -> Node:
        try:
            self.parser.Parse(data, True)
        except expat.ExpatError as error:
            told = f"it is not well-formed XML: {expat.ErrorString(error.code)}"
            at = (error.lineno, error.offset + 1)
            raise SvgFault(told, at, "export the file again") from None
        except (ValueError, LookupError) as error:
            if isinstance(error, SvgFault):
                raise
            raise SvgFault(f"it cannot be read: {error}", NO_PLACE, "save it as UTF-8") from None
        if self.root is None:  # expat has refused a file without element
            raise SvgFault("it holds no element", NO_PLACE, "export the file again")
        return self.root

    def fault(self, told: str, hint: str) -> SvgFault:
        return SvgFault(told, self.at, hint)

    @property
    def at(self) -> tuple[int, int]:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        self.kept += sum(map(len, attributes.values()))
        if len(self.open) >= MOST_DEPTH:
            raise self.fault(f"elements are nested more than {MOST_DEPTH} deep", "ungroup them")
        if self.count > MOST_ELEMENTS:
            told = f"it has more than {MOST_ELEMENTS:,} elements"
            raise self.fault(told, "simplify the drawing, or export it as PNG")
        node = Node(
            _name(name),
            {_name(one): value for one, value in attributes.items()},
            self.at,
        )
        if self.open:
            self.open[-1].children.append(node)
        else:
            self.root = node
        self.open.append(node)

    def end(self, _: str) -> None:
        self.open.pop()

    def characters(self, text: str) -> None:
        self.kept += len(text)
        if self.kept > MOST_BYTES:
            raise self.fault("it holds more text than a drawing needs", "export it as PNG")
        node = self.open[-1]
        if len(node.text) + len(text) > MOST_TEXT:
            raise self.fault(f"'{node.tag}' holds more than {MOST_TEXT:,} characters", "shorten it")
        node.text += text

    def doctype(self, *_: object) -> None:
        hint = "delete the lines from <!DOCTYPE to its closing >"
        raise self.fault("it has a document type, which could define entities", hint)

    def instruction(self, target: str, _: str) -> None:
        raise self.fault(f"it has a processing instruction, <?{target[:40]}", "delete it")


def _name(name: str) -> str:
    space, _, local = name.rpartition(" ")
    return local if space in ("", SVG) else f"{{{space}}}{local}"
