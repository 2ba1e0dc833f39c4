"""Templates of the default theme on pages of other sizes, made in memory."""

from __future__ import annotations

import functools
from dataclasses import replace

from deck.decode import decode
from deck.layouts.page import PAGES
from deck.mapping import Mapping
from deck.masters import BuiltTheme, build_theme
from deck.source import Where, parse
from deck.template import Template
from deck.template_read import read_template
from deck.theme import Theme
from tests.settings import THEME, theme

SIZES = tuple(one for one in PAGES if one != "A3")  # which is A4 made larger


def theme_of(size: str) -> Theme:
    """Return the default theme, asked for on a page of that size."""
    own = theme().files.theme
    tokens = replace(own.tokens, page=size)  # type: ignore[arg-type]
    return replace(own, defaults=replace(own.defaults, deck=tokens))


@functools.cache
def built(size: str) -> BuiltTheme:
    return build_theme(theme_of(size))


@functools.cache
def template_of(size: str) -> Template:
    """Return the template, read as an adopted one is."""
    value, found = parse(built(size).mapping_yaml, Where(f"themes/{THEME}/mapping.yaml"))
    assert value is not None, found
    mapping, found = decode(value, Mapping, {})
    assert mapping is not None, found
    template, found = read_template(THEME, mapping, built(size).template)
    assert template is not None
    assert not found, found
    return template
