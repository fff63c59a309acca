"""What a character costs the lowest layer in texts from 1 kB to 10 MB: it should cost the same.

    python benchmarks/text_growth.py

The texts are one paragraph of the examples, repeated, in lines and as one line.
"""

from __future__ import annotations

import time

from mithaq.resources import folder
from mithaq.text import read

_SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)  # bytes of UTF-8


def main() -> None:
    """Print microseconds a character for each size."""
    lines = (folder("examples") / "drawdown-announced.txt").read_text(encoding="utf-8").splitlines()
    for name, joint in (("lines", "\n"), ("one line", " ")):
        piece = joint.join(line for line in lines if line) + joint
        for size in _SIZES:
            print(f"{name}, {size:>10,} bytes: {_cost(piece, size):.2f} µs a character")


def _cost(piece: str, size: int) -> float:
    characters = size * len(piece) // len(piece.encode())
    text = (piece * (characters // len(piece) + 1))[:characters]
    runs = max(1, 200_000 // characters)
    begun = time.process_time()
    for _ in range(runs):
        read(text, published="2020-11-18")
    return (time.process_time() - begun) / runs / characters * 1e6


if __name__ == "__main__":
    main()
