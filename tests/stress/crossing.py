"""The hardest cases on the narrowest pages: an example's content, changed and laid out there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from deck.examples import Example
from tests.stress.cases import CASES
from tests.stress.trial import Result, content_of, stressed, tried

HARD = ("longest", "German", "fewest", "most")
NARROW = ("4:3", "A4", "10x5.625")


def crossed(example: Example) -> Iterator[tuple[str, Result]]:
    """Yield each hard case on each narrow page, named "A4: most"."""
    data = content_of(example)
    for size in NARROW:
        for case in HARD:
            yield f"{size}: {case}", tried(stressed(example, data, CASES[case]), size)


def in_cells(found: Mapping[str, Result], clean: str) -> tuple[str, ...]:
    """Return what stands in the table: for each page, which cases are refused, and with what."""
    return tuple("; ".join(_refused(found, size)) or clean for size in NARROW)


def _refused(found: Mapping[str, Result], size: str) -> Iterator[str]:
    for case in HARD:
        if codes := found[f"{size}: {case}"].codes:
            yield f"{case} {', '.join(f'`{code}`' for code in codes)}"
