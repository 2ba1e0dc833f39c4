"""`build`: write decks."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.numbers import SlideNumbers
from deck.cli.options import DEFAULT_THEME, json_option, known, project_option, strict_option
from deck.cli.progress import Progress
from deck.cli.report import finish

if TYPE_CHECKING:
    from deck.build import Made, Ready
    from deck.diagnostics import Diagnostic

EPOCH = "SOURCE_DATE_EPOCH"


@click.command()
@click.option(
    "--variant", "variants", multiple=True, metavar="NAME",
    help="The variant to build; may be given several times.  [default: all of them]",
)  # fmt: skip
@click.option(
    "--theme", default=DEFAULT_THEME, metavar="NAME", show_default=True, help="How the decks look."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE",
    help="Where to write; for one variant only.  [default: dist/nine-messages-VARIANT.pptx]",
)  # fmt: skip
@click.option(
    "--range", "numbers", type=SlideNumbers(), metavar="NUMBERS",
    help="Keep only the slides with these numbers: 1,6-8.",
)  # fmt: skip
@strict_option
@project_option
@json_option
def build(
    variants: tuple[str, ...], theme: str, output: Path | None, numbers: frozenset[int] | None,
    strict: bool, project: Path, as_json: bool,
) -> None:  # fmt: skip
    """Build decks: PowerPoint files, one for each variant.

    A deck with an error in its content is not written, and what stood in its place stays as it was.
    Dates inside the deck are those of SOURCE_DATE_EPOCH if it is set, else the variant's own.
    """
    from deck.build import prepare
    from deck.load import load_project
    from deck.theme import theme_names

    epoch = _epoch()
    if output and len(variants) > 1:
        raise click.UsageError("--output names one file: give one --variant")
    with Progress(quiet=as_json) as tell:
        tell("reading content")
        loaded = load_project(project)
        known(theme, theme_names(loaded.roots), "theme")
        library = loaded.library
        wanted = _wanted(variants, tuple(library.variants), loaded.hidden)
        if output and len(wanted) != 1:
            raise click.UsageError("--output names one file: give one --variant")
        ready, found = prepare(loaded, theme, None, tell)
        if ready is None:
            finish(found, as_json=as_json, strict=strict, data={"decks": []})
        jobs = [(name, output or _default(project, name)) for name in wanted]
        rows, more = _write_all(ready, jobs, numbers, epoch, tell, strict)
    data = {"decks": rows}
    lines = [_line(row) for row in rows]
    finish((*found, *more), lines=lines, data=data, as_json=as_json, strict=strict)


def _wanted(
    asked: tuple[str, ...], there: tuple[str, ...], hidden: frozenset[str]
) -> tuple[str, ...]:
    """Return the variants to build. One whose file is at fault is known, for that is reported."""
    for name in asked:
        known(name, there if name not in hidden else (*there, name), "variant")
    return tuple(dict.fromkeys(asked)) or there


def _default(project: Path, variant: str) -> Path:
    return project / "dist" / f"nine-messages-{variant}.pptx"


def _epoch() -> int | None:
    """Return the time that the environment sets, if it does."""
    written = os.environ.get(EPOCH, "").strip()
    if not written:
        return None
    if not (written.isascii() and written.isdigit() and len(written) <= 12):
        raise click.UsageError(f"{EPOCH} is '{written}', not a number of seconds since 1970")
    return int(written)


def _write_all(
    ready: Ready, jobs: list[tuple[str, Path]], numbers: frozenset[int] | None,
    epoch: int | None, tell: Progress, strict: bool,
) -> tuple[list[dict[str, object]], list[Diagnostic]]:  # fmt: skip
    """Make every deck, and write those without a fault."""
    from deck.build import make
    from deck.cli.target import put
    from deck.diagnostics import failed
    from deck.times import epoch_of, within

    rows: list[dict[str, object]] = []
    found: list[Diagnostic] = []
    for name, path in jobs:
        date = ready.loaded.library.variants[name].date
        when = epoch_of(date) if epoch is None else within(epoch)
        made = make(ready, name, numbers=numbers, epoch=when, tell=tell)
        found.extend(made.diagnostics)
        if made.data is None or failed(made.diagnostics, strict=strict):
            continue
        faults = put(path, made.data)
        found.extend(faults)
        if not faults:
            rows.append(_row(made, path, made.data))
    return rows, found


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


def _line(row: dict[str, object]) -> str:
    """Return what a person wants to know: "short: 24 slides (3 of them backup), 20 minutes ..."."""
    seconds = int(str(row["seconds"]))
    minutes, rest = divmod(seconds, 60)
    time = f"{minutes} min" + (f" {rest} s" if rest else "")
    backup = f", {row['uncounted']} of them not counted" if row["uncounted"] else ""
    size = f"{int(str(row['bytes'])) / 1000:.0f} kB"
    return f"{row['variant']}: {row['slides']} slides{backup}, {time}, {size} -> {row['file']}"
