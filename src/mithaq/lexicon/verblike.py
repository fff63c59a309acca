"""Words that look like present-tense verbs of a root that exists.

No list holds all verbs a news text can have. A word whose prefix ي or ت leaves the radicals of an
attested root in one of the usual patterns is taken for a verb; the roots are those of mazini's
lexicon (the counted Arabic verbs of al-Bawwab and Mir Alam).
"""

from __future__ import annotations

import re
from functools import cache

from mazini.lexicon import lexicon_roots

from mithaq.text import fold

_WEAK = str.maketrans("اويءى", "ووووو")
_RADICALS = 3
# After the prefix: I and II and IV; III; V; VI; VII; VIII; X; VIII of a root in و, which it
# swallows (يتصف). The groups are the radicals.
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(.)(.)(.)", r"(.)ا(.)(.)", r"ت(.)(.)(.)", r"ت(.)ا(.)(.)", r"ن(.)(.)(.)",
        r"(.)ت(.)(.)", r"ست(.)(.)(.)", r"ت(.)(.)",
    )
)  # fmt: skip
_ENDING = re.compile(r"(?:ون|وا|ان|ين|ن)?(?:ه|ها|هم|هما|نا)?$")


@cache
def _roots() -> frozenset[str]:
    return frozenset(fold(root).translate(_WEAK) for root in lexicon_roots())


def verb_like(norm: str) -> bool:
    """Tell whether a folded word can be a present-tense verb of an attested root."""
    if norm[:1] not in ("ي", "ت") or len(norm) < len("يقول"):
        return False
    stem = norm[1:]
    return any(
        ("".join(match.groups()).translate(_WEAK)).rjust(_RADICALS, "و") in _roots()
        for cut in {stem, _ENDING.sub("", stem)}
        for pattern in _PATTERNS
        if (match := pattern.fullmatch(cut))
    )
