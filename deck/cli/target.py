"""Files that commands write: whole or not at all, and a finding where that fails."""

from __future__ import annotations

from pathlib import Path

from deck.diagnostics import Diagnostic
from deck.package import TargetError, write_whole


def put(path: Path, data: bytes) -> tuple[Diagnostic, ...]:
    """Write a file whole. Emits: target-is-folder, target-unwritable, disk-full."""
    try:
        write_whole(path, data)
    except TargetError as error:
        return (Diagnostic(error.code, error.message, hint=error.hint),)
    except OSError as error:  # a name too long, a folder that is a file: not even looked at
        message = f"cannot write '{path}': {error.strerror or error}"
        return (Diagnostic("target-unwritable", message, hint="choose another place with -o"),)
    return ()
