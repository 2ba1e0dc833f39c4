"""Pictures made ready for a deck: upright, in sRGB, of the size that print needs, and nothing else
in them than the picture."""
