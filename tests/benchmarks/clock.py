"""How a command is measured: whole processes, medians of several runs, memory at its highest."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Measure:
    """Medians of runs of one command: seconds by the wall and of the processor, and peak MiB."""

    wall: float
    cpu: float
    peak: float
    runs: int


def measure(command: Sequence[str | Path], *, runs: int, cwd: Path = ROOT) -> Measure:
    """Run a command `runs` times after one that does not count."""
    once(command, cwd)
    walls, cpus, peaks = zip(*(once(command, cwd) for _ in range(runs)), strict=True)
    return Measure(statistics.median(walls), statistics.median(cpus), max(peaks), runs)


def once(command: Sequence[str | Path], cwd: Path) -> tuple[float, float, float]:
    """Run a command; return its wall and processor seconds and its peak MiB."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    said = process.stderr.read() if process.stderr else b""
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.stderr:
        process.stderr.close()
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{said.decode()}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / unit


def row(name: str, one: Measure, note: str = "") -> str:
    """Return a line of a report."""
    return f"{name:<34} {one.wall:8.3f} {one.cpu:8.3f} {one.peak:8.0f}   {note}".rstrip()


HEAD = f"{'':<34} {'wall s':>8} {'cpu s':>8} {'MiB':>8}"
