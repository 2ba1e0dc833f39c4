"""What a command says while it works: only after a second, only on a terminal, on stderr."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

AFTER_SECONDS = 1.0


class Progress:
    """One line on standard error that names the step in hand; used as a context manager.

    Calling it names the next step. It shows nothing before `AFTER_SECONDS`, and nothing at all if
    standard error is not a terminal.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self._step = ""
        self._shown = False
        self._timer: threading.Timer | None = None
        if not quiet and sys.stderr.isatty():
            self._timer = threading.Timer(AFTER_SECONDS, self._show)
            self._timer.daemon = True

    def __call__(self, step: str) -> None:
        self._step = step
        if self._shown:
            self._show()

    def __enter__(self) -> Progress:
        if self._timer:
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._timer:
            self._timer.cancel()
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _show(self) -> None:
        self._shown = True
        if not self._step:
            return
        sys.stderr.write(f"\r\x1b[K{self._step} ...")
        sys.stderr.flush()
