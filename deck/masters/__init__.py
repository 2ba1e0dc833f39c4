"""Theme building: design tokens and layouts to a PowerPoint template and its mapping."""

from __future__ import annotations

from deck.masters.build import BuiltTheme, build_theme, template_members
from deck.masters.drift import theme_drift
from deck.masters.stamp import stale, stamp

__all__ = ["BuiltTheme", "build_theme", "stale", "stamp", "template_members", "theme_drift"]
