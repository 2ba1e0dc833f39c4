"""Standard output at its end: what could not be written is said, without a traceback.

Python writes what is left over when it exits, and answers a full disk then with a message of its
own and exit code 120. So the stream is emptied before, and a fault there is one line and exit 1.
"""

from __future__ import annotations

import contextlib
import os
import sys


def drain() -> str:
    """Empty standard output and standard error; return what is wrong with the former, or "".

    A stream at fault is pointed at nothing, so that Python does not try it again.
    """
    try:
        sys.stderr.flush()
    except (OSError, AttributeError):
        _silence(2)
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison] - closed at the start
        return "it is closed"
    try:
        sys.stdout.flush()
    except OSError as error:
        _silence(1)
        return error.strerror or str(error)
    return ""


def of_printing(error: OSError) -> bool:
    """Whether it was raised while click printed, and not by any work on files."""
    at = error.__traceback__
    while at and at.tb_next:
        at = at.tb_next
    return bool(at) and str(at.tb_frame.f_globals.get("__name__", "")).startswith("click.")


def complain(why: str) -> None:
    """Say on standard error, if that can be, that standard output failed."""
    with contextlib.suppress(OSError, AttributeError):
        sys.stderr.write(f"nine-messages: cannot write to standard output: {why}\n")
        sys.stderr.flush()


def _silence(descriptor: int) -> None:
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
