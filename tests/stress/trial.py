"""An example's content laid out in each case and on each page, and what came of it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from deck.arrange import Arranged, arrange
from deck.blocks import BLOCKS
from deck.compose import parse
from deck.decode import decode
from deck.diagnostics import Diagnostic, Severity
from deck.examples import Example, examples_of
from deck.forms import Record
from deck.frame import Fill, Group, Item, Shape
from deck.geometry import Rect
from deck.images.prepare import Prepared, prepare
from deck.load import Loaded, load_project
from deck.model import Slide
from deck.source import Where
from deck.template import Template
from tests.arrange.test_arrange import deck_of
from tests.conftest import ROOT
from tests.settings import setting_of
from tests.stress.cases import CASES, unbroken
from tests.stress.content import Data, Fields, data_of, kinds, written
from tests.stress.pages import SIZES, template_of

HEAD = "key: stress\ntitle: A claim of our own\nmessage: 4\nseconds: 60\n"
# Not a kind of slide: the head and foot that every slide has.
EVERY = Example(kind="slide", name="head and foot", yaml="")
EVERY_YAML = """\
key: stress
title: Every slide has a title that says what the slide shows
kicker: Where we are in this deck
seconds: 60
body: {kind: points, points: [{text: First point}, {text: Second point}]}
ask: Which of the two would you rather stop doing?
source_note: What the figures are, who published them, and what they leave out
illustrative: Illustrative figures
"""
EXAMPLES = (*(one for block in BLOCKS for one in examples_of(block)), EVERY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one trial: the faults, and the frames."""

    made: Arranged
    yaml: str
    template: Template

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(d for d in self.made.diagnostics if d.severity is Severity.ERROR)

    @property
    def clean(self) -> bool:
        return not self.errors

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(sorted({one.code for one in self.errors}))


@cache
def loaded() -> Loaded:
    return load_project(ROOT)


@cache
def picture() -> bytes:
    ready = prepare((ROOT / "assets/example.png").read_bytes())
    assert isinstance(ready, Prepared)
    return ready.data


class _Any(dict[str, bytes]):
    """Every picture that an example names is the one that we have."""

    def get(self, key: str, default: object = None) -> bytes:  # type: ignore[override]
        del key, default
        return picture()

    def __contains__(self, key: object) -> bool:
        return True

    def __missing__(self, key: str) -> bytes:
        return picture()


def content_of(example: Example) -> Data:
    """Return an example's slide as data."""
    if example is EVERY:
        text = EVERY_YAML
    else:
        inner = "".join(f"  {line}\n" for line in example.yaml.splitlines())
        text = f"{HEAD}body:\n{inner}"
    value, found = parse(text, Where(f"{example.key}.yaml"))
    assert value is not None, found
    return data_of(value, Record(Slide))


def stressed(example: Example, data: Data, change: Callable[[Data], Data]) -> Data:
    """Return the slide with its body changed; of head and foot, all but the body."""
    assert isinstance(data, Fields)
    every = example is EVERY
    made: list[tuple[str, Data]] = []
    for name, one in data.values:
        touched = (name != "body") if every else (name == "body")
        made.append((name, change(one) if touched else one))
    return replace(data, values=tuple(made))


def tried(data: Data, size: str = "16:9") -> Result:
    """Lay out a slide given as data."""
    yaml = written(data)
    template = template_of(size)
    value, found = parse(yaml, Where("content/slides/stress.yaml"))
    slide, faults = decode(value, Slide, kinds()) if value else (None, ())
    found = (*found, *faults)
    if slide is None or found:
        return Result(made=Arranged(frames=(), diagnostics=found), yaml=yaml, template=template)
    setting = setting_of(loaded(), deck_of(loaded(), slide))
    made = arrange(replace(setting, template=template, assets=_Any()))
    return Result(made=made, yaml=yaml, template=template)


def trials(example: Example) -> Iterator[tuple[str, Result]]:
    """Yield every case of an example, and the example itself on every page."""
    data = content_of(example)
    for name, change in CASES.items():
        yield name, tried(stressed(example, data, change))
    for field, changed_ in unbroken(data):
        if (field[0] == "body") != (example is EVERY):
            yield f"60 letters: {'.'.join(map(str, field)).removeprefix('body.')}", tried(changed_)
    for size in SIZES[1:]:
        yield size, tried(data, size)


# -- what no frame may have ------------------------------------------------------------------------


def flaws(result: Result) -> tuple[str, ...]:
    """Return what is wrong with the frames of a clean result: anything off the page, text over
    text. A badge may stand on the corner of what it numbers."""
    page = Rect(0, 0, result.template.width, result.template.height)
    found: list[str] = []
    for frame in result.made.frames:
        found += [f"off the page: {one.name}" for one in frame.items if not page.contains(one.rect)]
        texts = [one for item in frame.items for one in _texts(item)]
        found += [
            f"overlap: {one.name}, {two.name}"
            for one, two in itertools.combinations(texts, 2)
            if one.rect.overlaps(two.rect)
        ]
    return tuple(found)


def _texts(item: Item) -> Iterator[Fill | Shape]:
    match item:
        case Group(items=items):
            for one in items:
                yield from _texts(one)
        case Fill() | Shape():
            if item.paragraphs and not (isinstance(item, Shape) and item.preset == "ellipse"):
                yield item
        case _:
            return


def by_column(found: Mapping[str, Result]) -> dict[str, tuple[str, ...]]:
    """Return what stands in each column of the table: nothing, or codes."""
    columns = {name: one.codes for name, one in found.items() if not name.startswith("60 ")}
    longs = [one for name, one in found.items() if name.startswith("60 ")]
    columns["60 letters"] = tuple(sorted({code for one in longs for code in one.codes}))
    return columns
