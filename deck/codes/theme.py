"""Codes of the theme step."""

from __future__ import annotations

from deck.codes import theme_template
from deck.codes.code import Code

CODES: tuple[Code, ...] = (*theme_template.CODES,)
