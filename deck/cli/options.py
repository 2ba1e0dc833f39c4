"""Options that several commands share, and names that are looked up."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from deck.diagnostics import nearest

Command = TypeVar("Command", bound=Callable[..., object])

DEFAULT_THEME = "harbour"


class Commands(click.Group):
    """A group that answers an unknown command with the nearest one."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        names = self.list_commands(ctx)
        if args and args[0] not in names and not args[0].startswith("-"):
            raise click.UsageError(f"no command '{args[0]}': {nearest(args[0], names)}", ctx)
        return super().resolve_command(ctx, args)


class Lazy(Commands):
    """A group whose commands, at `commands_at` ("module:name"), are imported when wanted."""

    def __init__(self, *, commands_at: Mapping[str, str], **more: Any) -> None:
        super().__init__(**more)
        self.commands_at = commands_at

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands_at)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands_at:
            return None
        module, _, name = self.commands_at[cmd_name].partition(":")
        return getattr(importlib.import_module(module), name)


def project_option(command: Command) -> Command:
    """Add `--project DIR`, the folder whose content comes first; the current one if not said."""
    return click.option(
        "-C",
        "--project",
        default=".",
        metavar="DIR",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="The project's folder.  [default: the current one]",
    )(command)


def message_option(command: Command) -> Command:
    """Add `--message NUMBER`, for variants that give one message."""
    return click.option(
        "--message", "messages", type=click.IntRange(min=1), multiple=True, metavar="NUMBER",
        help="The message of a variant that gives one; may be given several times."
        "  [default: each]",
    )(command)  # fmt: skip


def json_option(command: Command) -> Command:
    """Add `--json`."""
    return click.option(
        "--json", "as_json", is_flag=True, help="Print one JSON object on standard output."
    )(command)


def strict_option(command: Command) -> Command:
    """Add `--strict`."""
    return click.option("--strict", is_flag=True, help="Let warnings fail, as errors do.")(command)


def known(name: str, names: Iterable[str], what: str) -> str:
    """Return `name` if it is one of `names`; else refuse it as usage, with the nearest one."""
    all_of_them = tuple(names)
    if name in all_of_them:
        return name
    hint = nearest(name, all_of_them) or f"there is no {what} at all"
    raise click.UsageError(f"no {what} '{name}': {hint}", click.get_current_context(silent=True))
