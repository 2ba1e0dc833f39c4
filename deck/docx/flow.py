"""The parts of a paper as the elements of a document's body, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from deck.docx.marks import Element, Relate, anchor, bookmarked, el, paragraph, run, runs
from deck.docx.marks import field as fields_of
from deck.docx.paper import Contents, Grid, Heading, Listing, Paper, Para, Part
from deck.docx.tables import Fields, table

STYLES = {
    "body": "Normal", "lead": "Lead", "quote": "Quote", "attribution": "Attribution",
    "note": "Note",
}  # fmt: skip
AFTER_TABLE = 200  # twips
LISTS = {"bullet": "ListBullet", "check": "ListCheck", "number": "ListNumber"}


@dataclass(slots=True)
class Flow:
    """Draws one paper. `relate` gives the id of a link's relationship, `list_again` that of a
    numbered list which begins anew; `caption` is the pattern of a table's caption."""

    paper: Paper
    width: int
    relate: Relate
    list_again: Callable[[], int]
    fields: Fields
    caption: str
    bookmarks: int = 0
    tables: int = 0
    after_table: bool = False
    headings: list[tuple[Heading, str]] = field(default_factory=list[tuple[Heading, str]])

    def elements(self) -> Iterator[Element]:
        """Yield the whole body: the title, the lines under it, then every part."""
        self.headings = [
            (one, one.name or f"_Toc{number:06d}")
            for number, one in enumerate(self._all_headings(), 1)
        ]
        names = iter([name for _, name in self.headings])
        yield paragraph("Title", [run(self.paper.title)])
        for line in self.paper.lines:
            yield paragraph("Subtitle", [run(line)])
        for part in self.paper.parts:
            yield from self.part(part, names)
            self.after_table = isinstance(part, Grid)

    def _all_headings(self) -> Iterator[Heading]:
        return (one for one in self.paper.parts if isinstance(one, Heading))

    def part(self, part: Part, names: Iterator[str]) -> Iterator[Element]:
        match part:
            case Heading():
                yield self._heading(part, next(names))
            case Para():
                yield self._para(part)
            case Listing():
                yield from self._list(part)
            case Grid():
                yield from self._table(part)
            case Contents():
                yield from self._contents(part)

    def _para(self, part: Para) -> Element:
        """Return a paragraph; one that follows a table stands off from it."""
        more: list[Element] = [el("w:keepNext")] if part.keep else []
        if self.after_table and part.style != "note":
            more.append(el("w:spacing", before=AFTER_TABLE))
        return paragraph(STYLES[part.style], runs(part.runs, self.relate), *more)

    def _mark(self, inside: list[Element], name: str) -> list[Element]:
        self.bookmarks += 1
        return bookmarked(inside, name, self.bookmarks)

    def _heading(self, part: Heading, name: str) -> Element:
        more = [el("w:pageBreakBefore")] if part.new_page else []
        return paragraph(f"Heading{part.level}", self._mark([run(part.text)], name), *more)

    def _list(self, part: Listing) -> Iterator[Element]:
        more: list[Element] = []
        if part.kind == "number":
            number = self.list_again()
            more = [el("w:numPr", [el("w:ilvl", val=0), el("w:numId", val=number)])]
        for place, item in enumerate(part.items):
            inside = runs(item, self.relate)
            if part.names:
                inside = self._mark(inside, part.names[place])
            yield paragraph(LISTS[part.kind], inside, *[_copy(one) for one in more])

    def _table(self, grid: Grid) -> Iterator[Element]:
        self.tables += 1
        before, _, after = self.caption.format(n="\0", caption=grid.caption).partition("\0")
        number = fields_of("SEQ Table \\* ARABIC", [run(str(self.tables))])
        yield paragraph("Caption", [run(before), *number, run(after)])
        yield table(grid, self.width, self.relate, self.fields)

    def _contents(self, part: Contents) -> Iterator[Element]:
        """Yield the contents as a field, already filled in, so that they read before an update."""
        shown = [(one, name) for one, name in self.headings if one.level <= part.depth]
        yield paragraph("TOCHeading", [run(part.title)])
        code = f'TOC \\o "1-{part.depth}" \\h \\z \\u'
        begin, ask, middle, end = fields_of(code, [])
        for number, (one, name) in enumerate(shown):
            link = el("w:hyperlink", [run(one.text)], anchor=anchor(name), history=1)
            first = [begin, ask, middle] if number == 0 else []
            last = [end] if number == len(shown) - 1 else []
            yield paragraph(f"TOC{one.level}", [*first, link, *last])


def _copy(element: Element) -> Element:
    from copy import deepcopy

    return deepcopy(element)
