"""How long drawing and packaging take, and how much memory: python -m tests.benchmarks.render

Slides cycle through five kinds (points, table, chart, drawing, picture), each with notes. Each
figure is the median of several processes, for nothing may be warm; beside it a bare python-pptx
script that makes the same twelve slides in the same template. Times are CPU milliseconds.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time

from deck.frame import SlideFrame

COUNTS = (12, 60, 240, 1000)
TURNS = {12: 7, 60: 5, 240: 3, 1000: 3}
EPOCH = 1_769_817_600


def frames_of(count: int) -> tuple[SlideFrame, ...]:
    """Return frames that cycle through five kinds."""
    from tests.render import sample

    kinds = ((sample.points(),), (sample.table(),), (sample.chart(),), (sample.drawing(),),
             (sample.picture(),))  # fmt: skip
    return tuple(sample.frame(*kinds[n % 5], key=f"slide-{n}") for n in range(count))


def ours(count: int) -> dict[str, float]:
    """Render and package `count` slides in this process."""
    from deck.package import package
    from deck.render.deck import render
    from tests.render import sample

    frames, template = frames_of(count), sample.template_bytes()
    start = time.process_time()
    data = package(render(frames, sample.TEMPLATE, template, sample.META), EPOCH)
    return _found(start, data)


def bare(count: int) -> dict[str, float]:
    """Make the same slides with python-pptx alone, as a short script would."""
    from tests.benchmarks.bare import make
    from tests.render import sample

    frames, template = frames_of(count), sample.template_bytes()
    start = time.process_time()
    data = make(frames, sample.TEMPLATE, template)
    return _found(start, data)


def _found(start: float, data: bytes) -> dict[str, float]:
    total = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"total": total, "bytes": len(data), "peak": peak}


def measured(how: str, count: int) -> dict[str, float]:
    """Return the medians over several fresh processes."""
    command = [sys.executable, "-m", "tests.benchmarks.render", how, str(count)]
    runs = [json.loads(subprocess.check_output(command)) for _ in range(TURNS[count])]
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def report() -> None:
    print("slides        ms   ms/slide   MiB peak     kB")
    for how, counts in (("bare", COUNTS[:3]), ("ours", COUNTS)):
        for count in counts:
            found = measured(how, count)
            milliseconds = found["total"] * 1000
            print(
                f"{how} {count:5} {milliseconds:9.1f} {milliseconds / count:10.2f}"
                f" {found['peak'] / 2**20:10.1f} {found['bytes'] / 1000:6.0f}"
            )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        made = {"ours": ours, "bare": bare}[sys.argv[1]](int(sys.argv[2]))
        print(json.dumps(made))
    else:
        report()
