"""Measure everything and print medians: `make bench`, or `python -m tests.benchmarks [NAME]...`."""

from __future__ import annotations

import math
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks import slides_as_data, synthetic
from tests.benchmarks.clock import HEAD, ROOT, measure, row

PYTHON = sys.executable
GENERATE = ROOT / "generate.py"
RUNS = 11
SIZES = {12: 7, 60: 5, 240: 3, 1000: 3}


def starting(_: Path) -> Iterator[str]:
    """Python alone, then what only helps or checks."""
    yield row("python -c pass", measure((PYTHON, "-c", "pass"), runs=RUNS))
    for words in (("--help",), ("build", "--help"), ("list",), ("check",)):
        yield row(" ".join(words), measure((PYTHON, GENERATE, *words), runs=RUNS))


def decks(folder: Path) -> Iterator[str]:
    """Both variants, each in a process of its own."""
    for name in ("short", "workshop"):
        out = folder / f"{name}.pptx"
        command = (PYTHON, GENERATE, "build", "--variant", name, "-o", out)
        one = measure(command, runs=RUNS)
        yield row(f"build {name}", one, f"{out.stat().st_size / 1000:.0f} kB")


def bare(folder: Path) -> Iterator[str]:
    """The short briefing beside a bare python-pptx script that makes the same slides."""
    data = folder / "short.json"
    count = slides_as_data.write(ROOT, "short", data)
    script = ROOT / "tests" / "benchmarks" / "yardstick.py"
    theirs = measure((PYTHON, script, data, folder / "bare.pptx"), runs=RUNS)
    ours = measure(
        (PYTHON, GENERATE, "build", "--variant", "short", "-o", folder / "ours.pptx"), runs=RUNS
    )
    yield row("bare python-pptx, short", theirs, f"{count} slides")
    yield row("build short", ours, f"{ours.cpu / theirs.cpu:.2f} times the cpu; aim: at most 2")


def sizes(folder: Path) -> Iterator[str]:
    """A synthetic deck of 12 to 1,000 slides: is the cost linear?"""
    before: tuple[int, float] | None = None
    for slides, runs in SIZES.items():
        project = synthetic.write(folder / str(slides), slides)
        out = folder / f"{slides}.pptx"
        one = measure(
            (PYTHON, GENERATE, "build", "-C", project, "--variant", "synthetic", "-o", out),
            runs=runs,
        )
        power = ""
        if before:
            growth = math.log(one.cpu / before[1]) / math.log(slides / before[0])
            power = f", grows with the power {growth:.2f}"
        each = one.cpu / slides * 1000
        yield row(f"synthetic, {slides} slides", one, f"{each:.1f} ms each{power}")
        before = (slides, one.cpu)


PARTS: dict[str, Callable[[Path], Iterator[str]]] = {
    "starting": starting,
    "decks": decks,
    "bare": bare,
    "sizes": sizes,
}


def main(wanted: list[str]) -> None:
    """Run the named parts, or all."""
    unknown = set(wanted) - set(PARTS)
    if unknown:
        sys.exit(f"no benchmark {', '.join(sorted(unknown))}; one of: {', '.join(PARTS)}")
    with tempfile.TemporaryDirectory() as folder:
        for name in wanted or PARTS:
            print(f"\n{PARTS[name].__doc__}\n{HEAD}")
            for line in PARTS[name](Path(folder)):
                print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
