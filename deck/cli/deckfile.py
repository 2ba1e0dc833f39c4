"""The name of a file to write: what `-o` takes."""

from __future__ import annotations

from pathlib import Path

import click


class DeckFile(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """A file that ends in .pptx; relative to the current folder, as a shell means it."""

    name = "file"
    suffix, what, why = ".pptx", "a deck", "a deck is a PowerPoint file"

    def convert(
        self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        if isinstance(value, Path):
            return value
        if not value.strip():
            self.fail(f"an empty name: name a file that ends in {self.suffix}", param, ctx)
        if value == "-":
            what = f"{self.what} is not written to standard output"
            self.fail(f"{what}: name a file that ends in {self.suffix}", param, ctx)
        path = Path(value)
        if path.suffix.lower() != self.suffix:
            self.fail(f"'{value}' must end in {self.suffix}: {self.why}", param, ctx)
        return path


class DocumentFile(DeckFile):
    """A file that ends in .docx."""

    suffix, what, why = ".docx", "a document", "a document is a Word file"
