"""A project of any number of slides: five kinds in turn, each with notes of some eighty words."""

from __future__ import annotations

from pathlib import Path

SECTION = 200  # the most slides that a section may have
FILE = 100
SECONDS = 30

WORDS = (
    "Say first what will be better for people and only then how it is to be done because the "
    "order of those two settles most of what follows and is hard to turn round later on"
)

BODIES = (
    """\
      kind: points
      points:
        - text: Write the **outcome** of number {n} first
          sub: ["Who will be *better off*, and by how much"]
        - text: Count the steps that no one would miss
        - text: Ask the people who do the work
        - text: Name the product last
      asides:
        - {{heading: Start here, text: Ask each owner for half a page.}}
""",
    """\
      kind: readings
      left: What we often hear
      right: What the message asks
      pairs:
        - {{says: "Buy the platform first, number {n}", better: Settle the result first}}
        - {{says: Put the form on the web, better: Mend the work behind the form}}
        - {{says: This is a matter for IT, better: This is a matter for the whole team}}
""",
    """\
      kind: table
      shows: Five steps of service {n}, before and after, with an owner each.
      head: [Step, Before, After, Owner]
      rows:
        - [Apply, On paper, Online, Service owner]
        - [Check, Three offices, One record, Registrar]
        - [Decide, Twenty days, Two days, Case worker]
        - [Tell, By post, At once, Service owner]
        - [Pay, Monthly, Weekly, Finance]
""",
    """\
      kind: chart
      type: bar
      title: Days from asking to having, by step, number {n}
      rows:
        - {{label: Apply, values: [12, 3, 1]}}
        - {{label: Check, values: [20, 8, 2]}}
        - {{label: Decide, values: [15, 9, 2]}}
        - {{label: Tell, values: [5, 4, 1]}}
      series: [Before, Now, After]
      shows: Checking takes longest, and gains most.
""",
    """\
      kind: cards
      label: Time for move {n}
      cards:
        - {{heading: Look, text: Follow one case from end to end, time: 1 day}}
        - {{heading: Ask, text: Ask why each step is there, time: 1 hour}}
        - {{heading: Stop, text: Take out what nobody can defend, time: 1 week}}
""",
)


def write(folder: Path, slides: int) -> Path:
    """Write a project of that many slides, an even number, all in the variant `synthetic`."""
    content = folder / "content"
    (content / "slides").mkdir(parents=True)
    (content / "variants").mkdir()
    for first in range(1, slides + 1, FILE):
        numbers = range(first, min(first + FILE, slides + 1))
        text = "slides:\n" + "".join(_slide(n) for n in numbers)
        (content / "slides" / f"from-{first:04d}.yaml").write_text(text, encoding="utf-8")
    (content / "variants" / "synthetic.yaml").write_text(_variant(slides), encoding="utf-8")
    return folder


def _slide(n: int) -> str:
    body = BODIES[n % len(BODIES)].format(n=n)
    return (
        f"  - key: synthetic-{n}\n"
        f"    title: The claim of slide {n} stands in its title\n"
        f"    seconds: {SECONDS}\n"
        f"    illustrative: Illustrative figures\n"
        f"    body:\n{body}"
        f"    notes:\n"
        f"      say: {WORDS}, as slide {n} shows.\n"
        f"      ask: What would you leave out of slide {n}?\n"
        f"      expect: {WORDS}.\n"
    )


def _variant(slides: int) -> str:
    sections = "".join(
        f"  - name: Part {first // SECTION + 1} of the synthetic deck\n"
        f"    minutes: {(min(first + SECTION, slides + 1) - first) * SECONDS / 60:g}\n"
        f"    slides: [{_uses(first, min(first + SECTION, slides + 1))}]\n"
        for first in range(1, slides + 1, SECTION)
    )
    return (
        "key: synthetic\n"
        "title: Synthetic\n"
        "description: As many slides as are wanted, for measuring.\n"
        f"minutes: {slides * SECONDS // 60}\n"
        "footer: Synthetic\n"
        "date: 2026-01-01\n"
        f"sections:\n{sections}"
    )


def _uses(first: int, end: int) -> str:
    return ", ".join(f"{{slide: synthetic-{n}}}" for n in range(first, end))
