#!/usr/bin/env python3
"""Build the decks from a checkout: the same command as the installed `nine-messages`."""

from deck.cli import main

if __name__ == "__main__":
    main()
