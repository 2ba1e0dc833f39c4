"""`check`: look for faults, write nothing."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.day import Day, today
from deck.cli.options import json_option, project_option, strict_option
from deck.cli.progress import Progress
from deck.cli.report import finish, plural

if TYPE_CHECKING:
    from deck.diagnostics import Diagnostic
    from deck.load import Loaded


@click.command()
@click.argument("decks", nargs=-1, type=click.Path(path_type=Path), metavar="[DECK]...")
@click.option(
    "--as-of",
    type=Day(),
    metavar="DATE",
    help="The day on which reviews are judged overdue.  [default: today]",
)
@click.option(
    "--editorial", is_flag=True, help="Also report on the language: reading age, jargon, titles."
)
@strict_option
@project_option
@json_option
def check(
    decks: tuple[Path, ...],
    as_of: datetime.date | None,
    editorial: bool,
    strict: bool,
    project: Path,
    as_json: bool,
) -> None:
    """Check the project, or finished decks.

    Without a DECK: all content, references and themes, and whether the text of every variant fits
    under every theme; whether figures have sources, and facts were reviewed in time. With DECK
    files, whoever made them: package, portability, accessibility and layout. Nothing is written.
    """
    if decks and (editorial or as_of):
        raise click.UsageError("--editorial and --as-of are for a project, not for finished decks")
    with Progress(quiet=as_json) as tell:
        if decks:
            found, line = _decks(decks, project, tell)
        else:
            found, line = _project(project, as_of or today(), editorial, tell)
    finish(found, lines=[line], data={"checked": line}, as_json=as_json, strict=strict)


def _project(
    project: Path, day: datetime.date, editorial: bool, tell: Progress
) -> tuple[list[Diagnostic], str]:
    """Check everything in a project's roots."""
    from deck.load import load_project
    from deck.source import attach_source
    from deck.validate.facts import overdue

    tell("reading content")
    loaded = load_project(project)
    late = attach_source(tuple(overdue(loaded.library, day)), loaded.sources)
    found = [*loaded.diagnostics, *late, *_fits(loaded, tell)]
    if editorial:
        from deck.editorial import findings

        tell("reading the language")
        found.extend(attach_source(findings(loaded.library), loaded.sources))
    library = loaded.library
    return found, (
        f"checked {plural(len(library.messages), 'message')}, "
        f"{plural(len(library.slides), 'slide')}, {plural(len(library.facts), 'fact')}, "
        f"{plural(len(library.exercises), 'exercise')}, {plural(len(library.variants), 'variant')}"
    )


def _fits(loaded: Loaded, tell: Progress) -> list[Diagnostic]:
    """Look whether each theme has drifted from its tokens, and lay out every variant under it."""
    from deck.build import lay_out, prepare
    from deck.expand import choices
    from deck.masters import theme_drift
    from deck.theme import find_theme, theme_names

    found: list[Diagnostic] = []
    laid: dict[str, list[Diagnostic]] = {}
    for theme in theme_names(loaded.roots):
        files, _ = find_theme(theme, loaded.roots)
        found.extend(() if files is None else theme_drift(files))
        ready, faults = prepare(loaded, theme, None, tell)
        found.extend(faults)
        if ready is None:
            continue
        laid[theme] = [
            one
            for name, variant in loaded.library.variants.items()
            for message in choices(loaded.library, variant)
            for one in lay_out(ready, name, None, tell, message)[1]
        ]
    return [*found, *_by_theme(laid)]


def _by_theme(laid: Mapping[str, list[Diagnostic]]) -> list[Diagnostic]:
    """Return what was found under each theme; what is not so under all names its themes."""
    from dataclasses import replace

    under: dict[Diagnostic, dict[str, None]] = {}
    for theme, found in laid.items():
        for one in found:
            under.setdefault(one, {})[theme] = None
    told: list[Diagnostic] = []
    for one, themes in under.items():
        if len(themes) == len(laid):
            told.append(one)
        else:
            names = ", ".join(f"'{name}'" for name in themes)
            where = f"theme{'s' if len(themes) > 1 else ''} {names}"
            told.append(replace(one, where=f"{where}, {one.where}".rstrip(", ")))
    return told


def _decks(paths: tuple[Path, ...], project: Path, tell: Progress) -> tuple[list[Diagnostic], str]:
    """Check finished decks; what is found names its file."""
    from deck.check import check_file
    from deck.opc.package import read_file

    found: list[Diagnostic] = []
    unread = 0
    for path in paths:
        tell(f"checking {path}")
        faults = check_file(path)
        if any(not one.span and not one.where for one in faults):  # of the file as a whole
            unread += read_file(path)[0] is None
        found.extend(_in_deck(one, path, project) for one in faults)
    checked = f"checked {plural(len(paths) - unread, 'deck')}"
    return found, f"{checked}, {unread} could not be read" if unread else checked


def _in_deck(one: Diagnostic, deck: Path, project: Path) -> Diagnostic:
    """Return a finding on a deck at the line of content it was built from, if that file is in the
    project; else at the deck's file, and only told what it was built from."""
    from dataclasses import replace

    from deck.diagnostics import Span

    if one.span is None:
        return replace(one, span=Span(str(deck)))
    if _is_there(one.span.file, project):
        return replace(one, where=f"{deck.name}, {one.where}".rstrip(", "))
    told = f"{one.message} (built from {one.span}, which is not here)"
    return replace(one, span=Span(str(deck)), path="", message=told)


def _is_there(name: str, project: Path) -> bool:
    """Whether a project has a file of that name; what a deck says is not believed further."""
    try:
        path, home = (project / name).resolve(), project.resolve()
        return path.is_relative_to(home) and path.is_file()
    except (OSError, ValueError, RuntimeError):
        return False
