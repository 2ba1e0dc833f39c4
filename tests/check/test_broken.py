"""Whatever is wrong with a deck: findings, never a traceback."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from deck.check import check_members, check_template
from deck.check.invariants import at_part
from deck.check.scan import every_element, suspect
from deck.opc.package import Package, unfit
from deck.opc.reading import read_view
from deck.opc.xml import XmlFault
from tests.check.decks import clean

CLEAN = clean()
VALUES = st.sampled_from(
    ["", "-1", "x", "99999999999999999999", "1.5", "rId1", "#", "..", "/", "é"]
)
STEPS = ("remove", "change", "drop", "rename", "repeat", "text", "comment", "cut", "spoil", "lose")


class Damaged(dict[str, bytes]):
    """Members, with a short name for messages."""

    def __repr__(self) -> str:
        changed = [name for name, data in CLEAN.items() if self.get(name) != data]
        return f"<damaged: {', '.join(f'{name}: {self.get(name)!r:.2000}' for name in changed)}>"


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the clean deck after one to three acts of damage, each in any of its parts."""
    members = Damaged(CLEAN)
    for _ in range(draw(st.integers(1, 3))):
        part = draw(st.sampled_from(sorted(members)))
        step = draw(st.sampled_from(STEPS))
        if step == "lose":
            del members[part]
        elif step in ("cut", "spoil") or not part.endswith((".xml", ".rels")):
            at = draw(st.integers(0, len(members[part])))
            members[part] = members[part][:at] + (b"\xff\x00" if step == "spoil" else b"")
        else:
            members[part] = _hurt(draw, members[part], step)
    return members


def _hurt(draw: st.DrawFn, data: bytes, step: str) -> bytes:
    """Return a part with one of its elements changed."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return data
    every = list(root.iter("*"))
    one = every[draw(st.integers(0, len(every) - 1))]
    names = sorted(str(name) for name in one.attrib)
    parent = one.getparent()
    if step == "remove" and parent is not None:
        parent.remove(one)
    elif step == "change" and names:
        one.set(draw(st.sampled_from(names)), draw(VALUES))
    elif step == "drop" and names:
        del one.attrib[draw(st.sampled_from(names))]
    elif step == "rename":
        one.tag = every[draw(st.integers(0, len(every) - 1))].tag
    elif step == "repeat" and parent is not None:
        parent.append(etree.fromstring(etree.tostring(one)))
    elif step == "text":
        one.text = draw(VALUES)
    elif step == "comment":
        one.insert(0, etree.Comment("x"))
    return etree.tostring(root)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(members=damaged(), ours=st.booleans())
def test_damage_is_reported_not_raised(members: dict[str, bytes], ours: bool) -> None:
    found = check_members(members, ours=ours)
    check_template(members)
    assert all(one.hint and one.message for one in found)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(members=damaged())
def test_no_fault_is_missed_by_looking_at_the_bytes_first(members: dict[str, bytes]) -> None:
    package = Package(members)
    for part in members:
        if not part.endswith(".xml") or suspect(members[part]):
            continue
        try:
            root = package.xml(part)
        except XmlFault:
            continue
        faults = every_element(root, package.rels(part), at_part(part), ours=True)
        assert {one.code for one in faults} <= {"relationship-unknown"}


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(members=damaged())
def test_a_view_of_a_damaged_deck(members: dict[str, bytes]) -> None:
    package = Package(members)
    if unfit(package) is None:
        read_view(package)
