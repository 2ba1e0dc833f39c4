"""Members to one file, the same bytes for the same members; and the file to its place, whole.

Same bytes: members in a fixed order, the zip's dates from the build's epoch in UTC, no attributes
of the machine, nothing deflated twice. The bytes also hang on the zlib that deflates; where those
differ, compare members. Only embedded workbooks are changed: their writer takes dates from the
clock, so these are set, and their containers are written again in the same way.
"""

from __future__ import annotations

import contextlib
import datetime
import errno
import io
import os
import re
import shutil
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

FIRST = ("[Content_Types].xml", "_rels/.rels")
STORED = (".png", ".jpg", ".jpeg", ".gif", ".xlsx")
LEVEL = 6  # level 9 gains nothing on XML of this size
EARLIEST, LATEST = 315_532_800, 4_354_819_198  # 1980-01-01 to 2107-12-31, the zip format's span
CORE = "docProps/core.xml"
DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
Settle = Callable[[str, bytes, datetime.datetime], bytes]
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class TargetError(Exception):
    """The finished file cannot be put in its place; an existing file there is as it was.

    `code` is target-is-folder, target-unwritable or disk-full; `hint` says what to do."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def package(members: Mapping[str, bytes], epoch: int) -> bytes:
    """Return the zip of the members. `epoch` is in seconds since 1970, as SOURCE_DATE_EPOCH."""
    moment = _moment(epoch)
    return _zipped(members, moment, _settled)


def _settled(name: str, data: bytes, moment: datetime.datetime) -> bytes:
    """Return a member's bytes with the clock taken out of an embedded workbook."""
    if not name.endswith(".xlsx"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as workbook:
        inside = {one: workbook.read(one) for one in workbook.namelist()}
    if CORE in inside:
        date = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
        inside[CORE] = DATES.sub(rb"\g<1>" + date, inside[CORE])
    return _zipped(inside, moment, lambda _, data, __: data)


def _zipped(members: Mapping[str, bytes], moment: datetime.datetime, settle: Settle) -> bytes:
    """Write a container: content types, then root relationships, then the rest by name. Members
    are taken one at a time, each as `settle` returns it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as container:
        for name in sorted(members, key=lambda one: (one != FIRST[0], one != FIRST[1], one)):
            info = zipfile.ZipInfo(name, moment.timetuple()[:6])
            info.create_system = 0
            stored = name.lower().endswith(STORED)
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            container.writestr(info, settle(name, members[name], moment), compresslevel=LEVEL)
            info.external_attr = 0  # set now: writing puts a mode where there is none
    return out.getvalue()


def _moment(epoch: int) -> datetime.datetime:
    """Return the epoch as a time in UTC that a zip can hold."""
    clamped = min(max(epoch, EARLIEST), LATEST)
    return datetime.datetime.fromtimestamp(clamped, datetime.UTC)


def write_whole(path: Path, data: bytes) -> None:
    """Put the bytes at `path`, all or nothing: written beside it, synced, then renamed over it.

    Folders on the way are made. Raises TargetError.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise TargetError("target-is-folder", f"'{path}' is a folder", "name a file inside it")
    if _special(path):
        told = f"cannot write '{path}': it is a device, a pipe or a socket, not a file"
        raise TargetError("target-unwritable", told, "choose another place with -o")
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(beside, data)
        os.replace(beside, target)
    except OSError as problem:
        raise _target_error(path, problem) from None
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Put a folder of files at `path`, all or nothing: made beside it, then renamed to it. What
    else is in a folder that is there stays in it. Raises TargetError.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    before = path.with_name(f".{path.name}.{os.getpid()}.before")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.copytree(path, beside, symlinks=True)
        else:
            beside.mkdir()
        for name, data in files.items():
            (beside / name).unlink(missing_ok=True)
            _write(beside / name, data)
        if path.is_dir():
            os.replace(path, before)
        try:
            os.replace(beside, path)
        except OSError:
            if before.exists():
                os.replace(before, path)
            raise
    except OSError as problem:
        raise _target_error(path, problem) from None
    finally:
        for made in (beside, before):
            shutil.rmtree(made, ignore_errors=True)


def _special(path: Path) -> bool:
    """Whether something stands there, perhaps behind a link, that a file must not replace."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:  # nothing is there, or writing will tell why not
        return False


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _target_error(path: Path, problem: OSError) -> TargetError:
    told = problem.strerror or type(problem).__name__
    if problem.errno in FULL:
        hint = "free some space, then run it again"
        return TargetError("disk-full", f"no room for '{path}': {told}", hint)
    hint = "close the file if it is open elsewhere, or choose another place with -o"
    return TargetError("target-unwritable", f"cannot write '{path}': {told}", hint)
