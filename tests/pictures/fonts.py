"""The fonts that pictures are drawn with, and no others: a font configuration of our own.

Liberation Sans (a Debian package) stands for Arial, Gelasio (beside this file, under the OFL) for
Georgia: the faces whose widths `deck/advances` holds. What neither has (arrows, ticks) comes from
DejaVu Sans. Fonts that happen to be installed, and a user's own settings, are not looked at.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

OURS = Path(__file__).with_name("fonts")
SYSTEM = Path("/usr/share/fonts/truetype")
# Debian 12 has two versions of Liberation; later systems only the second, under the first's name.
LIBERATION = ("liberation2", "liberation")
PINNED = {"Arial": "Liberation Sans", "Georgia": "Gelasio"}
STYLES = ("regular", "bold", "italic", "bold:italic")
# The beginnings of the names of the fonts that a PDF may hold.
EXPECTED = ("LiberationSans", "Gelasio", "DejaVuSans", "OpenSymbol")

_ALIAS = """\
  <match target="pattern">
    <test name="family"><string>{asked}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>{given}</string></edit>
  </match>
"""
_CONFIGURATION = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
{folders}  <cachedir>{cache}</cachedir>
{aliases}  <alias>
    <family>sans-serif</family>
    <prefer><family>Liberation Sans</family></prefer>
  </alias>
</fontconfig>
"""


def folders() -> tuple[Path, ...]:
    """Return the folders with the fonts that may be used."""
    liberation = next((SYSTEM / one for one in LIBERATION if (SYSTEM / one).is_dir()), None)
    found = (OURS, liberation, SYSTEM / "dejavu")
    return tuple(one for one in found if one is not None)


def environment(folder: Path, pinned: Mapping[str, str] | None = None) -> dict[str, str]:
    """Write a font configuration into a folder; return the environment that uses it."""
    aliases = "".join(
        _ALIAS.format(asked=asked, given=given) for asked, given in (pinned or PINNED).items()
    )
    text = _CONFIGURATION.format(
        folders="".join(f"  <dir>{one}</dir>\n" for one in folders()),
        cache=folder / "font-cache", aliases=aliases,
    )  # fmt: skip
    path = folder / "fonts.conf"
    path.write_text(text, "utf-8")
    return {
        **os.environ,
        "FONTCONFIG_FILE": str(path),
        "SAL_USE_VCLPLUGIN": "svp",
        "LC_ALL": "C.UTF-8",
    }


def wrong(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return what the font matcher picks that it should not, a line a face and style."""
    found: list[str] = []
    for face, twin in PINNED.items():
        for style in STYLES:
            command = ["fc-match", f"{face}:{style}", "--format=%{family}"]
            done = subprocess.run(
                command, env=dict(environment), capture_output=True, text=True, check=True
            )
            if done.stdout != twin:
                found.append(
                    f"{face} {style} is drawn in {done.stdout or 'nothing'}, not in {twin}"
                )
    return tuple(found)


def strange(embedded: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fonts of a PDF that should not be there."""
    return tuple(one for one in embedded if not one.startswith(EXPECTED))
