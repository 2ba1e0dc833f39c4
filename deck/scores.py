"""A team's scores from a `scores.csv`: lowest, median and highest of each message, and no names.

Given a path and the messages of the library; returns the scores, and every fault of the file with
its line and column. One form has a row a message and a column a person, its first head `message`;
the other has a row a person and columns headed 1 to 9. Cells are separated by commas or semicolons.
Names of people may stand in the file: they are compared with one another, and never passed on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deck.blocks.self_check_scores import MOST, Scores, median
from deck.characters import Where
from deck.diagnostics import Diagnostic, Severity
from deck.model import Message
from deck.source import lines_of, read

MOST_PEOPLE, FEW = 200, 4
HEAD = "message"

Found = tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell, without its quotes and the space round it, and its column."""

    text: str
    column: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the file that is not blank."""

    number: int
    cells: tuple[Cell, ...]
    end: int


@dataclass(slots=True)
class _Reading:
    """What has been read so far: the scores of each message, and the faults."""

    where: Where
    known: frozenset[int]
    given: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    people: int = 0
    faults: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def fault(self, code: str, said: str, line: int, column: int, hint: str = "") -> None:
        self.faults.append(Diagnostic(code, said, self.where.span(line, column), hint=hint))


def read_scores(path: Path, messages: Sequence[Message]) -> tuple[tuple[Scores, ...], Found]:
    """Return the scores in a file, by message; none if the file has a fault.

    Emits: scores-head, scores-cells, scores-gap, scores-number, scores-scale, scores-twice,
    scores-lacks, scores-nobody, scores-few, unknown-message, empty-file, and the codes of
    `deck.source.read`.
    """
    where = Where(path.name)
    text, faults = read(path, where)
    if text is None:
        return (), faults
    reading = _Reading(where, frozenset(one.number for one in messages))
    rows = list(_rows(text, reading))
    if not rows:
        return (), (Diagnostic("empty-file", "the file of scores holds nothing", where.span()),)
    if not reading.faults:
        _read(rows, reading)
    if reading.faults:
        return (), tuple(reading.faults)
    return _summed(reading.given), tuple(_few(reading))


def _rows(text: str, reading: _Reading) -> Iterator[Row]:
    """Yield the lines that hold something, as cells."""
    lines = lines_of(text)
    first = next((line for line in lines if line.strip(" \t,;")), "")
    bare = re.sub(r'"[^"]*"', "", first)
    mark = ";" if bare.count(";") >= bare.count(",") and ";" in bare else ","
    for number, line in enumerate(lines, 1):
        if not line.strip(" \t,;"):
            continue
        cells = tuple(_cells(line, mark))
        if cells[-1].text.startswith('"'):
            said = "the quote that begins here does not end on this line"
            reading.fault("scores-cells", said, number, cells[-1].column)
        yield Row(number, cells, len(line) + 1)


def _cells(line: str, mark: str) -> Iterator[Cell]:
    """Yield the cells of a line. A quote that does not end makes the rest of the line one cell."""
    start = 0
    while start <= len(line):
        found = re.compile(rf'\s*"((?:[^"]|"")*)"\s*(?={mark}|$)').match(line, start)
        if found:
            text, end = found[1].replace('""', '"'), found.end()
        elif line[start:].lstrip().startswith('"'):
            text, end = line[start:].strip(), len(line)
        else:
            end = line.find(mark, start)
            end = len(line) if end < 0 else end
            text = line[start:end]
        blank = len(line[start:end]) - len(line[start:end].lstrip())
        yield Cell(text.strip(), start + (blank if text.strip() else 0) + 1)
        start = end + 1


def _read(rows: Sequence[Row], reading: _Reading) -> None:
    """Read the scores in whichever of the two forms the first line announces."""
    head, *rest = rows
    for row in rest:
        for cell in row.cells[len(head.cells) :]:
            if cell.text:
                said = f"this line has more cells than the first, which has {len(head.cells)}"
                reading.fault("scores-cells", said, row.number, cell.column)
                break
    by_row = head.cells[0].text.casefold() == HEAD
    if by_row:
        _by_message(head, rest, reading)
    elif any(_number(cell.text) is not None for cell in head.cells):
        _by_person(head, rest, reading)
    else:
        said = "the first line names neither 'message' nor the numbers of messages"
        hint = "begin with 'message' and one column a person, or have the columns 1 to 9"
        reading.fault("scores-head", said, head.number, head.cells[0].column, hint)
        return
    if not 1 <= reading.people <= MOST_PEOPLE:
        said = f"{reading.people} people have scored, 1 to {MOST_PEOPLE} wanted"
        reading.fault("scores-nobody", said, head.number, 1)
    for number in sorted(reading.known - set(reading.given)):
        said = f"message {number} has no {'line' if by_row else 'column'}"
        reading.fault("scores-lacks", said, head.number, head.end)


def _by_message(head: Row, rows: Sequence[Row], reading: _Reading) -> None:
    """Read a row a message and a column a person."""
    columns = [n for n in range(1, len(head.cells)) if head.cells[n].text or _used(rows, n)]
    reading.people = len(columns)
    seen: dict[str, int] = {}
    for n in columns:
        cell = head.cells[n]
        _once(cell, head.number, seen, reading)
    lines: dict[int, int] = {}
    for row in rows:
        number = _message(row.cells[0], row.number, lines, reading)
        if number is not None:
            scores = [_score(row, n, number, reading) for n in columns]
            reading.given[number] = [one for one in scores if one is not None]


def _by_person(head: Row, rows: Sequence[Row], reading: _Reading) -> None:
    """Read a row a person and a column a message; other columns are not read, but that the first
    may name the person."""
    columns: dict[int, int] = {}
    numbers: dict[int, int] = {}
    for n, cell in enumerate(head.cells):
        if _number(cell.text) is not None:
            number = _message(cell, head.number, numbers, reading)
            if number is not None:
                columns[n] = number
    reading.people = len(rows)
    reading.given.update({number: [] for number in columns.values()})
    seen: dict[str, int] = {}
    for row in rows:
        if _number(head.cells[0].text) is None:
            _once(row.cells[0], row.number, seen, reading)
        for n, number in columns.items():
            score = _score(row, n, number, reading)
            if score is not None:
                reading.given[number].append(score)


def _once(cell: Cell, line: int, seen: dict[str, int], reading: _Reading) -> None:
    """A person's name stands in a file once; the fault does not repeat it."""
    name = cell.text.casefold()
    if name and name in seen:
        place = f"first in column {seen[name]}" if line == 1 else f"first in line {seen[name]}"
        reading.fault("scores-twice", f"this person stands here again, {place}", line, cell.column)
    seen.setdefault(name, cell.column if line == 1 else line)


def _message(cell: Cell, line: int, seen: dict[int, int], reading: _Reading) -> int | None:
    """Return the number of the message that a row or column is about."""
    number = _number(cell.text)
    if number is None:
        said = f"'{_short(cell.text)}' is not the number of a message"
        reading.fault("unknown-message", said, line, cell.column, _numbers(reading.known))
    elif number not in reading.known:
        said = f"there is no message {number} to score"
        reading.fault("unknown-message", said, line, cell.column, _numbers(reading.known))
    elif number in seen:
        said = f"message {number} is scored again, first in line {seen[number]}"
        reading.fault("scores-twice", said, line, cell.column)
    else:
        seen[number] = line
        return number
    return None


def _score(row: Row, n: int, message: int, reading: _Reading) -> int | None:
    """Return the score in one cell."""
    cell = row.cells[n] if n < len(row.cells) else Cell("", row.end)
    if not cell.text:
        reading.fault(
            "scores-gap", f"the score of message {message} is missing", row.number, cell.column
        )
        return None
    signed = re.fullmatch(r"[+-]?[0-9]{1,9}", cell.text)
    if not signed:
        said = f"'{_short(cell.text)}' is not a whole number from 0 to {MOST}"
        reading.fault("scores-number", said, row.number, cell.column)
        return None
    if not 0 <= int(cell.text) <= MOST:
        said = f"{cell.text} is off the scale of 0 to {MOST}"
        reading.fault("scores-scale", said, row.number, cell.column)
        return None
    return int(cell.text)


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,3}", text) else None


def _numbers(known: frozenset[int]) -> str:
    return f"one of: {', '.join(map(str, sorted(known)))}"


def _used(rows: Sequence[Row], n: int) -> bool:
    return any(n < len(row.cells) and row.cells[n].text for row in rows)


def _short(text: str) -> str:
    return text if len(text) <= 20 else text[:19] + "…"


def _summed(given: Mapping[int, Sequence[int]]) -> tuple[Scores, ...]:
    """Return what the room may see of each message: what one person gave does not go on."""
    return tuple(
        Scores(message=number, lowest=min(some), median=median(some), highest=max(some))
        for number, some in sorted(given.items())
    )


def _few(reading: _Reading) -> Iterator[Diagnostic]:
    if reading.people < FEW:
        said = f"{reading.people} people have scored: each can be told from the others"
        span = reading.where.span()
        yield Diagnostic("scores-few", said, span, severity=Severity.WARNING)
