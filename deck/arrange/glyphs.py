"""Characters that the theme's faces lack: they would be set in another face, at a guessed width."""

from __future__ import annotations

from collections.abc import Iterator

from deck.arrange.identity import words_of
from deck.diagnostics import Diagnostic, Severity
from deck.frame import SlideFrame
from deck.setting import Setting


def missing_glyphs(setting: Setting, frame: SlideFrame) -> Iterator[Diagnostic]:
    """Yield one warning for a slide with characters that the minor face does not have.

    Emits: missing-glyph.
    """
    face = setting.template.faces["minor"][0]
    text = "".join(words for item in frame.items for words in words_of(item))
    lacking = setting.book.lacks(text, face)
    if lacking:
        listed = " ".join(f"'{char}' (U+{ord(char):04X})" for char in lacking)
        yield Diagnostic(
            "missing-glyph",
            f"{face} has no {listed}",
            span=frame.span,
            path=frame.key,
            hint="use a character that the face has; another face would be put in its place",
            severity=Severity.WARNING,
        )
