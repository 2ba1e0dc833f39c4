"""`python -m tests.stress`: write docs/stress.md again."""

from __future__ import annotations

from tests.stress.table import PAGE, made

PAGE.write_text(made(), encoding="utf-8", newline="\n")
