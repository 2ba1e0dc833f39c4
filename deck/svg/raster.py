"""SVG to PNG, as a program of its own: reads the file on standard input, writes to standard output.

It is run apart because drawing can take any time, and more stack or memory than there is: then this
program is ended, and not the one that builds decks. No fonts are loaded; the file has no text.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Draw at the width and height in pixels that the arguments give, within so many megabytes."""
    bound(int(sys.argv[3]) << 20)
    import resvg_py

    try:
        made = resvg_py.svg_to_bytes(
            svg_string=sys.stdin.buffer.read().decode(), skip_system_fonts=True,
            width=int(sys.argv[1]), height=int(sys.argv[2]),
        )  # fmt: skip
    except (ValueError, RuntimeError) as error:
        sys.exit(str(error)[:120])
    sys.stdout.buffer.write(made)


def bound(most: int) -> None:
    """Let this program take no more address space than `most` bytes, where the system can say so:
    Linux does; elsewhere the limits on pixels and layers hold alone."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    except (ImportError, AttributeError, ValueError, OSError):
        return


if __name__ == "__main__":
    main()
