"""The reference pages under `docs/`, made from the code and the content that they describe.

`python -m deck.reference` writes them; a test compares them with what is committed, so a page can
never tell of a block, a layout, a code or an option that is no longer so.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

MARK = "<!-- Made by `make docs` from {source}. Do not edit by hand. -->"


def pages(root: Path) -> Mapping[str, str]:
    """Return every generated page by its path under `root`, a checkout of the project."""
    from deck.reference import (
        blocks,
        commands,
        diagnostics,
        editorial,
        figures,
        images,
        layouts,
        minutes,
    )
    from deck.registry import built_in
    from deck.schema import all_texts
    from deck.theme import Theme

    made = {
        "docs/blocks.md": blocks.page(),
        "docs/layouts.md": layouts.page(root),
        "docs/diagnostics.md": diagnostics.page(),
        "docs/images.md": images.page(),
        "docs/commands.md": commands.page(),
        "docs/editorial.md": editorial.page(root),
        "docs/workshop-minutes.md": minutes.page(root),
        "README.md": figures.readme(root),
    }
    schemas = all_texts(built_in().kinds, {"theme": Theme})
    return made | {f"docs/schema/{name}.json": text for name, text in schemas.items()}


def document(title: str, source: str, *parts: str) -> str:
    """Return a page: its title, where it comes from, and its parts, a blank line between."""
    whole = (f"# {title}", MARK.format(source=source), *parts)
    return "\n\n".join(part.strip("\n") for part in whole if part) + "\n"


def table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return a Markdown table; bars in cells are escaped."""
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
