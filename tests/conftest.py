"""What the tests share: the project's own content and theme, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.fonts import FontBook
from deck.load import Loaded, load_project

pytest_plugins = ["tests.no_skip", "tests.check.guard"]

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """The project's own library."""
    return load_project(ROOT)


@pytest.fixture(scope="session")
def book() -> FontBook:
    """The advance widths that ship with the package."""
    return FontBook()
