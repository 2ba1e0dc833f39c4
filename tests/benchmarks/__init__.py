"""Speed and memory, measured: `make bench`. The tests run its smallest case."""
