"""`docs/editorial.md`: how the content is meant to read, and how it does."""

from __future__ import annotations

from pathlib import Path

from deck.editorial import Measure, findings, tallies
from deck.editorial.findings import LEAST_WORDS, MOST_AGE, MOST_WORDS
from deck.load import load_project
from deck.reference import document, table

LEAD = f"""\
`check --editorial` reads the content as an editor would, and gives advice, never errors:

- sentences of more than {MOST_WORDS} words; a semicolon ends one too, so that a list may be long;
- texts of {LEAST_WORDS} words or more that ask for a reading age above {MOST_AGE} years;
- jargon, with a plainer word; hype; American spellings;
- titles that name a topic where they should make a claim, and titles that two slides share.

Each finding names its file and line; `--json` gives them as data. The words it looks for stand in
`deck/editorial/wording.yaml`. The nine statements, the titles of sources and words in short
quotation marks are others' words, and are not judged. Terms of the glossary (`content/glossary/`)
are allowed, since a glossary slide explains them."""

HOW = """\
The reading age is the grade of Flesch and Kincaid, plus five years: the more words a sentence has
and the more syllables a word has, the higher it is. Syllables are counted by spelling
([why](decisions/0014-reading-age-by-our-own-count.md)). Slides are made of fragments, so their age
is low by nature; that of the notes and of the pages says more. A variant that gives one message
counts all nine."""


def page(root: Path) -> str:
    """Return the whole page, for a checkout at `root`."""
    library = load_project(root).library
    rows = [
        (f"`{one.name}`", *_measured(one.slides), *_measured(one.notes)) for one in tallies(library)
    ]
    heads = ("Variant or page", "Words", "Reading age", "Words in notes", "Reading age of notes")
    count = len(findings(library))
    told = f"The check has {count or 'no'} finding{'' if count == 1 else 's'} in the content."
    return document(
        "The language of the content", "content/", LEAD, "## How it reads now", told,
        table(heads, rows), HOW,
    )  # fmt: skip


def _measured(one: Measure) -> tuple[str, str]:
    return (f"{one.words:,}", f"{one.age:.0f}") if one.words else ("", "")
