"""How a command ends: its findings printed by place, what it made, and its exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from typing import NoReturn

import click

from deck.diagnostics import Diagnostic, Severity, as_data, as_text, failed, in_order


def finish(
    found: Iterable[Diagnostic],
    *,
    lines: Iterable[str] = (),
    data: Mapping[str, object] | None = None,
    as_json: bool = False,
    strict: bool = False,
) -> NoReturn:
    """Print `lines` on standard output and the findings on standard error, or with `as_json` one
    object of `data` and findings on standard output; then exit with 0 or 1."""
    ordered = in_order(found)
    bad = failed(ordered, strict=strict)
    if as_json:
        whole = {"ok": not bad, **(data or {}), "diagnostics": [as_data(one) for one in ordered]}
        click.echo(json.dumps(whole, indent=2, ensure_ascii=False))
    else:
        for line in lines:
            click.echo(line)
        for one in ordered:
            click.echo(_painted(one), err=True)
        if ordered:
            click.echo(_count(ordered), err=True)
    sys.exit(1 if bad else 0)


def system_fault(error: OSError) -> NoReturn:
    """Report what the operating system refused, without a traceback, and exit with 1."""
    place = f"{error.filename}: " if error.filename else ""
    message = f"{place}{error.strerror or error}"
    finish([Diagnostic("system-fault", message, hint="mend that, then run the command again")])


def _painted(one: Diagnostic) -> str:
    word = f"{one.severity.value}[{one.code}]"
    colour = "red" if one.severity is Severity.ERROR else "yellow"
    return as_text(one).replace(word, click.style(word, fg=colour, bold=True), 1)


def _count(found: tuple[Diagnostic, ...]) -> str:
    errors = sum(one.severity is Severity.ERROR for one in found)
    return f"{_plural(errors, 'error')}, {_plural(len(found) - errors, 'warning')}"


def _plural(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
