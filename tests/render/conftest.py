"""Decks drawn from the sample, and goldens as readable XML."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from deck.frame import Item, SlideFrame
from deck.opc.package import Package
from deck.render import render
from tests.render import sample


class _Xml(SingleFileSnapshotExtension):
    """One indented `.xml` file a case."""

    file_extension = "xml"
    _write_mode = WriteMode.TEXT


@pytest.fixture
def golden(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """The golden files of a test."""
    return snapshot.use_extension(_Xml)


@pytest.fixture(scope="session")
def drawn() -> Callable[..., Package]:
    """Draw one slide with these items, or the frames given, and return the package."""

    def draw(*items: Item, frames: tuple[SlideFrame, ...] = ()) -> Package:
        chosen = frames or (sample.frame(*items),)
        return Package(render(chosen, sample.TEMPLATE, sample.template_bytes(), sample.META))

    return draw


@pytest.fixture(scope="session")
def everything(drawn: Callable[..., Package]) -> Package:
    """A deck with a slide for each kind of item, each named after it."""
    frames = tuple(sample.frame(*items, key=name) for name, items in sample.EVERYTHING.items())
    return drawn(frames=frames)


def pretty(data: bytes | etree._Element) -> str:
    """Return XML indented, one element a line, for a golden that can be reviewed."""
    root = (
        etree.fromstring(data)
        if isinstance(data, bytes)
        else etree.fromstring(etree.tostring(data))
    )
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"
