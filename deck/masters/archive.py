"""A deterministic zip of package members: fixed order, fixed times, no trace of the machine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from deck.opc import names

EARLIEST = (1980, 1, 1, 0, 0, 0)
FIRST = (names.CONTENT_TYPES, names.ROOT_RELS)


def archive(members: Mapping[str, bytes]) -> bytes:
    """Return members as a package. The same members give the same bytes with the same zlib."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name in sorted(members, key=lambda one: (one not in FIRST, one)):
            info = zipfile.ZipInfo(name, EARLIEST)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 0, 0
            target.writestr(info, members[name], compresslevel=9)
    return buffer.getvalue()
