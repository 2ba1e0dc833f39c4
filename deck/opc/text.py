"""Text bodies to paragraphs of runs, each with what it states and how it looks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from deck.geometry import Insets
from deck.opc.looks import Chain, bullet, spacing
from deck.opc.names import qn
from deck.opc.package import Relationship
from deck.opc.view import Look, Paragraph, Run, TextFrame
from deck.opc.xml import Element, child, integer, truth

_P, _PPR, _RPR, _T = qn("a:p"), qn("a:pPr"), qn("a:rPr"), qn("a:t")
_HLINK, _R_ID, _LST = qn("a:hlinkClick"), qn("r:id"), qn("a:lstStyle")
_FITS: dict[object, Literal["none", "shrink", "grow"]] = {
    qn("a:noAutofit"): "none", qn("a:normAutofit"): "shrink", qn("a:spAutoFit"): "grow",
}  # fmt: skip
_INSETS = (("lIns", 91_440), ("tIns", 45_720), ("rIns", 91_440), ("bIns", 45_720))
_BR = qn("a:br")
_INLINE = (qn("a:r"), _BR, qn("a:fld"))


class TextReader:
    """Reads the text bodies of one part: its relationships give links their targets."""

    __slots__ = ("_rels",)

    def __init__(self, rels: Mapping[str, Relationship]) -> None:
        self._rels = rels

    def paragraphs(self, body: Element | None, chain: Chain) -> tuple[Paragraph, ...]:
        """Return the paragraphs of a `p:txBody` or `a:txBody`. `chain` is what the body inherits;
        its own list style is put in front here."""
        if body is None:
            return ()
        own = body.find(_LST)
        if own is not None and len(own):
            chain = Chain(
                chain.palette, chain.fonts, (own, *chain.lists), chain.font_ref, chain.before + 1
            )
        return tuple(self._paragraph(one, chain) for one in body.iterchildren(_P))

    def _paragraph(self, element: Element, chain: Chain) -> Paragraph:
        properties = element.find(_PPR)
        level = 0 if properties is None else integer(properties.get("lvl"))
        base = chain.level(level)
        return Paragraph(
            runs=tuple(self._runs(element, chain, base.look)),
            level=level,
            align=base.align if properties is None else properties.get("algn", base.align),
            bullet=base.bullet if properties is None else bullet(properties, base.bullet),
            spacing=base.spacing
            if properties is None
            else spacing(properties, base.spacing, base.look.size_pt),
        )

    def _runs(self, element: Element, chain: Chain, base: Look) -> Iterator[Run]:
        for one in element.iterchildren(*_INLINE):
            own = next(one.iterchildren(_RPR), None)
            words = next(one.iterchildren(_T), None)
            text = (words.text or "") if words is not None else "\n" if one.tag == _BR else ""
            if own is None:
                yield Run(text=text, look=base, field=one.get("type", ""))
                continue
            size = own.get("sz")
            yield Run(
                text=text,
                bold=truth(own.get("b")),
                italic=truth(own.get("i")),
                size_pt=None if size is None else integer(size) / 100,
                role=_role(own) if len(own) else "",
                link=self.link(own) if len(own) else "",
                lang=own.get("lang", ""),
                field=one.get("type", ""),
                look=chain.run(base, own),
            )

    def link(self, holder: Element) -> str:
        """Return the address of an `a:hlinkClick` inside `holder`: a web address, a part of the
        package, or "action:..."; an empty string where there is none."""
        click = next(holder.iterchildren(_HLINK), None)
        if click is None:
            return ""
        relationship = self._rels.get(click.get(_R_ID, ""))
        if relationship is not None:
            return relationship.target
        return f"action:{click.get('action', '')}" if click.get("action") else ""


def _role(own: Element) -> str:
    named = child(own, "a:solidFill", "a:schemeClr")
    return "" if named is None else named.get("val", "")


def frame_of(bodies: Iterable[Element]) -> TextFrame:
    """Return how text lies in its shape: `bodies` are the `a:bodyPr` that count, nearest first."""
    stated: dict[str, str] = {}
    fit: Literal["none", "shrink", "grow"] | None = None
    for one in bodies:
        for name, value in one.attrib.items():
            stated.setdefault(str(name), str(value))
        fit = fit or next((_FITS[one.tag] for one in one if one.tag in _FITS), None)
    sides = (integer(stated.get(side), usual) for side, usual in _INSETS)
    return TextFrame(
        anchor=stated.get("anchor", "t"),
        insets=Insets(*sides),
        wrap=stated.get("wrap", "square") != "none",
        fit=fit or "none",
        vertical=stated.get("vert", "horz"),
    )
