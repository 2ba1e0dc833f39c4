"""`theme build`: from design tokens and layouts to a PowerPoint template and its mapping.

Given a theme, returns bytes and text and touches no file. The same theme gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from deck.masters import parts
from deck.masters.handout import handout_master_part
from deck.masters.logo import ROLES as LOGO_ROLES
from deck.masters.logo import TYPES, add_logo, logo_members
from deck.masters.mapping_file import mapping_text
from deck.masters.master import layout_part, master_part
from deck.masters.notes import notes_master_part
from deck.masters.page import layouts_of, page_of, theme_on
from deck.masters.stamp import stamp
from deck.masters.theme_part import theme_part
from deck.opc import names
from deck.package import package
from deck.theme import Theme
from deck.theme_logo import PlacedLogo

MASTER = "ppt/slideMasters/slideMaster1.xml"
NOTES = "ppt/notesMasters/notesMaster1.xml"
FIRST_PICTURE = 2  # relationship of a layout; its first is the master
HANDOUT = "ppt/handoutMasters/handoutMaster1.xml"
THEMES = ("ppt/theme/theme1.xml", "ppt/theme/theme2.xml", "ppt/theme/theme3.xml")
PROPS = {
    "ppt/presProps.xml": (names.REL_PRES_PROPS, "presProps"),
    "ppt/viewProps.xml": (names.REL_VIEW_PROPS, "viewProps"),
    "ppt/tableStyles.xml": (names.REL_TABLE_STYLES, "tableStyles"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltTheme:
    """A theme's two made files: the bytes of `template.pptx`, the text of `mapping.yaml`."""

    template: bytes
    mapping_yaml: str


def build_theme(theme: Theme, logo: PlacedLogo | None = None) -> BuiltTheme:
    """Return the template and the mapping of a theme; `deck.theme_logo` reads its logo."""
    template = package(template_members(theme, logo), epoch=0)
    text = mapping_text(theme_on(theme), layouts_of(theme), stamp(theme))
    return BuiltTheme(template=template, mapping_yaml=text)


def template_members(theme: Theme, logo: PlacedLogo | None = None) -> dict[str, bytes]:
    """Return the members of a theme's template by name."""
    page, specs, theme = page_of(theme), layouts_of(theme), theme_on(theme)
    media = logo_members(logo, page) if logo else {}
    bearing: list[str] = []
    layouts = [_layout_name(n) for n in range(1, len(specs) + 1)]
    members = {
        names.PRESENTATION: parts.write(parts.presentation(theme, page, "rId1", "rId2", "rId3")),
        "ppt/presProps.xml": parts.write(parts.presentation_properties()),
        "ppt/viewProps.xml": parts.write(parts.view_properties()),
        "ppt/tableStyles.xml": parts.write(parts.table_styles(theme)),
        THEMES[0]: parts.write(theme_part(theme, theme.meta.name)),
        THEMES[1]: parts.write(theme_part(theme, f"{theme.meta.name} notes")),
        THEMES[2]: parts.write(theme_part(theme, f"{theme.meta.name} handout")),
        MASTER: parts.write(master_part(theme, page, len(layouts))),
        NOTES: parts.write(notes_master_part(theme, page)),
        HANDOUT: parts.write(handout_master_part(theme)),
        names.CORE_PROPS: parts.write(parts.core_properties(theme)),
        names.APP_PROPS: parts.write(parts.app_properties()),
    }
    for part, spec in zip(layouts, specs, strict=True):
        layout = layout_part(theme, spec)
        if logo and spec.role in LOGO_ROLES:
            add_logo(layout, logo, page, FIRST_PICTURE)
            bearing.append(part)
        members[part] = parts.write(layout)
    kinds = {part: _content_type(part) for part in sorted(members)}
    suffixes = {one: TYPES[one] for one in sorted(name.rpartition(".")[2] for name in media)}
    members[names.CONTENT_TYPES] = parts.write(parts.content_types(kinds, suffixes))
    members.update(media)
    members.update(_relationships(layouts, {part: tuple(media) for part in bearing}))
    return members


def _layout_name(number: int) -> str:
    return f"ppt/slideLayouts/slideLayout{number}.xml"


def _relationships(layouts: list[str], pictures: Mapping[str, tuple[str, ...]]) -> dict[str, bytes]:
    """Return the relationship parts; `pictures` are those of the layouts that have some."""
    root = (
        ("rId1", names.REL_DOCUMENT, names.PRESENTATION),
        ("rId2", names.REL_CORE, names.CORE_PROPS),
        ("rId3", names.REL_EXTENDED, names.APP_PROPS),
    )
    targets = [(names.REL_MASTER, MASTER), (names.REL_NOTES_MASTER, NOTES)]
    targets.append((names.REL_HANDOUT_MASTER, HANDOUT))
    targets += [(kind, part) for part, (kind, _) in PROPS.items()]
    targets.append((names.REL_THEME, THEMES[0]))
    of_master = [(names.REL_LAYOUT, part) for part in layouts] + [(names.REL_THEME, THEMES[0])]
    sources = {
        names.PRESENTATION: targets,
        MASTER: of_master,
        NOTES: [(names.REL_THEME, THEMES[1])],
        HANDOUT: [(names.REL_THEME, THEMES[2])],
        **{
            part: [
                (names.REL_MASTER, MASTER),
                *((names.REL_IMAGE, one) for one in pictures.get(part, ())),
            ]
            for part in layouts
        },
    }
    made = {names.rels_of(part): _numbered(part, found) for part, found in sources.items()}
    made[names.ROOT_RELS] = parts.write(parts.relationships(root))
    return made


def _numbered(source: str, targets: list[tuple[str, str]]) -> bytes:
    rels = [
        (f"rId{n}", kind, names.relative(source, part)) for n, (kind, part) in enumerate(targets, 1)
    ]
    return parts.write(parts.relationships(rels))


def _content_type(part: str) -> str:
    """Return the content type of one of the template's parts."""
    folders = {
        "ppt/slideLayouts/": names.CT_LAYOUT, "ppt/slideMasters/": names.CT_MASTER,
        "ppt/notesMasters/": names.CT_NOTES_MASTER,
        "ppt/handoutMasters/": names.CT_HANDOUT_MASTER, "ppt/theme/": names.CT_THEME,
    }  # fmt: skip
    single = {
        names.PRESENTATION: names.CT_PRESENTATION, names.CORE_PROPS: names.CT_CORE,
        names.APP_PROPS: names.CT_EXTENDED, "ppt/tableStyles.xml": names.CT_TABLE_STYLES,
    }  # fmt: skip
    if part in PROPS and part not in single:
        return names.CT_TABLE_STYLES.replace("tableStyles", PROPS[part][1])
    return single.get(part) or next(
        kind for folder, kind in folders.items() if part.startswith(folder)
    )
