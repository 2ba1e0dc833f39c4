"""Whether a generated theme's committed files are what its tokens would make today."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from deck.diagnostics import Diagnostic
from deck.masters.build import build_theme
from deck.theme import ThemeFiles
from deck.theme_logo import theme_logo


def theme_drift(files: ThemeFiles) -> tuple[Diagnostic, ...]:
    """Return a finding for each file that differs; none for an authored theme.

    Members are compared, not zips, so that another zlib is no drift. Emits: theme-drift, and the
    codes of `deck.theme_logo`.
    """
    if files.theme.tokens.source == "authored":
        return ()
    logo, faults = theme_logo(files)
    built = build_theme(files.theme, logo)
    found = list(faults)
    differ = _differing(_members(files.template), _members(io.BytesIO(built.template)))
    if differ:
        found.append(_drifted(files, "template.pptx", ", ".join(differ[:4])))
    if _text(files.mapping) != built.mapping_yaml:
        found.append(_drifted(files, "mapping.yaml", "its text"))
    return tuple(found)


def _drifted(files: ThemeFiles, name: str, what: str) -> Diagnostic:
    return Diagnostic(
        "theme-drift",
        f"'{name}' is not what theme.yaml and the layouts make: {what} differs",
        files.where(name).span(),
        hint=f"run `theme build {files.name}`; if it was edited in PowerPoint, say "
        "`source: authored` in theme.yaml",
    )


def _differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return [name for name in sorted({*one, *other}) if one.get(name) != other.get(name)]


def _members(source: Path | io.BytesIO) -> dict[str, bytes]:
    """Return a package's members; none where there is no package."""
    try:
        with zipfile.ZipFile(source) as package:
            return {name: package.read(name) for name in package.namelist()}
    except (OSError, zipfile.BadZipFile):
        return {}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
