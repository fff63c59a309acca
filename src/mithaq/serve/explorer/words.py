"""The words of the pages, in both languages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LANGUAGES = ("ar", "en")
"""The first is that of readers who name none."""

DIRECTIONS: Mapping[str, str] = {"ar": "rtl", "en": "ltr"}


@cache
def words(language: str) -> Mapping[str, str]:
    """Give the words in one language by their names."""
    path = Path(__file__).with_name("words.toml")
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: texts[language] for name, texts in told.items()}
