"""Every archetype under stress: long and short words, odd letters, few and many items, pages of
other sizes. `python -m tests.stress` writes the table of results to docs/stress.md."""
