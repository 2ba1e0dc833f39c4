"""Members while they are made: the same bytes back, whether kept plain or deflated."""

from __future__ import annotations

import pytest

from deck import packed
from deck.packed import Members


def test_members_come_back_as_they_went_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "PLAIN", 10_000)
    given = {f"part{n}.xml": bytes([n]) * size for n, size in enumerate((9_000, 2_000, 5_000, 10))}
    members = Members(given)
    assert dict(members) == given
    assert list(members) == list(given)
    assert len(members) == 4
    assert "part0.xml" in members
    assert "part9.xml" not in members


def test_many_members_take_less_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "PLAIN", 10_000)
    members = Members()
    for n in range(20):
        members[f"part{n}.xml"] = b"<a/>" * 2_000
    held = sum(len(data) for data, _ in members._held.values())
    assert held < 30_000
    assert all(members[name] == b"<a/>" * 2_000 for name in members)


def test_a_member_can_be_replaced_and_removed() -> None:
    members = Members({"a": b"1"})
    members["a"] = b"2"
    assert members["a"] == b"2"
    del members["a"]
    assert not members
