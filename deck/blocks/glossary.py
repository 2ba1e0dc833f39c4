"""What the terms of a deck mean: a table made from the library's glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import ClassVar

from deck.blocks.exercise import ExerciseBody
from deck.canvas import Canvas
from deck.composition import Deck, Library
from deck.model import Block, Key, Slide, Term
from deck.tabling import Column, Look, place
from deck.walk import texts

TERM, MEANING = 3.2, 8.8  # inches
READ = "read-"  # how the kinds of pages begin that show a message's own words


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary(Block):
    """What the terms of a deck mean: a table of those terms of the library's glossary that the
    deck uses, in order of the alphabet, over as many slides as it takes.

    A term counts as used where it, or one of its other forms, stands on a slide or in its notes.
    `always` are terms that stand in the table in any case.

    Example:
        kind: glossary
    """

    kind: ClassVar[str] = "glossary"
    layout: ClassVar[str] = "table"
    always: tuple[Key, ...] = ()
    done: int = field(default=0, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        deck, words = canvas.setting.deck, canvas.strings
        terms = used_terms(deck, self.always)
        if not terms:
            told = "the deck uses no term of the glossary"
            canvas.fault("lacks-material", told, about=self.span, hint="leave the slide out")
            return None
        placed = place(
            canvas,
            "table",
            (Column(weight=TERM, bold=True), Column(weight=MEANING)),
            (words.reading.term, words.reading.term_meaning),
            [(one.term, one.meaning) for one in terms[self.done :]],
            alt=words.alt.table.format(shows=f"{words.reading.terms}."),
            path="terms",
            about=terms[self.done].meaning,
            look=Look(styles=("label",), most=0.83, least=0.35),
        )
        done = self.done + placed
        return replace(self, done=done) if done < len(terms) else None

    def lacking(self, slide: Slide, library: Library) -> Iterator[tuple[str, str]]:
        """Yield what the library lacks of that which the table shows."""
        for key in self.always:
            if key not in library.terms:
                yield f"no term '{key}'", key


def used_terms(deck: Deck, always: tuple[Key, ...] = ()) -> tuple[Term, ...]:
    """Return the terms that a deck uses, and those wanted in any case, by the alphabet."""
    said = " ".join(_said(deck)).casefold()
    found = [
        one
        for key, one in deck.library.terms.items()
        if key in always or any(_stands(form, said) for form in (one.term.source, *one.forms))
    ]
    return tuple(sorted(found, key=lambda one: one.term.source.casefold()))


def _said(deck: Deck) -> Iterator[str]:
    """Yield the words of a deck: of its slides and notes, and of what those show of the library."""
    library = deck.library
    for placed in deck.slides:
        slide = placed.slide
        yield from (text.source for text in texts(slide))
        shown: list[object] = []
        if isinstance(slide.body, ExerciseBody):
            shown.append(library.exercises.get(slide.body.exercise))
        if slide.body.kind.startswith(READ) and slide.message is not None:
            message = library.message(slide.message)
            shown.append(replace(message, slides=()) if message else None)
        yield from (text.source for one in shown for text in texts(one))


def _stands(form: str, said: str) -> bool:
    """Whether a form stands among words, whole and not inside another word.

    >>> _stands("API", "an api for capital"), _stands("AI", "capital")
    (True, False)
    """
    return bool(re.search(rf"(?<!\w){re.escape(form.casefold())}(?!\w)", said))
