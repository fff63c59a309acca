"""The adjective of nationality in all its forms.

A nisba (عراقي) is regular: gender, number, case and definiteness are endings and ال. Forms are
given folded, as ``mithaq.text.fold`` leaves them: ة is ه, tanween is gone but its alef stays.
"""

from __future__ import annotations

from mithaq.text import fold

_ENDINGS = ("", "ه", "ا", "ين", "ون", "ان", "ات", "تين", "تان", "ي", "و")


def inflect(nisba: str) -> frozenset[str]:
    """Give every folded form of a masculine singular nisba; each word of a compound inflects.

    >>> "الامريكيين" in inflect("أمريكي")
    True
    """
    *head, last = fold(nisba).split()
    stems = [f"{' '.join(head)} {last}".strip()]
    plain = {stem + ending for stem in stems for ending in _ENDINGS}
    return frozenset(plain | {_definite(form) for form in plain})


def _definite(form: str) -> str:
    """Put ال before the first word only: الكوري الشمالي is listed by its second word's own ال."""
    return " ".join(f"ال{word}" for word in form.split())
