"""Every example in the README and in docs/ is run.

- A `console` block: each `$ nine-messages ...` is run in an empty project, and what it prints must
  be what the block shows, `...` standing for anything.
- A `yaml` block that begins with a file's name is that file. The project of all such files of a
  page has no fault, and each variant among them builds. Any other is a slide's body, and decodes.
- `sh`, `powershell` and `text` blocks are not run: they set up a machine, or show a form.
"""

from __future__ import annotations

import doctest
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from deck.cli import cli
from deck.decode import decode
from deck.model import Slide
from deck.registry import built_in
from deck.source import Where, parse

ROOT = Path(__file__).resolve().parents[2]
KNOWN = {"console", "yaml", "sh", "powershell", "text", "json"}
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def documents() -> list[Path]:
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(kind: str) -> Iterator[object]:
    for path in documents():
        for n, (language, body) in enumerate(FENCE.findall(path.read_text(encoding="utf-8")), 1):
            if language == kind:
                yield pytest.param(body, id=f"{path.relative_to(ROOT)}-{n}")


def test_every_block_says_what_it_is() -> None:
    for path in documents():
        for language, _ in FENCE.findall(path.read_text(encoding="utf-8")):
            assert language in KNOWN, f"{path.name}: a block of '{language}'"


@pytest.mark.slow
@pytest.mark.parametrize("body", list(blocks("console")))
def test_a_console_example_prints_that(
    body: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for example in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, shown = example.partition("\n")
        words = shlex.split(command)
        assert words[0] == "nine-messages", command
        result = CliRunner().invoke(cli, words[1:], prog_name="nine-messages")
        assert same(shown, result.stdout), result.output


def same(shown: str, printed: str) -> bool:
    """Whether what is printed is what is shown, spaces and `...` apart."""
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    return doctest.OutputChecker().check_output(shown, printed, flags)


NAMED = re.compile(r"# (content/\S+\.yaml)\n")


@pytest.mark.parametrize("body", list(blocks("yaml")))
def test_a_yaml_example_decodes(body: str) -> None:
    if NAMED.match(body):
        return
    indented = "".join(f"  {line}" for line in body.splitlines(keepends=True))
    value, faults = parse(f"key: example\ntitle: Example\nbody:\n{indented}", Where("x.yaml"))
    assert not faults
    assert value is not None
    _, faults = decode(value, Slide, built_in().kinds)
    assert not faults


@pytest.mark.slow
@pytest.mark.parametrize("page", documents(), ids=lambda page: page.name)
def test_the_files_of_a_page_have_no_fault(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        named[1]: body
        for _, body in FENCE.findall(page.read_text(encoding="utf-8"))
        if (named := NAMED.match(body))
    }
    for name, body in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    if files:
        result = CliRunner().invoke(cli, ["check", "--strict"])
        assert result.exit_code == 0, result.output
    for name in files:
        if name.startswith("content/variants/"):
            result = CliRunner().invoke(cli, ["build", "--variant", Path(name).stem, "--strict"])
            assert result.exit_code == 0, result.output
            assert [one.name for one in Path("dist").iterdir()] == ["nine-messages-mine.pptx"]


def test_every_link_leads_somewhere() -> None:
    for path in documents():
        text = path.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)", FENCE.sub("", text)):
            if not target.startswith("http"):
                assert (path.parent / target).exists(), f"{path.name}: {target}"
