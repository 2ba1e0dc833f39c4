"""Kinds of block: the built-in ones, and what installed packages may do to them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import EntryPoint
from typing import ClassVar

import pytest

from deck.blocks import BLOCKS
from deck.model import Block
from deck.registry import GROUP, built_in, discover

HERE = "tests.input.test_registry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pendulum(Block):
    """A block of another package."""

    kind: ClassVar[str] = "pendulum"
    layout: ClassVar[str] = "drawing"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondCover(Block):
    kind: ClassVar[str] = "cover"


class Kindless(Block):
    """It forgot its kind."""


NOT_A_BLOCK = 7


def point(value: str) -> EntryPoint:
    return EntryPoint("any", value, GROUP)


def test_the_built_in_kinds_are_all_different() -> None:
    assert list(built_in().kinds.values()) == list(BLOCKS)


def test_a_package_adds_a_kind() -> None:
    registry, faults = discover([point(f"{HERE}:Pendulum")])
    assert faults == ()
    assert registry.kinds["pendulum"].__name__ == "Pendulum"
    assert set(registry.kinds) == {*built_in().kinds, "pendulum"}


def test_a_kind_that_is_taken() -> None:
    registry, (one,) = discover([point(f"{HERE}:SecondCover")])
    assert one.code == "duplicate-kind"
    assert "deck.blocks.cover" in one.message
    assert HERE in one.message
    assert registry.kinds["cover"] is built_in().kinds["cover"]


@pytest.mark.parametrize(
    "value", ["no.such.module:It", f"{HERE}:Absent", f"{HERE}:Kindless", f"{HERE}:NOT_A_BLOCK"]
)
def test_a_package_that_is_broken(value: str) -> None:
    registry, (one,) = discover([point(value)])
    assert one.code == "broken-plugin"
    assert value in one.message
    assert registry == built_in()


def test_the_registry_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        built_in().kinds["new"] = Pendulum  # type: ignore[index]
