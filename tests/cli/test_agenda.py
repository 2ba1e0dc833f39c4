"""`agenda`, and `--start`: clock times made from the minutes of the content."""

from __future__ import annotations

import json
import zipfile

import pytest

from tests.cli.conftest import Run


def test_it_prints_the_clock_times_of_each_part(run: Run) -> None:
    result = run("agenda", "--variant", "workshop")
    assert result.exit_code == 0, result.output
    head, first, *_ = result.stdout.splitlines()
    assert head == "workshop: Half-day workshop, 210 min, 09:00 to 12:30"
    assert first.startswith("  09:00-09:10  10 min  Chair")


def test_a_start_moves_all_times(run: Run) -> None:
    result = run("agenda", "--variant", "workshop", "--start", "9:30", "--json")
    assert result.exit_code == 0, result.output
    (agenda,) = json.loads(result.stdout)["agendas"]
    assert (agenda["start"], agenda["end"], agenda["minutes"]) == ("09:30", "13:00", 210)
    parts = agenda["parts"]
    assert [one["start"] for one in parts[1:]] == [one["end"] for one in parts[:-1]]
    assert sum(one["minutes"] for one in parts) == 210
    assert "ws-break" in next(one["slides"] for one in parts if one["what"] == "Break")


def test_without_a_name_it_prints_all_that_take_time(run: Run) -> None:
    agendas = json.loads(run("agenda", "--json").stdout)["agendas"]
    names = [one["variant"] for one in agendas]
    assert "short" in names
    assert "workshop" in names
    assert all(one["minutes"] for one in agendas)


@pytest.mark.parametrize("start", ["25:00", "9", "09:60", "noon", "-1:00", "09:0", "٠٩:00"])
@pytest.mark.parametrize("command", ["agenda", "build"])
def test_a_start_that_is_no_time_is_usage(run: Run, command: str, start: str) -> None:
    result = run(command, "--variant", "workshop", f"--start={start}")
    assert result.exit_code == 2
    assert "is not a time of day: write 09:00 or 13:30" in result.stderr


def test_an_unknown_variant_or_message_is_usage(run: Run) -> None:
    result = run("agenda", "--variant", "workshp")
    assert result.exit_code == 2
    assert "workshop" in result.stderr
    assert run("agenda", "--variant", "workshop", "--message", "1").exit_code == 2


@pytest.mark.slow
def test_a_build_with_a_start_prints_the_agenda(run: Run) -> None:
    result = run("build", "--variant", "short", "--start", "13:30")
    assert result.exit_code == 0, result.output
    deck, head, first, *_ = result.stdout.splitlines()
    assert deck.startswith("short: ")
    assert head == "short: Short briefing, 20 min, 13:30 to 13:50"
    assert first.strip().startswith("13:30-13:31")


@pytest.mark.slow
def test_a_deck_that_starts_at_another_time_says_so(run: Run) -> None:
    result = run("build", "--variant", "workshop", "--start", "13:30", "--json")
    assert result.exit_code == 0, result.output
    (deck,) = json.loads(result.stdout)["decks"]
    assert deck["file"].endswith("nine-messages-workshop-from-1330.pptx")
    with zipfile.ZipFile(deck["file"]) as package:
        slides = [package.read(name) for name in package.namelist() if "slides/slide" in name]
    assert any(b"we start again at 15:35" in one for one in slides)
