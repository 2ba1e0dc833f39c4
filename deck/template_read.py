"""A template file and its mapping to a `Template`: what arrange may know of a PowerPoint file.

Given the bytes of a .pptx or .potx and the mapping of a theme, returns it with a diagnostic for
everything the template lacks, all at once. What could be read is returned even then, so that other
steps can go on finding faults. No page size is assumed; nothing is drawn.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from deck.diagnostics import Diagnostic, Severity, nearest
from deck.geometry import Rect, points
from deck.inherit import DEFAULT_FACE, Roles, ground_role
from deck.mapping import LayoutMap, Mapping
from deck.model import Node
from deck.opc.heirs import Sheets
from deck.opc.looks import Fonts
from deck.opc.names import REL_LAYOUT, REL_MASTER, qn
from deck.opc.package import Package, read
from deck.opc.sheets import Sheet
from deck.opc.xml import Element, XmlFault, child, find_all, integer, values
from deck.template import ROLES, STYLES, Face, Layout, Role, Slot, Template, TextStyle
from deck.template_notes import notes_page
from deck.template_slots import Lack, SlotReader

FACES: tuple[Face, ...] = ("major", "minor")
LANGUAGE = "en-GB"
_R_ID = qn("r:id")


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a name in the mapping names, and the codes for one too many and one too few."""

    word: str
    unknown: str
    missing: str


_ROLE = _Kind("role", "unknown-role", "missing-role")
_STYLE = _Kind("style", "unknown-style", "missing-style")


def read_template(
    name: str, mapping: Mapping, data: bytes
) -> tuple[Template | None, tuple[Diagnostic, ...]]:
    """Read the template of theme `name`.

    None only where the package cannot be read, or has no page size or no master. Emits: those of
    `deck.opc.package.read`, part-not-xml, template-lacks-size, template-lacks-master,
    template-lacks-layout, template-layout-twice, template-lacks-placeholder, template-lacks-place,
    wrong-placeholder, template-lacks-colour, area-off-page, unknown-role, missing-role,
    unknown-style, missing-style, unknown-face.
    """
    package, found = read(data)
    if package is None:
        return None, found
    reader = _Reader(name, mapping, package, list(found))
    try:
        template = reader.template()
    except XmlFault as problem:
        message = f"a part of the template cannot be read: {problem}"
        reader.fault("part-not-xml", message, mapping)
        template = None
    return template, tuple(reader.found)


@dataclass(slots=True)
class _Reader:
    """One reading of one template; `found` collects what is wrong."""

    name: str
    mapping: Mapping
    package: Package
    found: list[Diagnostic]
    page: Rect = field(default_factory=lambda: Rect(0, 0, 0, 0))

    def fault(
        self,
        code: str,
        message: str,
        node: Node,
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        where = f"template of theme '{self.name}'"
        self.found.append(
            Diagnostic(code, message, node.span, node.path, hint, severity, where=where)
        )

    def template(self) -> Template | None:
        root = self.package.xml(self.package.presentation)
        size = child(root, "p:sldSz")
        if size is None or not integer(size.get("cx")) or not integer(size.get("cy")):
            self.fault("template-lacks-size", "the template states no page size", self.mapping)
            return None
        self.page = Rect(0, 0, integer(size.get("cx")), integer(size.get("cy")))
        sheets = Sheets(self.package, child(root, "p:defaultTextStyle"))
        known = self._sheets(root, sheets)
        used = [known[one.name] for one in self.mapping.layouts.values() if one.name in known]
        master = next((one.parent for one in (*used, *known.values()) if one.parent), None)
        if master is None:
            self.fault("template-lacks-master", "no master of it has a layout", self.mapping)
            return None
        roles = self._roles()
        return Template(
            theme=self.name,
            width=self.page.w,
            height=self.page.h,
            layouts=dict(self._layouts(sheets, known, roles)),
            styles=dict(self._styles(master.fonts)),
            colours=roles.names,
            hexes=dict(self._hexes(roles, master)),
            faces=self._faces(master.fonts),
            language=_language(root),
            notes=notes_page(self.package, root, master.fonts.minor or DEFAULT_FACE),
        )

    # -- layouts ---------------------------------------------------------------------------------

    def _sheets(self, root: Element, sheets: Sheets) -> dict[str, Sheet]:
        """Return the layouts by name, masters in the order of the presentation."""
        wanted = {one.name: one for one in self.mapping.layouts.values()}
        known: dict[str, Sheet] = {}
        for part in _layout_parts(self.package, root):
            sheet = sheets.get(part)
            if sheet is None:
                continue
            if sheet.name in known and sheet.name in wanted:
                message = f"two layouts are called '{sheet.name}'; the first one is used"
                hint = "rename one of them in PowerPoint (View, Slide Master)"
                self.fault(
                    "template-layout-twice", message, wanted[sheet.name], hint, Severity.WARNING
                )
            known.setdefault(sheet.name, sheet)
        return known

    def _layouts(
        self, sheets: Sheets, known: dict[str, Sheet], roles: Roles
    ) -> Iterator[tuple[str, Layout]]:
        for role, wanted in self.mapping.layouts.items():
            sheet = known.get(wanted.name)
            if sheet is None:
                message = f"there is no layout '{wanted.name}' for the role '{role}'"
                self.fault("template-lacks-layout", message, wanted, nearest(wanted.name, known))
                continue
            ground = ground_role(sheet, roles) or wanted.ground
            yield (
                role,
                Layout(
                    role=role,
                    name=sheet.name,
                    part=sheet.part,
                    slots=dict(self._slots(wanted, SlotReader(sheets, sheet, roles, ground))),
                    areas=dict(self._areas(wanted)),
                    ground=ground,
                    front=wanted.front,
                    line=wanted.line,
                    on_line=wanted.on_line,
                ),
            )

    def _slots(self, wanted: LayoutMap, reader: SlotReader) -> Iterator[tuple[str, Slot]]:
        for name, one in wanted.slots.items():
            slot = reader.read(name, one)
            if isinstance(slot, Lack):
                self.fault(slot.code, slot.message, one, slot.hint)
            else:
                yield name, slot

    def _areas(self, wanted: LayoutMap) -> Iterator[tuple[str, Rect]]:
        for name, sides in wanted.areas.items():
            rect = Rect(*sides)
            if rect.w <= 0 or rect.h <= 0 or not self.page.contains(rect):
                message = f"the area '{name}' of '{wanted.name}' does not lie on the page"
                hint = f"the page is {self.page.w} x {self.page.h} EMU"
                self.fault("area-off-page", message, wanted, hint)
            yield name, rect

    # -- roles, styles, faces --------------------------------------------------------------------

    def _roles(self) -> Roles:
        given = self.mapping.colours
        self._names(ROLES, given, _ROLE)
        return Roles({role: given[role] for role in ROLES if role in given})

    def _hexes(self, roles: Roles, master: Sheet) -> Iterator[tuple[Role, str]]:
        for role, scheme in roles.names.items():
            found = master.palette.named(scheme)
            if found:
                yield role, found
            else:
                message = f"its theme has no colour '{scheme}' for the role '{role}'"
                self.fault("template-lacks-colour", message, self.mapping)

    def _styles(self, fonts: Fonts) -> Iterator[tuple[str, TextStyle]]:
        self._names(tuple(STYLES), self.mapping.styles, _STYLE)
        faces: dict[Face, str] = {"major": fonts.major, "minor": fonts.minor}
        for name, one in self.mapping.styles.items():
            yield (
                name,
                TextStyle(
                    size_pt=one.size_pt,
                    face=one.face,
                    typeface=faces[one.face] or DEFAULT_FACE,
                    bold=one.bold,
                    role=one.role,
                    line=one.line,
                    after=points(one.after_pt),
                    align=one.align,
                ),
            )

    def _names(self, wanted: Sequence[str], given: Collection[str], kind: _Kind) -> None:
        """Report the names of `given` that there are not, and those of `wanted` that it lacks."""
        for name in given:
            if name not in wanted:
                message = f"there is no {kind.word} '{name}'"
                self.fault(kind.unknown, message, self.mapping, nearest(name, wanted))
        for name in wanted:
            if name not in given:
                self.fault(kind.missing, f"the {kind.word} '{name}' is missing", self.mapping)

    def _faces(self, fonts: Fonts) -> dict[Face, tuple[str, ...]]:
        fit = self.mapping.fit
        for name in fit:
            if name not in FACES:
                message = f"there is no face '{name}'"
                self.fault("unknown-face", message, self.mapping, nearest(name, FACES))
        own: dict[Face, str] = {"major": fonts.major, "minor": fonts.minor}
        return {
            face: tuple(dict.fromkeys((own[face] or DEFAULT_FACE, *fit.get(face, ()))))
            for face in FACES
        }


def _layout_parts(package: Package, root: Element) -> Iterator[str]:
    """Yield the layouts in the order people see: masters as listed, layouts as listed in each."""
    document = package.presentation
    for master in _listed(package, document, root, "p:sldMasterIdLst/p:sldMasterId", REL_MASTER):
        listed = "p:sldLayoutIdLst/p:sldLayoutId"
        yield from _listed(package, master, package.xml(master), listed, REL_LAYOUT)


def _listed(package: Package, part: str, root: Element, path: str, type_: str) -> Iterator[str]:
    rels = package.rels(part)
    for one in find_all(root, path):
        related = rels.get(one.get(_R_ID, ""))
        if related is not None and related.type == type_ and related.target in package:
            yield related.target


def _language(root: Element) -> str:
    """Return the language of the presentation's default text, if it states one."""
    found = values(root, "p:defaultTextStyle/a:defPPr/a:defRPr/@lang")
    return found[0] if found else LANGUAGE
