"""Ids made from names, so that the same content gets the same ids in every build."""

from __future__ import annotations

import uuid
import zlib

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:nine-messages:manifest:1")


def guid(*names: str) -> str:
    """Return a GUID as Office writes it, made from the names (version 5).

    >>> guid("deck", "slide", "title") == guid("deck", "slide", "title")
    True
    """
    return f"{{{uuid.uuid5(SPACE, '|'.join(names))}}}".upper()


def creation_id(key: str) -> int:
    """Return a slide's creation id: 31 bits of its key, never nought."""
    return (zlib.crc32(key.encode()) & 0x7FFFFFFF) or 1
