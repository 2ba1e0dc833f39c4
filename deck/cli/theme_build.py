"""`theme build`: make the templates of generated themes from their design tokens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.options import json_option, known, project_option
from deck.cli.progress import Progress
from deck.cli.report import finish

if TYPE_CHECKING:
    from deck.diagnostics import Diagnostic
    from deck.theme import ThemeFiles


@click.command("build")
@click.argument("name", required=False, metavar="[NAME]")
@project_option
@json_option
def build(name: str | None, project: Path, as_json: bool) -> None:
    """Make template.pptx and mapping.yaml of a theme from its theme.yaml.

    Without NAME, of every generated theme in the project. A theme that says `source: authored` was
    edited in PowerPoint and is never overwritten.
    """
    from deck.roots import Root
    from deck.theme import find_theme, theme_names

    roots = (Root(project, "project"),)
    names = theme_names(roots)
    wanted = (_own(name, names, project),) if name else names
    faults: list[Diagnostic] = []
    written: list[str] = []
    with Progress(quiet=as_json) as tell:
        for one in wanted:
            tell(f"building {one}")
            files, found = find_theme(one, roots)
            faults.extend(found)
            if files and files.theme.tokens.source == "generated":
                paths, found = _write(files)
                written.extend(paths)
                faults.extend(found)
            elif files and name:
                faults.append(_authored(files))
    lines = (
        written
        if written or faults
        else ["nothing to build: the project has no generated theme of its own"]
    )
    finish(faults, lines=lines, data={"files": written}, as_json=as_json)


def _own(name: str, names: tuple[str, ...], project: Path) -> str:
    """Return `name` if it is a theme of the project; else refuse it, and say if it is packaged."""
    from deck.roots import library_roots
    from deck.theme import theme_names

    if name not in names and name in theme_names(library_roots(project)):
        told = f"the theme '{name}' comes with the program, built: make your own with `theme new`"
        raise click.UsageError(told, click.get_current_context(silent=True))
    return known(name, names, "theme of your own")


def _write(files: ThemeFiles) -> tuple[list[str], list[Diagnostic]]:
    """Make one theme's two files, and write those."""
    from deck.cli.target import put
    from deck.diagnostics import failed
    from deck.masters import build_theme
    from deck.theme import weak
    from deck.theme_logo import theme_logo

    logo, found = theme_logo(files)
    faults: list[Diagnostic] = [*found, *weak(files.theme)]
    written: list[str] = []
    if failed(found):
        return written, faults
    built = build_theme(files.theme, logo)
    for path, data in (
        (files.template, built.template),
        (files.mapping, built.mapping_yaml.encode()),
    ):
        wrong = put(path, data)
        faults.extend(wrong)
        if not wrong:
            written.append(str(path))
    return written, faults


def _authored(files: ThemeFiles) -> Diagnostic:
    from deck.diagnostics import Diagnostic

    return Diagnostic(
        "theme-authored",
        f"the theme '{files.name}' was edited in PowerPoint: its template is not made from tokens",
        span=files.where("theme.yaml").span(),
        hint="edit template.pptx itself, or say `source: generated`, which loses those edits",
    )
