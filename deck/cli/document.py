"""`document`: write documents for Word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.clock import Clock
from deck.cli.deckfile import DocumentFile
from deck.cli.epoch import epoch_said
from deck.cli.options import (
    DEFAULT_THEME,
    json_option,
    known,
    message_option,
    project_option,
    strict_option,
)
from deck.cli.progress import Progress
from deck.cli.report import finish

if TYPE_CHECKING:
    from deck.build import Ready
    from deck.composition import Library
    from deck.diagnostics import Diagnostic
    from deck.docx.paper import Paper
    from deck.load import Loaded


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One document to write; those of a variant have its key, and the message chosen for it."""

    name: str
    variant: str | None = None
    message: int | None = None

    @property
    def called(self) -> str:
        """Return the name of its file: "guide", "workshop-handout", "single-4-handout"."""
        parts = (self.variant, self.message, self.name)
        return "-".join(str(one) for one in parts if one is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What was asked for, and where it goes."""

    project: Path
    theme: str
    output: Path | None
    epoch: int | None
    start: str | None
    strict: bool

    def target(self, wanted: Wanted) -> Path:
        if self.output:
            return self.output
        tail = "" if self.theme == DEFAULT_THEME else f"-{self.theme}"
        if self.start and wanted.variant:
            tail += f"-from-{self.start.replace(':', '')}"
        return self.project / "dist" / "documents" / f"nine-messages-{wanted.called}{tail}.docx"


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "--variant", "variants", multiple=True, metavar="NAME",
    help="The variant that handout, facilitator and run-sheet are for; may be given several times."
    "  [default: all that have minutes]",
)  # fmt: skip
@message_option
@click.option(
    "--start", type=Clock(), metavar="HH:MM",
    help="When the session begins; the file's name says so.  [default: the variant's own time]",
)  # fmt: skip
@click.option(
    "--theme", default=DEFAULT_THEME, metavar="NAME", show_default=True,
    help="Whose typefaces and colours the documents take, on a white page.",
)  # fmt: skip
@click.option(
    "-o", "--output", type=DocumentFile(), metavar="FILE",
    help="Where to write, a .docx file, seen from the current folder; for one document only."
    "  [default: dist/documents/nine-messages-NAME.docx in the project]",
)  # fmt: skip
@strict_option
@project_option
@json_option
def document(
    names: tuple[str, ...], variants: tuple[str, ...], messages: tuple[int, ...],
    start: str | None, theme: str, output: Path | None, strict: bool, project: Path, as_json: bool,
) -> None:  # fmt: skip
    """Write documents: Word files from the same content as the decks.

    NAME is one of: guide, handout, facilitator, run-sheet, or the key of a page of the library;
    without a NAME, all of them. Slide numbers and times are those of the deck as it is built.
    Documents are dated as SOURCE_DATE_EPOCH says, else by the library's own date.
    """
    from deck.build import prepare
    from deck.expand import starting
    from deck.load import load_project
    from deck.theme import theme_names

    order = Order(
        project=project, theme=theme, output=output, epoch=epoch_said(), start=start, strict=strict
    )
    rows: list[dict[str, object]] = []
    with Progress(quiet=as_json) as tell:
        tell("reading content")
        loaded = load_project(project)
        if start:
            loaded = replace(loaded, library=starting(loaded.library, start))
        known(theme, theme_names(loaded.roots), "theme")
        wanted = tuple(_wanted(names, variants, messages, loaded))
        if output and len(wanted) != 1:
            raise click.UsageError(_one_file(wanted))
        ready, before = prepare(loaded, theme, None, tell)
        found = list(before)
        for one in wanted if ready else ():
            assert ready is not None
            row, more = _one(ready, one, order, before, tell)
            found.extend(more)
            rows.extend(row)
    lines = (f"{row['document']}: {row['title']}, {row['kB']} kB -> {row['file']}" for row in rows)
    finish(found, lines=lines, data={"documents": rows}, as_json=as_json, strict=strict)


def _wanted(
    asked: tuple[str, ...], variants: tuple[str, ...], messages: tuple[int, ...], loaded: Loaded
) -> Iterator[Wanted]:
    """Yield the documents to write, after refusing names that there are not."""
    from deck.docx.making import names as all_names
    from deck.validate.pages import OF_VARIANTS

    library = loaded.library
    there = all_names(library)
    for name in asked:
        if name not in loaded.hidden:
            known(name, there, "document")
    for name in variants:
        if name not in loaded.hidden:
            known(name, tuple(library.variants), "variant")
    for number in messages:
        known(str(number), [str(one.number) for one in library.messages], "message")
    chosen = [one for one in dict.fromkeys(asked) or there if one in there]
    if variants and not any(one in OF_VARIANTS for one in chosen):
        raise click.UsageError(f"--variant is for {', '.join(OF_VARIANTS)}")
    for name in chosen:
        if name in OF_VARIANTS:
            yield from _of_variants(name, variants, messages, library)
        else:
            yield Wanted(name=name)


def _of_variants(
    name: str, variants: tuple[str, ...], messages: tuple[int, ...], library: Library
) -> Iterator[Wanted]:
    """Yield a document for each variant; one that gives a message, for each that is chosen."""
    from deck.expand import choices

    timed = [key for key, one in library.variants.items() if one.minutes is not None]
    for key in dict.fromkeys(variants) or timed:
        variant = library.variants.get(key)
        if variant is None:
            continue
        numbers = (messages or choices(library, variant)) if variant.chooses else (None,)
        yield from (Wanted(name=name, variant=key, message=one) for one in numbers)


def _one_file(wanted: tuple[Wanted, ...]) -> str:
    """Say how to make of several documents the one that --output names."""
    if len({one.name for one in wanted}) != 1:
        need = "NAME"
    else:
        need = "--variant" if len({one.variant for one in wanted}) > 1 else "--message"
    return f"--output names one file: give one {need}"


def _one(
    ready: Ready, wanted: Wanted, order: Order, before: tuple[Diagnostic, ...], tell: Progress
) -> tuple[list[dict[str, object]], tuple[Diagnostic, ...]]:
    """Make one document, and write it if nothing forbids that."""
    from deck.cli.target import put
    from deck.diagnostics import failed

    tell(f"writing {wanted.called}")
    paper, found = _paper(ready, wanted, tell)
    if paper is None or failed((*before, *found), strict=order.strict):
        return [], found
    data = _bytes(paper, ready, order.epoch)
    path = order.target(wanted)
    faults = put(path, data, movable=True)
    return ([] if faults else [_row(wanted, paper, path, data)]), (*found, *faults)


def _paper(
    ready: Ready, wanted: Wanted, tell: Progress
) -> tuple[Paper | None, tuple[Diagnostic, ...]]:
    """Return a document as values, or why there is none."""
    from deck.build import lay_out
    from deck.diagnostics import failed
    from deck.docx.guide import Sources
    from deck.docx.making import Selected, of_library, of_variant
    from deck.select import select

    library, about = ready.loaded.library, ready.loaded.about
    if wanted.variant is None:
        assert about is not None  # a library without its file is at fault already
        made_from = Sources(library=library, about=about, strings=ready.strings)
        return of_library(wanted.name, made_from), ()
    frames, found = lay_out(ready, wanted.variant, None, tell, wanted.message)
    deck, _ = select(library, wanted.variant, ready.strings.language, wanted.message)
    if deck is None or failed(found):
        return None, found
    return of_variant(wanted.name, Selected(deck=deck, frames=frames), ready.strings), found


def _bytes(paper: Paper, ready: Ready, epoch: int | None) -> bytes:
    """Return the file; nothing in it comes from the machine or the clock."""
    from deck.docx.look import look_of
    from deck.docx.writing import About, write
    from deck.package import package
    from deck.times import epoch_of, iso_time

    about, words = ready.loaded.about, ready.strings
    assert about is not None
    moment = epoch_of(about.date) if epoch is None else epoch
    said = About(
        creator=about.title.source, language=words.language, date=iso_time(moment),
        footer=words.documents.footer, prompt=words.documents.prompt,
        caption=words.documents.caption,
    )  # fmt: skip
    return package(write(paper, look_of(ready.theme.files.theme), said), moment)


def _row(wanted: Wanted, paper: Paper, path: Path, data: bytes) -> dict[str, object]:
    import hashlib

    return {
        "document": wanted.called,
        "title": paper.title,
        "file": str(path),
        "kB": round(len(data) / 1000),
        "sha256": hashlib.sha256(data).hexdigest(),
    }
