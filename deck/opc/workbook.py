"""The workbook inside a chart, as far as a chart refers to it: sheets by name, cells by place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from deck.opc.container import Limits, unpack
from deck.opc.names import NS, REL_DOCUMENT
from deck.opc.package import Package
from deck.opc.xml import Element, XmlFault, find_all, integer, values

Cell = str | float
Place = tuple[int, int]

_OFFICE = NS["r"]
_SHEET, _STRINGS = f"{_OFFICE}/worksheet", f"{_OFFICE}/sharedStrings"
_LIMITS = Limits(file=50 * 2**20, total=200 * 2**20, member=100 * 2**20, members=2_000)
_CELL = r"\$?([A-Z]{1,3})\$?(\d{1,7})"
_RANGE = re.compile(rf"(?:'((?:[^']|'')+)'|([^'!\[\]():,]+))!{_CELL}(?::{_CELL})?")
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Range:
    """A row or column of cells on a sheet, in order; places are (column, row) from 1."""

    sheet: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """The cells that hold something, by sheet and place."""

    sheets: Mapping[str, Mapping[Place, Cell]]

    def cells(self, range_: Range) -> tuple[Cell | None, ...] | None:
        """Return what a range holds, None for an empty cell; None if there is no such sheet."""
        sheet = self.sheets.get(range_.sheet)
        return None if sheet is None else tuple(sheet.get(one) for one in range_.places)


def range_of(formula: str) -> Range | None:
    """Return the cells a reference names; None where it is not one row or column of one sheet.

    >>> range_of("Sheet1!$B$2:$B$4")
    Range(sheet='Sheet1', places=((2, 2), (2, 3), (2, 4)))
    >>> range_of("'It''s'!A1"), range_of("Sheet1!$A$1:$B$2")
    (Range(sheet="It's", places=((1, 1),)), None)
    """
    found = _RANGE.fullmatch(formula.strip())
    if found is None:
        return None
    quoted, plain, column, row, *end = found.groups()
    first = (_column(column), int(row))
    last = (_column(end[0]), int(end[1])) if end[0] else first
    across, down = last[0] - first[0] + 1, last[1] - first[1] + 1
    if min(across, down) != 1 or max(across, down) > _MOST:
        return None
    places = tuple((first[0] + x, first[1] + y) for y in range(down) for x in range(across))
    return Range(quoted.replace("''", "'") if quoted else plain, places)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def read_book(data: bytes) -> Book | None:
    """Return a workbook's cells, or None where it cannot be opened."""
    members, faults = unpack(data, _LIMITS)
    package = Package(members)
    part = package.related("", REL_DOCUMENT)
    if faults or not part:
        return None
    try:
        listed = find_all(package.xml(part), "*[local-name()='sheets']/*[local-name()='sheet']")
        strings = _strings(package, package.related(part, _STRINGS))
        sheets: dict[str, Mapping[Place, Cell]] = {}
        for one in listed:
            leads = package.rels(part).get(one.get(f"{{{_OFFICE}}}id", ""))
            if leads is None:
                return None
            if leads.type == _SHEET:
                sheets[one.get("name", "")] = _cells(package.xml(leads.target), strings)
    except XmlFault:
        return None
    return Book(sheets) if sheets else None


def _strings(package: Package, part: str) -> list[str]:
    if not part:
        return []
    return [_text(one) for one in find_all(package.xml(part), "*[local-name()='si']")]


def _text(holder: Element) -> str:
    own = "*[local-name()='t']/text() | *[local-name()='r']/*[local-name()='t']/text()"
    return "".join(values(holder, own))


def _cells(root: Element, strings: list[str]) -> dict[Place, Cell]:
    found: dict[Place, Cell] = {}
    path = "*[local-name()='sheetData']/*[local-name()='row']/*[local-name()='c']"
    for one in find_all(root, path):
        place = re.fullmatch(r"([A-Z]{1,3})(\d{1,7})", one.get("r", ""))
        value = _value(one, strings)
        if place is not None and value is not None:
            found[_column(place[1]), int(place[2])] = value
    return found


def _value(cell: Element, strings: list[str]) -> Cell | None:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(_text(one) for one in find_all(cell, "*[local-name()='is']"))
    text = "".join(values(cell, "*[local-name()='v']/text()"))
    if not text:
        return None
    if kind == "s":
        index = integer(text, -1)
        return strings[index] if 0 <= index < len(strings) else None
    if kind in ("str", "e", "b"):
        return text
    try:
        return float(text)
    except ValueError:
        return text
