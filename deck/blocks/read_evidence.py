"""What is known: a small chart or one figure, and the claims of facts with their sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.blocks.chart import ChartBody
from deck.blocks.read_parts import claim, headed, numbered, set_columns
from deck.canvas import Canvas
from deck.charting import drawn, title_of, values_of
from deck.composition import Library
from deck.model import Block, Fact, Key, Slide, Text
from deck.rules import Items, Words

_MONEY = re.compile(r"((?:[A-Z]{1,2})?[£$€]) ?(thousand|million|billion)?\b")
CHART_TYPE = "small"
"""The style of a small chart's labels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEvidence(Block):
    """A page to read: what is known, each claim with the number of its source, beside the chart of
    another slide, or the figure of one fact, or alone in two columns.

    `facts` are told in order; they count as used. `caption` says what the figure counts, where the
    fact's own unit says it too briefly. A slide that takes its chart from another should
    also `draws_on` that slide, whose facts the chart needs.

    Example:
        kind: read-evidence
        figure: m4-uk-calls-progress-chasing
        facts: [m4-uk-calls-progress-chasing, m4-michigan-benefits-form]
    """

    kind: ClassVar[str] = "read-evidence"
    layout: ClassVar[str] = "read-two"
    cites: ClassVar[bool] = True
    chart: Key | None = None
    figure: Key | None = None
    caption: Annotated[Text, Words(24)] | None = None
    facts: Annotated[tuple[Key, ...], Items(2, 10)]

    def arrange(self, canvas: Canvas) -> Block | None:
        library = canvas.setting.deck.library
        facts = [library.facts[key] for key in self.facts if key in library.facts]
        if not facts:
            return None
        if self.chart is not None:
            _chart(canvas, library.slides.get(self.chart))
        if self.figure is not None:
            _figure(canvas, library.facts.get(self.figure), self.caption)
        head = canvas.strings.reading.evidence
        if self.chart is not None or self.figure is not None:
            lines = headed(canvas, head, *(claim(canvas, one) for one in facts))
            set_columns(canvas, {"column-1": (lines, facts[0].claim)})
            return None
        half = -(-len(facts) // 2)
        parts = (facts[:half], facts[half:])
        set_columns(
            canvas,
            {
                f"column-{n}": (
                    tuple(line for one in part for line in claim(canvas, one)), part[0].claim,
                )
                for n, part in enumerate(parts, 1)
            },
        )  # fmt: skip
        return None

    def layout_role(self, *, strip: bool) -> str:
        if self.chart is not None:
            return "read-chart"
        return "read-figure" if self.figure is not None else "read-two"

    def made_facts(self, slide: Slide, library: Library) -> tuple[str, ...]:
        return (*self.facts, *((self.figure,) if self.figure else ()))

    def lacking(self, slide: Slide, library: Library) -> Iterator[tuple[str, str]]:
        """Yield what the library lacks of that which the page shows."""
        shown = library.slides.get(self.chart) if self.chart else None
        if self.chart and (shown is None or not isinstance(shown.body, ChartBody)):
            yield f"no slide '{self.chart}' with a chart", self.chart
        for key in self.made_facts(slide, library):
            if key not in library.facts:
                yield f"no fact '{key}'", key
            elif library.facts[key].confidence != "verified":
                yield f"the fact '{key}' is not verified", key
        known = library.facts.get(self.figure) if self.figure else None
        if self.figure and known and known.figure is None:
            yield f"the fact '{self.figure}' has no figure", self.figure


def _chart(canvas: Canvas, slide: Slide | None) -> None:
    """Draw another slide's chart with small labels."""
    if slide is None or not isinstance(slide.body, ChartBody):
        return
    template = canvas.setting.template
    styles = {**template.styles, "side": template.styles[CHART_TYPE]}
    small = replace(
        canvas, setting=replace(canvas.setting, template=replace(template, styles=styles))
    )
    *lines, last = title_of(canvas, slide.body)
    library = canvas.setting.deck.library
    facts = [library.facts[key] for key in slide.facts if key in library.facts]
    last = replace(last, runs=(*last.runs, *numbered(canvas, *facts)))
    canvas.fill("chart-title", (*lines, last), about=slide.body.title)
    chart = drawn(small, slide.body)
    if chart is not None:
        canvas.add(chart)
    canvas.data.extend(values_of(canvas, slide.body))


def _figure(canvas: Canvas, fact: Fact | None, caption: Text | None) -> None:
    """Fill the panel with a fact's figure, and its caption or unit."""
    if fact is None or fact.figure is None:
        return
    large, small = _with_unit(fact.figure.value, fact.figure.unit)
    canvas.fill("figure", Text(large, fact.span, "figure.value"))
    told = canvas.rich(caption or Text(small, fact.span, "figure.unit"))
    last = replace(told[-1], runs=(*told[-1].runs, *numbered(canvas, fact)))
    canvas.fill("caption", (*told[:-1], last), about=caption)


def _with_unit(value: str, unit: str) -> tuple[str, str]:
    """Return a figure with the beginning of its unit, as it is said, and the rest of the unit.

    >>> _with_unit("80", "% of spending"), _with_unit("2.3", "£ billion of £4.7 billion")
    (('80%', 'of spending'), ('£2.3 billion', 'of £4.7 billion'))
    """
    if unit.startswith("%"):
        return f"{value}%", unit[1:].strip()
    money = _MONEY.match(unit)
    if money:
        return f"{money[1]}{value} {money[2]}".strip(), unit[money.end() :].strip()
    return value, unit
