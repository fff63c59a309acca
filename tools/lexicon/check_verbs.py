"""Conjugate every row of ``verbs.tsv`` and print what does not fit.

Run ``python -m tools.lexicon.check_verbs``. The lemma must be the third person of the past, the
verbal nouns that form II and above generate must be listed, and the pattern must be attested for
the root; rows that are right although mazini's list lacks them stand in ``unlisted_verbs.txt``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from mazini import WAZNS, Conjugation, MaziniError, conjugate
from mazini.lexicon import is_attested

from mithaq.text import fold
from tools.lexicon.table import DATA, Row, read, words

_PATTERNS = {info.form_code: info.wazn for info in WAZNS}
_UNLISTED = frozenset(words(Path(__file__).with_name("unlisted_verbs.txt")))


def faults(row: Row) -> Iterator[str]:
    """Give what is wrong with a row of the table."""
    lemma, root, form, vowels, masdar, _, _ = row
    try:
        paradigm = conjugated(row)
    except MaziniError as error:
        yield str(error)
        return
    if fold(lemma) not in _folded(paradigm, "past_3ms"):
        yield f"the past is {paradigm.slots['past_3ms'][0].form}"
    if missing := _folded(paradigm, "vn") - set(map(fold, masdar.split("|"))):
        yield f"lacks the verbal noun {' '.join(sorted(missing))}"
    if not is_attested(root, _pattern(form, vowels)) and lemma not in _UNLISTED:
        yield f"{root} has no verb of form {form}"


def conjugated(row: Row) -> Conjugation:
    """Conjugate the verb of a row.

    Raises:
        MaziniError: root, form and vowels do not make a verb.
    """
    _, root, form, vowels, _, _, reduced = row
    past, _, nonpast = vowels.partition(",")
    return conjugate(root, form, vowels=(past, nonpast) if vowels else None, reduced=bool(reduced))


def _pattern(form: str, vowels: str) -> str:
    return _PATTERNS[f"{form}/{vowels.replace(',', '~')}" if vowels else form]


def _folded(paradigm: Conjugation, slot: str) -> set[str]:
    if slot in paradigm.uncertain_slots:
        return set()
    return {fold(form.form) for form in paradigm.slots.get(slot, ())}


def main() -> None:
    """Print the faulty rows; exit with 1 when there are any."""
    found = [
        f"{row[0]}: {fault}\n" for row in read(DATA / "verbs.tsv").rows for fault in faults(row)
    ]
    sys.stdout.write("".join(found))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
