"""The typefaces of a theme: those whose widths are not known, and those too wide for our text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from deck.diagnostics import Diagnostic, Severity
from deck.fonts import MARGIN, NEAR, FontBook
from deck.theme.tokens import Theme

WIDE = 1.05
"""From which breadth on a face is wide: text written to fit Arial and Georgia may not fit it."""

NARROWER = "Arial, Georgia, Calibri, Cambria or Times New Roman"
_UNFIT = ("overflow", "word-too-wide")
_BOOK = FontBook()


def face_faults(theme: Theme) -> Iterator[Diagnostic]:
    """Yield a warning for each typeface whose widths are not known, or that is wide.

    Emits: theme-face-unknown, theme-face-wide.
    """
    typography = theme.typography
    for family in _families(theme):
        if not _BOOK.certain(family):
            code, hint = "theme-face-unknown", "look at the slides; computers without the face "
            message = (
                f"the widths of '{family}' are not known: its text is taken to be {MARGIN:.0%} as "
                "wide as Arial, so it may break earlier than it must, or run over if the face is "
                "wider still"
            )
            hint += "show another one"
        elif (breadth := _BOOK.breadth(family)) > WIDE:
            how = ", as far as its widths are known" if family.casefold() in NEAR else ""
            code, hint = "theme-face-wide", f"where text does not fit, {_remedy()}"
            message = (
                f"text in '{family}' is {breadth:.0%} as wide as in Arial{how}, and the packaged "
                "content is written to fit Arial and Georgia: some of it may not fit"
            )
        else:
            continue
        severity = Severity.WARNING
        yield Diagnostic(code, message, typography.span, typography.path, hint, severity)


def blamed(found: Iterable[Diagnostic], theme: Theme) -> tuple[Diagnostic, ...]:
    """Return findings, of which those on text that does not fit name a face that may be why."""
    broad = [one for one in _families(theme) if not _BOOK.certain(one) or _BOOK.breadth(one) > WIDE]
    if not broad:
        return tuple(found)
    names = " and ".join(f"'{one}'" for one in broad)
    more = f"or, as the theme sets text in {names}, measured as wider than Arial, {_remedy()}"
    return tuple(
        replace(one, hint=f"{one.hint}; {more}" if one.hint else more)
        if one.code in _UNFIT
        else one
        for one in found
    )


def _families(theme: Theme) -> tuple[str, ...]:
    typography = theme.typography
    return tuple(dict.fromkeys((typography.headings.family, typography.base.family)))


def _remedy() -> str:
    return (
        f"choose a narrower face in theme.yaml ({NARROWER}) or smaller sizes under "
        "`defaults.deck.type`, then run `theme build`"
    )
