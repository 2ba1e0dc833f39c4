"""`docs/diagnostics.md`: every code, what it means and what to do."""

from __future__ import annotations

from deck.codes import command, content, deck, editorial, layout, theme
from deck.codes.code import Code
from deck.reference import document, table

PARTS = (
    ("Content", "Found while content files are read, checked and selected.", content.CODES),
    ("Language", "Advice that `check --editorial` gives.", editorial.CODES),
    ("Theme", "Found in a theme's files, its mapping and its template.", theme.CODES),
    ("Layout", "Found while slides are laid out: what does not fit or is lacking.", layout.CODES),
    ("Deck", "Found in a finished deck, ours or any other.", deck.CODES),
    ("Command", "Found by a command itself: places that cannot be written.", command.CODES),
)  # fmt: skip

LEAD = """\
A finding names its place, its code, what is wrong and what would be right:

```text
content/messages/message-4.yaml:16:9: error[unknown-key] slides[1]: unknown key 'titel'
    hint: did you mean 'title'?
    16 |         titel: Fix the work first
                 ^^^^^
```

Errors make a command exit with 1; warnings do so only with `--strict`. Codes are stable.

| Code | Meaning |
| --- | --- |
| 0 | Done, and nothing is wrong (warnings may have been printed) |
| 1 | Content, a theme, a deck or a place to write to is at fault; nothing half-written is left |
| 2 | The command was not understood: an unknown command, option or name |"""


def page() -> str:
    """Return the whole page."""
    return document("Diagnostics", "deck/codes/", LEAD, *(section(*part) for part in PARTS))


def section(title: str, lead: str, codes: tuple[Code, ...]) -> str:
    """Return the codes of one part."""
    rows = [
        (f"`{one.code}`", sentence(one.meaning), sentence(one.remedy), one.rule)
        for one in sorted(codes, key=lambda one: one.code)
    ]
    return f"## {title}\n\n{lead}\n\n{table(('Code', 'Means', 'Remedy', 'Rule'), rows)}"


def sentence(text: str) -> str:
    """Return words as a sentence: a capital first and a full stop last."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}." if text else ""
