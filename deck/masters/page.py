"""A theme on its own page: its layouts, and its type as large as they are there."""

from __future__ import annotations

from dataclasses import replace

from deck.layouts import LAYOUTS
from deck.layouts.layout import LayoutSpec
from deck.layouts.page import PAGES, Page, spec_on
from deck.theme import Theme, TypeStyle


def page_of(theme: Theme) -> Page:
    """Return the page that a theme's template is made for."""
    return PAGES[theme.tokens.page]


def layouts_of(theme: Theme) -> tuple[LayoutSpec, ...]:
    """Return the layouts on a theme's page, in order."""
    page = page_of(theme)
    return tuple(spec_on(page, spec) for spec in LAYOUTS)


def theme_on(theme: Theme) -> Theme:
    """Return a theme with its type scale as it is on its page."""
    page = page_of(theme)
    if page.scale == 1:
        return theme
    styles = {name: _style(page, one) for name, one in theme.tokens.type.items()}
    tokens = replace(theme.tokens, type=styles)
    return replace(theme, defaults=replace(theme.defaults, deck=tokens))


def _style(page: Page, one: TypeStyle) -> TypeStyle:
    return replace(one, size_pt=page.size(one.size_pt), after=one.after * page.scale)
