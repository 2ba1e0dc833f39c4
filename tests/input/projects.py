"""Small projects on disk: the library without a fault, with the files of a fixture laid over it.

A fixture is one text. A line `# file: NAME` begins a file of the project; `# file: packaged/NAME`
one of the packaged library. A comment `#! code column` states the finding that its line must give,
and `#! next code column` that of the next line, where a comment cannot stand on the line itself.
`#! file code` is a finding about the file as a whole.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from deck.load import Loaded, judged, load
from deck.registry import built_in
from deck.roots import Root

HERE = Path(__file__).parent
LIBRARY = HERE / "library"
BAD = HERE / "bad"

_FILE = re.compile(r"^# file: (\S+)\n", re.MULTILINE)
_WANTS = re.compile(r"#! (?:(file|next) )?([a-z0-9-]+)(?: (\d+))?$")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A finding as a fixture states it."""

    file: str
    line: int
    column: int
    code: str


def files_of(text: str) -> dict[str, str]:
    """Return the files in a fixture, by name; each keeps its first comment as its line 1."""
    parts = _FILE.split(text)
    return {
        name: f"# file: {name}\n{body}" for name, body in zip(parts[1::2], parts[2::2], strict=True)
    }


def stated(text: str) -> set[Place]:
    """Return the findings that the comments of a fixture state."""
    return {place for name, body in files_of(text).items() for place in _stated(name, body)}


def _stated(name: str, body: str) -> Iterator[Place]:
    file = name.removeprefix("packaged/")
    for number, line in enumerate(body.splitlines(), 1):
        for found in re.split(r"(?=#! )", line)[1:]:
            match = _WANTS.fullmatch(found.strip())
            assert match, f"{name}:{number}: {found}"
            where, code, column = match.groups()
            at = {"file": 0, "next": number + 1}.get(where, number)
            yield Place(file, at, int(column or 0), code)


def write(folder: Path, text: str = "") -> tuple[Root, ...]:
    """Write the small library and a fixture's files over it; return the roots."""
    project, packaged = folder / "project", folder / "packaged"
    shutil.copytree(LIBRARY, project, dirs_exist_ok=True)
    for name, body in files_of(text).items():
        root = folder if name.startswith("packaged/") else project
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8")
    roots = (Root(project, "project"),)
    return (*roots, Root(packaged, "packaged")) if packaged.exists() else roots


def loaded_from(roots: tuple[Root, ...]) -> Loaded:
    """Load and validate, as `load_project` does, but with the roots given.

    Fixtures write slides that no variant shows; `test_unused` alone looks at that.
    """
    loaded = judged(load(roots, built_in()))
    found = tuple(one for one in loaded.diagnostics if one.code != "slide-unused")
    return replace(loaded, diagnostics=found)
