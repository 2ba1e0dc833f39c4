"""One slot of a theme's mapping, found as a placeholder on its layout and read as a `Slot`.

Given the layout and what the mapping says, returns the slot, or what the template lacks for it.
"""

from __future__ import annotations

from dataclasses import dataclass

from deck.inherit import LEVELS, LevelReader, Roles, body, fill_role, lineage, place
from deck.mapping import SlotMap
from deck.opc.heirs import Sheets
from deck.opc.names import qn
from deck.opc.sheets import Sheet
from deck.opc.view import Placeholder
from deck.opc.xml import Element, child, find_all, values
from deck.template import Face, Role, Slot, SlotKind

_KINDS: dict[str, SlotKind] = {
    "title": "title", "ctrTitle": "title", "subTitle": "text", "body": "text", "dt": "text",
    "chart": "chart", "tbl": "table", "pic": "picture", "ftr": "footer", "sldNum": "number",
    "media": "object", "clipArt": "object", "dgm": "object",
}  # fmt: skip
_ONE_LEVEL: tuple[SlotKind, ...] = ("title", "footer", "number")
_PH, _NAME = f"*/{qn('p:nvPr')}/{qn('p:ph')}", f"*/{qn('p:cNvPr')}"


@dataclass(frozen=True, slots=True)
class Lack:
    """What a template lacks for a slot: a diagnostic without its place."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class SlotReader:
    """Reads the slots of one layout; `ground` is the role of its background."""

    sheets: Sheets
    sheet: Sheet
    roles: Roles
    ground: Role

    def read(self, name: str, wanted: SlotMap) -> Slot | Lack:
        """Return the slot. Lacks: template-lacks-placeholder, wrong-placeholder,
        template-lacks-place."""
        found = self._find(wanted)
        if found is None:
            message = (
                f"the layout '{self.sheet.name}' has no placeholder {wanted.idx}"
                f" for the slot '{name}'"
            )
            return Lack("template-lacks-placeholder", message, self._offer())
        mark, element = found
        ph_type = _ph_type(element)
        kind = _kind(ph_type, wanted.kind)
        if kind is None:
            message = (
                f"the placeholder {wanted.idx} of '{self.sheet.name}' takes {_taken(ph_type)};"
                f" the slot '{name}' is a {wanted.kind}"
            )
            hint = "make it a placeholder for content or for that kind of object in PowerPoint"
            return Lack("wrong-placeholder", message, hint)
        line = lineage(self.sheet, mark, element)
        rect = place(line)
        if rect is None:
            message = f"the placeholder {wanted.idx} of '{self.sheet.name}' has no rectangle"
            return Lack("template-lacks-place", message, "move it once in PowerPoint, and save")
        ties: tuple[Face, ...] = wanted.faces or (("major",) if kind == "title" else ("minor",))
        levels = LevelReader(self.sheets, self.sheet, self.roles, ties).levels(
            mark, 1 if kind in _ONE_LEVEL else LEVELS
        )
        anchor, insets = body(line)
        own = fill_role(child(element, "p:spPr"), self.roles, self.sheet.palette)
        return Slot(
            name=name,
            idx=mark.idx,
            ph_type=ph_type,
            kind=kind,
            rect=rect,
            levels=levels,
            anchor=anchor,
            insets=insets,
            sizes=wanted.sizes or (levels[0].size_pt,),
            ground=wanted.ground or own or self.ground,
            prompt=_prompt(element),
        )

    def _find(self, wanted: SlotMap) -> tuple[Placeholder, Element] | None:
        """Return the placeholder with the index; for a title, the title whatever its index."""
        slots = self.sheet.slots
        if wanted.kind == "title":
            titles = [one for one in slots if _KINDS.get(one[0].type) == "title"]
            if titles:
                return titles[0]
        return next((one for one in slots if one[0].idx == wanted.idx), None)

    def _offer(self) -> str:
        """Return a hint that lists the placeholders that are there."""
        there = [
            f"{mark.idx} '{_name(element)}' ({_ph_type(element)})"
            for mark, element in self.sheet.slots
        ]
        return "it has " + ", ".join(there) if there else "it has no placeholder at all"


def _kind(ph_type: str, wanted: SlotKind) -> SlotKind | None:
    """Return the kind of a slot from its placeholder's type and the mapping, or None if they do not
    agree. A placeholder for any content (`obj`) is what the mapping says; elsewhere the type says
    what it is, and "text" in the mapping, its default, does not object."""
    if ph_type not in _KINDS:
        return wanted
    own = _KINDS[ph_type]
    return own if wanted in ("text", own) else None


def _taken(ph_type: str) -> str:
    kind = _KINDS.get(ph_type, "object")
    return {"title": "a title", "object": "other objects"}.get(kind, f"{kind} only")


def _ph_type(element: Element) -> str:
    mark = element.find(_PH)
    return "obj" if mark is None else mark.get("type", "obj")


def _name(element: Element) -> str:
    about = element.find(_NAME)
    return "" if about is None else about.get("name", "")


def _prompt(element: Element) -> str:
    paragraphs = find_all(element, "p:txBody/a:p")
    return "\n".join("".join(values(one, ".//a:t/text()")) for one in paragraphs).strip()
