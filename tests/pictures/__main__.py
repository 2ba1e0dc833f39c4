"""Draw the specimens and accept how they look: `make pictures`.

    python -m tests.pictures --accept [THEME...]

Without `--accept` it only says which pictures differ, and leaves them in `build/pictures/`.
"""

from __future__ import annotations

import sys

import click

from tests.pictures.references import MADE_WITH, NAMES, accept, difference, wanted
from tests.pictures.rendered import missing, version


@click.command()
@click.option("--accept", "accepting", is_flag=True, help="Write what is drawn as references.")
@click.argument("themes", nargs=-1, type=click.Choice(NAMES))
def main(accepting: bool, themes: tuple[str, ...]) -> None:
    """Compare the pictures of slides with their references, or accept them."""
    if lacking := missing():
        sys.exit(f"needs {', '.join(lacking)}: .ci/install installs them")
    if accepting:
        found = [line for theme in themes or NAMES for line in accept(theme)]
        if not themes:
            MADE_WITH.write_text(f"{version()}\n", "utf-8")
    else:
        keys = [(theme, key) for theme in themes or NAMES for key in wanted(theme)]
        found = [line for one in keys if (line := difference(*one))]
    for line in found or ["nothing has changed"]:
        click.echo(line)
    sys.exit(bool(found) and not accepting)


if __name__ == "__main__":
    main()
