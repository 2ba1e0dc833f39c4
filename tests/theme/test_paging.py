"""A variant's own page: the theme is made for it, once, unless it was edited in PowerPoint."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from deck.build import Ready, lay_out
from deck.composition import Library, Paper, Use, Variant
from deck.diagnostics import Severity
from deck.layouts.page import PAGES
from deck.load import load_project
from deck.opening import OpenTheme
from deck.paging import on_page
from tests.conftest import ROOT
from tests.input.projects import loaded_from, write
from tests.settings import theme, widths
from tests.theme.themes import NAMES


@pytest.fixture
def variant(tmp_path: Path) -> Variant:
    return loaded_from(write(tmp_path)).library.variants["tiny"]


def authored(opened: OpenTheme) -> OpenTheme:
    own = opened.files.theme
    tokens = replace(own.tokens, source="authored")
    mine = replace(own, defaults=replace(own.defaults, deck=tokens))
    return replace(opened, files=replace(opened.files, theme=mine))


@pytest.mark.parametrize("paper", ["A4", "A3"])
@pytest.mark.parametrize("name", NAMES)
def test_a_theme_is_made_for_the_paper(name: str, paper: Paper, variant: Variant) -> None:
    made, found = on_page(theme(name), replace(variant, page=paper))
    page = PAGES[paper]
    assert found == ()
    assert (made.template.width, made.template.height) == (page.width, page.height)
    assert set(made.template.layouts) == set(theme(name).template.layouts)
    again, _ = on_page(theme(name), replace(variant, page=paper))
    assert again is made
    assert on_page(made, replace(variant, page=paper)) == (made, ())


def test_without_a_page_the_theme_stays(variant: Variant) -> None:
    assert on_page(theme(), variant) == (theme(), ())
    assert on_page(theme(), None) == (theme(), ())


def test_an_authored_theme_keeps_its_own_page_and_says_so(variant: Variant) -> None:
    mine = authored(theme())
    made, (one,) = on_page(mine, replace(variant, page="A4"))
    assert made is mine
    assert (one.code, one.severity, one.path) == ("page-kept", Severity.WARNING, "page")
    assert one.span == variant.span


def test_copies_for_groups_say_which_group_on_the_sheet(tmp_path: Path) -> None:
    loaded = loaded_from(write(tmp_path))
    ready = Ready(
        loaded=replace(loaded, library=grouped(loaded.library)), theme=theme(), book=widths(),
        strings=load_project(ROOT).strings["en-GB"],
    )  # fmt: skip
    frames, found = lay_out(ready, "tiny", None, lambda _: _)
    assert [one.code for one in found if one.severity is Severity.ERROR] == []
    assert [one.key for one in frames] == ["table-1", "table-2", "table-3"]
    titles = [one.title for one in frames]
    assert [title.rpartition(" (")[2] for title in titles] == [
        "group 1 of 3)", "group 2 of 3)", "group 3 of 3)",
    ]  # fmt: skip


def grouped(library: Library) -> Library:
    """Return a library with one variant on A4: a table, three times."""
    whole = library.variants["tiny"]
    section = replace(
        whole.sections[0], slides=(Use(slide="table", groups=3),), minutes=None, counted=False
    )
    variant = replace(whole, sections=(section,), page="A4", minutes=None)
    return replace(library, variants={"tiny": variant})
