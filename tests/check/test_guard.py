"""The guard sees what is packaged, whoever packages it."""

from __future__ import annotations

from deck.package import package
from tests.check.breaking import ONE
from tests.check.decks import changed, clean
from tests.check.guard import Watch, watch


def through(members: dict[str, bytes], seen: Watch) -> None:
    seen.round(lambda given, _: package(given, 0))(members, None)


def test_a_sound_deck_passes() -> None:
    seen = Watch()
    through(clean(), seen)
    assert seen.take() == []


def test_an_unsound_deck_is_found_once() -> None:
    seen, broken = Watch(), changed(ONE, '<p:cNvPr id="3"', '<p:cNvPr id="2"')
    through(broken, seen)
    watch.take()  # what the guard of the whole run has found here is wanted
    faults = seen.take()
    assert any("error[shape-id]" in one for one in faults)
    through(broken, seen)
    assert seen.take() == []


def test_openxml_audit_is_asked() -> None:
    seen = Watch()
    through(changed(ONE, 'sz="1800"', 'sz="50"'), seen)
    assert any(one.startswith("openxml-audit") for one in seen.take())
    watch.take()


def test_what_is_no_deck_is_let_through() -> None:
    seen = Watch()
    through({"a.txt": b"a"}, seen)
    assert seen.take() == []
