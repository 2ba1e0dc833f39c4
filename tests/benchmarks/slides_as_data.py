"""A variant's laid-out slides as plain data: what the bare script is given to draw."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from deck.build import lay_out, prepare
from deck.frame import Chart, Connector, Fill, Freeform, Group, Item, Paragraph, Shape, Table
from deck.load import load_project

Data = dict[str, Any]


def write(project: Path, variant: str, path: Path) -> int:
    """Write a variant as JSON; return how many slides it has."""
    ready, _ = prepare(load_project(project), "harbour", None, lambda _: None)
    assert ready is not None
    frames, _ = lay_out(ready, variant, None, lambda _: None)
    layouts = ready.theme.template.layouts
    slides = [
        {
            "layout": layouts[frame.layout].name,
            "items": [one for item in frame.items for one in _item(item)],
            "notes": [
                text
                for part in frame.notes
                for text in (part.heading, *(one.text for one in part.paragraphs))
            ],
        }
        for frame in frames
    ]
    data = {"template": str(ready.theme.files.template), "slides": slides}
    path.write_text(json.dumps(data), encoding="utf-8")
    return len(slides)


def _item(item: Item) -> list[Data]:
    match item:
        case Fill():
            return [{"do": "fill", "idx": item.idx, "text": _text(item.paragraphs)}]
        case Shape():
            text = _text(item.paragraphs)
            return [{"do": "shape", "rect": _rect(item), "preset": item.preset, "text": text}]
        case Connector() | Freeform():
            return [{"do": "line", "rect": _rect(item)}]
        case Table():
            rows = [[_text(cell.paragraphs) for cell in row] for row in item.cells]
            return [{"do": "table", "rect": _rect(item), "rows": rows}]
        case Chart():
            series = [[one.name, one.values] for one in item.series]
            return [
                {"do": "chart", "rect": _rect(item), "type": item.type,
                 "categories": item.categories, "series": series}
            ]  # fmt: skip
        case Group():
            return [one for part in item.items for one in _item(part)]
        case _:
            return []


def _rect(item: Item) -> tuple[int, int, int, int]:
    rect = item.rect
    return rect.x, rect.y, rect.w, rect.h


def _text(paragraphs: tuple[Paragraph, ...]) -> list[list[tuple[str, bool]]]:
    return [[(run.text, bool(run.bold)) for run in one.runs] for one in paragraphs]
