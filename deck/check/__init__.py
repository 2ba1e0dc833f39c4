"""Checks of a finished deck: a sound file, portable, accessible, well laid out, and ours.

Given members or a file, return findings; never change anything. See `deck.check.report`.
"""

from __future__ import annotations

from deck.check.report import check_file, check_invariants, check_members, check_template

__all__ = ["check_file", "check_invariants", "check_members", "check_template"]
