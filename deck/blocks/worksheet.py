"""A worksheet of nine boxes to write in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words

BOXES = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Node):
    """One box: its label, and a prompt that says what to write."""

    label: Annotated[Text, Words(WORDS["canvas"]["label"][0])]
    prompt: Annotated[Text, Words(WORDS["canvas"]["prompt"][0])] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet(Block):
    """A worksheet of nine numbered boxes, to be filled in by hand or on screen; prints well at A3.

    Each box is a placeholder that holds its prompt in square brackets until somebody types over it.
    With fewer than nine, the others stay and say that they are not needed. The title takes one
    line. The ninth box is the one to end with.

    Example:
        kind: canvas
        boxes:
          - {label: Service and users, prompt: "Who asks? Who waits?"}
          - {label: Outcome they need, prompt: In their words}
          - {label: Steps today, prompt: Count them}
          - {label: Waits and handovers, prompt: "Where does it sit still?"}
          - {label: Steps to remove, prompt: "What would nobody miss?"}
          - {label: The new journey, prompt: In one line}
          - {label: Rules to change, prompt: "Whose permission?"}
          - {label: Data and tools, prompt: "Last, on purpose"}
          - {label: Owner and first date, prompt: "One name, one day"}
    """

    kind: ClassVar[str] = "canvas"
    layout: ClassVar[str] = "canvas"
    boxes: Annotated[tuple[Box, ...], Items(2, BOXES)]

    def arrange(self, canvas: Canvas) -> Block | None:
        words = canvas.strings.words
        for n in range(1, BOXES + 1):
            box = self.boxes[n - 1] if n <= len(self.boxes) else None
            if box is None:
                canvas.fill(f"field-{n}", words.prompt.format(text=words.not_needed))
                continue
            canvas.fill(f"label-{n}", box.label)
            if box.prompt is None:
                canvas.fill(f"field-{n}", words.write_here)
            else:
                said = words.prompt.format(text=box.prompt)
                prompt = Text(said, box.prompt.span, box.prompt.path)
                canvas.fill(f"field-{n}", prompt)
        return None
