"""`theme show`: build a specimen deck of a theme."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.deckfile import DeckFile
from deck.cli.options import json_option, known, project_option
from deck.cli.progress import Progress
from deck.cli.report import finish, plural

if TYPE_CHECKING:
    from deck.build import Made
    from deck.diagnostics import Diagnostic
    from deck.specimen import Specimen

    Result = tuple[Specimen, Made] | None


@click.command("show")
@click.argument("name", metavar="NAME")
@click.option(
    "-o", "--output", type=DeckFile(), metavar="FILE",
    help="Where to write, a .pptx file, seen from the current folder."
    "  [default: dist/specimen-NAME.pptx in the project]",
)  # fmt: skip
@project_option
@json_option
def show(name: str, output: Path | None, project: Path, as_json: bool) -> None:
    """Build a specimen deck: a theme's tokens, its contrast, every kind of slide, every layout.

    Its words are those of the packaged library, whatever the project's own content is.
    """
    from deck.cli.target import put
    from deck.diagnostics import failed
    from deck.roots import library_roots
    from deck.theme import theme_names

    known(name, theme_names(library_roots(project)), "theme")
    path = output or project / "dist" / f"specimen-{name}.pptx"
    with Progress(quiet=as_json) as tell:
        result, found = _made(name, project, tell)
    if result is None or result[1].data is None or failed(found):
        finish(found, data={"deck": None}, as_json=as_json)
    shown, made = result
    faults = put(path, made.data or b"", movable=True)
    row = {
        "theme": name, "file": str(path), "slides": made.slides, "layouts": shown.layouts,
        "kinds": shown.kinds, "examples": shown.examples, "pairs": shown.pairs,
    }  # fmt: skip
    lines = () if faults else (_line(row),)
    finish((*found, *faults), lines=lines, data={"deck": row}, as_json=as_json)


def _made(name: str, project: Path, tell: Progress) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Return the specimen and its deck, as far as they could be made."""
    from dataclasses import replace

    from deck.build import make, prepare
    from deck.diagnostics import failed
    from deck.specimen import VARIANT, packaged, specimen

    tell("reading content")
    ready, found = prepare(packaged(project), name, None, tell)
    if ready is None:
        return None, found
    shown, faults = specimen(ready.loaded, ready.theme)
    found = (*found, *faults, *shown.loaded.diagnostics)
    if failed(found):
        return None, found
    made = make(replace(ready, loaded=shown.loaded), VARIANT, numbers=None, epoch=None, tell=tell)
    return (shown, made), (*found, *made.diagnostics)


def _line(row: Mapping[str, object]) -> str:
    """Return what a person wants to know of a specimen."""
    counts = (
        plural(int(str(row["layouts"])), "layout"),
        plural(int(str(row["kinds"])), "block"),
        plural(int(str(row["examples"])), "example"),
        plural(int(str(row["pairs"])), "pair") + " of colours",
    )
    slides = plural(int(str(row["slides"])), "slide")
    return f"{row['theme']}: {slides}, {', '.join(counts)} -> {row['file']}"
