"""What an object shows, as a short hash: tells later whether somebody has changed it."""

from __future__ import annotations

import hashlib

from deck.frame import Chart, Item, Paragraph, Picture, Table


def shown(item: Item) -> str:
    """Return what an object shows as plain text: words, cells, chart values, picture bytes' hash.

    Paragraphs are separated by a line feed, cells by a tab, rows by a line feed; a line feed in a
    chart's category counts as a space, for it is only a break.
    """
    match item:
        case Table():
            return "\n".join(
                "\t".join(words(cell.paragraphs) for cell in row) for row in item.cells
            )
        case Chart():
            rows = ["\t".join(("", *(one.replace("\n", " ") for one in item.categories)))]
            rows += ["\t".join((one.name, *map(number, one.values))) for one in item.series]
            return "\n".join(rows)
        case Picture():
            return hashlib.sha256(item.data).hexdigest()
        case _:
            return words(getattr(item, "paragraphs", ()))


def words(paragraphs: tuple[Paragraph, ...]) -> str:
    """Return the text of paragraphs, one a line."""
    return "\n".join(one.text for one in paragraphs)


def number(value: float | None) -> str:
    """Return a chart value as its shortest exact text; nothing for a missing one.

    >>> number(36.0), number(0.1), number(None)
    ('36', '0.1', '')
    """
    if value is None:
        return ""
    return str(int(value)) if value == int(value) else repr(float(value))


def fingerprint(text: str) -> str:
    """Return sixteen hexadecimal digits of the text's SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
