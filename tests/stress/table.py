"""The table of results, `docs/stress.md`: what came of every case, archetype by archetype."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from deck.examples import Example
from tests.conftest import ROOT
from tests.stress.cases import CASES
from tests.stress.crossing import NARROW, crossed, in_cells
from tests.stress.pages import SIZES
from tests.stress.trial import EXAMPLES, Result, by_column, trials

PAGE = ROOT / "docs/stress.md"
CASE_COLUMNS = (*CASES, "60 letters")
SIZE_COLUMNS = SIZES[1:]
CLEAN = "clean"

Row = tuple[str, ...]

HEAD = """\
# What the layouts stand

<!-- Made by `make stress` from tests/stress. Do not edit by hand. -->

Every example of every kind of slide is put under stress, and laid out. Each time it comes out
clean or is refused with an error that names a line; nothing is cut, shrunk beyond its listed
sizes or left to run over. What comes out clean is also drawn by LibreOffice, and no word of it
leaves its box, the safe area, or lies on another word (`tests/stress`, the slow tests).

The cases, all of them permitted by the types and limits in [blocks.md](blocks.md):

| Case | What is done to every text or list of the example |
| --- | --- |
| shortest | one word of two letters |
| longest | as many words as are permitted, of common length; without a limit half as many again |
| German | every word 35 per cent longer |
| marks | combining accents, and an emoji at the end |
| right to left | the last word is Hebrew |
| fewest | as few entries as are permitted, and nothing that may be left out |
| most | as many entries as are permitted |
| 60 letters | one word of 60 letters, in each field in turn; here stands every code met |

An error says which word or how many words to cut; a warning, such as `missing-glyph` for an emoji
that the faces lack, lets a deck be built and is not in the table. The codes are explained in
[diagnostics.md](diagnostics.md).

## Pages of other sizes

Our themes are 16:9. A theme of your own may have another page: `page: 4:3` (or `16:10`, `A4`,
`10x5.625`) under `defaults.deck` in its `theme.yaml`, or any size at all in a template that is
adopted.

- Regions move with the page's width and height; type, insets, badges, icons and the motif follow
  the smaller of the two, so that what fits side by side on 16:9 still does. The tracker keeps its
  shape and its corner.
- The floors of 18, 14 and 12 points are those of a 7.5 inch high 16:9 page. They shrink with
  type, but nothing is smaller than 12 points: there the floor gives way, and a place holds fewer
  words. Kicker, footer and slide number grow to hold their line; a source line that has less room
  sets its two lines at 90 per cent.
- What does not fit is refused, as it is on any page.
"""


CROSSING = """\
## Cases on other pages

The hardest cases on the narrowest pages: longest, German, fewest and most. A cell says which of
them are refused there, and with what.
"""


def page(rows: Mapping[str, Row], both: Mapping[str, Row]) -> str:
    """Return the page: by archetype the pages, the cases, and the hardest cases on the narrowest
    pages."""
    cases, sizes = len(CASE_COLUMNS), len(SIZE_COLUMNS)
    named = {name: cells[:cases] for name, cells in rows.items()}
    sized = {name: cells[cases:] for name, cells in rows.items()}
    assert all(len(cells) == sizes for cells in sized.values())
    return "\n".join(
        (
            HEAD,
            *_table(sized, SIZE_COLUMNS),
            "",
            "## Cases",
            "",
            *_table(named, CASE_COLUMNS),
            "",
            CROSSING,
            *_table(both, NARROW),
            "",
        )
    )


def _table(rows: Mapping[str, Row], columns: tuple[str, ...]) -> Iterator[str]:
    yield f"| Example | {' | '.join(columns)} |"
    yield f"| --- |{' --- |' * len(columns)}"
    for name, cells in rows.items():
        yield f"| {name} | {' | '.join(cells)} |"
    counts = (sum(cells[n] == CLEAN for cells in rows.values()) for n in range(len(columns)))
    yield f"| Clean of {len(rows)} | {' | '.join(map(str, counts))} |"


def row(example: Example, found: Mapping[str, Result] | None = None) -> tuple[str, ...]:
    """Return the cells of an example."""
    columns = by_column(found if found is not None else dict(trials(example)))
    return tuple(
        ", ".join(f"`{code}`" for code in columns[name]) or CLEAN
        for name in (*CASE_COLUMNS, *SIZE_COLUMNS)
    )


def crossed_row(example: Example, found: Mapping[str, Result] | None = None) -> Row:
    """Return an example's cells of the third table."""
    return in_cells(found if found is not None else dict(crossed(example)), CLEAN)


def made() -> str:
    return page(
        {one.key: row(one) for one in EXAMPLES}, {one.key: crossed_row(one) for one in EXAMPLES}
    )


def committed(path: Path = PAGE) -> dict[str, Row]:
    """Return the rows that stand in the committed page, first and second table side by side."""
    sized, named, _ = _tables(path)
    return {name: (*named.get(name, ()), *found) for name, found in sized.items()}


def committed_crossing(path: Path = PAGE) -> dict[str, Row]:
    """Return the rows of the third table."""
    return _tables(path)[2]


def _tables(path: Path) -> tuple[dict[str, Row], dict[str, Row], dict[str, Row]]:
    """Return the rows of the three tables, found by their number of columns and their heading."""
    tables: tuple[dict[str, Row], dict[str, Row], dict[str, Row]] = ({}, {}, {})
    widths = (len(SIZE_COLUMNS), len(CASE_COLUMNS), len(NARROW))
    headings = ("## Pages of other sizes", "## Cases", "## Cases on other pages")
    at = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line in headings:
            at = headings.index(line)
        name, *found = (cell.strip() for cell in line.strip("| ").split(" | "))
        if line.startswith("|") and len(found) == widths[at]:
            tables[at][name] = tuple(found)
    return tables
