"""The root of a part, with the prefixes that Office gives its namespaces."""

from __future__ import annotations

from typing import Any

from lxml import etree

from deck.opc.names import NS, qn
from deck.opc.xml import Element


def root(name: str, prefixes: str = "") -> Element:
    """Return a root element that declares the prefixes, named in one string ("a r p").

    Without any its own namespace is the default one: readers of content types and relationships
    look for names without prefix.

    >>> root("p:sld", "a r p").prefix
    'p'
    """
    declared = {one: NS[one] for one in prefixes.split()}
    default: Any = {None: NS[name.partition(":")[0]]}  # the stubs know no default namespace
    return etree.Element(qn(name), nsmap=declared or default)
