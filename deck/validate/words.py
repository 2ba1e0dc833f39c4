"""The program's own words, and the dates it has to write."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import get_args

from deck.diagnostics import Diagnostic
from deck.frame import ChartType
from deck.icons import NAMES
from deck.model import Group, Node
from deck.validate.scope import Scope, inside
from deck.word import place

_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_SLOTS = ("picture",)


def named_words(scope: Scope) -> Iterator[Diagnostic]:
    """Each language has a word for everything the program names. Emits: missing-word."""
    groups = get_args(Group)
    for one in scope.strings:
        yield from _missing(one, "groups", one.groups, groups)
        yield from _missing(one, "verbs", one.verbs, groups)
        yield from _missing(one.alt, "chart_type", one.alt.chart_type, get_args(ChartType))
        yield from _missing(one.names, "icons", one.names.icons, NAMES)
        yield from _missing(one.names, "slots", one.names.slots, _SLOTS)


def dates(scope: Scope) -> Iterator[Diagnostic]:
    """Every date is a day that there was or will be. Emits: no-such-day."""
    library = scope.library
    stated: Iterable[tuple[Node, str, str]] = itertools.chain(
        ((one, "date", one.date) for one in library.variants.values()),
        ((one, "source.date", one.source.date) for one in library.facts.values()),
        ((one, "checked", one.checked) for one in library.facts.values()),
        ((one, "review_by", one.review_by) for one in library.facts.values()),
        ((one, "date", one.date) for one in (scope.about,) if one),
    )
    for owner, path, written in stated:
        if _DAY.fullmatch(written) and not _is_day(written):
            message = f"there is no day {written}"
            yield Diagnostic(
                "no-such-day", message, place(written, owner.span), inside(owner, path)
            )


def _is_day(written: str) -> bool:
    parts = [int(part) for part in written.split("-")]
    try:
        datetime.date(*[*parts, 1, 1][:3])
    except ValueError:
        return False
    return True


def _missing(
    node: Node, path: str, words: dict[str, str], wanted: tuple[str, ...]
) -> Iterator[Diagnostic]:
    for name in wanted:
        if name not in words:
            message, hint = f"no word for '{name}'", f"add '{name}:'"
            yield Diagnostic("missing-word", message, node.span, inside(node, path), hint)
