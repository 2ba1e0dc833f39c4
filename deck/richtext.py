"""Inline Markdown to runs: `**bold**`, `*italic*`, `[label](target)`, and nothing more.

Given one `Text`; returns its paragraphs (separated by blank lines; a single line feed is a space)
and what is wrong with its marks. A backslash before a punctuation mark makes it plain. A target is
a web address or `#` and the key of a slide. `{{` is reserved for variables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from deck.diagnostics import Diagnostic, Span
from deck.frame import Paragraph, Run
from deck.model import Text

_TOKEN = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<braces>\{\{)
    | (?P<link>\[(?P<label>(?:\\.|[^\\\[\]])*)\]\((?P<target>[^\s()]*)\))
    | (?P<half>\[(?:\\.|[^\\\[\]])*\]\()
    | (?P<stars>\*+)
    """,
    re.VERBOSE,
)
_MARKS = re.compile(r"[*\[{]")
_TARGET = re.compile(r"https?://[^\s()]+|#[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_SPACES = re.compile(r" *[\t\r\n][ \t\r\n]*")


def parse(text: Text) -> tuple[tuple[Paragraph, ...], tuple[Diagnostic, ...]]:
    """Return the paragraphs of a text, at level 0.

    Emits: reserved-braces, stray-mark, broken-link.

    >>> [run.text for run in parse(Text("Say it **now**."))[0][0].runs]
    ['Say it ', 'now', '.']
    """
    parser = _Parser(text)
    paragraphs = tuple(
        Paragraph(runs=parser.runs(start, end)) for start, end in _paragraphs(text.source)
    )
    return paragraphs, tuple(parser.faults)


def faults(text: Text) -> tuple[Diagnostic, ...]:
    """Return only what is wrong with the marks of a text."""
    return parse(text)[1] if _MARKS.search(text.source) else ()


def plain(text: Text) -> str:
    """Return a text without its marks: paragraphs joined by line feeds."""
    return "\n".join(one.text for one in parse(text)[0])


def links(text: Text) -> Iterator[str]:
    """Yield the targets of a text's links."""
    if "](" not in text.source:
        return
    for paragraph in parse(text)[0]:
        yield from dict.fromkeys(run.link for run in paragraph.runs if run.link)


def _paragraphs(source: str) -> Iterator[tuple[int, int]]:
    """Yield where each paragraph begins and ends, without the white space round it."""
    begin = 0
    for end, after in [*(one.span() for one in _BLANK.finditer(source)), (len(source), 0)]:
        words = source[begin:end]
        if stripped := words.strip():
            start = begin + words.index(stripped[0])
            yield start, start + len(stripped)
        begin = after


@dataclass(slots=True)
class _Parser:
    """Goes through one paragraph at a time; `bold` and `italic` hold where an open mark stands."""

    text: Text
    faults: list[Diagnostic] = field(default_factory=list[Diagnostic])
    bold: int | None = None
    italic: int | None = None
    found: list[Run] = field(default_factory=list[Run])

    def runs(self, start: int, end: int) -> tuple[Run, ...]:
        self.found, self.bold, self.italic = [], None, None
        self.scan(start, end, "")
        for mark, at in (("**", self.bold), ("*", self.italic)):
            if at is not None:
                self.fault("stray-mark", f"'{mark}' is not closed", at, at + len(mark), _STAR)
        return _joined(self.found)

    def scan(self, start: int, end: int, link: str) -> None:
        source, at = self.text.source, start
        while found := _TOKEN.search(source, at, end):
            self.add(source[at : found.start()], link)
            self.token(found, link)
            at = found.end()
        self.add(source[at:end], link)

    def token(self, found: re.Match[str], link: str) -> None:
        match found.lastgroup:
            case "escape":
                self.add(found.group()[1], link)
            case "stars":
                self.stars(found, link)
            case "link":
                self.link(found)
            case "half":
                message = f"the link '{found.group()}' is not complete"
                self.fault("broken-link", message, *found.span(), _LINK)
            case _:
                message, hint = "'{{' is reserved for variables", "write \\{{ for two braces"
                self.fault("reserved-braces", message, *found.span(), hint)

    def add(self, words: str, link: str) -> None:
        if words:
            bold, italic = self.bold is not None or None, self.italic is not None or None
            words = _SPACES.sub(" ", words)
            self.found.append(Run(text=words, bold=bold, italic=italic, link=link))

    def stars(self, found: re.Match[str], link: str) -> None:
        source, count = self.text.source, len(found.group())
        before, after = source[: found.start()][-1:], source[found.end() : found.end() + 1]
        opens, closes = bool(after.strip()), bool(before.strip())
        if not opens and not closes:
            self.add(found.group(), link)
        elif count > 3 or not self.toggle(count, found.start(), opens, closes):
            message = f"'{found.group()}' neither opens nor closes"
            self.fault("stray-mark", message, *found.span(), _STAR)

    def toggle(self, count: int, at: int, opens: bool, closes: bool) -> bool:
        """Turn italic (1), bold (2) or both (3) on or off; return whether that was possible."""
        bold, italic = count in (2, 3), count in (1, 3)
        is_open = (not bold or self.bold is not None) and (not italic or self.italic is not None)
        if not (closes if is_open else opens):
            return False
        if bold:
            self.bold = None if is_open else at
        if italic:
            self.italic = None if is_open else at
        return True

    def link(self, found: re.Match[str]) -> None:
        target = found["target"]
        if not found["label"].strip():
            self.fault("broken-link", "the link has no label", *found.span(), _LINK)
        elif not _TARGET.fullmatch(target):
            message = f"'{target}' is neither a web address nor # and the key of a slide"
            self.fault("broken-link", message, *found.span("target"), _LINK)
        else:
            self.scan(*found.span("label"), target)

    def fault(self, code: str, message: str, start: int, end: int, hint: str) -> None:
        span = _place(self.text, start, end)
        self.faults.append(Diagnostic(code, message, span, self.text.path, hint))


_STAR = "write \\* for a star"
_LINK = "write [label](https://...) or [label](#slide-key)"


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    """Merge neighbours of one style, and white space between them."""
    result: list[Run] = []
    for run in runs:
        text = run.text.lstrip(" ") if result and result[-1].text.endswith(" ") else run.text
        if result and replace(result[-1], text="") == replace(run, text=""):
            result[-1] = replace(run, text=result[-1].text + text)
        elif text:
            result.append(replace(run, text=text))
    return tuple(result)


def _place(text: Text, start: int, end: int) -> Span:
    """Return the place of a piece of a text: exact where the text stands on one line as it is,
    bare or in quotes; else the place of the text."""
    span, length = text.span, len(text.source)
    quotes = (span.end_column - span.column - length) / 2
    if not span.line or quotes not in (0, 1):
        return span
    first = span.column + int(quotes)
    return replace(span, column=first + start, end_column=first + end)
