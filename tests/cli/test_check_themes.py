"""`check` lays every variant out under every theme: which themes a fault is of is said."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = "extends: false\ntitle: Ours\nlanguage: en-GB\ndate: 2026-12-01\n"
SLIDES = """slides:
  - key: one
    title: {title}
    seconds: 60
    body:
      kind: points
      points:
        - text: A point
        - text: Another point
"""
VARIANT = """key: mine
title: Ours
description: One slide.
minutes: 1
footer: Ours
date: 2026-12-01
sections:
  - name: All
    minutes: 1
    slides:
      - slide: one
"""
FACE = "Unknown"  # its text is taken to be wider than that of any face whose widths are known
LONG = {"s" * 40: ["theme 'wide'"], "s" * 50: [""], "Short": []}  # and where it is too wide


@pytest.fixture
def own(run: Run, project: Path) -> Path:
    """A project with one slide, and two themes: one in Georgia, one in a face that is wider."""
    shutil.copytree(ROOT / "themes" / "harbour", project / "themes" / "narrow")
    made = run("theme", "new", "wide", "--primary", "#0b6e4f", "--font-headings", FACE)
    assert made.exit_code == 0, made.output
    content = project / "content"
    for name in ("slides", "variants"):
        (content / name).mkdir(parents=True)
    shutil.copytree(ROOT / "content" / "strings", content / "strings")
    (content / "library.yaml").write_text(LIBRARY, "utf-8")
    (content / "variants" / "mine.yaml").write_text(VARIANT, "utf-8")
    return project


@pytest.mark.parametrize("title", LONG, ids=["under one", "under all", "under none"])
def test_a_fault_under_some_themes_names_them(run: Run, own: Path, title: str) -> None:
    (own / "content" / "slides" / "ours.yaml").write_text(SLIDES.format(title=title), "utf-8")
    found = json.loads(run("check", "--json").stdout)["diagnostics"]
    assert [one["where"] for one in found if one["code"] == "word-too-wide"] == LONG[title]
