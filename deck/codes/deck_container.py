"""Codes of reading a deck file: what stands in the way before any part can be looked at."""

from __future__ import annotations

from deck.codes.code import Code

_PACKAGE = "ECMA-376 part 2, clause 6"

CODES: tuple[Code, ...] = (
    Code(
        "deck-unreadable",
        "The file cannot be opened.",
        "Check the path and your right to read it.",
    ),
    Code(
        "deck-is-folder",
        "A folder stands where a deck file should be.",
        "Give the .pptx file itself.",
    ),
    Code(
        "deck-lock-file",
        "The file is the lock that PowerPoint or LibreOffice leaves beside an open deck.",
        "Give the deck itself; its name does not begin with ~$ or .~lock.",
    ),
    Code(
        "deck-pointer",
        "The file only points to a deck stored elsewhere (Git LFS, git-annex, a cloud link).",
        "Fetch the real file first, for instance with 'git lfs pull'.",
    ),
    Code(
        "deck-encrypted",
        "The deck is encrypted or protected by rights management.",
        "Open it in PowerPoint, remove the password or protection, and save a copy.",
        "Microsoft accessibility rule: document access restricted",
    ),
    Code(
        "deck-old-format",
        "The file is in the binary format before PowerPoint 2007.",
        "Open it in PowerPoint and save it as .pptx.",
    ),
    Code(
        "deck-not-pptx",
        "The file is not a PowerPoint deck.",
        "Give a .pptx or .potx file.",
    ),
    Code(
        "deck-strict",
        "The deck is in the Strict Open XML form, which few programs read.",
        "In PowerPoint, save it as 'PowerPoint Presentation', not 'Strict Open XML'.",
        "ECMA-376 part 1, conformance class strict",
    ),
    Code(
        "deck-damaged",
        "The zip container is damaged.",
        "Fetch the file again, or let PowerPoint repair it and save a copy.",
    ),
    Code(
        "deck-compression",
        "A member is packed by another method than stored or deflated; Office reads no other.",
        "Pack the deck again with deflate, or let PowerPoint save a copy.",
        "ECMA-376 part 2, annex B (methods 0 and 8)",
    ),
    Code(
        "deck-too-large",
        "The deck passes a limit on size, on the number of its parts, or on compression.",
        "Compress or remove pictures and media, then try again.",
    ),
    Code(
        "duplicate-part",
        "Two members of the container have the same name, so readers silently lose one of them.",
        "Build the deck again; never add to a container in place.",
        f"{_PACKAGE}.2.2: part names are unique, without regard to case",
    ),
    Code(
        "part-name",
        "A member's name is not a part name.",
        "Rename the part: no empty segment, no '..', no backslash, not absolute.",
        f"{_PACKAGE}.2.2",
    ),
    Code(
        "part-not-xml",
        "A part that should be XML cannot be read as XML.",
        "Build or save the deck again.",
        "XML 1.0, well-formedness",
    ),
)
