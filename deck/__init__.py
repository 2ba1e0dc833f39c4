"""Nine Messages: content files, through theme templates, to editable leadership-briefing decks."""

__version__ = "0.1.0"
