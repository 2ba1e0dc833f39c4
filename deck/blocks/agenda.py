"""The variant's sections with clock times, minutes and lead, made from the variant."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar

from deck.canvas import Canvas
from deck.model import Block, Text
from deck.strings import clock
from deck.tabling import Column, Look, place

COLUMNS = (
    Column(weight=1.3, bold=True),
    Column(weight=1.5, align="r", right=0.5),
    Column(weight=7.0),
    Column(weight=2.2),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda(Block):
    """The variant's sections with clock times, minutes and lead, made from the variant.

    Without a `lead` in any section, the table has no such column. Without a `start` in the variant,
    times count from the beginning: "+0", "+20". An agenda of many parts goes on on another slide.

    Example:
        kind: agenda
    """

    kind: ClassVar[str] = "agenda"
    layout: ClassVar[str] = "table"
    after: int = field(default=0, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        variant = canvas.setting.deck.variant
        words = canvas.strings.tables
        sections = [one for one in variant.sections if one.counted]
        led = any(one.lead for one in sections)
        head = [words.clock, canvas.strings.words.minutes_head, words.item, words.lead]
        rows: list[tuple[Text | str, ...]] = []
        passed = 0.0
        for section in sections:
            start = clock(variant.start, passed) if variant.start else f"+{passed:g}"
            item = section.agenda or section.name
            rows.append((start, f"{section.minutes or 0:g}", item, section.lead or words.blank))
            passed += section.minutes or 0
        wide = len(COLUMNS) if led else len(COLUMNS) - 1
        left = rows[self.after :]
        placed = place(
            canvas,
            "table",
            COLUMNS[:wide],
            head[:wide],
            [row[:wide] for row in left],
            path="variant.sections",
            alt=canvas.strings.alt.table.format(shows=words.item),
            look=Look(styles=("side", "label"), most=0.6, least=0.3),
        )
        return replace(self, after=self.after + placed) if placed < len(left) else None

    def made_kicker(self, canvas: Canvas) -> str:
        return canvas.strings.kickers.agenda
