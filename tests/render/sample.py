"""A small template of python-pptx's own, and one frame with every kind of item on it."""

from __future__ import annotations

import functools
import io
from dataclasses import replace

from pptx import Presentation
from pptx.util import Emu

from deck.diagnostics import Span
from deck.frame import (
    Address,
    Cell,
    Chart,
    ChartAxis,
    ChartLabel,
    Connector,
    Fill,
    Freeform,
    Group,
    Item,
    Line,
    NotesPart,
    Paragraph,
    Picture,
    Run,
    Series,
    Shape,
    SlideFrame,
    Table,
)
from deck.geometry import Insets, Point, Rect, inches
from deck.render import Meta
from deck.template import ROLES, Layout, Slot, Template, TextStyle
from tests.render.picture import PNG

SIDE = TextStyle(size_pt=18, line=105, after=inches(0.05))
STRONG = TextStyle(size_pt=20, bold=True, role="accent")
SMALL = TextStyle(size_pt=14, align="ctr")
META = Meta(
    title="A deck", creator="Nine Messages", language="en-GB", date="2026-01-31T00:00:00Z",
    identifier="nine-messages/test/en-GB", footer="A footer", subject="A test", version="0.1.0",
)  # fmt: skip
SCHEMES = dict(zip(ROLES, (
    "bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
    "lt1", "dk1", "hlink",
), strict=True))  # fmt: skip


def box(left: float, top: float, width: float, height: float) -> Rect:
    """Return a rectangle given in inches."""
    return Rect(inches(left), inches(top), inches(width), inches(height))


TITLE = Slot(
    name="title", idx=0, ph_type="title", kind="title", rect=box(0.5, 0.3, 9, 1.25), levels=(SIDE,)
)
BODY = Slot(
    name="body", idx=1, ph_type="obj", kind="text", rect=box(0.5, 1.75, 9, 4.95), levels=(SIDE,)
)
TEMPLATE = Template(
    theme="sample", width=12_192_000, height=6_858_000,
    layouts={
        "points": Layout(
            role="points", name="Title and Content", part="ppt/slideLayouts/slideLayout2.xml",
            slots={"title": TITLE, "body": BODY}, areas={},
        ),
    },
    styles={"side": SIDE}, colours=SCHEMES, hexes={}, faces={"major": (), "minor": ()},
)  # fmt: skip


@functools.cache
def template_bytes() -> bytes:
    """Return python-pptx's template with a notes master, 16:9, and a sample slide to be dropped."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(12_192_000), Emu(6_858_000)
    deck.part._element.find(".//{*}sldSz").attrib.pop("type")  # pyright: ignore
    assert deck.notes_master is not None
    deck.slides.add_slide(deck.slide_layouts[1]).shapes.title.text = "A sample of the template"
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def said(text: str, **run: object) -> tuple[Paragraph, ...]:
    """Return one paragraph with one run."""
    return (Paragraph(runs=(Run(text=text, **run),)),)  # pyright: ignore[reportArgumentType]


def title(text: str = "A title that says the point") -> Fill:
    span = Span("content/slides/test.yaml", 3, 12)
    return Fill(
        slot="title", idx=0, ph_type="title", rect=TITLE.rect, paragraphs=said(text), style=SIDE,
        name="Title", address=Address(key="test", slot="title", path="title", base=text, span=span),
    )  # fmt: skip


def body(paragraphs: tuple[Paragraph, ...], rect: Rect = BODY.rect) -> Fill:
    address = Address(key="test", slot="body", path="body.points", base="Source **text**")
    return Fill(
        slot="body", idx=1, ph_type="obj", rect=rect, paragraphs=paragraphs, style=SIDE,
        name="Points", address=address,
    )  # fmt: skip


def points() -> Fill:
    """A placeholder that says everything a run and a paragraph can say."""
    runs = (
        Run(text="Plain, "), Run(text="bold", bold=True), Run(text=" and\nslanted", italic=True),
    )  # fmt: skip
    links = (
        Run(text="A site", link="https://example.org/?a=1&b=2"), Run(text=" or "),
        Run(text="a slide", link="#test"), Run(text=" or nowhere", link="#gone"),
    )  # fmt: skip
    return body(
        (
            Paragraph(runs=runs),
            Paragraph(runs=links, level=1, align="r", bullet="none", after=12_700),
            Paragraph(
                runs=(Run(text="Klein", size_pt=18, role="accent", lang="de-DE"),), bullet="char"
            ),
            Paragraph(runs=(), bullet="number"),
        ),
        rect=box(0.5, 1.75, 4, 2),
    )


def note(text: str = "Write here", **shape: object) -> Shape:
    line = Line(role="deep", width_pt=1.5, dash="dash")
    return Shape(
        rect=box(5, 2, 3, 1), name="Writing space", fill="panel", line=line, paragraphs=said(text),
        style=STRONG, anchor="t", insets=Insets(1, 2, 3, 4), **shape,  # pyright: ignore
    )  # fmt: skip


def stroke() -> Freeform:
    return Freeform(
        points=(Point(914_400, 914_400), Point(1_828_800, 457_200), Point(1_828_800, 1_371_600)),
        name="Stroke", line=Line(role="accent", width_pt=12), decorative=True,
    )  # fmt: skip


def drawing() -> Group:
    """A group with a line drawn first and glued to what it joins, upwards and to the left."""
    line = Line(role="deep", width_pt=2.25, head=True)
    start, end = Point(inches(6), inches(4.5)), Point(inches(4.5), inches(3.5))
    return Group(
        name="Process", alt="Process: two steps. Ask, then do.",
        address=Address(key="test", slot="lanes", path="body.lanes", base="Ask; Do"),
        items=(
            Connector(
                start=start, end=end, name="Arrow", line=line, begin=("Do", 0), finish=("Ask", 2)
            ),
            Shape(
                rect=box(4, 3, 1, 0.5), name="Ask", preset="ellipse", fill="solid",
                paragraphs=said("Ask", role="on-solid"), style=SMALL,
                address=Address(key="test", slot="lanes", path="body.lanes[0]", base="Ask"),
            ),
            Shape(rect=box(5.5, 4.5, 1, 0.5), name="Do", paragraphs=said("Do"), style=SMALL),
        ),
    )  # fmt: skip


def cell(text: str, *, path: str = "", **looks: object) -> Cell:
    address = Address(key="test", slot="table", path=path, base=text) if path else None
    return Cell(
        paragraphs=said(text),
        style=SIDE,
        address=address,
        insets=Insets(right=76_200),
        **looks,  # pyright: ignore
    )


def table(idx: int | None = None) -> Table:
    ink, mute = Line(role="ink", width_pt=1.875), Line(role="mute", width_pt=0.75)
    return Table(
        rect=box(0.5, 4, 6, 1.5), name="Readings", alt="Two readings", idx=idx,
        columns=(inches(2), inches(4)), rows=(inches(0.5), inches(1)),
        cells=(
            (cell("Head", rule=ink), cell("Other head", rule=ink)),
            (
                cell("Left", path="rows[0].left", rule=mute),
                cell("[Write]", fill="panel", anchor="t"),
            ),
        ),
    )  # fmt: skip


def chart(type_: str = "bar", *, several: bool = False, idx: int | None = None) -> Chart:
    series = (Series(name="Gain", values=(36, -6.5, None, 4)),)
    if several:
        series = (*series, Series(name="Cost", values=(12, 8, 3, None), role="deep"))
    known = [
        (n, point, value)
        for n, one in enumerate(series)
        for point, value in enumerate(one.values)
        if value is not None
    ]
    line = type_ == "line"
    ends = {(n, max(point for m, point, _ in known if m == n)) for n in range(len(series))}
    direct = tuple(
        ChartLabel(
            series=n,
            point=point,
            text=f"{value:g}",
            role="accent" if (n, point) == (0, 0) else None,
            place="r" if line else "outEnd",
            name=several and ((n, point) in ends if line else not point),
        )
        for n, point, value in known
        if not line or (n, point) in {*ends, (0, 0)}
    )  # fmt: skip
    return Chart(
        rect=box(0.5, 2, 7.9, 4.2), name="Chart", alt="Bar chart. Gain. Values: ...", type=type_,  # pyright: ignore
        categories=("Simplify and\nautomate", "Less fraud", "Unknown", "Cheaper channels"),
        series=series, labels=SIDE, figures=STRONG, values="#,##0.0", accent=(0,), idx=idx,
        direct=() if type_ in ("area", "doughnut") else direct,
        title="Yearly gain, £ billion",
        address=Address(key="test", slot="chart", path="body.rows", base="36; -6.5"),
    )  # fmt: skip


def chart_of(type_: str) -> Chart:
    """A chart of one of the types that need whole values, or axes of their own."""
    series: tuple[Series, ...] = (
        Series(name="Gain", values=(36, 6.5, 4)),
        Series(name="Cost", values=(12, 8, 3), role="panel", outline="deep", dash="dash"),
    )
    axis = ChartAxis(title="Steps", least=0, most=40, step=20, values="#,##0",
                     texts=("0", "20", "40"), style=SMALL)  # fmt: skip
    if type_ == "doughnut":
        series = (Series(name="Gain", values=(47, 53)),)
    if type_ == "scatter":
        series = (Series(name="Gain", values=(36, 6.5, 4), xs=(1, 20, 40), dots="all"),)
    if type_ == "radar":
        series = (replace(series[0], dots="all"), replace(series[1], dots="none", width_pt=1.875))
    scattered = type_ == "scatter"
    stacked = type_.endswith("stacked")
    direct = (
        ChartLabel(series=0, point=0, text="36.0", place="ctr", role="ink"),
        ChartLabel(series=1, point=0, text="12.0", place="ctr", role="ink"),
    )  # fmt: skip
    return replace(
        chart(), type=type_, categories=("Post", "Calls", "Web")[: len(series[0].values)],  # pyright: ignore
        series=series, least=0, most=60, direct=direct if stacked else (),
        across=axis if scattered else None, up=axis if scattered else None,
    )  # fmt: skip


def picture() -> Picture:
    return Picture(
        rect=box(8, 1, 2, 2), name="Photo", alt="A red square", data=PNG, suffix=".png",
        crop=(0.1, 0, 0.25, 0),
    )  # fmt: skip


def frame(
    *items: Item, key: str = "test", section: str = "Opening", base: str = "1f3a9c2e"
) -> SlideFrame:
    """Return a slide with a title and these items."""
    return SlideFrame(
        key=key, base=base, title="A title that says the point", layout="points", section=section,
        items=(title(f"A title that says the point of {key}"), *items),
        notes=(
            NotesPart(heading="Say (60 seconds)", paragraphs=said("What to say.")),
            NotesPart(heading="Ask", paragraphs=said("See [here].", link="https://example.org/")),
        ),
        reference=f"[ref: {key}@{base}]", seconds=60, span=Span("content/slides/test.yaml", 2),
    )  # fmt: skip


EVERYTHING = {
    "placeholder": (points(),),
    "shape": (note(), note(rotated=True)),
    "shape-bare": (
        Shape(rect=box(1, 1, 1, 1), name="Label", paragraphs=said("Words"), style=SMALL),
    ),
    "freeform": (stroke(),),
    "group": (drawing(),),
    "table": (table(),),
    "chart-bar": (chart(),),
    "chart-column": (chart("column", several=True),),
    "chart-line": (chart("line", several=True),),
    **{
        f"chart-{one}": (chart_of(one),)
        for one in (
            "bar-stacked",
            "column-stacked",
            "area",
            "doughnut",
            "scatter",
            "radar",
        )
    },
    "picture": (picture(),),
}
