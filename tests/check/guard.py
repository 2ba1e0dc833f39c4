"""A pytest plugin: every deck that any test packages must be a sound file.

It stands round the one function through which members become a file. Nobody opts in and nobody
forgets. Each is asked for our own invariants and by openxml-audit, once a content; a test that made
an unsound file fails, however it ended. A deck is what has our manifest: what a test makes as
input, perhaps broken on purpose, is let through.

What takes openxml-audit long is the schema of each part, which is judged from the part's bytes and
its content type alone. A part that was found without fault is not judged again in the next deck
that has it; one with faults is. All else (structure, relationships, ids, what refers to what) is
asked of each deck as a whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Mapping
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from openxml_audit import FileFormat, OpenXmlValidator, ValidationError
from openxml_audit.context import ValidationContext
from openxml_audit.parts import OpenXmlPart
from openxml_audit.schema import SchemaValidator

import deck.package
from deck.check import check_invariants
from deck.diagnostics import as_text
from deck.opc.names import MANIFEST_NS

Zip = Callable[..., bytes]


class Watch:
    """What was packaged, and what is wrong with it. `done` holds hashes of contents seen."""

    def __init__(self) -> None:
        self.done: set[bytes] = set()
        self.faults: list[str] = []

    def round(self, zipped: Zip) -> Zip:
        """Return the packaging function with a look at everything that passes through it."""

        def watched(members: Mapping[str, bytes], *more: Any, **named: Any) -> bytes:
            data = zipped(members, *more, **named)
            if is_deck(members):
                self.look(members, data)
            return data

        return watched

    def look(self, members: Mapping[str, bytes], data: bytes) -> None:
        """Note the faults of a deck that was not seen before."""
        print_ = content_hash(members)
        if print_ not in self.done:
            self.done.add(print_)
            self.faults += unsound(members, data)

    def take(self) -> list[str]:
        """Return the faults since the last time."""
        found, self.faults = self.faults, []
        return found


def is_deck(members: Mapping[str, bytes]) -> bool:
    """Whether these are the members of a deck of ours."""
    return any(
        MANIFEST_NS.encode() in data
        for name, data in members.items()
        if name.startswith("customXml/")
    )


def content_hash(members: Mapping[str, bytes]) -> bytes:
    """Return a hash of names and contents."""
    made = hashlib.sha256()
    for name in sorted(members):
        made.update(name.encode() + b"\0" + hashlib.sha256(members[name]).digest())
    return made.digest()


class OnceAPart(SchemaValidator):
    """The schema of each part, asked once a content. `sound` holds the parts without fault, as
    hashes of content type and bytes."""

    def __init__(self) -> None:
        super().__init__()
        self.sound: set[bytes] = set()

    def validate_part(self, part: OpenXmlPart, context: ValidationContext) -> list[ValidationError]:
        """Judge a part unless the same has been found sound."""
        content = part.raw_content
        if content is None:
            return super().validate_part(part, context)
        print_ = hashlib.sha256(f"{part.content_type}\0".encode() + content).digest()
        if print_ in self.sound:
            return context.errors
        before = len(context.errors)
        found = super().validate_part(part, context)
        if len(context.errors) == before and not context.should_stop and part.xml is not None:
            self.sound.add(print_)
        return found


@lru_cache(maxsize=1)
def validator() -> OpenXmlValidator:
    """Return the validator, made once."""
    made = OpenXmlValidator(FileFormat.MICROSOFT_365)
    made._schema_validator = OnceAPart()
    return made


def unsound(members: Mapping[str, bytes], data: bytes) -> list[str]:
    """Return what our invariants and openxml-audit find in a deck."""
    found = [as_text(one) for one in check_invariants(members)]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deck.pptx"
        path.write_bytes(data)
        result = validator().validate(path)
    return found + [f"openxml-audit: {one}" for one in result.errors]


watch = Watch()


@pytest.fixture(scope="session", autouse=True)
def check_every_deck() -> Generator[Watch]:
    """Watch all decks that are packaged in this run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(deck.package, "_zipped", watch.round(deck.package._zipped))
        yield watch


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """Fail the test that made, or whose fixtures made, an unsound deck."""
    try:
        return (yield)
    finally:
        found = watch.take()
        if found:
            pytest.fail("an unsound deck was packaged:\n" + "\n".join(found), pytrace=False)
