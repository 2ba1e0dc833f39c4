"""Exercises: timed stages, and how to run them in the room, remotely and with both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model.base import Key, Node, Text
from deck.model.slide import Slide
from deck.rules import Items, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Node):
    """One timed step of an exercise: `how` is "alone", "in pairs" ...; `task` one sentence."""

    minutes: Annotated[int, Range(1, 120)]
    how: Annotated[Text, Words(6)]
    task: Annotated[Text, Words(24)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode(Node):
    """How an exercise runs in one setting: where each group writes, who shares what and how, the
    text to paste into the chat, and what else is different there."""

    write: Annotated[Text, Words(50)]
    share: Annotated[Text, Words(50)]
    chat: Annotated[Text, Words(90)] | None = None
    differs: Annotated[Text, Words(60)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Modes(Node):
    """An exercise for people in one room, for people who are all remote, and for both at once."""

    room: Mode
    remote: Mode
    hybrid: Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise(Node):
    """One exercise (`content/exercises/`); its stages add up to its minutes. `supplies` lists the
    materials in full, `modes` says how to run it in the room, remotely and with both."""

    key: Key
    title: Annotated[Text, Words(14)]
    purpose: Text
    minutes: Annotated[int, Range(1, 240)]
    people: Annotated[Text, Words(6)]
    materials: Annotated[Text, Words(10)]
    write: Annotated[Text, Words(6)]
    stages: Annotated[tuple[Stage, ...], Items(2, 8)]
    outputs: Annotated[tuple[Annotated[Text, Words(6)], ...], Items(1, 3)]
    output: Text
    facilitation: tuple[Text, ...] = ()
    method: Text | None = None
    supplies: tuple[Text, ...] = ()
    modes: Modes | None = None
    messages: tuple[int, ...] = ()
    slides: tuple[Slide, ...] = ()
