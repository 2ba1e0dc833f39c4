"""`docs/commands.md`: the help of every command, as it is printed."""

from __future__ import annotations

from collections.abc import Iterator

import click

from deck.cli import cli
from deck.reference import document

LEAD = """\
`python generate.py ...` in a checkout and the installed `nine-messages ...` are the same command.
The current folder is the project; its content comes before the library that comes with the program.
Commands write only to the project, unless `-o` names another place.

Results go to standard output, findings and progress to standard error. Progress is shown only on a
terminal and only after a second. With `--json` a command prints one object on standard output:
`ok`, the command's own results, and `diagnostics`.

| Exit code | Meaning |
| --- | --- |
| 0 | Done, and nothing is wrong (warnings may have been printed) |
| 1 | Content, a theme, a deck or a place to write to is at fault; what was there is left as it was. Also: what was said could not be printed, because standard output is full or closed |
| 2 | The command asks for what there is not: an unknown command, option or name (the nearest is suggested), a wrong value, or with `--range` a slide number that the deck has not |

| Environment variable | Effect |
| --- | --- |
| `SOURCE_DATE_EPOCH` | The date written in decks and their archive, in seconds since 1970, up to 2107; an earlier one than 1980 becomes 1980-01-01, the first an archive can hold, and is said; else the variant's `date` |"""  # noqa: E501


def page() -> str:
    """Return the whole page."""
    return document("Commands", "the program's own help", LEAD, *sections(cli, "nine-messages"))


def sections(
    command: click.Command, name: str, above: click.Context | None = None
) -> Iterator[str]:
    """Yield the part of each command: the group's own, then its commands', depth first."""
    context = click.Context(
        command, info_name=name.split()[-1], parent=above, max_content_width=80,
        terminal_width=80, color=False, help_option_names=["-h", "--help"],
    )  # fmt: skip
    yield f"## {name}\n\n```text\n{command.get_help(context)}\n```"
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            if found and not found.hidden:
                yield from sections(found, f"{name} {inner}", context)
