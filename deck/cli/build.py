"""`build`: write decks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.clock import Clock
from deck.cli.deckfile import DeckFile
from deck.cli.epoch import epoch_said
from deck.cli.numbers import SlideNumbers, written
from deck.cli.options import (
    DEFAULT_THEME,
    json_option,
    known,
    message_option,
    project_option,
    strict_option,
)
from deck.cli.progress import Progress
from deck.cli.report import finish, plural

if TYPE_CHECKING:
    from deck.build import Made, Ready
    from deck.diagnostics import Diagnostic
    from deck.load import Loaded
    from deck.setting import Target

UNREAD = frozenset({"not-a-folder", "unreadable-file"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What was asked for. `output` is None for the usual places, whose names differ for a part
    of a deck or another theme, so that the whole decks there stay."""

    project: Path
    theme: str
    output: Path | None
    numbers: frozenset[int] | None
    epoch: int | None
    strict: bool
    program: Target = "powerpoint"
    start: str | None = None
    scored: bool = False

    def target(self, name: str) -> Path:
        if self.output:
            return self.output
        theme = "" if self.theme == DEFAULT_THEME else f"-{self.theme}"
        theme += "" if self.program == "powerpoint" else f"-{self.program}"
        theme += f"-from-{self.start.replace(':', '')}" if self.start else ""
        theme += "-scored" if self.scored else ""
        part = "" if self.numbers is None else f"-slides-{written(self.numbers)}"
        return self.project / "dist" / f"nine-messages-{name}{theme}{part}.pptx"


@click.command()
@click.option(
    "--variant", "variants", multiple=True, metavar="NAME",
    help="The variant to build; may be given several times.  [default: all of them]",
)  # fmt: skip
@message_option
@click.option(
    "--theme", default=DEFAULT_THEME, metavar="NAME", show_default=True, help="How the decks look."
)
@click.option(
    "-o", "--output", type=DeckFile(), metavar="FILE",
    help="Where to write, a .pptx file, seen from the current folder; for one variant only."
    "  [default: dist/nine-messages-VARIANT.pptx in the project]",
)  # fmt: skip
@click.option(
    "--range", "numbers", type=SlideNumbers(), metavar="NUMBERS",
    help="Keep only the slides with these numbers: 1,6-8. Without -o, the file's name says so.",
)  # fmt: skip
@click.option(
    "--start", type=Clock(), metavar="HH:MM",
    help="When the session begins, for its agenda, which is printed too, and its breaks; the file's"
    " name says so."
    "  [default: the variant's own time]",
)  # fmt: skip
@click.option(
    "--scores", "scores", metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A team's scores, a .csv file (docs/scores.md): fills in the self-check and draws it."
    " The file's name says so. No name of a person goes into a deck.",
)  # fmt: skip
@click.option(
    "--for", "program", type=click.Choice(("powerpoint", "google-slides")), default="powerpoint",
    show_default=True,
    help="The program that will edit the decks. For Google Slides charts are drawn as shapes, and"
    " every run of text names its typeface; the file's name says so.",
)  # fmt: skip
@strict_option
@project_option
@json_option
def build(
    variants: tuple[str, ...], messages: tuple[int, ...], theme: str, output: Path | None,
    numbers: frozenset[int] | None, start: str | None, scores: Path | None, program: Target,
    strict: bool, project: Path, as_json: bool,
) -> None:  # fmt: skip
    """Build decks: PowerPoint files, one for each variant.

    A deck with an error in its content is not written, and what stood in its place stays as it was.
    With another theme than the default, with --for google-slides, --start, --scores or --range, it
    has another name in dist/. Dates inside the deck are those of SOURCE_DATE_EPOCH if it is set,
    else the variant's own.
    """
    from dataclasses import replace

    from deck.build import prepare
    from deck.expand import starting
    from deck.load import load_project
    from deck.theme import theme_names

    order = Order(
        project=project, theme=theme, output=output, numbers=numbers, epoch=epoch_said(),
        strict=strict, program=program, start=start, scored=scores is not None,
    )  # fmt: skip
    rows: list[dict[str, object]] = []
    lines: list[str] = []
    with Progress(quiet=as_json) as tell:
        tell("reading content")
        loaded = load_project(project)
        if start:
            loaded = replace(loaded, library=starting(loaded.library, start))
        known(theme, theme_names(loaded.roots), "theme")
        wanted = _decks(_wanted(variants, loaded), messages, loaded)
        if output and len(wanted) != 1:
            raise click.UsageError(_one_file(wanted))
        ready, before = prepare(loaded, theme, None, tell, program)
        if ready and scores:
            ready, more = _scored(ready, scores, tuple(name for name, _ in wanted))
            before = (*before, *more)
        found = list(before)
        if ready:
            for name, message in wanted:
                row, more = _one(ready, name, message, order, before, tell)
                found.extend(more)
                rows.extend(row)
                if row:
                    lines += [_line(row[0]), *(_agenda(ready, name, message) if start else ())]
    finish(found, lines=lines, data={"decks": rows}, as_json=as_json, strict=strict)


def _scored(
    ready: Ready, path: Path, variants: tuple[str, ...]
) -> tuple[Ready | None, tuple[Diagnostic, ...]]:
    """Return what is ready with a team's scores in it, or what is wrong with their file."""
    from dataclasses import replace

    from deck.diagnostics import in_order
    from deck.scores import read_scores
    from deck.scoring import has_blank, with_scores

    library = ready.loaded.library
    if not any(has_blank(library, name) for name in variants):
        raise click.UsageError("--scores is for a variant with a self-check: none of these has one")
    scores, found = read_scores(path, library.messages)
    if not scores:
        return None, in_order(found)
    filled = with_scores(library, scores, ready.strings)
    return replace(ready, loaded=replace(ready.loaded, library=filled)), in_order(found)


def _wanted(asked: tuple[str, ...], loaded: Loaded) -> tuple[str, ...]:
    """Return the variants to build. One whose file, or whose folder, cannot be read may be there:
    that is reported."""
    there = tuple(loaded.library.variants)
    unread = any(one.code in UNREAD for one in loaded.diagnostics)
    for name in asked:
        if not unread and name not in loaded.hidden:
            known(name, there, "variant")
    return tuple(dict.fromkeys(asked)) or there


def _decks(
    variants: tuple[str, ...], messages: tuple[int, ...], loaded: Loaded
) -> list[tuple[str, int | None]]:
    """Return the decks to build: a variant that gives one message is a deck for each chosen."""
    from deck.expand import choices

    library = loaded.library
    for number in messages:
        known(str(number), [str(one.number) for one in library.messages], "message")
    decks: list[tuple[str, int | None]] = []
    for name in variants:
        variant = library.variants.get(name)
        if variant is None or not variant.chooses:
            decks.append((name, None))
        else:
            decks += [(name, one) for one in messages or choices(library, variant)]
    if messages and not any(one for _, one in decks):
        raise click.UsageError("--message is for a variant that gives one message")
    return list(dict.fromkeys(decks))


def _one_file(decks: list[tuple[str, int | None]]) -> str:
    """Say how to make of several decks the one that --output names."""
    need = "--variant" if len({name for name, _ in decks}) > 1 else "--message"
    return f"--output names one file: give one {need}"


def _one(
    ready: Ready,
    name: str,
    message: int | None,
    order: Order,
    before: tuple[Diagnostic, ...],
    tell: Progress,
) -> tuple[list[dict[str, object]], tuple[Diagnostic, ...]]:
    """Make one deck, and write it if nothing forbids that; return its row and what was found."""
    from deck.build import make
    from deck.cli.target import put
    from deck.diagnostics import failed

    made = make(ready, name, numbers=order.numbers, epoch=order.epoch, tell=tell, message=message)
    found = made.diagnostics
    if made.data is None or failed((*before, *found), strict=order.strict):
        return [], found
    path = order.target(made.variant)
    faults = put(path, made.data, movable=True)
    return ([] if faults else [_row(made, path, made.data)]), (*found, *faults)


def _row(made: Made, path: Path, data: bytes) -> dict[str, object]:
    import hashlib

    return {
        "variant": made.variant,
        "file": str(path),
        "slides": made.slides,
        "uncounted": made.uncounted,
        "seconds": made.seconds,
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def _agenda(ready: Ready, name: str, message: int | None) -> Iterator[str]:
    """Return the agenda of a deck with its clock times, if any of it takes time."""
    from deck.cli.agenda import agenda_of, lines_of

    library = ready.loaded.library
    agenda = agenda_of(library, library.variants[name], message)
    return lines_of(agenda) if agenda.parts else iter(())


def _line(row: dict[str, object]) -> str:
    """Return what a person wants to know: "short: 24 slides, 3 of them backup, 20 min, ..."."""
    minutes, rest = divmod(int(str(row["seconds"])), 60)
    time = f"{minutes} min" + (f" {rest} s" if rest else "")
    backup = f", {row['uncounted']} of them not counted" if row["uncounted"] else ""
    if row["uncounted"] == row["slides"]:
        time, backup = "to read or fill in", ""
    size = f"{int(str(row['bytes'])) / 1000:.0f} kB"
    slides = plural(int(str(row["slides"])), "slide")
    return f"{row['variant']}: {slides}{backup}, {time}, {size} -> {row['file']}"
