"""Safe XML and small builders on lxml: no entities, no document types, no network, bounded depth.

Expressions are compiled once, with the prefixes of `names.NS`. Trees that come from a `Package`
are shared and must not be changed; what is built here is the caller's own.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias, cast

from lxml import etree

from deck.opc.names import NS, qn

Element: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage]

_REMOVED = dict.fromkeys((*range(0, 9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))


class XmlFault(ValueError):
    """A part is not XML that we read: malformed, too deep, or with a document type."""


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=False,
        remove_pis=False,
    )


def parse(data: bytes) -> Element:
    """Return the root of a part. Raises XmlFault; nothing in `data` is fetched or expanded."""
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise XmlFault(str(fault)) from None
    info = root.getroottree().docinfo
    if getattr(info, "doctype", ""):
        raise XmlFault("it has a document type declaration")
    return root


def stream(data: bytes, name: str) -> Iterator[Element]:
    """Yield the elements of a name as they end, each whole; the caller clears them. As safe as
    `parse`. Raises XmlFault."""
    source = io.BytesIO(data)
    try:
        for _, element in etree.iterparse(
            source, events=("end",), tag=qn(name), resolve_entities=False, no_network=True,
            load_dtd=False, huge_tree=False,
        ):  # fmt: skip
            yield element
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise XmlFault(str(fault)) from None


@lru_cache(maxsize=1024)
def _compiled(expression: str) -> Callable[[Element], object]:
    made = etree.XPath(expression, namespaces=NS, smart_strings=False)
    return cast("Callable[[Element], object]", made)


def find_all(element: Element, expression: str) -> list[Element]:
    """Return the elements an XPath finds, in document order. Prefixes are those of `names.NS`."""
    return cast("list[Element]", _compiled(expression)(element))


def find(element: Element, expression: str) -> Element | None:
    """Return the first element an XPath finds."""
    found = find_all(element, expression)
    return found[0] if found else None


def values(element: Element, expression: str) -> list[str]:
    """Return the attribute or text values an XPath finds."""
    return [str(one) for one in cast("list[object]", _compiled(expression)(element))]


def child(element: Element, *path: str) -> Element | None:
    """Return the first child reached by a path of prefixed names; quicker than an XPath."""
    found: Element | None = element
    for name in path:
        if found is None:
            return None
        found = next(found.iterchildren(qn(name)), None)
    return found


def children(element: Element) -> Iterator[Element]:
    """Yield the child elements, leaving out comments and processing instructions."""
    return element.iterchildren("*")


def integer(text: str | None, default: int = 0) -> int:
    """Return a whole number from an attribute, or `default` where it is missing or not one."""
    try:
        return int(text) if text is not None else default
    except ValueError:
        return default


def truth(text: str | None) -> bool | None:
    """Return an `xsd:boolean`; None where the attribute is missing."""
    return None if text is None else text.strip() in ("1", "true", "on")


def clean(text: str) -> str:
    """Return `text` without the characters that XML 1.0 cannot hold; tab and line feed stay."""
    return text if text.isprintable() else text.translate(_REMOVED)


def element(
    name: str, attributes: Mapping[str, object] | None = None, *inside: Element, text: str = ""
) -> Element:
    """Build an element: a prefixed name, attributes (prefixed or plain), children, text.

    An attribute that is None is left out; True and False are written as 1 and 0.
    """
    made = etree.Element(qn(name), nsmap={p: NS[p] for p in _prefixes(name, attributes)})
    for key, value in (attributes or {}).items():
        if value is not None:
            made.set(qn(key), clean(_written(value)))
    if text:
        made.text = clean(text)
    made.extend(inside)
    return made


def sub(
    parent: Element, name: str, attributes: Mapping[str, object] | None = None, text: str = ""
) -> Element:
    """Build an element at the end of `parent` and return it."""
    made = etree.SubElement(parent, qn(name))
    for key, value in (attributes or {}).items():
        if value is not None:
            made.set(qn(key), clean(_written(value)))
    if text:
        made.text = clean(text)
    return made


def serialise(root: Element) -> bytes:
    """Return a part's bytes as Office writes them: UTF-8 with a standalone declaration."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _written(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _prefixes(name: str, attributes: Mapping[str, object] | None) -> list[str]:
    names = (name, *(attributes or {}))
    return sorted({one.partition(":")[0] for one in names if ":" in one})
