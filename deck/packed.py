"""A deck's members while they are made: plain while they are few, deflated once they are many.

A large deck's XML is ten times the size of the file it becomes, and nothing needs all of it at
once. So members that come after the first `PLAIN` bytes are kept deflated, fast and lightly, and
inflated each time one is asked for.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, MutableMapping

PLAIN = 8_000_000  # bytes: a deck of some two hundred slides stays as it is
SMALL = 2_000  # bytes: below this, deflating gains nothing
FAST = 1  # zlib's level


class Members(MutableMapping[str, bytes]):
    """Members by name, without leading slash, in the order in which they came."""

    __slots__ = ("_held", "_plain")

    def __init__(self, members: Mapping[str, bytes] | None = None) -> None:
        self._held: dict[str, tuple[bytes, bool]] = {}
        self._plain = 0
        self.update(members or {})

    def __setitem__(self, name: str, data: bytes) -> None:
        if self._plain > PLAIN and len(data) > SMALL:
            self._held[name] = (zlib.compress(data, FAST), True)
        else:
            self._plain += len(data)
            self._held[name] = (data, False)

    def __getitem__(self, name: str) -> bytes:
        data, deflated = self._held[name]
        return zlib.decompress(data) if deflated else data

    def __contains__(self, name: object) -> bool:
        return name in self._held

    def __delitem__(self, name: str) -> None:
        del self._held[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)
