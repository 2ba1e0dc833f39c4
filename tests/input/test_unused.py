"""A slide of the project that no variant shows is said, for no deck will have it."""

from __future__ import annotations

from pathlib import Path

from deck.diagnostics import Diagnostic, Severity
from deck.load import judged, load
from deck.registry import built_in
from tests.input.projects import write

SLIDE = """# file: {folder}content/slides/more.yaml
slides:
  - key: never-shown
    title: Nobody sees this slide
    body: {{kind: map}}
"""


def found(folder: Path, text: str) -> tuple[Diagnostic, ...]:
    return judged(load(write(folder, text), built_in())).diagnostics


def test_an_unused_slide_of_the_project_is_a_warning_at_its_key(tmp_path: Path) -> None:
    (one,) = found(tmp_path, SLIDE.format(folder=""))
    assert one.code == "slide-unused"
    assert one.severity is Severity.WARNING
    assert one.span is not None
    assert (one.span.line, one.span.column) == (3, 10)
    assert "'never-shown'" in one.message


def test_what_the_packaged_library_holds_need_not_be_used(tmp_path: Path) -> None:
    assert found(tmp_path, SLIDE.format(folder="packaged/")) == ()


def test_nothing_is_said_while_a_file_is_at_fault(tmp_path: Path) -> None:
    broken = "# file: content/variants/tiny.yaml\nkey: tiny\nminutes: often\n"
    codes = {one.code for one in found(tmp_path, SLIDE.format(folder="") + broken)}
    assert codes
    assert "slide-unused" not in codes
