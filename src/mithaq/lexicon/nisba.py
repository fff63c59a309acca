"""The adjective of nationality in all its forms.

A nisba (عراقي) is regular: gender, number, case and definiteness are endings and ال. Forms are
given folded, as ``mithaq.text.fold`` leaves them: ة is ه, tanween is gone but its alef stays.
"""

from __future__ import annotations

from mithaq.text import fold

_ENDINGS = ("", "ه", "ا", "ين", "ون", "ان", "ات", "تين", "تان", "ي", "و")


def inflect(nisba: str) -> frozenset[str]:
    """Give every folded form of a masculine singular nisba.

    Of a compound each word inflects that is a nisba itself, and the article stands before each or
    the first: الكورية الشمالية، الجنوب أفريقية.

    >>> "الامريكيين" in inflect("أمريكي")
    True
    >>> "الكوريه الشماليه" in inflect("كوري شمالي")
    True
    """
    words = fold(nisba).split()
    plain = {" ".join(_with(word, ending) for word in words) for ending in _ENDINGS}
    plain |= {" ".join((*words[:-1], words[-1] + ending)) for ending in _ENDINGS}
    return frozenset(plain | {_definite(form) for form in plain} | {f"ال{form}" for form in plain})


def _with(word: str, ending: str) -> str:
    return word + ending if word.endswith("ي") else word


def _definite(form: str) -> str:
    """Put ال before each word: الكوري الشمالي."""
    return " ".join(f"ال{word}" for word in form.split())
