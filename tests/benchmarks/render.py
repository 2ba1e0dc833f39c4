"""How long drawing and packaging take, and how much memory: python -m tests.benchmarks.render

Slides cycle through five kinds (points, table, chart, drawing, picture), each with notes. Each
figure is the median of several processes, for nothing may be warm; beside it a bare python-pptx
script that makes the same twelve slides in the same template. Times are CPU milliseconds.
"""

from __future__ import annotations

import io
import json
import resource
import statistics
import subprocess
import sys
import time

COUNTS = (12, 60, 240, 1000)
TURNS = {12: 7, 60: 5, 240: 3, 1000: 3}
EPOCH = 1_769_817_600


def ours(count: int) -> dict[str, float]:
    """Render and package `count` slides in this process."""
    from tests.render import sample

    kinds = ((sample.points(),), (sample.table(),), (sample.chart(),), (sample.drawing(),),
             (sample.picture(),))  # fmt: skip
    frames = tuple(sample.frame(*kinds[n % 5], key=f"slide-{n}") for n in range(count))
    template = sample.template_bytes()
    imported = time.process_time()
    from deck.package import package
    from deck.render import render

    start = time.process_time()
    members = render(frames, sample.TEMPLATE, template, sample.META)
    drawn = time.process_time()
    size = len(package(members, EPOCH))
    end = time.process_time()
    return {
        "import": start - imported, "render": drawn - start, "package": end - drawn,
        "total": end - start, "bytes": size,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }  # fmt: skip


def bare(count: int) -> dict[str, float]:
    """Make the same slides with python-pptx alone, as a short script would."""
    from tests.benchmarks.bare import make
    from tests.render import sample

    template = sample.template_bytes()
    start = time.process_time()
    out = io.BytesIO()
    make(template, count).save(out)
    end = time.process_time()
    return {
        "total": end - start, "bytes": len(out.getvalue()),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }  # fmt: skip


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
