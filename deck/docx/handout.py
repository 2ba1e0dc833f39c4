"""The participants' handout of a variant: the messages, their questions with room for answers, a
table for commitments, what is missing, and the sources of the deck."""

from __future__ import annotations

from collections.abc import Iterator

from deck.citations import named
from deck.composition import Deck
from deck.docx.citing import Citations
from deck.docx.paper import Blank, Grid, Heading, Paper, Para, Part, cell, paragraphs, plain
from deck.model import Message
from deck.richtext import plain as unmarked
from deck.strings import HandoutWords, Strings

ANSWER, COMMITMENT, COMMITMENTS = 5, 5, 3  # lines to write on, and how many commitments


def handout(deck: Deck, strings: Strings) -> Paper:
    """Return the handout."""
    words = strings.documents
    title = words.titles.handout.format(variant=unmarked(deck.variant.title))
    subject = unmarked(deck.variant.description)
    return Paper(title=title, subject=subject, parts=tuple(_parts(deck, strings)))


def _parts(deck: Deck, strings: Strings) -> Iterator[Part]:
    words = strings.documents.handout
    messages = [
        one for one in deck.library.messages if deck.chosen is None or one.number == deck.chosen
    ]
    yield Para(runs=plain(words.lead), style="lead")
    yield Heading(text=words.messages, level=1)
    for message in messages:
        yield from _message(message, strings, new_page=message is not messages[0])
    yield from _commitments(words)
    yield Heading(text=words.missing, level=1)
    yield Para(runs=plain(words.missing_lead))
    row = (cell(words.missing_lead), Blank(label=words.missing, lines=6))
    yield Grid(caption=words.missing, head=(words.question, words.answer), rows=(row,),
               widths=(1, 2))  # fmt: skip
    yield from _sources(deck, strings)


def _message(message: Message, strings: Strings, *, new_page: bool) -> Iterator[Part]:
    """Yield a page: the statement, what it means, and its questions with room for answers."""
    words = strings.documents.handout
    title = words.chapter.format(n=message.number, short=message.short)
    yield Heading(text=title, level=2, new_page=new_page)
    quoted = strings.words.quote.format(text=unmarked(message.statement))
    yield Para(runs=plain(quoted), style="quote", keep=True)
    yield Para(runs=plain(unmarked(message.attribution)), style="attribution", keep=True)
    for runs in paragraphs(message.meaning):
        yield Para(runs=runs, keep=True)
    rows = tuple((cell(one), Blank(label=unmarked(one), lines=ANSWER)) for one in message.questions)
    caption = words.questions.format(n=message.number)
    yield Grid(caption=caption, head=(words.question, words.answer), rows=rows,
               widths=(2, 3), together=True)  # fmt: skip


def _commitments(words: HandoutWords) -> Iterator[Part]:
    yield Heading(text=words.commitments, level=1, new_page=True)
    yield Para(runs=plain(words.commitments_lead))
    head = (words.commitment, words.first_move, words.by, words.sign)
    row = tuple(Blank(label=one, lines=COMMITMENT) for one in head)
    yield Grid(caption=words.commitments, head=head, rows=(row,) * COMMITMENTS, together=True)


def _sources(deck: Deck, strings: Strings) -> Iterator[Part]:
    """Yield the sources of the deck's slides, in the order in which it shows them."""
    citations = Citations(strings, deck.library.facts)
    for placed in deck.slides:
        for fact in named(placed.slide, deck.library):
            citations.number(fact)
    if citations.sources:
        yield Heading(text=strings.documents.sources, level=1)
        yield citations.listed()
