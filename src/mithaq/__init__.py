"""Mithaq (ميثاق) reads Arabic news into a knowledge graph that keeps the evidence."""

from __future__ import annotations

__version__ = "0.1.0"
