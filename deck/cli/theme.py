"""`theme`: the commands that make themes, each in a file of its own and imported when wanted."""

from __future__ import annotations

import click

from deck.cli.options import Lazy

# The commands in the order of `theme --help`, and where each is.
COMMANDS = {
    "new": "deck.cli.theme_new:new",
    "build": "deck.cli.theme_build:build",
    "show": "deck.cli.theme_show:show",
}


@click.group(cls=Lazy, commands_at=COMMANDS)
def theme() -> None:
    """Make themes: PowerPoint templates and their mappings."""
