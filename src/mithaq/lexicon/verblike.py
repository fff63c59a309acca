"""Words that look like present-tense verbs or verbal nouns of a root that exists.

No list holds all words a news text can have. A word whose letters around the radicals of an
attested root are those of a verb (يتصف) or of a verbal noun (انفتاح) is taken for one; the roots
are those of mazini's lexicon (the counted Arabic verbs of al-Bawwab and Mir Alam).
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
# Past stems of II to X that are no shorter than four letters, before the ت of the feminine.
_PASTS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(.)ا(.)(.)", r"ا(.)(.)(.)", r"ت(.)(.)(.)", r"ت(.)ا(.)(.)", r"ان(.)(.)(.)", r"ا(.)ت(.)(.)",
        r"است(.)(.)(.)",
    )
)  # fmt: skip
# Verbal nouns of VII, VIII, X and II.
_NOUNS = tuple(
    re.compile(pattern)
    for pattern in (r"ان(.)(.)ا(.)", r"ا(.)ت(.)ا(.)", r"است(.)(.)ا(.)", r"ت(.)(.)ي(.)")
)
_PASSIVE = re.compile(r"م(.)(.)و(.)")
# The second person plural (تفعلون) is left out: news seldom has it, and تبون is a name.
_ENDINGS = {
    "ي": re.compile(r"(?:ون|وا|ان|ن)?(?:ه|ها|هم|هما|نا)?$"),
    "ت": re.compile(r"(?:ان)?(?:ه|ها|هم|هما|نا)?$"),
}


@cache
def _roots() -> frozenset[str]:
    return frozenset(fold(root).translate(_WEAK) for root in lexicon_roots())


def verb_like(norm: str) -> bool:
    """Tell whether a folded word can be a present-tense verb or verbal noun of an attested root."""
    if len(norm) < len("يقول"):
        return False
    stem = norm[1:]
    ending = _ENDINGS.get(norm[0])
    present = ending is not None and any(
        _rooted(_PATTERNS, cut) for cut in {stem, ending.sub("", stem)}
    )
    return present or _rooted(_NOUNS, norm)


def passive_like(norm: str) -> bool:
    """Tell whether a folded word can be a passive participle of an attested root: محبوس."""
    return _rooted((_PASSIVE,), norm)


def past_like(norm: str) -> bool:
    """Tell whether a folded word can be a feminine past tense of an attested root: تجاهلت."""
    return norm.endswith("ت") and _rooted(_PASTS, norm[:-1])


def _rooted(patterns: tuple[re.Pattern[str], ...], word: str) -> bool:
    """Tell whether the groups of a pattern that fits are an attested root."""
    return any(
        "".join(match.groups()).translate(_WEAK).rjust(_RADICALS, "و") in _roots()
        for pattern in patterns
        if (match := pattern.fullmatch(word))
    )
