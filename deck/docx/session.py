"""A session as the papers for it need it: the deck's slides with numbers and times.

Given the frames of a deck as it is laid out, so that slide numbers are those of the file, continued
slides and copies included; and what was selected, for exercises and sections.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deck.blocks.exercise import ExerciseBody
from deck.composition import Deck, Section
from deck.frame import SlideFrame
from deck.model import Exercise
from deck.strings import Strings, clock

MIDNIGHT = "00:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One slide of the deck: its number, when it starts in seconds from the start, and the exercise
    that it opens, if any."""

    number: int
    frame: SlideFrame
    at: int
    exercise: Exercise | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A section of the session, and its slides."""

    section: Section
    steps: tuple[Step, ...]

    @property
    def at(self) -> int:
        return self.steps[0].at

    @property
    def counted(self) -> bool:
        return self.section.counted

    @property
    def minutes(self) -> float:
        return sum(one.frame.seconds for one in self.steps) / 60

    @property
    def numbers(self) -> str:
        """Return its slides: "5" or "5-9"."""
        first, last = self.steps[0].number, self.steps[-1].number
        return str(first) if first == last else f"{first}\u2013{last}"

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        found = {one.exercise.key: one.exercise for one in self.steps if one.exercise}
        return tuple(found.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A deck with its times. `start` is the time of day, None where only time passed is known."""

    deck: Deck
    stretches: tuple[Stretch, ...]
    strings: Strings
    start: str | None = None

    def clock(self, seconds: int) -> str:
        """Return when something starts: a time of day, or the time since the start."""
        return clock(self.start or MIDNIGHT, seconds / 60)

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Return the exercises, each once; also those for single tables, which count no time."""
        found = {one.key: one for part in self.stretches for one in part.exercises}
        return tuple(found.values())

    @property
    def counted(self) -> tuple[Stretch, ...]:
        return tuple(one for one in self.stretches if one.counted)


def session(deck: Deck, frames: tuple[SlideFrame, ...], strings: Strings) -> Session:
    """Return the session of a deck."""
    names = {one.slide.key: one for one in deck.slides}
    steps: dict[str, list[Step]] = {}
    sections: dict[str, Section] = {}
    passed = 0
    for number, frame in enumerate(frames, 1):
        placed = names[frame.key.partition("~")[0]]
        sections.setdefault(frame.section, placed.section)
        exercise = _exercise(deck, placed.slide.body) if "~" not in frame.key else None
        step = Step(number=number, frame=frame, at=passed, exercise=exercise)
        steps.setdefault(frame.section, []).append(step)
        passed += frame.seconds if frame.counted else 0
    stretches = tuple(
        Stretch(section=sections[name], steps=tuple(found)) for name, found in steps.items()
    )
    return Session(deck=deck, stretches=stretches, strings=strings, start=deck.variant.start)


def _exercise(deck: Deck, body: object) -> Exercise | None:
    return deck.library.exercises.get(body.exercise) if isinstance(body, ExerciseBody) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing to bring, and the exercises that need it."""

    item: str
    exercises: tuple[str, ...]


def needs(session: Session) -> Iterator[Need]:
    """Yield what the exercises need, added up: each thing once, with all that need it."""
    found: dict[str, tuple[str, list[str]]] = {}
    for exercise in session.exercises:
        for item in exercise.supplies or (exercise.materials,):
            words = str(item)
            _, titles = found.setdefault(words.casefold(), (words, []))
            titles.append(str(exercise.title))
    for words, titles in found.values():
        yield Need(item=f"{words[0].upper()}{words[1:]}", exercises=tuple(titles))
