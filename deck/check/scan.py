"""One pass over the elements of a part, for the rules that any element may break.

Rules R1.1 (relationship ids, links, languages), R1.5 (whole numbers) and R1.6 (namespaces) of
docs/deck-rules.md. The caller says how a fault's place is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from deck.diagnostics import Diagnostic
from deck.opc.names import NS, local, qn
from deck.opc.package import Package, Relationship
from deck.opc.xml import Element, values

At = Callable[[str, str, Element], Diagnostic]

_R = f"{{{NS['r']}}}"
_LANGUAGE = re.compile(
    r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9]\w{3}))*"
    r"(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-x(-[A-Za-z0-9]{1,8})+)?"
)
_KNOWN = (
    "http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/", "http://purl.org/dc/",
    "http://www.w3.org/",
)  # fmt: skip
_ANY, _SIZE, _TEXT = (-(2**31) * 32, 2**31 * 32), (0, 27_273_042_316_900), (100, 400_000)
_NUMBERS: dict[str, tuple[tuple[str, int, int], ...]] = {
    qn("a:off"): (("x", *_ANY), ("y", *_ANY)),
    qn("a:ext"): (("cx", *_SIZE), ("cy", *_SIZE)),
    qn("a:chOff"): (("x", *_ANY), ("y", *_ANY)),
    qn("a:chExt"): (("cx", *_SIZE), ("cy", *_SIZE)),
    qn("a:rPr"): (("sz", *_TEXT),),
    qn("a:defRPr"): (("sz", *_TEXT),),
    qn("a:endParaRPr"): (("sz", *_TEXT),),
    qn("a:ln"): (("w", 0, 20_116_800),),
    qn("a:gridCol"): (("w", *_ANY),),
    qn("a:tr"): (("h", *_ANY),),
    qn("a:spcPct"): (("val", 0, 13_200_000),),
    qn("a:spcPts"): (("val", 0, 158_400),),
    qn("a:pPr"): (("marL", 0, 51_206_400), ("indent", -51_206_400, 51_206_400)),
    qn("a:bodyPr"): tuple((side, *_ANY) for side in ("lIns", "tIns", "rIns", "bIns")),
    qn("p:sldSz"): (("cx", 914_400, 51_206_400), ("cy", 914_400, 51_206_400)),
}
# What a part's bytes hold if any of its elements may be at fault: read before the elements are, for
# a sound part should cost little. Every branch begins with a letter of its own, which makes the
# search quick; what it takes for granted (UTF-8, double quotes, single spaces) `suspect` asks.
_SUSPECT = re.compile(
    rb"='"
    rb"| (?:x|y|h|cx|cy|marL|indent|[ltrb]Ins)=\"(?!-?[0-9]{1,9}\")"
    rb"| (?:cx|cy|marL)=\"-|:ln w=\"(?![0-9]{1,7}\")"
    rb"|:gridCol w=\"(?![0-9]{1,9}\")"
    rb"| w=\"(?![0-9]{1,9}\"|sm\"|med\"|lg\")"
    rb"| sz=\"(?![0-9]{3,5}\"|full\"|half\"|quarter\")"
    rb"|:(?:rPr|defRPr|endParaRPr) [^>]*sz=\"[a-z]"
    rb"|:spcP(?:ct|ts) val=\"(?![0-9]{1,6}\")"
    rb"|:hlink(?:Click|Hover|MouseOver)"
    rb"| (?:lang|altLang)=\"(?![a-z]{2}-[A-Z]{2}\")"
    rb"| xmlns(?::[\w.-]+)?=\"(?!http://(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com"
    rb"|www\.w3\.org|purl\.org/dc)/)"
)
_UNUSUAL = (b"\x00", b"\xfe\xff", b"\xff\xfe", b"\n", b"\t")
_LINKS = (qn("a:hlinkClick"), qn("a:hlinkHover"), qn("a:hlinkMouseOver"))
_WHOLE = re.compile(r"-?[0-9]+")


def scan(package: Package, part: str, root: Element, at: At, *, ours: bool) -> Iterator[Diagnostic]:
    """Yield the faults of any element of a part.

    Emits: relationship-unknown, hyperlink-empty, language-tag, not-a-whole-number,
    foreign-namespace (in decks of ours).
    """
    rels = package.rels(part)
    if suspect(package.members[part]) or not rels.keys() >= set(references(root)):
        yield from every_element(root, rels, at, ours=ours)


def suspect(data: bytes) -> bool:
    """Whether the elements of a part must be looked at; no says that none of them is at fault."""
    start = data.find(b"?>") + 4
    if any(data.find(one, start) >= 0 for one in _UNUSUAL):
        return True
    return _SUSPECT.search(data, max(0, start - 4)) is not None


def every_element(
    root: Element, rels: Mapping[str, Relationship], at: At, *, ours: bool
) -> Iterator[Diagnostic]:
    """Yield the faults of a part, element by element. Emits: as `scan`."""
    for element in root.iter("*"):
        tag = element.tag
        if tag in _NUMBERS:
            yield from _numbers(element, tag, at)
        if tag in _LINKS and not element.get(f"{_R}id") and not element.get("action"):
            yield at("hyperlink-empty", "a link has no target", element)
        if ours and foreign(tag):
            yield at("foreign-namespace", f"'{local(tag)}' is an element of our own", element)
        for name, value in element.attrib.items():
            yield from _attribute(element, str(name), str(value), rels, at, ours)


def _attribute(
    element: Element, name: str, value: str, rels: Mapping[str, Relationship], at: At, ours: bool
) -> Iterator[Diagnostic]:
    if name in ("lang", "altLang"):
        if value and not _LANGUAGE.fullmatch(value):
            yield at("language-tag", f"'{value}' is not a language tag", element)
    elif name.startswith("{"):
        if name.startswith(_R):
            if value and value not in rels:
                yield at("relationship-unknown", f"'{value}' is no relationship here", element)
        elif ours and foreign(name):
            yield at("foreign-namespace", f"'{local(name)}' is an attribute of our own", element)


def _numbers(element: Element, tag: str, at: At) -> Iterator[Diagnostic]:
    for name, least, most in _NUMBERS[tag]:
        value = element.get(name)
        if value is None:
            continue
        if not _WHOLE.fullmatch(value) or not least <= int(value) <= most:
            yield at("not-a-whole-number", f'{local(tag)} has {name}="{value}"', element)


def foreign(name: str) -> bool:
    """Whether an expanded name is in a namespace that Office does not know."""
    return name.startswith("{") and not name[1:].startswith(_KNOWN)


def language_fault(tag: str) -> bool:
    """Whether this is not a language tag (BCP 47, well-formed and with a usual primary tag).

    >>> language_fault("english"), language_fault("en-GB"), language_fault("zh-Hant-TW")
    (True, False, False)
    """
    return _LANGUAGE.fullmatch(tag) is None


def references(root: Element) -> list[str]:
    """Return the relationship ids that a part uses, the empty one left out."""
    return [one for one in values(root, "//@r:*") if one]
