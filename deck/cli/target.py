"""Files that commands write: whole or not at all, and a finding where that fails."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from deck.diagnostics import Diagnostic
from deck.package import TargetError, write_folder, write_whole

WITH_O = "close the file if it is open elsewhere, or choose another place with -o"
WITHOUT_O = "close the file if it is open elsewhere, or let it and its folder be written to"


def put_folder(path: Path, files: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """Write a folder of files whole. Emits: target-unwritable, disk-full."""
    try:
        write_folder(path, files)
    except TargetError as error:
        return (Diagnostic(error.code, error.message, hint=error.hint),)
    return ()


def put(path: Path, data: bytes, *, movable: bool = False) -> tuple[Diagnostic, ...]:
    """Write a file whole; `movable` if the command has -o to choose another place.

    Emits: target-is-folder, target-unwritable, disk-full.
    """
    unwritable = WITH_O if movable else WITHOUT_O
    try:
        write_whole(path, data)
    except TargetError as error:
        hint = unwritable if error.code == "target-unwritable" else error.hint
        return (Diagnostic(error.code, error.message, hint=hint),)
    except OSError as error:  # a name too long, a folder that is a file: not even looked at
        message = f"cannot write '{path}': {error.strerror or error}"
        return (Diagnostic("target-unwritable", message, hint=unwritable),)
    return ()
