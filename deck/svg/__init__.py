"""SVG files: read within limits, judged, their shapes as outlines, drawn to PNG.

An SVG is a program for a browser. Of it we take a picture: nothing in it is run, fetched or
expanded, and what a deck should not carry is refused at its line rather than taken out.
"""
