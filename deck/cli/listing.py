"""`list`: what there is to build with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.options import json_option, known, project_option
from deck.cli.report import finish

if TYPE_CHECKING:
    from deck.composition import Variant
    from deck.load import Loaded

Row = dict[str, object]


def _variants(loaded: Loaded) -> list[Row]:
    return [
        {
            "key": one.key,
            "minutes": one.minutes or "-",
            "slides": _count(loaded, one),
            "title": one.title.source,
        }
        for one in loaded.library.variants.values()
    ]


def _count(loaded: Loaded, variant: Variant) -> int:
    """Return the slides of a variant, with any message chosen."""
    from deck.expand import choices, expand

    library = loaded.library
    return len(expand(library, variant, choices(library, variant)[0]).slides)


def _slides(loaded: Loaded) -> list[Row]:
    return [
        {
            "key": one.key,
            "kind": one.body.kind,
            "seconds": one.seconds,
            "title": one.title.source if one.title else "",
            "file": str(one.span),
        }
        for one in loaded.library.slides.values()
    ]


def _facts(loaded: Loaded) -> list[Row]:
    return [
        {
            "key": one.key,
            "confidence": one.confidence,
            "figure": f"{one.figure.value} {one.figure.unit}" if one.figure else "",
            "source": one.source.publisher.source,
        }
        for one in loaded.library.facts.values()
    ]


def _exercises(loaded: Loaded) -> list[Row]:
    return [
        {"key": one.key, "minutes": one.minutes, "title": one.title.source}
        for one in loaded.library.exercises.values()
    ]


def _themes(loaded: Loaded) -> list[Row]:
    from deck.theme import find_theme, theme_names

    rows: list[Row] = []
    for name in theme_names(loaded.roots):
        files, _ = find_theme(name, loaded.roots)
        about = files.theme.meta.description if files else "its theme.yaml is at fault: see check"
        rows.append(
            {"key": name, "source": files.theme.tokens.source if files else "", "about": about}
        )
    return rows


def _layouts(loaded: Loaded) -> list[Row]:
    from deck.opening import read_mapping
    from deck.theme import find_theme, theme_names

    rows: list[Row] = []
    for name in theme_names(loaded.roots):
        files, _ = find_theme(name, loaded.roots)
        mapping = read_mapping(files)[0] if files else None
        for role, layout in mapping.layouts.items() if mapping else ():
            slots = ", ".join(layout.slots)
            rows.append({"theme": name, "role": role, "layout": layout.name, "slots": slots})
    return rows


def _blocks(loaded: Loaded) -> list[Row]:
    return [
        {"kind": kind, "about": (block.__doc__ or "").strip().partition("\n")[0]}
        for kind, block in loaded.registry.kinds.items()
    ]


KINDS: dict[str, Callable[[Loaded], list[Row]]] = {
    "variants": _variants,
    "slides": _slides,
    "themes": _themes,
    "layouts": _layouts,
    "blocks": _blocks,
    "facts": _facts,
    "exercises": _exercises,
}


@click.command("list")
@click.argument("kind", required=False, metavar="[KIND]")
@project_option
@json_option
def listing(kind: str | None, project: Path, as_json: bool) -> None:
    """List what there is.

    KIND is one of: variants, slides, themes, layouts, blocks, facts, exercises. Without it, all
    variants and themes. A variant's slides are those of its content: a deck has more where a long
    list goes on to a second slide.
    """
    from deck.load import load_project

    kinds = (known(kind, KINDS, "kind of thing to list"),) if kind else ("variants", "themes")
    loaded = load_project(project)
    rows = {name: KINDS[name](loaded) for name in kinds}
    lines = [line for name in kinds for line in _table(name, rows[name], heading=not kind)]
    finish(loaded.diagnostics, lines=lines, data=rows, as_json=as_json)


def _heads(name: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    if name != "variants":
        return columns
    return tuple("slides of content" if one == "slides" else one for one in columns)


def _table(name: str, rows: list[Row], *, heading: bool) -> list[str]:
    """Return a line of heads and the rows as lines of text, each column as wide as its longest
    value but the last."""
    lines = [f"{name}:"] if heading else []
    if not rows:
        return [*lines, f"no {name}"]
    columns = tuple(rows[0])
    cells = [list(_heads(name, columns))]
    cells += [[" ".join(str(row[one]).split()) for one in columns] for row in rows]
    widths = [max(len(row[n]) for row in cells) for n in range(len(columns))]
    widths[-1] = 0
    for row in cells:
        text = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        lines.append(f"{'  ' if heading else ''}{text}".rstrip())
    return lines
