"""Colours by lightness, chroma and hue, as the eye orders them (OKLCH).

OKLab is Björn Ottosson's (2020, https://bottosson.github.io/posts/oklab/); OKLCH its polar form, as
in CSS Color 4, section 9. Lightness is 0 to 1, hue in degrees. A colour outside sRGB keeps its
lightness and hue and loses chroma until it is inside.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from deck.contrast import linear

FINE = 1e-4


@dataclass(frozen=True, slots=True)
class Oklch:
    """A colour: lightness, chroma, hue."""

    lightness: float
    chroma: float
    hue: float


def oklch(rgb: str) -> Oklch:
    """Return RRGGBB in OKLCH.

    >>> oklch("FFFFFF").lightness, round(oklch("0B6E4F").hue)
    (1.0, 165)
    """
    red, green, blue = (linear(int(rgb[n : n + 2], 16) / 255) for n in (0, 2, 4))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Oklch(round(lightness, 6), math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def rgb(colour: Oklch) -> str:
    """Return a colour as RRGGBB, with as much of its chroma as sRGB has room for.

    >>> rgb(oklch("0B6E4F")), rgb(Oklch(1, 0.2, 30)), rgb(Oklch(0, 0.2, 30))
    ('0B6E4F', 'FFFFFF', '000000')
    """
    if colour.lightness >= 1:
        return "FFFFFF"
    if colour.lightness <= 0:
        return "000000"
    low, high = 0.0, colour.chroma
    if _inside(_light(colour, high)):
        low = high
    while high - low > FINE:
        middle = (low + high) / 2
        low, high = (middle, high) if _inside(_light(colour, middle)) else (low, middle)
    return "".join(f"{_byte(part):02X}" for part in _light(colour, low))


def _light(colour: Oklch, chroma: float) -> tuple[float, float, float]:
    """Return linear sRGB of a colour with another chroma."""
    a = chroma * math.cos(math.radians(colour.hue))
    b = chroma * math.sin(math.radians(colour.hue))
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _inside(parts: tuple[float, float, float]) -> bool:
    return all(-FINE <= part <= 1 + FINE for part in parts)


def _byte(light: float) -> int:
    """Return linear light as a byte of sRGB (IEC 61966-2-1)."""
    clipped = min(1.0, max(0.0, light))
    value = clipped * 12.92 if clipped <= 0.0031308 else 1.055 * clipped ** (1 / 2.4) - 0.055
    return round(value * 255)
