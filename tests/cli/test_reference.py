"""The generated pages under docs/ are what the code and the content make of them now."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.reference import pages

ROOT = Path(__file__).resolve().parents[2]
PAGES = pages(ROOT)


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_committed_page_is_as_generated(name: str) -> None:
    path = ROOT / name
    assert path.is_file(), f"{name} is missing: run `make docs`"
    assert path.read_text(encoding="utf-8") == PAGES[name], f"{name} is stale: run `make docs`"


def test_no_schema_is_left_over() -> None:
    there = {f"docs/schema/{one.name}" for one in (ROOT / "docs" / "schema").iterdir()}
    assert there == {name for name in PAGES if name.startswith("docs/schema/")}


def test_the_workshop_table_adds_up() -> None:
    page = PAGES["docs/workshop-minutes.md"]
    assert "**210**" in page
    assert "| 12:30 |" in page


def test_the_architecture_names_every_module() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = {one.stem for one in (ROOT / "deck").iterdir() if not one.name.startswith(("_", "."))}
    assert not [name for name in sorted(modules - {"advances"}) if f"`{name}`" not in page]
