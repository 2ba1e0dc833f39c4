"""The design tokens of `themes/NAME/theme.yaml` as values.

The file is a brand.yml document (`meta`, `color`, `typography`); what that form has no place for
stands under `defaults.deck`, which brand.yml leaves to tools. A `generated` theme's template and
mapping are made from the tokens by `theme build`; an `authored` one is edited in PowerPoint, and
its tokens only describe it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from deck.model import Node
from deck.rules import KEY, Matches, Range
from deck.template import ROLES, Align, Face, Role

Hex = Annotated[str, Matches(r"#[0-9A-Fa-f]{6}", "a colour: # and six hexadecimal digits")]
Key = Annotated[str, KEY]
Source = Literal["generated", "authored"]
PageName = Literal["16:9", "16:10", "4:3", "A4", "A3", "10x5.625"]
Swatch = Literal["dk1", "lt1", "dk2", "lt2"]
Scheme = Literal[
    "bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
    "hlink", "folHlink", "lt1", "dk1", "lt2", "dk2",
]  # fmt: skip
LAYOUT_STYLES = (
    "stage-title", "statement", "title", "group", "unit", "task", "lead", "stage-lead",
    "card-text", "chart-title", "stage-kicker", "kicker", "source", "footer", "number",
)  # fmt: skip
"""The text styles that our layouts use beyond those every template must give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta(Node):
    """What the theme is called, and what it is for."""

    name: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Color(Node):
    """brand.yml colours: a palette by name, and which of its names play the form's own roles."""

    palette: dict[str, Hex]
    foreground: Key
    background: Key
    primary: Key
    secondary: Key
    success: Key
    warning: Key
    danger: Key
    light: Key
    dark: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Font(Node):
    """A family and where it comes from; only fonts of the system are used."""

    family: str
    source: Literal["system"] = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Family(Node):
    """The family of running text or of headings."""

    family: str
    weight: Literal["normal", "bold"] = "normal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography(Node):
    """`base` is the minor font of the theme, `headings` the major one."""

    fonts: tuple[Font, ...]
    base: Family
    headings: Family


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots(Node):
    """The twelve colours of a PowerPoint theme, each a name of the palette (ECMA-376 20.1.6.2)."""

    dk1: Key
    lt1: Key
    dk2: Key
    lt2: Key
    accent1: Key
    accent2: Key
    accent3: Key
    accent4: Key
    accent5: Key
    accent6: Key
    hlink: Key
    folHlink: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourMap(Node):
    """The master's colour map; a dark theme swaps it."""

    bg1: Swatch = "lt1"
    tx1: Swatch = "dk1"
    bg2: Swatch = "lt2"
    tx2: Swatch = "dk2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Node):
    """Roles of colour on cover, section and closing: `small` is kicker, lead and meta; `numeral`
    stands on the colour of the line."""

    ground: Role
    text: Role
    small: Role
    dot: Role
    line: Role
    numeral: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStyle(Node):
    """A text style: `line` per cent of 1.2 em, `after` points between paragraphs."""

    size_pt: Annotated[float, Range(12, 200)]
    face: Face = "minor"
    bold: bool = False
    line: Annotated[float, Range(70, 200)] = 100
    after: Annotated[float, Range(0, 100)] = 0
    role: Role = "ink"
    align: Align = "l"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit(Node):
    """The typefaces that text of each face must fit in; none means only the theme's own. Shipped
    themes list the faces of all of them, so that a change of theme changes no break."""

    major: tuple[str, ...] = ()
    minor: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogoFiles(Node):
    """A logo for cover and closing: files in the theme's folder, `light` for light grounds and
    `dark` for dark ones, at least one of them, and the words of its alt text."""

    light: str = ""
    dark: str = ""
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckTokens(Node):
    """What brand.yml has no place for. `type` is the type scale, styles by name, as it is on a
    16:9 page; `page` is the page that the template is made for."""

    source: Source = "generated"
    page: PageName = "16:9"
    slots: Slots
    map: ColourMap = field(default_factory=lambda: ColourMap())
    roles: dict[str, Scheme]
    stage: Stage
    type: dict[str, TypeStyle]
    fit: Fit = field(default_factory=lambda: Fit())
    logo: LogoFiles | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults(Node):
    """brand.yml's place for the settings of tools."""

    deck: DeckTokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Node):
    """A whole `theme.yaml`."""

    meta: Meta
    color: Color
    typography: Typography
    defaults: Defaults

    @property
    def tokens(self) -> DeckTokens:
        return self.defaults.deck

    def role(self, ink: str) -> Role:
        """Return the role that a layout's ink names: itself, or for "stage-text" the stage's."""
        found = getattr(self.tokens.stage, ink[6:]) if ink.startswith("stage-") else ink
        return next(role for role in ROLES if role == found)

    def scheme(self, ink: str) -> str:
        """Return the name that `a:schemeClr` takes for a layout's ink."""
        return self.tokens.roles[self.role(ink)]

    def hex(self, scheme: str) -> str:
        """Return RRGGBB of a scheme colour, through the master's colour map."""
        slot = getattr(self.tokens.map, scheme, scheme)
        return self.color.palette[getattr(self.tokens.slots, slot)].removeprefix("#").upper()

    def fit(self, face: Face) -> tuple[str, ...]:
        """Return the typefaces that text of a face must fit in."""
        return getattr(self.tokens.fit, face) or (self.typeface(face),)

    def typeface(self, face: Face) -> str:
        """Return the typeface of major or minor text."""
        typography = self.typography
        return (typography.headings if face == "major" else typography.base).family
