"""The slides of a specimen: cover and tokens, one an example, one a layout left over."""

from __future__ import annotations

import re
from dataclasses import replace

from deck.blocks.cover import Cover
from deck.blocks.table import TableBody
from deck.diagnostics import Diagnostic
from deck.examples import Example, body_of, said
from deck.model import Block, Notes, Slide, Text
from deck.specimen.families import CURVES, ENTRIES, FACTS, MESSAGES, NO_CLAIM, in_order
from deck.specimen.parts import Made, Parts
from deck.specimen.tokens import Prompts, Sample, Swatch, Swatches, TypeScale
from deck.specimen.writing import escaped, lines_of
from deck.strings import number
from deck.template import ROLES, Role, TextStyle
from deck.theme import Slots, TypeStyle
from deck.walk import texts

LARGE = 60  # points, from which a sample shows a figure
LEAST = 14  # points, of what stands on the slide proper
WIDTHS = (3.65, 5.2, 0.95, 1.0, 1.2)
_DIGIT = re.compile(r"[0-9]")
_GIST = re.compile(r"[,:;.]")


def token_slides(parts: Parts) -> tuple[Made, ...]:
    """Return the cover, the colours, the type scale and the pairs of colours."""
    words, titles = parts.words, parts.words.titles
    counts = words.counts.format(
        layouts=len(parts.theme.template.layouts), kinds=len(parts.loaded.registry.kinds),
        pairs=len(parts.pairs),
    )  # fmt: skip
    cover = Cover(subtitle=Text(words.subtitle), meta=(Text(counts),))
    lacking = sum(not pair.passes for pair in parts.pairs)
    contrast = titles.lacking.format(count=lacking) if lacking else titles.contrast
    return (
        _token(parts, "tokens", titles.cover.format(theme=parts.name), cover),
        _token(parts, "tokens-colours", titles.colours, _colours(parts)),
        _token(parts, "tokens-type", titles.type, _type(parts), note=words.small),
        _token(parts, "tokens-contrast", contrast, _contrast(parts)),
    )


def _token(parts: Parts, key: str, title: str, body: Block, note: str = "") -> Made:
    notes = Notes(say=Text(parts.words.token))
    slide = _slide(key, title, body, notes=notes, source_note=Text(note) if note else None)
    return Made(slide=slide, family="tokens")


def _slide(key: str, title: str, body: Block, **more: object) -> Slide:
    given: dict[str, object] = {"key": key, "title": Text(title), "body": body, "seconds": 60}
    return Slide(**{**given, **more})  # type: ignore[arg-type]


def _colours(parts: Parts) -> Swatches:
    """Return the twelve slots, each with its value, and the roles that the theme gives it."""
    tokens = parts.theme.files.theme.tokens
    swatches: list[Swatch] = []
    for slot in (one for one in Slots.__dataclass_fields__ if one not in ("span", "path")):
        roles: list[Role] = [one for one in ROLES if _slot(parts, tokens.roles[one]) == slot]
        use = "; ".join(parts.words.uses[one] for one in roles) or parts.words.visited
        named = f"{', '.join(roles)}: {use}" if roles else use
        swatches.append(
            Swatch(
                slot=slot, hex=parts.theme.files.theme.hex(slot), use=named,
                role=roles[0] if roles else None,
            )
        )  # fmt: skip
    return Swatches(swatches=tuple(swatches))


def _slot(parts: Parts, scheme: str) -> str:
    return getattr(parts.theme.files.theme.tokens.map, scheme, scheme)


def _type(parts: Parts) -> TypeScale:
    """Return the styles from 14 points up; smaller ones stand in their places on every slide."""
    styles = parts.theme.files.theme.tokens.type
    largest_first = sorted(styles.items(), key=lambda one: -one[1].size_pt)
    words = parts.words
    return TypeScale(
        samples=tuple(
            Sample(
                name=name, style=_style(parts, style),
                words=words.figure if style.size_pt >= LARGE else words.sample,
            )
            for name, style in largest_first
            if style.size_pt >= LEAST
        )
    )  # fmt: skip


def _style(parts: Parts, style: TypeStyle) -> TextStyle:
    face = parts.theme.files.theme.typeface(style.face)
    return TextStyle(
        size_pt=style.size_pt, face=style.face, typeface=face,
        bold=style.bold, role=style.role, line=style.line,
    )  # fmt: skip


def _contrast(parts: Parts) -> TableBody:
    words = parts.words

    def decimals(value: float, places: int) -> Text:
        return Text(number(parts.strings, value, places))

    rows = tuple(
        (
            Text(pair.key), Text(words.where[pair.key]), decimals(pair.ratio, 2),
            decimals(pair.needs, 1), Text(words.passes if pair.passes else words.fails),
        )
        for pair in parts.pairs
    )  # fmt: skip
    head = tuple(Text(one) for one in words.head)
    return TableBody(head=head, rows=rows, shows=Text(words.shows), numbers=(3, 4), widths=WIDTHS)


# -- examples --------------------------------------------------------------------------------------


def example_slides(parts: Parts) -> tuple[tuple[Made, ...], tuple[Diagnostic, ...]]:
    """Return a slide for each example of each kind, in order. Emits: the codes of `deck.decode`."""
    kinds = parts.loaded.registry.kinds
    made: list[Made] = []
    found: list[Diagnostic] = []
    for kind, family in in_order(kinds):
        prose, examples = said(kinds[kind])
        for example in examples:
            body, faults = body_of(example, kinds)
            found.extend(faults)
            if body is not None:
                slide = _example(parts, example, body, _title(parts, example, body, prose))
                made.append(Made(slide=slide, family=family))
    return tuple(made), tuple(found)


def _example(parts: Parts, example: Example, body: Block, title: str) -> Slide:
    """Return the slide of one example, with what it needs of the library."""
    number_ = MESSAGES.get(example.kind)
    message = number_ if number_ and parts.loaded.library.message(number_) else None
    words, fact = FACTS.get(example.kind, ("", ""))
    cited = fact in parts.loaded.library.facts and words in example.yaml
    slide = _slide(
        example.key, title, body, message=message, facts=(fact,) if cited else (),
        notes=Notes(
            say=_say(parts, body, example), evidence=_remainder(parts, example, cited=cited)
        ),
    )  # fmt: skip
    tag = None if cited else _tag(parts, example, body)
    return replace(slide, illustrative=Text(tag)) if tag else slide


def _remainder(parts: Parts, example: Example, *, cited: bool) -> Text | None:
    """Return how the example of a share comes to the part that its fact does not give."""
    return Text(parts.words.remainder) if cited and "rest_label:" in example.yaml else None


def _tag(parts: Parts, example: Example, body: Block) -> str | None:
    """Return what an example with invented figures is tagged with, where there is room for it."""
    layout = parts.theme.template.layouts.get(body.layout_role(strip=False))
    if layout is None or "tag" not in layout.areas or example.kind in NO_CLAIM:
        return None
    if example.kind in ENTRIES:
        return parts.words.entries if "entries:" in example.yaml else None
    if "values" in example.yaml or any(_DIGIT.search(text.source) for text in texts(body)):
        return parts.words.tag
    return parts.words.curves if example.kind in CURVES else None


def _title(parts: Parts, example: Example, body: Block, prose: str) -> str:
    """Return the first sentence that stands well in its layout's title: the example's own, else one
    made of the kind and what it is for."""
    titles = parts.words.titles
    own = parts.words.examples.get(example.key)
    if example.name:
        made = titles.named.format(kind=example.kind, name=example.name)
    else:
        gist = _GIST.split(" ".join(prose.split()), maxsplit=1)[0]
        made = titles.kind.format(kind=example.kind, gist=gist[:1].lower() + gist[1:])
    wanted = (own, made) if own else (made,)
    layout = parts.theme.template.layouts.get(body.layout_role(strip=False))
    slot = layout.slots.get("title") if layout else None
    short = (titles.short.format(kind=example.kind), titles.shortest.format(kind=example.kind))
    every = (*wanted, *(() if example.name else short))
    return next((one for one in every if slot is None or parts.stands(one, slot)), every[-1])


def _say(parts: Parts, body: Block, example: Example) -> Text:
    words = parts.words
    role = body.layout_role(strip=False)
    layout = parts.theme.template.layouts.get(role)
    about = words.say.format(layout=layout.name, role=role) if layout else ""
    lines = (f"{about} {words.write}".strip(), *map(escaped, lines_of(example)))
    return Text("\n\n".join(lines))


# -- layouts ---------------------------------------------------------------------------------------


def layout_slides(parts: Parts, before: tuple[Made, ...]) -> tuple[Made, ...]:
    """Return a slide for each layout that no slide before fills."""
    filled = {one.slide.body.layout_role(strip=False) for one in before}
    title = parts.words.titles.layout
    return tuple(
        Made(
            slide=_slide(
                f"layout-{role}", title.format(name=layout.name), Prompts(role=role),
                notes=Notes(say=Text(parts.words.say.format(layout=layout.name, role=role))),
            ),
            family="layouts",
        )
        for role, layout in parts.theme.template.layouts.items()
        if role not in filled
    )  # fmt: skip
