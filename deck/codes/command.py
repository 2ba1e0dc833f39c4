"""Codes of the commands and of the files they open and write."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "system-fault",
        "The operating system refused something that no step foresaw.",
        "Read what it says, mend it, and run the command again.",
    ),
    Code(
        "unreadable-deck",
        "A file to be checked cannot be read.",
        "Give the path of a .pptx file that you may read.",
    ),
    Code(
        "unreadable-template",
        "A theme's template cannot be read.",
        "Run `theme build` for a generated theme; put `template.pptx` in place of an authored one.",
    ),
    Code(
        "unreadable-asset",
        "A picture that a slide names is there but cannot be read.",
        "Put a PNG or JPEG file of at most 50 MB under `assets/`.",
    ),
    Code(
        "unknown-language",
        "There is no file of the program's own words in that language.",
        "Add `content/strings/LANGUAGE.yaml`, or correct `language` in `content/library.yaml`.",
    ),
    Code(
        "no-such-slide",
        "`--range` names a slide number that the deck does not have.",
        "Give numbers up to the deck's last slide.",
    ),
    Code(
        "link-outside-range",
        "A link leads to a slide that `--range` leaves out; its text stays, the link goes.",
        "Nothing, or keep that slide too.",
    ),
    Code(
        "cannot-write",
        "A file cannot be written: no folder, no permission, a folder in its place, a full disk.",
        "Name another file with `--output`, or make room; what stood there is as it was.",
    ),
)  # fmt: skip
