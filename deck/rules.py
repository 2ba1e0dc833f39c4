"""Limits on content values, each stated once: the decoder, the JSON Schema and the docs read these.

A rule stands in a field's `Annotated` type. It says what is wrong with a value in words, and gives
the JSON Schema fragment that refuses the same values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol, cast, runtime_checkable


@runtime_checkable
class Rule(Protocol):
    """A limit on one value."""

    code: str

    def fault(self, value: object) -> str:
        """Return what is wrong with `value`, or an empty string."""
        ...

    def schema(self) -> dict[str, object]: ...


@dataclass(frozen=True, slots=True)
class Words:
    """At most `most` words, separated by white space."""

    most: int
    code: str = "too-many-words"

    def fault(self, value: object) -> str:
        count = len(str(value).split())
        return f"{count} words, at most {self.most}" if count > self.most else ""

    def schema(self) -> dict[str, object]:
        return {"pattern": rf"^\s*(?:\S+(?:\s+|$)){{0,{self.most}}}$"}


@dataclass(frozen=True, slots=True)
class Chars:
    """At most `most` characters."""

    most: int
    code: str = "too-many-characters"

    def fault(self, value: object) -> str:
        count = len(str(value))
        return f"{count} characters, at most {self.most}" if count > self.most else ""

    def schema(self) -> dict[str, object]:
        return {"maxLength": self.most}


@dataclass(frozen=True, slots=True)
class Items:
    """From `least` to `most` items in a list."""

    least: int
    most: int
    code: str = "item-count"

    def fault(self, value: object) -> str:
        count = len(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else 0
        if self.least <= count <= self.most:
            return ""
        wanted = str(self.least) if self.least == self.most else f"{self.least} to {self.most}"
        return f"{count} items, {wanted} wanted"

    def schema(self) -> dict[str, object]:
        return {"minItems": self.least, "maxItems": self.most}


@dataclass(frozen=True, slots=True)
class Range:
    """A number from `least` to `most`, both included."""

    least: float
    most: float
    code: str = "out-of-range"

    def fault(self, value: object) -> str:
        if isinstance(value, int | float) and self.least <= value <= self.most:
            return ""
        return f"{value} is outside {self.least:g} to {self.most:g}"

    def schema(self) -> dict[str, object]:
        return {"minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Matches:
    """Text that matches `pattern` as a whole; `meaning` says so in words."""

    pattern: str
    meaning: str
    code: str = "wrong-form"

    def fault(self, value: object) -> str:
        return "" if re.fullmatch(self.pattern, str(value)) else f"'{value}' is not {self.meaning}"

    def schema(self) -> dict[str, object]:
        return {"pattern": f"^(?:{self.pattern})$"}


@dataclass(frozen=True, slots=True)
class Fields:
    """A pattern of `str.format` that uses no field but `names`, each bare: `{n}`. A brace that is
    meant as one is doubled."""

    names: tuple[str, ...]
    code: str = "unknown-field"

    @property
    def pattern(self) -> str:
        names = "|".join(self.names)
        return rf"(?:[^{{}}]|\{{\{{|\}}\}}|\{{(?:{names})\}})*"

    def fault(self, value: object) -> str:
        if re.fullmatch(self.pattern, str(value)):
            return ""
        wanted = ", ".join(f"{{{name}}}" for name in self.names)
        return f"'{value}' may use {wanted}, and no other braces"

    def schema(self) -> dict[str, object]:
        return {"pattern": f"^{self.pattern}$"}


KEY = Matches(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", "a key: lower-case words joined by hyphens")
