"""The nine statements to score, and the team's scores once they are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal

from deck.blocks import self_check_scores
from deck.blocks.points import Aside
from deck.blocks.self_check_heat import heat
from deck.blocks.self_check_radar import radar
from deck.blocks.self_check_scores import Scored, Scores, scored
from deck.blocks.self_check_spread import spread
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.drawing import aside
from deck.model import Block, Text
from deck.rules import Items
from deck.tabling import Column, Look, place

Form = Literal["table", "heat", "spread", "radar"]
DRAWN = {"heat": heat, "spread": spread, "radar": radar}


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckBody(Block):
    """The nine statements to score, as a blank native table to fill in: nothing is invented.

    With `scores` the table gives the lowest, median and highest of each message, and another
    `form` draws them: `spread` the lowest, median and highest, message by message, `heat` the
    medians as strips of cells, `radar` all three as a shape. The scale runs from 0, not true, to 4,
    proven. The median is the middle score; of an even number of scores it is the lower of the two
    in the middle. A spread of 2 or more stands out; so do the lowest medians in a heat strip,
    unless half of the rows have them. A message without scores is shown as not scored.

    Example:
        kind: self-check

    Example, spread:
        kind: self-check
        form: spread
        scores:
          - {message: 1, given: [3, 3, 2, 3, 3]}
          - {message: 2, given: [3, 2, 3, 3, 2]}
          - {message: 3, given: [2, 1, 2, 2, 1]}
          - {message: 4, given: [2, 2, 1, 2, 2]}
          - {message: 5, given: [1, 1, 2, 1, 1]}
          - {message: 6, given: [1, 2, 1, 1, 1]}
          - {message: 7, given: [0, 1, 3, 1, 2]}
          - {message: 8, given: [3, 2, 3, 3, 3]}
          - {message: 9, given: [1, 1, 2, 1, 2]}
        asides:
          - {heading: Start here, text: Message 7 runs from 0 to 3. Hear both ends.}
          - {heading: How to read, text: "Large dot: median. Rings: low and high."}

    Example, heat strip:
        kind: self-check
        form: heat
        scores:
          - {message: 1, lowest: 2, median: 3, highest: 3}
          - {message: 2, lowest: 2, median: 3, highest: 3}
          - {message: 3, lowest: 1, median: 2, highest: 2}
          - {message: 4, lowest: 1, median: 2, highest: 2}
          - {message: 5, lowest: 1, median: 1, highest: 2}
          - {message: 6, lowest: 1, median: 1, highest: 2}
          - {message: 7, lowest: 0, median: 1, highest: 3}
          - {message: 8, lowest: 2, median: 3, highest: 3}
          - {message: 9, lowest: 1, median: 1, highest: 2}
        asides:
          - {heading: Start here, text: "Messages 5, 6, 7 and 9 score 1."}
          - {heading: How to read, text: Filled cells show the level. The number says it too.}

    Example, radar:
        kind: self-check
        form: radar
        scores:
          - {message: 1, lowest: 2, median: 3, highest: 3}
          - {message: 2, lowest: 2, median: 3, highest: 3}
          - {message: 3, lowest: 1, median: 2, highest: 2}
          - {message: 4, lowest: 1, median: 2, highest: 2}
          - {message: 5, lowest: 1, median: 1, highest: 2}
          - {message: 6, lowest: 1, median: 1, highest: 2}
          - {message: 7, lowest: 0, median: 1, highest: 3}
          - {message: 8, lowest: 2, median: 3, highest: 3}
          - {message: 9, lowest: 1, median: 1, highest: 2}
        asides:
          - {heading: Start here, text: "Messages 5, 6, 7 and 9 are lowest. On 7 we disagree."}
    """

    kind: ClassVar[str] = "self-check"
    layout: ClassVar[str] = "self-check"
    form: Form = "table"
    scores: Annotated[tuple[Scores, ...], Items(0, 12)] = ()
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()

    def arrange(self, canvas: Canvas) -> Block | None:
        if self.form == "table":
            if self.scores:
                _filled(canvas, scored(canvas, self.scores))
            else:
                _table(canvas)
            return None
        rows = scored(canvas, self.scores)
        DRAWN[self.form](canvas, rows)
        canvas.data.extend(self_check_scores.told(canvas, row) for row in rows)
        canvas.data.append(canvas.strings.notes.median)
        for number, one in enumerate(self.asides, 1):
            aside(canvas, f"aside-{number}", one.heading, one.text, accent=number == 1)
        return None

    def layout_role(self, *, strip: bool) -> str:
        return self.layout if self.form == "table" else f"self-check-{self.form}"

    def made_title(self, canvas: Canvas) -> Text | str | None:
        return canvas.slide.title or canvas.strings.words.scores_title

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Yield what the fields say of each other: code, message, place."""
        if self.form == "table" and self.asides:
            said = "the table shows no takeaways"
            yield "scores-unused", said, self.span
        if self.form != "table" and not self.scores:
            yield "scores-missing", f"the form '{self.form}' draws scores, and has none", self.span
        yield from self_check_scores.faults(self.scores)


def _table(canvas: Canvas) -> None:
    """Place the blank table: number, statement, a cell for each level."""
    words = canvas.strings.tables
    rows = [
        [str(one.number), one.self_check.statement, *[words.blank] * len(words.levels)]
        for one in canvas.setting.messages
    ]
    levels = (Column(weight=1, align="ctr", right=0) for _ in words.levels)
    number = Column(weight=0.45, bold=True, right=0.08)
    columns = (number, Column(weight=6.6, right=0.08), *levels)
    head = [words.number, words.statement, *words.levels]
    shows = f"{words.statement}: " + "; ".join(words.levels).replace("\n", " ")
    place(
        canvas,
        "table",
        columns,
        head,
        rows,
        alt=canvas.strings.alt.table.format(shows=shows),
        path="messages",
        look=Look(
            styles=("side", "label"), most=0.45, least=0.3, pad=0.03, head="small", whole=True
        ),
    )


def _filled(canvas: Canvas, rows: tuple[Scored, ...]) -> None:
    """Place the table with what the team gave: lowest, median, highest, and how far apart."""
    words = canvas.strings.tables
    centred = Column(weight=1, align="ctr", right=0)
    columns = (
        Column(weight=0.45, bold=True, right=0.08), Column(weight=6.6, right=0.08), centred,
        replace(centred, bold=True), centred, replace(centred, raised=True, accent=True, bold=True),
    )  # fmt: skip
    head = [words.number, words.statement, words.lowest, words.median, words.highest]
    head.append(canvas.strings.scores.apart)
    place(
        canvas,
        "table",
        columns,
        head,
        [_given(canvas, row) for row in rows],
        alt=canvas.strings.alt.table.format(shows=", ".join(head)),
        path="messages",
        look=Look(
            styles=("side", "label"), most=0.45, least=0.3, pad=0.03, head="small", whole=True
        ),
    )


def _given(canvas: Canvas, row: Scored) -> list[str]:
    """Return the cells of one message; without scores, four that say so."""
    said = [str(row.message.number), row.message.self_check.statement.source]
    if row.values is None:
        return [*said, *[canvas.strings.words.no_value] * 4]
    return [*said, *map(str, row.values), str(row.spread)]
