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
        "unreadable-template",
        "A theme's template cannot be read.",
        "Run `theme build` for a generated theme; put `template.pptx` in place of an authored one.",
    ),
    Code(
        "unreadable-asset",
        "A picture that a slide names is there but cannot be read.",
        "Put a PNG, JPEG or SVG file of at most 50 MB under `assets/`.",
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
        "date-out-of-span",
        "A variant's date lies outside 1980 to 2107, the years that a deck's archive can hold.",
        "Correct `date` in the variant's file.",
    ),
    Code(
        "link-outside-range",
        "A link leads to a slide that `--range` leaves out; its text stays, the link goes.",
        "Nothing, or keep that slide too.",
    ),
    Code(
        "target-is-folder",
        "A folder stands where the deck should be written.",
        "Name a file inside it with `--output`.",
    ),
    Code(
        "target-unwritable",
        "The deck cannot be written there; what stood there is as it was.",
        "Close the file if it is open in PowerPoint, or name another with `--output` of `build`.",
    ),
    Code(
        "disk-full",
        "There is no room for the deck; what stood there is as it was.",
        "Free some space, then run the command again.",
    ),
    Code(
        "theme-authored",
        "`theme build` was asked to make a template that is edited by hand in PowerPoint.",
        "Edit `template.pptx` itself; or set `source: generated`, which loses those edits.",
    ),
)
