"""The name of a deck to write: what `-o` takes."""

from __future__ import annotations

from pathlib import Path

import click

SUFFIX = ".pptx"


class DeckFile(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """A file that ends in .pptx; relative to the current folder, as a shell means it."""

    name = "file"

    def convert(
        self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        if isinstance(value, Path):
            return value
        if not value.strip():
            self.fail(f"an empty name: name a file that ends in {SUFFIX}", param, ctx)
        if value == "-":
            what = "a deck is not written to standard output"
            self.fail(f"{what}: name a file that ends in {SUFFIX}", param, ctx)
        path = Path(value)
        if path.suffix.lower() != SUFFIX:
            self.fail(f"'{value}' must end in {SUFFIX}: a deck is a PowerPoint file", param, ctx)
        return path
