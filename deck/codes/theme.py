"""Codes of the theme step."""

from __future__ import annotations

from deck.codes import theme_template
from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    *theme_template.CODES,
    Code(
        "unknown-theme",
        "No library root has a theme of that name.",
        "Use the nearest name in the hint, or add `themes/NAME/theme.yaml`.",
    ),
    Code(
        "theme-colour",
        "A colour names something that is not in the palette, or a role of colour is missing.",
        "Give every slot a name of `color.palette`, and every role a scheme colour.",
        "WCAG 1.4.3",
    ),
    Code(
        "theme-contrast",
        "Two colours of a theme that the design puts on each other are too alike to be read.",
        "Make one of them darker or lighter in `color.palette`, then run `theme build` again.",
        "WCAG 1.4.3, 1.4.11",
    ),
    Code(
        "theme-style",
        "A text style that drawings and tables need is missing from the type scale.",
        "Add it under `defaults.deck.type`.",
    ),
    Code(
        "page-kept",
        "A variant asks for a page of its own, and the theme was edited in PowerPoint.",
        "Print it to fit the paper, or build the variant with a generated theme.",
    ),
    Code(
        "theme-face-unknown",
        "A theme's typeface is not one whose letters' widths are known, so measuring is a guess.",
        "Look at the slides, or choose a face that is measured exactly: Arial, Georgia, Calibri, "
        "Cambria, Times New Roman or Courier New.",
    ),
    Code(
        "theme-face-wide",
        "A theme's typeface is wider than Arial, for which the packaged content is written.",
        "Choose a narrower face, or smaller sizes under `defaults.deck.type`, and run "
        "`theme build`, if `build` says that text does not fit.",
    ),
    Code(
        "theme-exists",
        "There is a theme of that name, or something else in its place.",
        "Choose another name, or say `--force`, which replaces the theme's own files.",
    ),
    Code(
        "logo-missing",
        "A theme names a logo that is not in its folder.",
        "Put the file beside `theme.yaml`, or correct its name under `defaults.deck.logo`.",
    ),
    Code(
        "logo-unseen",
        "A logo can hardly be seen on the ground of cover and closing.",
        "Give the version for that ground: `dark` for a dark one, `light` for a light one.",
        "WCAG 1.4.11",
    ),
    Code(
        "theme-stale",
        "A deck is built with a template made before theme.yaml or the layouts were changed.",
        "Run `theme build NAME`, then build again.",
    ),
    Code(
        "theme-drift",
        "A generated theme's template or mapping is not what its tokens would make.",
        "Run `theme build`; or set `source: authored` to keep what was edited in PowerPoint.",
    ),
)
