"""Progress is told on a terminal only, and only of what takes over a second."""

from __future__ import annotations

import io
import time

import pytest

from deck.cli import progress
from deck.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch, after: float = 0.01) -> Terminal:
    """Put a terminal in place of standard error; in the test itself, for pytest takes it back."""
    made = Terminal()
    monkeypatch.setattr("sys.stderr", made)
    monkeypatch.setattr(progress, "AFTER_SECONDS", after)
    return made


def test_quick_work_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch, progress.AFTER_SECONDS)
    with Progress() as tell:
        tell("reading content")
    assert terminal.getvalue() == ""


def test_slow_work_names_its_steps_and_clears_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    with Progress() as tell:
        tell("reading content")
        wait_for(terminal, "reading content ...")
        tell("drawing short")
        assert "drawing short ..." in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def wait_for(terminal: Terminal, text: str) -> None:
    end = time.monotonic() + 5
    while text not in terminal.getvalue() and time.monotonic() < end:
        time.sleep(0.005)
    assert text in terminal.getvalue()


def test_nothing_is_said_where_no_one_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setattr(terminal, "isatty", lambda: False)
    with Progress() as tell:
        tell("reading content")
        time.sleep(0.05)
    assert terminal.getvalue() == ""


def test_nothing_is_said_beside_json(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    with Progress(quiet=True) as tell:
        tell("reading content")
        time.sleep(0.05)
    assert terminal.getvalue() == ""
