"""Where content, themes and assets are looked for: the project first, then what is packaged.

A root is a folder with `content/`, `themes/` and `assets/` in it. In a checkout the repository is
its own packaged root; in an installed wheel that is `deck/_library`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from deck.compose import parse
from deck.composition import LibraryFile
from deck.decode import decode
from deck.source import Where, read

LIBRARY_FILE = "content/library.yaml"


@dataclass(frozen=True, slots=True)
class Root:
    """A folder, and what spans call it: "project" or "packaged"."""

    path: Path
    origin: str


def packaged_root() -> Path:
    """Return the folder of the library that comes with the program."""
    package = Path(__file__).resolve().parent
    library = package / "_library"
    return library if library.is_dir() else package.parent


def library_roots(project: Path) -> tuple[Root, ...]:
    """Return the roots in order of precedence; a folder that is both stands once, as the project's.

    A project whose `content/library.yaml` says `extends: false` stands alone.
    """
    first = Root(project, "project")
    packaged = packaged_root()
    if project.resolve() == packaged or not _extends(project):
        return (first,)
    return (first, Root(packaged, "packaged"))


def _extends(project: Path) -> bool:
    """Whether the packaged library is wanted too; what is wrong with the file, `load` reports."""
    where = Where(LIBRARY_FILE)
    text, _ = read(project / LIBRARY_FILE, where)
    value, _ = parse(text, where) if text is not None else (None, ())
    about, _ = decode(value, LibraryFile, {}) if value is not None else (None, ())
    return about is None or about.extends
