"""Definition: a term, what it means here, and an example of it."""

from __future__ import annotations

from deck.geometry import Insets
from deck.layouts.common import framed, free
from deck.layouts.grid import BODY, box, units
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

LAYOUTS = (
    LayoutSpec(
        role="definition", name="Definition",
        use="What a word means in this room, with an example.",
        regions=framed(
            Region(
                slot="term", name="Term", idx=20, rect=box(64, 212, 368, 188), holds=((0, 2),),
                levels=(Level(style="card", size_pt=36, role="accent"),), sizes=(36, 28, 24),
                prompts=("The word",), words=WORDS["definition"]["term"],
            ),
            Region(
                slot="meaning", name="Meaning", idx=21, rect=box(456, 214, 760, 190),
                holds=((0, 4),), levels=(Level(style="lead", size_pt=28, after=0),),
                sizes=(28, 24), prompts=("What it means here",),
                words=WORDS["definition"]["meaning"],
            ),
            Region(
                slot="example", name="Example", idx=22, rect=box(456, 440, 760, 160),
                holds=((0, 1), (1, 3)), anchor="ctr", fill="panel", ground="panel",
                levels=(Level(style="strong", role="accent", after=4),
                        Level(style="body", after=0)),
                insets=Insets(units(20), units(8), units(20), units(8)),
                prompts=("For example", "One case"), words=(0, *WORDS["definition"]["example"]),
            ),
        ),
        areas=free(body=BODY, rule=box(64, 186, 1152, 12)),
    ),
)  # fmt: skip
