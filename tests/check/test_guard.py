"""The guard sees what is packaged, whoever packages it."""

from __future__ import annotations

from deck.package import package
from tests.check.breaking import ONE
from tests.check.decks import changed, clean
from tests.check.guard import Watch, watch

RELS = "ppt/slides/_rels/slide3.xml.rels"


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


def test_a_fault_of_a_part_is_found_in_each_deck_that_has_it() -> None:
    seen, broken = Watch(), changed(ONE, 'sz="1800"', 'sz="50"')
    through(broken, seen)
    first = seen.take()
    through(changed("docProps/app.xml", "Widescreen", "Custom", members=broken), seen)
    watch.take()
    assert first
    assert seen.take() == first


def test_a_part_found_sound_is_asked_again_for_what_it_refers_to() -> None:
    seen = Watch()
    through(clean(), seen)
    assert seen.take() == []
    through(changed(RELS, 'Id="rId9"', 'Id="rId91"'), seen)  # the slide is the same
    watch.take()
    assert any(one.startswith("openxml-audit") for one in seen.take())
