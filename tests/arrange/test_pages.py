"""No page size is assumed: on a page of another size, everything scales and stays on it."""

from __future__ import annotations

import dataclasses

import pytest

from deck.arrange import arrange
from deck.examples import Example
from deck.frame import Group
from deck.geometry import Insets, Rect
from deck.load import Loaded
from deck.template import Slot, Template, TextStyle
from tests.arrange.test_arrange import deck_of, slide
from tests.blocks.test_examples import EXAMPLES, MISSING, decoded
from tests.settings import setting_of


def scaled(template: Template, by: float) -> Template:
    """Return a template of the same design on a page `by` times as large."""

    def rect(one: Rect) -> Rect:
        return Rect(*(round(side * by) for side in (one.x, one.y, one.w, one.h)))

    def insets(one: Insets) -> Insets:
        return Insets(*(round(s * by) for s in (one.left, one.top, one.right, one.bottom)))

    def style(one: TextStyle) -> TextStyle:
        return dataclasses.replace(
            one, size_pt=one.size_pt * by, after=round(one.after * by),
            margin=round(one.margin * by), indent=round(one.indent * by),
        )  # fmt: skip

    def slot(one: Slot) -> Slot:
        return dataclasses.replace(
            one, rect=rect(one.rect), insets=insets(one.insets),
            levels=tuple(style(level) for level in one.levels),
            sizes=tuple(size * by for size in one.sizes),
        )  # fmt: skip

    layouts = {
        role: dataclasses.replace(
            layout,
            slots={name: slot(one) for name, one in layout.slots.items()},
            areas={name: rect(one) for name, one in layout.areas.items()},
        )
        for role, layout in template.layouts.items()
    }
    return dataclasses.replace(
        template, width=round(template.width * by), height=round(template.height * by),
        layouts=layouts, styles={name: style(one) for name, one in template.styles.items()},
    )  # fmt: skip


@pytest.mark.parametrize("by", [0.75, 2.0])
@pytest.mark.parametrize(
    "example", [one for one in EXAMPLES if one.kind not in MISSING], ids=lambda one: one.key
)
def test_a_slide_scales_with_its_page(example: Example, by: float, loaded: Loaded) -> None:
    one = slide(body=decoded(example), message=4)
    setting = setting_of(loaded, deck_of(loaded, one))
    template = scaled(setting.template, by)
    first = arrange(setting).frames[0]
    second = arrange(dataclasses.replace(setting, template=template)).frames[0]
    assert [item.name for item in first.items] == [item.name for item in second.items]
    for small, large in zip(first.items, second.items, strict=True):
        assert large.rect.right <= template.width
        assert large.rect.bottom <= template.height
        if isinstance(small, Group):
            assert large.rect.x == pytest.approx(small.rect.x * by, rel=0.02, abs=20_000)
            assert large.rect.y == pytest.approx(small.rect.y * by, rel=0.02, abs=20_000)
