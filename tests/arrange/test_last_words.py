"""Last words have company wherever a narrower place gives it them for nothing."""

from __future__ import annotations

import pytest

from deck.arrange import arrange
from deck.arrange.last_words import lonely
from deck.blocks import Points, Statements
from deck.blocks.points import PointItem
from deck.frame import Fill, Paragraph, Table
from deck.load import Loaded
from deck.measure import Measured, measure
from deck.model import Text
from deck.setting import Setting
from deck.template import TextStyle
from tests.arrange.test_arrange import arranged, deck_of, fills, points, slide
from tests.settings import setting_of, theme

LONG = """Collect ten good ideas that no system could carry out, and say of each why it would not do
as the rules stand, then ask who here may change one of them."""


def lines_of(
    paragraphs: tuple[Paragraph, ...], styles: tuple[TextStyle, ...], width: int, setting: Setting
) -> Measured:
    return measure(paragraphs, styles, width, book=setting.book, faces=setting.template.faces)


@pytest.mark.parametrize("name", ["harbour", "civic", "stage"])
def test_no_statement_in_a_table_ends_on_one_short_word(loaded: Loaded, name: str) -> None:
    for group in ("purpose", "process", "conditions"):
        body = Statements(group=group)  # type: ignore[arg-type]
        setting = setting_of(loaded, deck_of(loaded, slide(body=body)), name=name)
        (frame,) = arrange(setting).frames
        (table,) = [one for one in frame.items if isinstance(one, Table)]
        for row in table.cells[1:]:
            cell, width = row[-1], table.columns[-1]
            inner = width - cell.insets.left - cell.insets.right
            assert not lonely(lines_of(cell.paragraphs, (cell.style,), inner, setting).lines)


def test_a_text_is_narrowed_only_where_it_ends_on_one_short_word(loaded: Loaded) -> None:
    setting = setting_of(loaded, deck_of(loaded))
    slot = theme().template.layouts["points-wide"].slots["body"]
    narrowed = 0
    for length in range(10, 26):
        body_of_one = Points(points=(PointItem(text=Text(" ".join(LONG.split()[:length]))),))
        made = arranged(loaded, slide(body=body_of_one))
        (body,) = fills(made, "body")
        before = lines_of(body.paragraphs, slot.levels, slot.rect.inset(slot.insets).w, setting)
        after = lines_of(body.paragraphs, slot.levels, body.rect.inset(slot.insets).w, setting)
        assert len(after.lines) == len(before.lines)
        assert not lonely(after.lines)
        assert (body.rect == slot.rect) is not lonely(before.lines)
        narrowed += body.rect != slot.rect
    assert narrowed


def test_a_text_on_a_panel_keeps_its_place(loaded: Loaded) -> None:
    for words in ("Match the promise to the permission before money.", "Stop."):
        body = points(1)
        made = arranged(loaded, slide(body=type(body)(points=body.points, so_what=Text(words))))
        (fill,) = fills(made, "so-what")
        assert isinstance(fill, Fill)
        assert fill.rect == theme().template.layouts["points"].slots["so-what"].rect
