"""The drawing of an exercise: timer and its bar, the task in stages, the spaces to write in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deck.canvas import Canvas
from deck.drawing import badge
from deck.frame import Freeform, Line, Paragraph, Shape
from deck.geometry import Insets, Point, Rect
from deck.model import Exercise, Stage, Text

MOST_STAGES = 4
Timed = tuple[int, Text]
"""A stage as the timer shows it: its minutes, and how."""
PITCHES = {2: 1.75, 3: 1.38, 4: 1.04}  # DESIGN 6.1, inches


def draw(canvas: Canvas, exercise: Exercise, stages: Sequence[Stage]) -> None:
    """Fill the timer panel, the task and the output panel, in reading order."""
    _timer(canvas, exercise, stages)
    canvas.fill("task", canvas.strings.words.your_task)
    _stages(canvas, stages)
    _fields(canvas, exercise)


def _timer(canvas: Canvas, exercise: Exercise, stages: Sequence[Stage]) -> None:
    words = canvas.strings.words
    pairs = (
        (words.groups, exercise.people),
        (words.bring, exercise.materials),
        (words.write, exercise.write),
    )
    lines = [one for label, text in pairs for one in _led(canvas, label, text)]
    timer(
        canvas, [(stage.minutes, stage.how) for stage in stages], lines,
        about=exercise.materials, path="people, materials, write", minutes=exercise.minutes,
    )  # fmt: skip


def timer(
    canvas: Canvas, stages: Sequence[Timed], lines: Sequence[Paragraph], *, about: Text, path: str,
    minutes: int | None = None,
) -> None:  # fmt: skip
    """Fill the timer panel: the minutes in large, the bar of stages, and three lines under it."""
    words = canvas.strings.words
    total = sum(one for one, _ in stages) if minutes is None else minutes
    canvas.fill("time", words.time)
    canvas.fill("minutes", str(total))
    canvas.fill("unit", words.minute if total == 1 else words.minutes)
    _bar(canvas, stages)
    canvas.fill("facts", lines, about=about, path=path)


def _led(canvas: Canvas, label: str, text: Text) -> tuple[Paragraph, ...]:
    first, *rest = canvas.rich(text)
    head = canvas.rich(f"{label} ", bold=True)[0].runs
    return (replace(first, runs=(*head, *first.runs)), *rest)


def _bar(canvas: Canvas, stages: Sequence[Timed]) -> None:
    """Draw the stages as a bar in proportion to their minutes, with the minutes under it."""
    area = canvas.area("bar")
    minutes = tuple(float(one) for one, _ in stages)
    band = Rect(area.x, area.y, area.w, canvas.inch(0.13))
    parts = band.columns(minutes, canvas.inch(0.04))
    names = canvas.strings.names
    blocks = [
        Shape(rect=part, name=f"{names.node} {n}", fill="spot", decorative=True)
        for n, part in enumerate(parts, 1)
    ]
    said = ", ".join(canvas.strings.alt.stage.format(minutes=one, how=how) for one, how in stages)
    canvas.group(names.diagram, canvas.strings.alt.timer.format(stages=said), blocks)
    for n, (part, (length, _)) in enumerate(zip(parts, stages, strict=True), 1):
        style = replace(canvas.style("label"), bold=True)
        text = canvas.measured(canvas.rich(str(length)), (style,), area.w)
        width = max(part.w, text.width)
        box = Rect(part.x, band.bottom + canvas.inch(0.03), width, canvas.inch(0.28))
        canvas.add(
            canvas.label(
                box,
                str(length),
                "label",
                name=f"{names.label} {n}",
                role="on-solid",
                bold=True,
            )
        )


def _stages(canvas: Canvas, stages: Sequence[Stage]) -> None:
    """Set the stages at the pitch of their number, badges on a spine at their left."""
    area = canvas.area("task")
    pitch = canvas.inch(PITCHES.get(len(stages), 1.38))
    top = area.y
    size = canvas.points(18) if len(stages) == MOST_STAGES else None
    x = area.x + canvas.inch(0.23)
    ys = [top + pitch * n + canvas.inch(0.23) for n in range(len(stages))]
    names = canvas.strings.names
    spine = Freeform(
        points=(Point(x, ys[0]), Point(x, ys[-1])), name=names.line,
        line=Line(role="deep", width_pt=1.5), decorative=True,
    )  # fmt: skip
    dots = [badge(canvas, Point(x, y), 0.46, str(n), size_pt=18) for n, y in enumerate(ys, 1)]
    canvas.group(names.line, "", [spine, *dots], decorative=True)
    for n, stage in enumerate(stages, 1):
        slot = canvas.slot(f"stage-{n}").rect
        rect = Rect(slot.x, top + pitch * (n - 1), slot.w, pitch - canvas.inch(0.06))
        words = canvas.strings.words.stage.format(minutes=stage.minutes, how=stage.how)
        task = canvas.rich(stage.task, level=1)
        if size:
            task = tuple(
                replace(one, runs=tuple(replace(run, size_pt=size) for run in one.runs))
                for one in task
            )
        canvas.fill(f"stage-{n}", (*canvas.rich(words), *task), rect=rect, about=stage.task)


def _fields(canvas: Canvas, exercise: Exercise) -> None:
    """Draw a labelled white space to write in for each output, sharing the panel."""
    canvas.fill("output", canvas.strings.words.your_output)
    inner = canvas.area("output")
    names = canvas.strings.names
    outline = Line(role="mute", width_pt=1.5)
    pad = canvas.inch(0.1)
    for n, (band, text) in enumerate(
        zip(inner.rows((1,) * max(2, len(exercise.outputs)), canvas.inch(0.12)),
            exercise.outputs, strict=False), 1,
    ):  # fmt: skip
        head = Rect(band.x, band.y, band.w, canvas.inch(0.34))
        canvas.add(canvas.label(head, text, "label", name=f"{names.label} {n}", bold=True))
        field = Rect(band.x, head.bottom, band.w, band.h - head.h)
        canvas.add(
            canvas.label(
                field,
                canvas.strings.words.write_here,
                "small",
                name=f"{names.field} {n}",
                role="deep",
                fill="paper",
                line=outline,
                insets=Insets(pad, pad, pad, pad),
            )
        )
