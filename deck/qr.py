"""QR codes as pictures: dark on light, with their quiet zone; one address gives the same bytes."""

from __future__ import annotations

import io

MODULE, QUIET = 10, 4  # pixels a module; modules of the quiet zone (ISO/IEC 18004)


def qr_png(address: str) -> bytes:
    """Return a PNG of the QR code that opens an address; a seventh of it may be hidden."""
    import segno  # here: only decks with a link need it

    code = segno.make(address, error="m", micro=False)
    file = io.BytesIO()
    code.save(file, kind="png", scale=MODULE, border=QUIET, dark="#000000", light="#ffffff")
    return file.getvalue()
