"""`theme new`: a whole theme from one colour, and a logo if there is one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from deck.cli.options import json_option, project_option
from deck.cli.report import finish

if TYPE_CHECKING:
    from deck.diagnostics import Diagnostic
    from deck.palette import Ground, Palette
    from deck.theme import Theme
    from deck.theme_text import NewTheme

NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
MOST_LETTERS = 40
RESERVED = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
HEX = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
FAMILY = re.compile(r"[^\W_][\w .&'+-]{0,30}")
FORM = "harbour"
HINT = "choose another name, or say --force to replace the theme's files"


class Colour(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """A colour as six hexadecimal digits, or three; RRGGBB in capitals."""

    name = "colour"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        found = HEX.fullmatch(str(value).strip())
        if found is None:
            self.fail(f"'{value}' is not a colour: # and six hexadecimal digits", param, ctx)
        digits = found[1] if len(found[1]) == 6 else "".join(one * 2 for one in found[1])
        return digits.upper()


class Name(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """The name of a theme: that of its folder on every system."""

    name = "name"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not NAME.fullmatch(value) or len(value) > MOST_LETTERS:
            told = f"lower-case words joined by hyphens, {MOST_LETTERS} letters at most"
            self.fail(f"'{value}' is not a name for a theme: {told}", param, ctx)
        if RESERVED.fullmatch(value):
            self.fail(f"'{value}' cannot be the name of a folder on Windows", param, ctx)
        return value


class FontFamily(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """The name of a typeface."""

    name = "font"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        family = " ".join(str(value).split())
        if not FAMILY.fullmatch(family):
            self.fail(f"'{value}' is not the name of a typeface", param, ctx)
        return family


FILE = click.Path(path_type=Path)


@click.command("new")
@click.argument("name", type=Name(), metavar="NAME")
@click.option("--primary", type=Colour(), required=True, metavar="HEX", help="The accent's colour.")
@click.option(
    "--secondary",
    type=Colour(),
    metavar="HEX",
    help="That of solid boxes.  [default: made from the hue of the first]",
)
@click.option(
    "--ground",
    type=click.Choice(["light", "dark"]),
    default="light",
    show_default=True,
    help="Whether slides are light or dark.",
)
@click.option(
    "--logo", type=FILE, metavar="FILE", help="A logo for light grounds: SVG, PNG or JPEG."
)
@click.option("--logo-dark", type=FILE, metavar="FILE", help="The logo for dark grounds.")
@click.option(
    "--logo-alt", metavar="TEXT", help='The logo in words.  [default: the theme\'s name and "logo"]'
)
@click.option(
    "--font-headings",
    type=FontFamily(),
    default="Georgia",
    show_default=True,
    metavar="FACE",
    help="The typeface of titles.",
)
@click.option(
    "--font-body",
    type=FontFamily(),
    default="Arial",
    show_default=True,
    metavar="FACE",
    help="The typeface of all other text.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="The folder to make the theme's folder in.  [default: themes in the project]",
)
@click.option("--force", is_flag=True, help="Replace the files of a theme that is there.")
@project_option
@json_option
def new(name: str, output: Path | None, project: Path, as_json: bool, **given: Any) -> None:
    """Make a theme from one colour: theme.yaml, template.pptx, mapping.yaml.

    Every colour that text or a graphic needs is made from it. A colour that cannot be read where it
    is used is made lighter or darker, no more than it must, and what was moved is said. Use the
    theme with `build --theme NAME`; change theme.yaml, then run `theme build NAME`.
    """
    from deck.palette import palette
    from deck.theme_text import moved

    folder = (output or project / "themes") / name
    faults = list(_taken(name, folder, force=given["force"]))
    colours = palette(given["primary"], given["secondary"], given["ground"])
    logos, found = _logos(given["logo"], given["logo_dark"])
    faults += found
    written: list[str] = []
    if not faults:
        written, faults = _write(folder, _new(name, colours, logos, given), logos)
    lines = [*(f"moved {moved(one)}" for one in colours.moves), *written] if written else []
    data = {"files": written, "moved": [_as_data(one) for one in colours.moves]}
    finish(faults, lines=lines, data=data, as_json=as_json)


def _taken(name: str, folder: Path, *, force: bool) -> list[Diagnostic]:
    """Say what stands where the theme would be, or that a packaged theme has its name."""
    from deck.diagnostics import Diagnostic
    from deck.roots import packaged_root

    there = folder.exists() or folder.is_symlink()
    if there and (not folder.is_dir() or folder.is_symlink()):
        return [Diagnostic("theme-exists", f"'{folder}' is there, and no folder")]
    if force:
        return []
    if there:
        message = f"the folder '{folder}' is there already"
        return [Diagnostic("theme-exists", message, hint=HINT)]
    if (packaged_root() / "themes" / name).is_dir():
        message = f"a theme '{name}' comes with the program"
        return [Diagnostic("theme-exists", message, hint="choose another name")]
    return []


def _logos(
    light: Path | None, dark: Path | None
) -> tuple[dict[str, tuple[str, bytes]], list[Diagnostic]]:
    """Return the logo's versions, each as a file's name and bytes, and what is wrong with them."""
    from deck.diagnostics import Diagnostic
    from deck.imaging import Flaw
    from deck.logo import read_logo
    from deck.theme_logo import logo_bytes

    made: dict[str, tuple[str, bytes]] = {}
    faults: list[Diagnostic] = []
    for version, path in (("light", light), ("dark", dark)):
        if path is None:
            continue
        if not path.is_file():
            message = f"'{path}' is a folder" if path.is_dir() else f"there is no file '{path}'"
            faults.append(Diagnostic("logo-missing", message, hint="correct the path of the logo"))
            continue
        data = logo_bytes(path)
        logo = read_logo(data)
        if isinstance(logo, Flaw):
            faults.append(Diagnostic(logo.code, logo.of(str(path)), hint=logo.hint))
            continue
        suffix = "svg" if logo.svg else logo.suffix
        made[version] = (f"logo{'-dark' if version == 'dark' else ''}.{suffix}", data)
    return made, faults


def _new(
    name: str, colours: Palette, logos: dict[str, tuple[str, bytes]], given: dict[str, Any]
) -> NewTheme:
    from deck.fonts import FontBook
    from deck.theme_text import NewTheme

    title = name.replace("-", " ").capitalize()
    headings: str = given["font_headings"]
    ground: Ground = given["ground"]
    return NewTheme(
        name=name, title=title, palette=colours, ground=ground,
        headings=headings, body=given["font_body"],
        fit=("Georgia", "Arial") if FontBook().certain(headings) else (),
        light=logos["light"][0] if "light" in logos else "",
        dark=logos["dark"][0] if "dark" in logos else "",
        alt=" ".join((given["logo_alt"] or f"{title} logo").split()),
    )  # fmt: skip


def _write(
    folder: Path, new: NewTheme, logos: dict[str, tuple[str, bytes]]
) -> tuple[list[str], list[Diagnostic]]:
    """Make the theme's files and put them in place; return their paths, and what was found."""
    from deck.cli.target import put_folder
    from deck.diagnostics import failed
    from deck.masters import build_theme
    from deck.theme import face_faults

    text = _text(new)
    theme, faults = _read(text, new.name)
    if theme is None:
        return [], faults
    found = list(face_faults(theme))
    logo, seen = _placed(theme, logos)
    found += seen
    built = build_theme(theme, logo)
    files = {name: data for name, data in logos.values()}
    files |= {
        "theme.yaml": text.encode(),
        "mapping.yaml": built.mapping_yaml.encode(),
        "template.pptx": built.template,
    }
    found += put_folder(folder, files)
    return ([] if failed(found) else [str(folder / one) for one in sorted(files)]), found


def _text(new: NewTheme) -> str:
    from deck.roots import packaged_root
    from deck.theme_text import theme_text

    form = packaged_root() / "themes" / FORM / "theme.yaml"
    return theme_text(new, form.read_text(encoding="utf-8"))


def _read(text: str, name: str) -> tuple[Theme | None, list[Diagnostic]]:
    from deck.source import Where
    from deck.theme import theme_of

    theme, faults = theme_of(text, Where(f"themes/{name}/theme.yaml"))
    return theme, list(faults)


def _placed(theme: Theme, logos: dict[str, tuple[str, bytes]]) -> tuple[Any, list[Diagnostic]]:
    """Return the logo for the ground of cover and closing, and whether it can be seen there."""
    from deck.theme_logo import PlacedLogo, chosen, is_dark, judged

    tokens = theme.tokens.logo
    if tokens is None:
        return None, []
    name = chosen(tokens, dark=is_dark(theme))
    data = next(data for file, data in logos.values() if file == name)
    logo, found = judged(data, name, theme)
    return (None if logo is None else PlacedLogo(logo, tokens.alt)), list(found)


def _as_data(one: Any) -> dict[str, object]:
    return {
        "name": one.name, "from": f"#{one.before}", "to": f"#{one.after}",
        "pair": [one.pair.front, one.pair.ground], "needed": one.pair.least,
        "ratio_before": one.ratio_before, "ratio_after": one.ratio_after,
    }  # fmt: skip
