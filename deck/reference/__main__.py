"""Write the reference pages: `python -m deck.reference`, from the checkout's folder."""

from __future__ import annotations

import sys
from pathlib import Path

from deck.reference import pages


def main() -> None:
    """Write every page that differs from what is there, and say which."""
    root = Path.cwd()
    if not (root / "deck" / "reference").is_dir():
        sys.exit("run this from the folder of a checkout: it writes docs/")
    for name, text in pages(root).items():
        path = root / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{name}\n")


main()
