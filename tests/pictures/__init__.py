"""Decks as a renderer draws them: what stands on each page, and how it looks."""
