"""Themes: found by name, decoded with their places, and what is wrong with them named."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.diagnostics import Diagnostic
from deck.layouts import LAYOUTS
from deck.masters import build_theme, theme_drift
from deck.roots import Root
from deck.source import Where
from deck.template import ROLES, STYLES
from deck.theme import LAYOUT_STYLES, ThemeFiles, find_theme, theme_names, theme_of
from tests.theme.themes import NAMES, all_themes, civic, files_of, harbour, stage, text

WHERE = Where("themes/other/theme.yaml")


def faults(yaml: str) -> tuple[Diagnostic, ...]:
    return theme_of(yaml, WHERE)[1]


def test_the_default_theme_gives_every_role_and_style() -> None:
    theme = harbour().theme
    assert set(theme.tokens.roles) == set(ROLES)
    assert set(theme.tokens.type) >= set(STYLES)
    assert theme.hex("bg2") == theme.hex("lt2") == "F6F3EC"
    assert theme.scheme("stage-line") == theme.scheme("spot") == "accent4"


@pytest.mark.slow
def test_another_theme_needs_other_values_only() -> None:
    assert civic().scheme("stage-ground") == "accent4"
    assert stage().hex("bg1") == "0B101B"
    mappings = {name: build_theme(theme).mapping_yaml for name, theme in all_themes().items()}
    slots = {name: [line for line in yaml.splitlines() if "idx:" in line and "ground" not in line]
             for name, yaml in mappings.items()}  # fmt: skip
    assert slots["harbour"] == slots["civic"] == slots["stage"]


def test_an_unknown_name_gets_the_nearest() -> None:
    roots = (Root(harbour().folder.parent.parent, "project"),)
    files, (found,) = find_theme("habour", roots)
    assert files is None
    assert (found.code, found.hint) == ("unknown-theme", "did you mean 'harbour'?")


def test_the_first_root_that_has_a_theme_wins(tmp_path: Path) -> None:
    folder = tmp_path / "themes" / "harbour"
    folder.mkdir(parents=True)
    (folder / "theme.yaml").write_text(text().replace("name: Harbour", "name: Ours"), "utf-8")
    packaged = Root(harbour().folder.parent.parent, "packaged")
    roots = (Root(tmp_path, "project"), packaged)
    files, _ = find_theme("harbour", roots)
    assert files is not None
    assert (files.theme.meta.name, files.origin) == ("Ours", "project")
    assert theme_names(roots) == theme_names((packaged,))


@pytest.mark.parametrize(
    ("before", "after", "code", "words"),
    [
        ("dk1: ink", "dk1: inky", "theme-colour", "'inky', which is not in the palette"),
        ("  primary: rust", "  primary: rusty", "theme-colour", "'rusty'"),
        ("      mute: accent3\n", "", "theme-colour", "the role 'mute' is missing"),
        ("      mute: accent3\n", "      mute: accent3\n      loud: accent1\n", "theme-colour",
         "unknown role 'loud'"),
        ("      timer: {size_pt: 96, bold: true, line: 90}\n", "", "theme-style",
         "the text style 'timer' is missing"),
        ("      source: {size_pt: 12, role: deep}\n", "", "theme-style",
         "the text style 'source' is missing"),
        ("      major: [Georgia, Arial]", "      mayor: [Georgia, Arial]", "unknown-key",
         "unknown key 'mayor'"),
        ('"#C2410C"', '"#c2410"', "wrong-form", "not a colour"),
        ("source: generated", "source: made", "unknown-value", "unknown value 'made'"),
        ("accent1: rust", "accent9: rust", "unknown-key", "unknown key 'accent9'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(
    before: str, after: str, code: str, words: str
) -> None:
    assert before in text()
    found = [one for one in faults(text().replace(before, after, 1)) if one.code == code]
    assert any(words in one.message for one in found), faults(text().replace(before, after, 1))
    assert all(one.span and one.span.line for one in found)


def test_a_folder_where_the_file_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "themes" / "odd" / "theme.yaml").mkdir(parents=True)
    files, found = find_theme("odd", (Root(tmp_path, "project"),))
    assert files is None
    assert [one.code for one in found] == ["not-a-file"]


def test_the_layouts_use_the_styles_that_a_theme_must_give() -> None:
    used = {level.style for spec in LAYOUTS for one in spec.regions for level in one.levels}
    assert used <= {*STYLES, *LAYOUT_STYLES}
    assert set(LAYOUT_STYLES) <= used


def copied(tmp_path: Path, yaml: str = "") -> ThemeFiles:
    """Return a copy of the default theme in a folder of its own."""
    folder = tmp_path / "themes" / "harbour"
    folder.mkdir(parents=True)
    for name in ("template.pptx", "mapping.yaml"):
        (folder / name).write_bytes((harbour().folder / name).read_bytes())
    (folder / "theme.yaml").write_text(yaml or text(), "utf-8")
    files, found = find_theme("harbour", (Root(tmp_path, "project"),))
    assert files is not None, found
    return files


@pytest.mark.parametrize("name", NAMES)
def test_a_committed_theme_has_not_drifted(name: str) -> None:
    assert theme_drift(files_of(name)) == ()


def test_changed_tokens_are_drift(tmp_path: Path) -> None:
    found = theme_drift(copied(tmp_path, text().replace("#C2410C", "#B2410C")))
    assert [one.code for one in found] == ["theme-drift"] * 2  # the stamp is in the mapping
    assert "ppt/theme/theme1.xml" in found[0].message
    assert "theme build harbour" in found[0].hint


def test_an_edited_mapping_is_drift(tmp_path: Path) -> None:
    files = copied(tmp_path)
    files.mapping.write_text(files.mapping.read_text("utf-8") + "# mine\n", "utf-8")
    files.template.unlink()
    assert [str(one.span) for one in theme_drift(files)] == [
        "themes/harbour/template.pptx",
        "themes/harbour/mapping.yaml",
    ]


def test_an_authored_theme_never_drifts(tmp_path: Path) -> None:
    yaml = text().replace("source: generated", "source: authored").replace("#C2410C", "#B2410C")
    assert theme_drift(copied(tmp_path, yaml)) == ()


def test_a_fault_shows_its_line_and_points_at_the_value() -> None:
    lines = text().splitlines()
    number = next(n for n, one in enumerate(lines, 1) if one.strip().startswith("accent2:"))
    own = lines[number - 1].split(":")[1].strip()
    lines[number - 1] = lines[number - 1].replace(own, "nowhere")
    theme, (found,) = theme_of("\n".join(lines), Where("themes/other/theme.yaml"))
    assert theme is None
    assert found.span is not None
    assert (found.span.line, found.path) == (number, "defaults.deck.slots.accent2")
    assert found.span.column == lines[number - 1].index("nowhere") + 1
    assert found.source == lines[number - 1]
