"""`docs/layouts.md`: the layouts of the default theme, read from its template."""

from __future__ import annotations

from pathlib import Path

from deck.blocks import BLOCKS
from deck.cli.options import DEFAULT_THEME
from deck.geometry import EMU_PER_INCH, Rect
from deck.opening import open_theme
from deck.reference import document, table
from deck.roots import library_roots
from deck.template import Layout, Slot, Template

LEAD = """\
A theme's mapping (`themes/NAME/mapping.yaml`) gives each role below a layout of the template, and
each slot a placeholder of that layout by its `idx`. What a slide shows stands where the template
puts it; the places here are those of `{theme}`, in inches from the left and the top edge, width by
height. A template of your own may put them anywhere.

Sizes are those that text may take, largest first. Text that fits at none of them is an error. Body
placeholders beyond ten have an `idx` from 100 upwards."""


def page(root: Path) -> str:
    """Return the whole page, for a checkout at `root`."""
    opened, found = open_theme(DEFAULT_THEME, library_roots(root))
    if opened is None:
        raise RuntimeError(f"the theme '{DEFAULT_THEME}' cannot be opened: {found}")
    template = opened.template
    parts = [section(one) for one in template.layouts.values()]
    lead = LEAD.format(theme=DEFAULT_THEME)
    return document("Layouts", "themes/ and deck/layouts/", lead, contents(template), *parts)


def contents(template: Template) -> str:
    """Return the table of layouts, with the blocks that use each."""
    rows = [
        (f"[{role}](#{role})", layout.name, ", ".join(_blocks(role)), layout.ground)
        for role, layout in template.layouts.items()
    ]
    return table(("Role", "Name in PowerPoint", "Blocks", "Ground"), rows)


def section(layout: Layout) -> str:
    """Return the part about one layout."""
    rows = [
        (f"`{name}`", f"{slot.idx}", slot.kind, _sizes(slot), _place(slot.rect))
        for name, slot in layout.slots.items()
    ]
    slots = table(("Slot", "idx", "Kind", "Sizes, pt", "Place"), rows)
    areas = [f"- `{name}`: {_place(rect)}" for name, rect in layout.areas.items()]
    free = "\n".join(["Free areas, for drawings:", "", *areas]) if areas else ""
    return "\n\n".join(part for part in (f"## {layout.role}", slots, free) if part)


def _blocks(role: str) -> list[str]:
    plain = role.removesuffix("-strip")
    stems = (plain, plain.removesuffix("-wide"), plain.removesuffix("-full"))
    return [
        f"`{block.kind}`"
        for block in BLOCKS
        if getattr(block, "layout", "") in stems and (plain == role or block.strip_layout)
    ]


def _sizes(slot: Slot) -> str:
    if slot.kind not in ("title", "text", "footer", "number") or not slot.levels:
        return ""
    first = slot.sizes or (slot.levels[0].size_pt,)
    others = [f"{one.size_pt:g}" for one in slot.levels[1:2] if one.size_pt != first[0]]
    deeper = f"; second level {others[0]}" if others else ""
    return ", ".join(f"{size:g}" for size in first) + deeper


def _place(rect: Rect) -> str:
    x, y, w, h = (f"{value / EMU_PER_INCH:.2f}" for value in (rect.x, rect.y, rect.w, rect.h))
    return f"[{x}, {y}, {w} x {h}]"
