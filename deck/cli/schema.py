"""`schema`: write the JSON Schemas that editors use."""

from __future__ import annotations

from pathlib import Path

import click

from deck.cli.options import json_option, project_option
from deck.cli.report import finish

FOLDER = "docs/schema"


@click.command()
@project_option
@json_option
def schema(project: Path, as_json: bool) -> None:
    """Write the JSON Schemas of all content files to docs/schema.

    Content files name theirs in their first line, so that an editor can complete keys and point at
    faults. Kinds of block from installed packages are included.
    """
    from deck.cli.target import put
    from deck.registry import discover
    from deck.schema import all_texts
    from deck.theme import Theme

    registry, found = discover()
    faults = list(found)
    written: list[str] = []
    for name, text in all_texts(registry.kinds, {"theme": Theme}).items():
        path = project / FOLDER / f"{name}.json"
        wrong = put(path, text.encode())
        faults.extend(wrong)
        if not wrong:
            written.append(str(path))
    finish(faults, lines=written, data={"files": written}, as_json=as_json)
