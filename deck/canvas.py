"""What a block draws on: the layout it fills, the fonts it is measured with, the items it leaves.

A canvas lives for one slide. A block fills slots, adds items in reading order and reports faults;
`deck.arrange` then freezes the items into a `SlideFrame`. Nothing here reads a file or a clock, and
no measure is in inches of one page size: `inch` scales with the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from deck.citations import Origin
from deck.composition import Placed
from deck.diagnostics import Diagnostic, Severity, Span
from deck.fitting import allowed, excess, overflow, sized
from deck.frame import Address, Fill, Group, Item, Line, Paragraph, Preset, Run, Shape
from deck.geometry import NO_INSETS, Insets, Rect
from deck.measure import Measured, measure
from deck.model import Fact, Message, Slide, Text
from deck.richtext import parse
from deck.setting import Setting
from deck.strings import Strings
from deck.template import Align, Anchor, Layout, Role, Slot, TextStyle

Content = Text | str | Sequence[Paragraph]
INSIDE = 0.7071
"""How wide an ellipse's text may be, of its own width."""


@dataclass(slots=True, kw_only=True)
class Canvas:
    """One slide while it is laid out. `key` is its identity; `used` the facts of the deck
    with their slide numbers, and `numbers` the numbers of their sources; `data` what the notes say
    under "Data", and `cited` the facts that the body numbers in its text."""

    setting: Setting
    layout: Layout
    placed: Placed
    key: str
    used: tuple[tuple[int, Fact], ...] = ()
    numbers: Mapping[Origin, int] = field(default_factory=dict[Origin, int])
    items: list[Item] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    cited: list[str] = field(default_factory=list)

    @property
    def slide(self) -> Slide:
        return self.placed.slide

    @property
    def strings(self) -> Strings:
        return self.setting.strings

    @property
    def message(self) -> Message | None:
        number = self.slide.message
        return None if number is None else self.setting.deck.library.message(number)

    # -- the layout ---------------------------------------------------------------------------

    def slot(self, name: str) -> Slot:
        """Return the layout's slot. `deck.registry` has checked that the layout has it."""
        return self.layout.slots[name]

    def has(self, name: str) -> bool:
        return name in self.layout.slots

    def area(self, name: str) -> Rect:
        """Return one of the layout's free rectangles."""
        return self.layout.areas[name]

    def style(self, name: str) -> TextStyle:
        """Return a named text style for labels (`deck.template.STYLES`)."""
        return self.setting.template.styles[name]

    def inch(self, value: float) -> int:
        """Return `value` inches of the design's page, 13.333 x 7.5, as EMU on this page."""
        return self.setting.template.unit(value * 96)

    def down(self, value: float) -> int:
        """Return `value` inches of the design's page as EMU of height: on a page that is narrower
        than the design's, rows keep their share of its height."""
        return round(value * 96 * self.setting.template.height / 720)

    def points(self, size_pt: float) -> float:
        """Return a size of type on the design's page as it is on this page."""
        return self.setting.template.size(size_pt)

    # -- text ---------------------------------------------------------------------------------

    def rich(
        self,
        content: Content,
        *,
        level: int = 0,
        role: Role | None = None,
        bold: bool | None = None,
    ) -> tuple[Paragraph, ...]:
        """Return text as paragraphs of runs, every run with the deck's language."""
        if isinstance(content, str):
            paragraphs: Sequence[Paragraph] = (Paragraph(runs=(Run(text=content),)),)
        elif isinstance(content, Text):
            paragraphs, found = parse(content)
            self.found.extend(found)
        else:
            paragraphs = content
        return tuple(
            replace(
                one,
                level=one.level or level,
                runs=tuple(self._dressed(run, role, bold) for run in one.runs),
            )
            for one in paragraphs
        )

    def _dressed(self, run: Run, role: Role | None, bold: bool | None) -> Run:
        return replace(
            run,
            role=run.role or role,
            bold=bold if run.bold is None else run.bold,
            lang=run.lang or self.strings.language,
        )

    def measured(
        self, paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle], width: int
    ) -> Measured:
        """Break paragraphs into lines of at most `width` EMU."""
        template = self.setting.template
        return measure(
            tuple(paragraphs), tuple(levels), width, book=self.setting.book, faces=template.faces
        )

    def fits(self, slot: str, content: Content, rect: Rect | None = None) -> bool:
        """Whether text fits a slot at one of the sizes that the slot may take."""
        where = self.slot(slot)
        paragraphs = self.rich(content)
        inner = (rect or where.rect).inset(where.insets)
        return any(
            not self._excess(sized(paragraphs, where.levels, size), where.levels, inner)
            for size in allowed(where)
        )

    def fill(
        self,
        slot: str,
        content: Content,
        *,
        rect: Rect | None = None,
        path: str = "",
        about: Text | None = None,
        name: str = "",
        sizes: tuple[float, ...] = (),
        over: tuple[str, ...] = (),
    ) -> None:
        """Put text in a placeholder, at the largest allowed size that fits.

        `rect` moves the placeholder; `sizes` narrows what the slot allows; `about` is the text that
        faults point at where `content` is made of several. Emits: overflow, word-too-wide.
        """
        where = self.slot(slot)
        source = content if isinstance(content, Text) else about
        paragraphs = self.rich(content)
        box = rect or where.rect
        inner = box.inset(where.insets)
        fitted = paragraphs
        for size in sizes or allowed(where):
            fitted = sized(paragraphs, where.levels, size)
            if not self._excess(fitted, where.levels, inner):
                break
        else:
            self._overflow(fitted, where.levels, inner, slot, source)
        base = source.source if source else "\n".join(one.text for one in paragraphs)
        address = self.address(slot, path or (source.path if source else ""), base, source)
        self.items.append(
            Fill(
                slot=slot,
                idx=where.idx,
                ph_type=where.ph_type,
                rect=box,
                paragraphs=fitted,
                style=where.levels[0],
                name=name or self.slot_name(slot),
                address=address,
                over=over,
            )
        )

    def address(self, slot: str, path: str, base: str, source: Text | None = None) -> Address:
        """Return where words of this slide come from."""
        span = source.span if source and source.span.file else self.slide.span
        return Address(key=self.key, slot=slot, path=path, base=base, span=span)

    def slot_name(self, slot: str) -> str:
        """Return a slot's name for the selection pane: "aside-2" is "Takeaway 2"."""
        stem, _, tail = slot.rpartition("-")
        known = self.strings.names.slots
        if tail.isdigit() and stem in known:
            return f"{known[stem]} {tail}"
        return known.get(slot, slot)

    def label(
        self,
        rect: Rect,
        content: Content,
        style: TextStyle | str,
        *,
        name: str,
        role: Role | None = None,
        bold: bool | None = None,
        align: Align | None = None,
        anchor: Anchor = "t",
        fill: Role | None = None,
        line: Line | None = None,
        preset: Preset = "rect",
        insets: Insets = NO_INSETS,
        rotated: bool = False,
        path: str = "",
    ) -> Shape:
        """Return a shape with text in one named style, measured; the caller adds or groups it."""
        base = self.style(style) if isinstance(style, str) else style
        look = replace(
            base,
            role=role or base.role,
            bold=base.bold if bold is None else bold,
            align=align or base.align,
        )
        paragraphs = self.rich(content)
        box = Rect(rect.x, rect.y, rect.h, rect.w) if rotated else rect
        if preset == "ellipse":  # its text stands in the square inside (ECMA-376 20.1.10.56)
            box = Rect(box.x, box.y, round(box.w * INSIDE), box.h)
        source = content if isinstance(content, Text) else None
        inner = box.inset(insets)
        if self._excess(paragraphs, (look,), inner):
            self._overflow(paragraphs, (look,), inner, name, source)
        address = None
        if source:
            address = self.address(name, path or source.path, source.source, source)
        return Shape(
            rect=rect, name=name, preset=preset, fill=fill, line=line, paragraphs=paragraphs,
            style=look, anchor=anchor, insets=insets, rotated=rotated, address=address,
        )  # fmt: skip

    def add(self, *items: Item) -> None:
        """Add items in reading order."""
        self.items.extend(items)

    def group(self, name: str, alt: str, items: Iterable[object], **more: object) -> None:
        """Add a drawing as one group with one alt text."""
        parts = tuple(items)
        self.items.append(Group(name=name, alt=alt, items=parts, **more))  # type: ignore[arg-type]

    # -- faults -------------------------------------------------------------------------------

    def fault(
        self, code: str, message: str, *, about: Text | Span | None = None, hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:  # fmt: skip
        """Report a fault at a text's own place, else at the slide's."""
        span = about.span if isinstance(about, Text) else about
        place = span if span and span.file else self.slide.span
        path = about.path if isinstance(about, Text) else ""
        self.found.append(
            Diagnostic(
                code,
                message,
                span=place,
                path=f"{self.key}: {path}" if path else self.key,
                hint=hint,
                severity=severity,
            )
        )

    def _excess(
        self, paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle], inner: Rect
    ) -> int:
        return excess(self.measured(paragraphs, levels, inner.w), inner)

    def _overflow(
        self, paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle], inner: Rect,
        place: str, about: Text | None,
    ) -> None:  # fmt: skip
        measured = self.measured(paragraphs, levels, inner.w)
        words = sum(len(one.text.split()) for one in paragraphs)
        found = overflow(measured, inner, words, place)
        self.fault(found.code, found.message, about=about, hint=found.hint)
