"""A theme on the page that a variant asks for: worksheets are printed on A4 or A3.

Given a theme that is open; returns it with a template made for that page, which never touches a
file. The same theme and page are made once in a process.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from deck.composition import Paper, Variant
from deck.decode import decode
from deck.diagnostics import Diagnostic, Severity
from deck.mapping import Mapping
from deck.masters import build_theme
from deck.opening import OpenTheme
from deck.source import Where, parse
from deck.template_read import read_template
from deck.theme import Theme, ThemeFiles
from deck.theme_logo import theme_logo

Found = tuple[Diagnostic, ...]

_MADE: dict[tuple[str, Paper], tuple[OpenTheme | None, Found]] = {}


def on_page(theme: OpenTheme, variant: Variant | None) -> tuple[OpenTheme, Found]:
    """Return the theme on the variant's page; as it is where the variant asks for none.

    An authored template keeps its own page. Emits: page-kept, the codes of `deck.theme_logo` and
    `deck.template_read`.
    """
    paper = variant.page if variant else None
    if variant is None or paper is None or theme.files.theme.tokens.page == paper:
        return theme, ()
    if theme.files.theme.tokens.source == "authored":
        return theme, (_kept(theme.files, variant, paper),)
    known = (sha256(theme.data).hexdigest(), paper)
    if known not in _MADE:
        _MADE[known] = _made(theme.files, paper)
    made, found = _MADE[known]
    return made or theme, found


def _kept(files: ThemeFiles, variant: Variant, paper: Paper) -> Diagnostic:
    return Diagnostic(
        "page-kept",
        f"the theme '{files.name}' was edited in PowerPoint and keeps its own page, not {paper}",
        span=variant.span,
        path="page",
        hint="print it to fit the paper, or build it with a generated theme",
        severity=Severity.WARNING,
    )


def _made(files: ThemeFiles, paper: Paper) -> tuple[OpenTheme | None, Found]:
    """Return a theme's template and mapping as `theme build` would make them for that page."""
    files = replace(files, theme=_for(files.theme, paper))
    logo, found = theme_logo(files)
    built = build_theme(files.theme, logo)
    value, _ = parse(built.mapping_yaml, Where(f"themes/{files.name}/mapping.yaml", files.origin))
    mapping, _ = decode(value, Mapping, {}) if value is not None else (None, ())
    if mapping is None:
        return None, found
    template, faults = read_template(files.name, mapping, built.template)
    if template is None:
        return None, (*found, *faults)
    opened = OpenTheme(files=files, template=template, data=built.template)
    return opened, (*found, *faults)


def _for(theme: Theme, paper: Paper) -> Theme:
    return replace(theme, defaults=replace(theme.defaults, deck=replace(theme.tokens, page=paper)))
