"""The lists of words that the editorial check looks for, from `wording.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from deck.compose import parse
from deck.decode import decode
from deck.model import Node
from deck.source import Where

_MENTION = re.compile(r"“[^”]{1,24}”")
FILE = Path(__file__).with_name("wording.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording(Node):
    """Jargon and American spellings with what to write instead; hype; the verbs of titles."""

    jargon: dict[str, str]
    hype: tuple[str, ...]
    american: dict[str, str]
    verbs: str


@cache
def wording() -> Wording:
    """Return the lists that come with the program."""
    value, _ = parse(FILE.read_text(encoding="utf-8"), Where(FILE.name))
    found, faults = decode(value, Wording, {}) if value is not None else (None, ())
    if found is None:
        raise ValueError(f"{FILE.name}: {faults}")
    return found


@cache
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds any of the words, whole; the longest first."""
    ordered = sorted(words, key=len, reverse=True)
    joined = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in ordered)
    return re.compile(rf"(?<![\w’-])(?:{joined})(?![\w-])", re.IGNORECASE)


def hits(text: str, words: Iterable[str]) -> Iterator[str]:
    """Yield the words of a list that a text uses, but for names, which have a capital inside a
    sentence, and words that are only mentioned, in quotation marks."""
    text = _MENTION.sub(lambda one: " " * len(one.group()), text)
    for found in pattern(tuple(words)).finditer(text):
        before = text[: found.start()].rstrip(' “‘"(')
        inside = bool(before) and before[-1] not in ".!?:\n"
        if not (inside and found.group()[0].isupper() and not found.group().isupper()):
            yield " ".join(found.group().split())


@cache
def verb_forms() -> frozenset[str]:
    """Return the verbs of titles with their regular forms, and the forms of "be" and the like."""
    forms = {"is", "are", "was", "were", "has", "had", "does", "did", "isn’t", "don’t", "cannot"}
    for verb in wording().verbs.split():
        stem = verb.removesuffix("e")
        forms |= {verb, f"{verb}s", f"{verb}es", f"{stem}ed"}
        if verb.endswith("y"):
            forms |= {f"{verb[:-1]}ies", f"{verb[:-1]}ied"}
        if verb.endswith(("p", "t", "n", "g", "d", "b")):
            forms.add(f"{verb}{verb[-1]}ed")
    return frozenset(forms)
