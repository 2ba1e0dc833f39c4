"""SVG to PNG, as a program of its own: reads the file on standard input, writes to standard output.

It is run apart because drawing can take any time, and more stack than there is: then this program
is ended, and not the one that builds decks. No fonts are loaded; the file has no text.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Draw at the width and height in pixels that the arguments give."""
    import resvg_py

    try:
        made = resvg_py.svg_to_bytes(
            svg_string=sys.stdin.buffer.read().decode(), skip_system_fonts=True,
            width=int(sys.argv[1]), height=int(sys.argv[2]),
        )  # fmt: skip
    except (ValueError, RuntimeError) as error:
        sys.exit(str(error)[:120])
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main()
