"""The command line: one file a command, each loaded only when it is named or listed.

Nothing here imports more than click and the standard library at module level; what a command needs
it imports inside itself, so that `--help` is quick (a test guards this). Exit codes: 0 fine, 1
content, theme or deck at fault (or standard output), 2 usage.
"""

from __future__ import annotations

import io
import sys
from typing import NoReturn

import click

from deck import __version__
from deck.cli.options import Lazy
from deck.cli.streams import complain, drain, of_printing

# The commands in the order of `--help`, and where each is.
COMMANDS = {
    "agenda": "deck.cli.agenda:agenda",
    "build": "deck.cli.build:build",
    "check": "deck.cli.check:check",
    "document": "deck.cli.document:document",
    "list": "deck.cli.listing:listing",
    "schema": "deck.cli.schema:schema",
    "theme": "deck.cli.theme:theme",
}


@click.group(
    cls=Lazy, commands_at=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Build editable leadership-briefing decks on the nine messages of digital government.

    Content is looked for in the project (the current folder) first, then in the library that comes
    with the program. Commands write only to the project, unless -o names another place.
    """


def main() -> NoReturn:
    """Run the command line; the entry point of `nine-messages` and of `generate.py`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a console that lacks a character
    code = _run()
    wrong = drain()
    if wrong:
        complain(wrong)
    sys.exit(code or (1 if wrong else 0))


def _run() -> int:
    """Run the command and return its exit code."""
    try:
        cli(prog_name="nine-messages")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(bool(ended.code))
    except OSError as error:  # what no step foresaw: a disk that fails, a file that vanishes
        if not of_printing(error):
            from deck.cli.report import system_fault

            system_fault(error)
        drain()
        complain(error.strerror or str(error))
        return 1
    return 0
