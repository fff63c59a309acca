"""The answer of those who would rather not judge."""

from __future__ import annotations


class UndecidedError(Exception):
    """Whether a node conforms cannot be told here for sure; the reference engine knows."""
