"""How a command ends: its findings printed by place, what it made, and its exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from typing import NoReturn

import click

from deck.diagnostics import Diagnostic, Severity, as_data, as_text, failed, in_order

# Findings that say the command asked for what is not there: usage, though only content tells.
USAGE = frozenset({"no-such-slide"})


def finish(
    found: Iterable[Diagnostic],
    *,
    lines: Iterable[str] = (),
    data: Mapping[str, object] | None = None,
    as_json: bool = False,
    strict: bool = False,
) -> NoReturn:
    """Print `lines` on standard output and the findings on standard error, or with `as_json` one
    object of `data` and findings on standard output; then exit with 0, 1 or 2."""
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
            click.echo(_summary(ordered), err=True)
    sys.exit(_code(ordered) if bad else 0)


def _code(found: tuple[Diagnostic, ...]) -> int:
    """Return 2 if all errors are of usage, else 1."""
    errors = {one.code for one in found if one.severity is Severity.ERROR}
    return 2 if errors and errors <= USAGE else 1


def system_fault(error: OSError) -> NoReturn:
    """Report what the operating system refused, without a traceback, and exit with 1."""
    place = f"{error.filename}: " if error.filename else ""
    message = f"{place}{error.strerror or error}"
    finish([Diagnostic("system-fault", message, hint="mend that, then run the command again")])


def _painted(one: Diagnostic) -> str:
    word = f"{one.severity.value}[{one.code}]"
    colour = "red" if one.severity is Severity.ERROR else "yellow"
    return as_text(one).replace(word, click.style(word, fg=colour, bold=True), 1)


def _summary(found: tuple[Diagnostic, ...]) -> str:
    errors = sum(one.severity is Severity.ERROR for one in found)
    return f"{plural(errors, 'error')}, {plural(len(found) - errors, 'warning')}"


def plural(number: int, what: str) -> str:
    """Return a number of things in words: "1 slide", "2 slides"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
