"""The pairs of colours the design allows, measured again (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest

from tests.theme.themes import NAMES, all_themes

TEXT, GRAPHIC = 4.5, 3.0
# Front, ground, least ratio, and the ratio that the design measured in Harbour, Civic and Stage.
PAIRS = (
    ("tx1", "bg1", TEXT, 16.33, 21.00, 19.02),
    ("tx1", "bg2", TEXT, 14.74, 18.57, 15.90),
    ("tx2", "bg1", TEXT, 12.28, 16.48, 14.03),
    ("tx2", "bg2", TEXT, 11.08, 14.57, 11.73),
    ("accent1", "bg1", TEXT, 5.18, 9.14, 12.33),
    ("accent1", "bg2", TEXT, 4.67, 8.08, 10.31),
    ("bg1", "accent1", TEXT, 5.18, 9.14, 12.33),
    ("bg1", "tx2", TEXT, 12.28, 16.48, 14.03),
    ("lt1", "accent2", TEXT, 12.28, 16.48, 8.94),
    ("accent4", "accent2", GRAPHIC, 7.08, 11.41, 5.93),
    ("dk1", "accent4", TEXT, 9.42, 14.54, 12.62),
    ("accent3", "bg1", GRAPHIC, 3.44, 3.84, 5.45),
    ("accent3", "bg2", GRAPHIC, 3.11, 3.40, 4.56),
    ("accent5", "bg1", GRAPHIC, 6.17, 7.58, 11.32),
    ("bg1", "accent5", TEXT, 6.17, 7.58, 11.32),
    ("accent6", "bg1", GRAPHIC, 7.40, 7.83, 9.30),
    ("bg1", "accent6", TEXT, 7.40, 7.83, 9.30),
    ("hlink", "bg1", TEXT, 7.52, 9.14, 11.71),
    ("hlink", "bg2", TEXT, 6.79, 8.08, 9.79),
    ("folHlink", "bg1", TEXT, 7.79, 10.96, 10.77),
)
STAGE_PAIRS = (
    ("stage-text", "stage-ground", TEXT, 12.28, 14.54, 19.02),
    ("stage-small", "stage-ground", TEXT, 12.28, 14.54, 14.03),
    ("stage-line", "stage-ground", GRAPHIC, 7.08, 14.54, 12.33),
    ("stage-numeral", "stage-line", TEXT, 9.42, 14.54, 12.33),
)


def luminance(colour: str) -> float:
    """Return the relative luminance of RRGGBB."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(front: str, ground: str) -> float:
    """Return the contrast ratio of two colours."""
    light, dark = sorted((luminance(front), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} on {pair[1]}")
def test_a_pair_has_the_contrast_that_was_measured(
    name: str, pair: tuple[str, str, float, float, float, float]
) -> None:
    theme = all_themes()[name]
    found = ratio(theme.hex(pair[0]), theme.hex(pair[1]))
    assert found >= pair[2]
    assert found == pytest.approx(pair[3 + NAMES.index(name)], abs=0.006)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pair", STAGE_PAIRS, ids=lambda pair: f"{pair[0]} on {pair[1]}")
def test_the_stage_has_the_contrast_that_was_measured(
    name: str, pair: tuple[str, str, float, float, float, float]
) -> None:
    theme = all_themes()[name]
    found = ratio(theme.hex(theme.scheme(pair[0])), theme.hex(theme.scheme(pair[1])))
    assert found >= pair[2]
    assert found == pytest.approx(pair[3 + NAMES.index(name)], abs=0.006)
