"""Picture files made in the test: small, and each with one thing the matter."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from deck.images.strip import chunks
from deck.imaging import PNG

RED = (200, 10, 10)


def encoded(
    format_: str, size: tuple[int, int] = (40, 30), mode: str = "RGB", **more: object
) -> bytes:
    colour = {"RGB": RED, "RGBA": (*RED, 128), "CMYK": (0, 200, 200, 40), "LA": (90, 128)}
    out = io.BytesIO()
    Image.new(mode, size, colour.get(mode, 0)).save(out, format_, **more)
    return out.getvalue()


def photo(way: int) -> bytes:
    """A photograph of 40 by 30, its left half red, taken with the camera held so."""
    picture = Image.new("RGB", (40, 30), (255, 255, 255))
    picture.paste(RED, (0, 0, 20, 30))
    exif = Image.Exif()
    exif[0x0112] = way
    exif[0x010F] = "Camera of Ada"
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, quality=95, comment=b"by Ada")
    return out.getvalue()


def profiled(format_: str, mode: str, data: bytes | None = None) -> bytes:
    """A picture with a colour profile, that of the CIE's L*a*b* or sRGB, or one that is none."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return encoded(format_, mode=mode, icc_profile=srgb if data is None else data)


def animated() -> bytes:
    frames = [Image.new("RGB", (9, 9), (n, 0, 0)) for n in range(3)]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    return out.getvalue()


def kinds(data: bytes) -> list[bytes]:
    assert data.startswith(PNG)
    return [one.kind for one in chunks(data)]


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        return picture
