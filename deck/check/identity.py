"""Identity: each slide of ours says which it is, three times, and all three agree.

The carriers are the slide's tag, the last line of its notes and the manifest; each survives where
another does not. Titles, sections and properties of the deck as a whole are judged here too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from deck.check.subject import Seen, Whole
from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.slides import reference_of, tag_of
from deck.opc.xml import find, find_all

_UNTITLED = re.compile(r"(untitled|default) section|section \d+|summary section", re.IGNORECASE)


def check_identity(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what is missing of a slide's identity. Emits: key-missing, key-disagrees."""
    slide = seen.slide
    tag, noted = tag_of(seen.package, slide.part), reference_of(slide.notes)[0]
    for value, name in ((tag, "tag"), (noted, "last line in its notes")):
        if not value:
            yield seen.fault("key-missing", f"it has no {name} with its key")
    if tag and noted and tag != noted:
        yield seen.fault("key-disagrees", f"its tag says '{tag}', its notes '{noted}'")


def check_manifest(whole: Whole) -> Iterator[Diagnostic]:
    """Yield where the manifest and the deck part. Emits: manifest-missing, manifest-disagrees."""
    manifest = whole.deck.manifest
    if manifest is None:
        yield fault("manifest-missing", "there is no manifest")
        return
    built = {one.key: one for one in manifest.slides}
    if len(built) != len(manifest.slides):
        yield fault("manifest-disagrees", "it names a key twice", manifest.part)
    for slide in whole.slides:
        said = built.pop(slide.key, None)
        if said is None:
            yield whole.fault("manifest-disagrees", f"it has no slide '{slide.key}'", slide)
            continue
        if said.id != slide.id:
            told = f"slide '{slide.key}' has id {slide.id}, not {said.id}"
            yield whole.fault("manifest-disagrees", told, slide)
        for thing in said.objects:
            if thing.id not in slide.shape_ids:
                told = f"object {thing.id}, '{thing.name}', is not on the slide"
                yield whole.fault("manifest-disagrees", told, slide)
    if len(whole.slides) < _listed(whole):
        return  # a slide that cannot be read is reported as such, and bears no key
    for key in built:
        yield fault("manifest-disagrees", f"slide '{key}' is not in the deck", manifest.part)


def _listed(whole: Whole) -> int:
    """Return how many slides the presentation lists, those without a readable part too."""
    root = whole.package.xml(whole.package.presentation)
    return len(find_all(root, "p:sldIdLst/p:sldId"))


def check_keys(whole: Whole) -> Iterator[Diagnostic]:
    """Yield keys that two slides bear. Emits: key-disagrees."""
    for key, times in Counter(one.key for one in whole.slides).items():
        if key and times > 1:
            yield fault("key-disagrees", f"{times} slides have the key '{key}'")


def check_titles(whole: Whole) -> Iterator[Diagnostic]:
    """Yield titles that are there twice (WCAG 2.4.6). Emits: title-repeated."""
    first: dict[str, int] = {}
    for slide in whole.slides:
        words = slide.title.casefold()
        if words and first.setdefault(words, slide.number) != slide.number:
            made = whole.fault("title-repeated", f"slide {first[words]} has it too", slide)
            yield replace(made, severity=whole.softer)


def check_about(whole: Whole) -> Iterator[Diagnostic]:
    """Yield what the deck does not say of itself.

    Emits: document-title, document-language, section-name, edit-password.
    """
    about, severity = whole.deck.properties, whole.softer
    if about.title in ("", "PowerPoint Presentation"):
        yield fault("document-title", "the properties have no title", "properties")
    if not about.language:
        told = "the properties have no language"
        yield fault("document-language", told, "properties", severity=severity)
    names = Counter(one.name.strip().casefold() for one in whole.deck.sections)
    for one in whole.deck.sections:
        name = one.name.strip()
        if not name or _UNTITLED.fullmatch(name) or names[name.casefold()] > 1:
            yield fault("section-name", f"a section is called '{name}'", "sections",
                        severity=severity)  # fmt: skip
    if find(whole.package.xml(whole.package.presentation), "p:modifyVerifier") is not None:
        yield fault("edit-password", "editing asks for a password", severity=severity)
