"""Open packaging: a bounded reader, the names of Open XML, safe XML, and a semantic view of a deck.

Built on zipfile and lxml alone, so that checks, template reading, comparing and adopting a deck
never load the rendering library.
"""
