"""Look for a text that the lowest layer cannot read, guided by the code that each text reaches.

    pip install atheris
    python tools/fuzz_text.py -max_total_time=300 -timeout=10

Texts are made of words of numbers and times, marks, and any characters. One that raises, one whose
spans are empty or out of order, and one that takes longer than the time-out ends the run. The
options are those of libFuzzer (https://llvm.org/docs/LibFuzzer.html).
"""

from __future__ import annotations

import importlib
import re
import sys
from itertools import pairwise
from typing import Any

atheris: Any = importlib.import_module("atheris")  # no dependency of the project
with atheris.instrument_imports(include=["mithaq.text"]):
    from mithaq.text import read

_WORDS = (
    *re.findall(
        r"\S+",
        """
        قال الوزير 500 ألف جندي ألفي مئتين اليوم أمس الأحد 22 تشرين الثاني أيار 2020 من إلى بين و
        قبل بعد منذ نحو أكثر مئة خمسة وعشرين عشر شهر العام الماضي المقبل نهاية الموافق 1436 شوال كل
        « » ( ) “ ” " ' . ، - / % ٪ هـ م الـ ٢٠٢٠ ۳ ١٬٥٠٠ 2,5 بالمئة نصف ثلث مليون
        """,
    ),
    *"\n\u200f\u0640\u064b\ufefb",
)
_DAYS = (None, "2020-11-18", "2016-02-29")


def text_of(data: Any) -> str:  # noqa: ANN401 - atheris ships no types
    """Make a text of the fuzzer's bytes."""
    pieces = []
    while data.remaining_bytes():
        word = data.ConsumeIntInRange(0, len(_WORDS))
        pieces.append(_WORDS[word] if word < len(_WORDS) else data.ConsumeUnicode(8))
        pieces.append(" " if data.ConsumeBool() else "")
    return "".join(pieces)


def check(raw: bytes) -> None:
    """Read a text; every span must hold something, and quantities and times stand in order."""
    data = atheris.FuzzedDataProvider(raw)
    published = data.PickValueInList(list(_DAYS))
    text = text_of(data)
    reading = read(text, published=published)
    for found in (reading.quantities, reading.times, reading.quotations):
        spans = [each.span for each in found]
        if not all(0 <= span.start < span.end <= len(text) for span in spans):
            raise AssertionError(f"A span holds nothing: {text!r}")
        if any(one.start > two.start for one, two in pairwise(spans)):
            raise AssertionError(f"Spans are out of order: {text!r}")


if __name__ == "__main__":
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
