"""The content files of all roots as one library: the only reader of content.

Given roots and the kinds of block; returns what could be read, every fault of every file, and the
lines of the files so that later findings can show theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from deck.compose import Yaml, YamlMap, parse
from deck.composition import Library, LibraryFile
from deck.decode import Kinds, decode
from deck.diagnostics import Diagnostic, Severity, in_order, nearest
from deck.documents import FOLDERS, LIBRARY, Head
from deck.merge import ContentFile, merge
from deck.model import Node
from deck.registry import Registry, discover
from deck.roots import LIBRARY_FILE, Root, library_roots
from deck.source import Sources, Where, attach_source, lines_of, read
from deck.strings import Strings
from deck.validate import Scope, validate

T = TypeVar("T", bound=Node)

MAX_FILES = 1_000
MAX_FINDINGS = 100

_KEY = re.compile(r"^[\s-]*\{?\s*(?:key|number):\s*[\"']?([a-z0-9-]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """All that was read. `about` describes the library, if its file could be read; `strings` are
    the program's words by language; `hidden` are the keys and message numbers in files that are
    at fault, which no reference to them is blamed for."""

    library: Library
    roots: tuple[Root, ...]
    registry: Registry
    about: LibraryFile | None = None
    strings: dict[str, Strings] = field(default_factory=dict[str, Strings])
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Sources = field(default_factory=dict[tuple[str, str], tuple[str, ...]])
    hidden: frozenset[str] = frozenset()


def load_project(project: Path) -> Loaded:
    """Return a project's whole library, read and validated, in one call.

    It finds the roots (the project, then the packaged library), discovers the kinds of block, loads
    and validates. `diagnostics` holds everything found, in order, each with its source line.

    To look at content while writing it:

        from deck.diagnostics import as_text
        loaded = load_project(Path("."))
        print(*map(as_text, loaded.diagnostics), sep="\\n")
    """
    registry, faults = discover()
    loaded = load(library_roots(project), registry)
    return judged(replace(loaded, diagnostics=(*faults, *loaded.diagnostics)))


def judged(loaded: Loaded) -> Loaded:
    """Return what was loaded with what the rules find in it, in order and with source lines."""
    scope = Scope(
        library=loaded.library,
        roots=tuple(root.path for root in loaded.roots),
        about=loaded.about,
        strings=tuple(loaded.strings.values()),
        hidden=loaded.hidden,
    )
    together = in_order((*loaded.diagnostics, *validate(scope)))
    return replace(loaded, diagnostics=attach_source(together, loaded.sources))


def load(roots: tuple[Root, ...], registry: Registry) -> Loaded:
    """Read and merge the content of all roots.

    Emits: too-many-files, not-a-folder, unread-file, unknown-folder, more-findings, and the codes
    of `deck.source`, `deck.compose`, `deck.decode` and `deck.merge`.
    """
    reader = _Reader(registry.kinds)
    for root in roots:
        reader.root(root)
    merged = merge(reader.files)
    return Loaded(
        library=replace(
            merged.library,
            feedback=reader.about.feedback if reader.about else None,
            contact=reader.about.contact if reader.about else None,
        ),
        roots=roots,
        registry=registry,
        about=reader.about,
        strings=merged.strings,
        diagnostics=in_order((*reader.faults, *merged.diagnostics)),
        sources=reader.sources,
        hidden=frozenset(reader.hidden),
    )


@dataclass(slots=True)
class _Reader:
    """Reads one root after the other."""

    kinds: Kinds
    about: LibraryFile | None = None
    files: list[ContentFile] = field(default_factory=list[ContentFile])
    faults: list[Diagnostic] = field(default_factory=list[Diagnostic])
    sources: dict[tuple[str, str], tuple[str, ...]] = field(
        default_factory=dict[tuple[str, str], tuple[str, ...]]
    )
    hidden: set[str] = field(default_factory=set[str])

    def root(self, root: Root) -> None:
        content = root.path / "content"
        for path in self.entries(root, content):
            if path == root.path / LIBRARY_FILE:
                self.library_file(root)
            elif _is_folder(path) and path.name not in FOLDERS:
                self.stray(root, path, "unknown-folder", nearest(path.name, FOLDERS))
            elif not _is_folder(path) and not _unread(path):
                self.stray(root, path, "unread-file", f"move it to one of {', '.join(FOLDERS)}")
        paths = [path for folder in FOLDERS for path in self.yaml_files(root, content / folder)]
        if len(paths) > MAX_FILES:
            message = f"{len(paths):,} content files, at most {MAX_FILES:,} are read"
            span = Where("content", root.origin).span()
            self.faults.append(Diagnostic("too-many-files", message, span))
        for path in paths[:MAX_FILES]:
            self.content_file(root, path)

    def yaml_files(self, root: Root, folder: Path) -> Iterator[Path]:
        for path in self.entries(root, folder):
            if path.suffix == ".yaml" and not path.name.startswith("."):
                yield path
            elif not _unread(path):
                self.stray(root, path, "unread-file", "content files end in .yaml")

    def entries(self, root: Root, folder: Path) -> list[Path]:
        """Return what is in a folder, by name; nothing if there is no such folder."""
        try:
            return sorted(folder.iterdir())
        except FileNotFoundError:
            return []
        except NotADirectoryError:
            code, message = "not-a-folder", "a file stands where a folder should be"
        except OSError as error:
            code, message = "unreadable-file", f"cannot be read: {error.strerror}"
        self.faults.append(Diagnostic(code, message, _where(root, folder).span()))
        return []

    def stray(self, root: Root, path: Path, code: str, hint: str) -> None:
        span = _where(root, path).span()
        message = "nothing here is read"
        self.faults.append(Diagnostic(code, message, span, hint=hint, severity=Severity.WARNING))

    def library_file(self, root: Root) -> None:
        value = self.yaml(root, root.path / LIBRARY_FILE)
        about = None if value is None else self.decoded(value, LIBRARY)
        if isinstance(about, LibraryFile) and self.about is None:
            self.about = about

    def content_file(self, root: Root, path: Path) -> None:
        value = self.yaml(root, path)
        decoded = None if value is None else self.with_head(value, FOLDERS[path.parent.name])
        if decoded is None:
            text = "\n".join(self.sources.get((root.origin, _where(root, path).file), ()))
            self.hidden.update(_KEY.findall(text), (path.stem,))
        else:
            node, replaces = decoded
            one = ContentFile(value=node, origin=root.origin, replaces=replaces)
            self.files.append(one)

    def yaml(self, root: Root, path: Path) -> Yaml | None:
        where = _where(root, path)
        text, faults = read(path, where)
        self.faults.extend(faults)
        if text is None:
            return None
        self.sources[root.origin, where.file] = lines_of(text)
        value, faults = parse(text, where)
        self.tell(faults)
        return value

    def with_head(self, value: Yaml, wanted: type[Node]) -> tuple[Node, tuple[str, ...]] | None:
        """Return a file's value and what its head says it replaces."""
        head: Head | None = Head()
        if isinstance(value, YamlMap):
            entries = tuple(one for one in value.entries if one[0].text == "replaces")
            head = self.decoded(replace(value, entries=entries), Head)
            value = value.without("replaces")
        node = self.decoded(value, wanted)
        return None if node is None or head is None else (node, head.replaces)

    def decoded(self, value: Yaml, wanted: type[T]) -> T | None:
        result, faults = decode(value, wanted, self.kinds)
        self.tell(faults)
        return result

    def tell(self, faults: tuple[Diagnostic, ...]) -> None:
        """Keep the findings about one file, but no more than anybody would read."""
        self.faults.extend(faults[:MAX_FINDINGS])
        if rest := faults[MAX_FINDINGS:]:
            message = f"{len(rest):,} more findings in this file"
            self.faults.append(Diagnostic("more-findings", message, rest[0].span))


def _unread(path: Path) -> bool:
    """Whether a file may lie among the content without being content."""
    return path.suffix == ".md" or path.name.startswith(".")


def _is_folder(path: Path) -> bool:
    """Whether it is a folder; what may not even be asked is taken for a file."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _where(root: Root, path: Path) -> Where:
    """Name a file by its path in its root; bytes of a name that are no text become `?`."""
    name = path.relative_to(root.path).as_posix()
    return Where(name.encode("utf-8", "replace").decode(), root.origin)
