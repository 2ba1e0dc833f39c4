"""`docs/blocks.md`: every kind of slide body, with its fields and an example."""

from __future__ import annotations

import inspect

from deck.blocks import BLOCKS
from deck.examples import Example, body_of, said
from deck.layouts import LAYOUTS
from deck.model import Block
from deck.reference import document, table
from deck.reference.fields import field_table, parts_of


def section(block: type[Block]) -> str:
    """Return the part of the page that tells of one kind."""
    prose, examples = said(block)
    inner = "\n\n".join(
        f"`{part.__name__}`: {inspect.cleandoc(part.__doc__ or '')}\n\n{field_table(part)}"
        for part in parts_of(block)
    )
    return "\n\n".join(
        part
        for part in (
            f"## {block.kind}",
            prose,
            foot(block),
            field_table(block),
            inner,
            *(shown(one) for one in examples),
        )
        if part
    )


def foot(block: type[Block]) -> str:
    """Return whether a slide of this kind may ask a question at its foot, by its examples."""
    kinds = {one.kind: one for one in BLOCKS}
    roomy = {spec.role for spec in LAYOUTS if any(one.slot == "strip" for one in spec.regions)}
    bodies = (body_of(one, kinds)[0] for one in said(block)[1])
    takes = [body.layout_role(strip=True) in roomy for body in bodies if body is not None]
    if all(takes):
        return "Takes a strip at its foot: the slide's `ask`, or `quote_statement`."
    if any(takes):
        return "Some of its forms take a strip at their foot: the slide's `ask`."
    return "Takes no strip: `ask` and `quote_statement` are the error `no-strip`."


def shown(example: Example) -> str:
    """Return an example, under its name where it has one."""
    code = f"```yaml\n{example.yaml}\n```"
    return f"Example, {example.name}:\n\n{code}" if example.name else code


def contents() -> str:
    """Return the table at the head of the page."""
    rows = [
        (
            f"[{block.kind}](#{block.kind})",
            said(block)[0].partition("\n")[0].split(". ")[0].rstrip("."),
        )
        for block in BLOCKS
    ]
    return table(("Kind", "What it is"), rows)


def page() -> str:
    """Return the whole page."""
    lead = (
        "A slide's `body` is one block; `kind` says which. Rich text takes `**bold**`, `*italic*` "
        "and `[links](https://example.org)`, also to a slide: `[see](#slide-key)`. Every limit "
        "below is checked when the file is read, and stands in the JSON Schemas in `schema/`."
    )
    return document(
        "Blocks", "deck/blocks/", lead, contents(), *(section(block) for block in BLOCKS)
    )
