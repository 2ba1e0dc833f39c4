"""One message as a chapter of the guide."""

from __future__ import annotations

from collections.abc import Iterator

from deck.composition import Library
from deck.docx.citing import Citations
from deck.docx.evidence import SHOWN, grid_of
from deck.docx.paper import (
    Heading,
    Listing,
    Para,
    Part,
    Runs,
    inline,
    labelled,
    paragraphs,
    plain,
    prose,
)
from deck.frame import Run
from deck.model import CaseInPoint, Fact, Message, Slide
from deck.richtext import plain as unmarked
from deck.strings import Strings

MOST_CLAIMS = 3  # of the evidence list, which has the strongest first; the reading deck has all


def name_of(message: Message) -> str:
    """Return the name of a message's heading, where links lead."""
    return f"message-{message.number}"


def chapter(
    message: Message, library: Library, citations: Citations, strings: Strings
) -> Iterator[Part]:
    """Yield a chapter: the statement, what it means, what it rests on, and what to do."""
    words = strings.documents.guide
    title = words.chapter.format(n=message.number, short=message.short)
    yield Heading(text=title, level=2, name=name_of(message))
    quoted = strings.words.quote.format(text=unmarked(message.statement))
    yield Para(runs=plain(quoted), style="quote", keep=True)
    by = words.attribution.format(by=unmarked(message.attribution))
    yield Para(runs=plain(by), style="attribution")
    yield Para(runs=inline(message.headline), style="lead")
    yield from prose(message.meaning)
    yield Heading(text=words.misreading, level=3)
    yield from labelled(words.misread_as, message.misreading.says)
    yield from labelled(words.better, message.misreading.better)
    yield from _matters(message, strings)
    yield from _evidence(message, library, citations, strings)
    yield from _cases(message, citations, strings)
    yield from _practice(message, strings)
    yield from _related(message, library, strings)


def _matters(message: Message, strings: Strings) -> Iterator[Part]:
    words, matters = strings.documents.guide, message.matters
    yield Heading(text=words.matters, level=3)
    yield from labelled(words.decision, matters.decision)
    yield from labelled(words.money, matters.money)
    yield from labelled(words.risk, matters.risk)


def _evidence(
    message: Message, library: Library, citations: Citations, strings: Strings
) -> Iterator[Part]:
    """Yield the claims of the facts with their cautions, but not those that the cases tell; then
    the charts and tables of the message's own slides of evidence."""
    words = strings.documents.guide
    told = _told(message)
    facts = [library.facts[key] for key in message.evidence if key in library.facts]
    told_here = [one for one in facts if one.key not in told and _home(one.key, library) is message]
    yield Heading(text=words.evidence, level=3)
    yield Listing(items=tuple(_claim(one, citations, strings) for one in told_here[:MOST_CLAIMS]))
    for slide in _shown(message, library):
        grid = grid_of(slide, strings)
        if grid is not None:
            yield grid
            yield Para(runs=_sources(slide, citations, strings), style="note")


def _home(key: str, library: Library) -> Message | None:
    """Return the message whose chapter tells a fact, so that each is told once: that whose key the
    fact's begins with, else the first that has it among its evidence."""
    having = [one for one in library.messages if key in one.evidence]
    own = (one for one in having if key.startswith(f"{one.key}-"))
    return next(own, next(iter(having), None))


def _told(message: Message) -> frozenset[str]:
    cases = message.cases
    return frozenset((*cases.worked.facts, *cases.failed.facts)) if cases else frozenset()


def _claim(fact: Fact, citations: Citations, strings: Strings) -> Runs:
    caveat: Runs = ()
    if fact.caveat is not None:
        label = Run(text=f" {strings.documents.guide.caveat} ", italic=True)
        said = (Run(text=one.text, italic=True, link=one.link) for one in inline(fact.caveat))
        caveat = (label, *said)
    return (*inline(fact.claim), *citations.marks([fact.key]), *caveat)


def _shown(message: Message, library: Library) -> Iterator[Slide]:
    """Yield the first slide with a chart or a table of those that carry the message in three: the
    evidence before the claim."""
    first, *rest = message.depths.three or message.depths.one or ("",)
    for key in (*rest, first):
        slide = library.slides.get(key)
        if slide is not None and isinstance(slide.body, SHOWN):
            yield slide
            return


def _sources(slide: Slide, citations: Citations, strings: Strings) -> Runs:
    """Return the line under a table: what it shows, and the numbers of its sources."""
    head = strings.words.sources if len(slide.facts) > 1 else strings.words.source
    label = Run(text=head.format(list="").rstrip(" ."), italic=True)
    note = slide.source_note
    tail = (Run(text=". "), *inline(note)) if note else (Run(text="."),)
    return (label, *citations.marks(slide.facts), *tail)


def _cases(message: Message, citations: Citations, strings: Strings) -> Iterator[Part]:
    if message.cases is None:
        return
    words = strings.documents.guide
    yield Heading(text=words.cases, level=3)
    for label, case in ((words.worked, message.cases.worked), (words.failed, message.cases.failed)):
        yield from _case(label, case, citations)


def _case(label: str, case: CaseInPoint, citations: Citations) -> Iterator[Part]:
    yield Heading(text=f"{label} {unmarked(case.title)}", level=4)
    said = paragraphs(case.text)
    for number, runs in enumerate(said, 1):
        marks = citations.marks(case.facts) if number == len(said) else ()
        yield Para(runs=(*runs, *marks))


def _practice(message: Message, strings: Strings) -> Iterator[Part]:
    words = strings.documents.guide
    yield Heading(text=words.good, level=3)
    yield Listing(items=tuple(inline(one) for one in message.good))
    yield Heading(text=words.stop, level=3)
    yield Listing(items=tuple(inline(one) for one in message.stop))
    yield Heading(text=words.objection, level=3)
    yield from labelled(words.objector, message.objection.says)
    yield from labelled(words.answer, message.objection.answer)
    yield Heading(text=words.questions, level=3)
    yield Listing(items=tuple(inline(one) for one in message.questions), kind="number")
    yield Heading(text=words.first_step, level=3)
    yield from prose(message.first_step)


def _related(message: Message, library: Library, strings: Strings) -> Iterator[Part]:
    words = strings.documents.guide
    near = [one for one in library.messages if one.key in message.related]
    if not near:
        return
    before, _, after = words.related.format(list="\0").partition("\0")
    runs: list[Run] = [Run(text=before)]
    for number, one in enumerate(near):
        if number:
            runs.append(Run(text=strings.numbers.list_join))
        title = words.chapter.format(n=one.number, short=one.short)
        runs.append(Run(text=title, link=f"#{name_of(one)}"))
    yield Para(runs=(*runs, Run(text=after)))
