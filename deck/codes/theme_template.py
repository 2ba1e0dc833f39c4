"""Codes of reading a template through a theme's mapping."""

from __future__ import annotations

from deck.codes.code import Code

_INHERIT = "ECMA-376 part 1, 19.3.1.36"

CODES: tuple[Code, ...] = (
    Code(
        "template-lacks-size",
        "The template states no page size.",
        "Open it in PowerPoint, choose Design, Slide Size, and save.",
        "ECMA-376 part 1, 19.2.1.39",
    ),
    Code(
        "template-lacks-master",
        "The template has no slide master with layouts.",
        "Use a template that was saved by PowerPoint with at least one master and layout.",
    ),
    Code(
        "template-lacks-layout",
        "The mapping names a layout that the template does not have.",
        "Name an existing layout in mapping.yaml, or add it in View, Slide Master.",
    ),
    Code(
        "template-layout-twice",
        "Two layouts have the name that the mapping uses; the first one is taken.",
        "Rename one of them in View, Slide Master.",
    ),
    Code(
        "template-lacks-placeholder",
        "A layout has no placeholder with the index that the mapping gives a slot.",
        "Name the index of an existing placeholder, or insert one in View, Slide Master.",
    ),
    Code(
        "wrong-placeholder",
        "A slot's placeholder takes another kind of content than the mapping says.",
        "Insert a placeholder of that kind, or of kind Content, in View, Slide Master.",
    ),
    Code(
        "template-lacks-place",
        "Neither a layout's placeholder nor its master's states a rectangle.",
        "Move the placeholder once in View, Slide Master, and save.",
        _INHERIT,
    ),
    Code(
        "template-lacks-colour",
        "The template's theme has no colour of the name that a role maps to.",
        "Map the role to another scheme colour in mapping.yaml.",
        "ECMA-376 part 1, 20.1.6.2",
    ),
    Code(
        "area-off-page",
        "A free area of the mapping is empty or does not lie on the page.",
        "Give left, top, width and height in EMU on the template's own page.",
    ),
    Code("unknown-role", "The mapping names a colour role that there is not.", "Correct the name."),
    Code(
        "missing-role",
        "The mapping gives a colour role no scheme colour.",
        "Add the role under 'colours' in mapping.yaml.",
    ),
    Code("unknown-style", "The mapping names a text style that there is not.", "Correct the name."),
    Code(
        "missing-style",
        "The mapping leaves out a named text style.",
        "Add the style under 'styles' in mapping.yaml.",
    ),
    Code("unknown-face", "The mapping's 'fit' names a face other than major or minor.",
         "Write 'major' or 'minor'."),
)  # fmt: skip
