"""What the lexicon knows of one word, wherever it stands."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from mithaq.lexicon.common import common
from mithaq.lexicon.names import NameUnit, units
from mithaq.lexicon.verbs import VerbForm, forms, masdars, participles
from mithaq.text import clitics
from mithaq.text.clitics import Split, Suffixed

_BEFORE_VERBS = {c + p: p for c in ("", "و", "ف") for p in ("", "س", "ل")}
_WITH_NUN = ("3md", "3fd", "2d", "2md", "2fd", "3mp", "2mp", "2fs")
_NO_UNIT = NameUnit()
_COMMON_UNIT = 5


class Verbal(NamedTuple):
    """A word as a verb form.

    Attributes:
        prefix: conjunction, future س or ل of purpose before it.
        suffix: the pronoun after it (التقاه is التقى and ه).
    """

    form: VerbForm
    prefix: str = ""
    suffix: str = ""

    @property
    def future(self) -> bool:
        """Tell whether it carries the future marker س."""
        return self.prefix.endswith("س")


class Nominal(NamedTuple):
    """A word as the verbal noun of a verb, or as its active participle."""

    lemma: str
    prefix: str = ""
    suffix: str = ""
    definite: bool = False
    participle: bool = False


class Info(NamedTuple):
    """What one word can be.

    Attributes:
        splits: the ways to cut clitics off its front, the whole word first.
        stems: what is left of it without clitics, ال and the ا of the accusative, as a noun.
        owned: the ways to cut a pronoun off its end as well, with the clitics before it.
        common: its kind among the common words, "" when it is none of them.
        unit: how often it was seen in personal names.
        composed: it can be a common word or a name behind a clitic, or a word with a pronoun
            (لمدة، وخالد، بلاده).
    """

    splits: tuple[Split, ...]
    stems: tuple[str, ...]
    owned: tuple[tuple[str, Suffixed], ...]
    verbs: tuple[Verbal, ...]
    nominals: tuple[Nominal, ...]
    common: str
    unit: NameUnit
    composed: bool

    @property
    def lemmas(self) -> frozenset[str]:
        """The verbs that it can be a form, noun or participle of."""
        return frozenset((*(v.form.lemma for v in self.verbs), *(n.lemma for n in self.nominals)))

    def split_to(self, stems: Container[str]) -> Split | None:
        """Give the first way to cut clitics off its front that leaves one of ``stems``."""
        return next((split for split in self.splits if split.stem in stems), None)


@lru_cache(maxsize=1 << 17)
def info(norm: str) -> Info:
    """Tell what the lexicon knows of a folded word; words repeat, so the answers are kept."""
    splits = clitics.split(norm)
    verbs, nominals, known = tuple(_verbs(splits)), tuple(_nominals(splits)), common()
    return Info(
        splits,
        tuple(dict.fromkeys(_stems(splits))),
        tuple((split.prefix, cut) for split in splits for cut in clitics.pronouns(split.stem)),
        verbs,
        nominals,
        known.get(norm) or known.get(norm.removesuffix("ا"), ""),
        units().get(norm, _NO_UNIT),
        any(noun.suffix for noun in nominals) or _composed(splits),
    )


@cache
def preposition(norm: str) -> Info:
    """Give what على is: in the folded form it looks like the name علي."""
    return info(norm)._replace(common="function", unit=_NO_UNIT, verbs=(), nominals=())


def _composed(splits: tuple[Split, ...]) -> bool:
    """Tell whether clitics cut off a word leave a common word, or a name seen more than itself."""
    known, names = common(), units()
    least = max(_COMMON_UNIT, names.get(splits[0].stem, _NO_UNIT).seen)
    return any(
        (prefix and stem in known and not prefix.endswith("س"))
        or (prefix and prefix[-1] not in "كس" and names.get(stem, _NO_UNIT).seen >= least)
        or (prefix[-1:] != "س" and any(cut.stem in known for cut in clitics.pronouns(stem)))
        for prefix, stem in splits
    )


def _stems(splits: tuple[Split, ...]) -> Iterator[str]:
    for prefix, whole in splits:
        if not prefix.endswith("س"):
            for stem in (whole.removeprefix("ال"), whole):
                yield stem
                yield stem.removesuffix("ا")


def _verbs(splits: tuple[Split, ...]) -> Iterator[Verbal]:
    for prefix, stem in splits:
        marker = _BEFORE_VERBS.get(prefix)
        if marker is not None:
            for suffix, form in _finite(stem):
                if not marker or (form.tense == "present" and not _bare_dual(marker, form, stem)):
                    yield Verbal(form, prefix, suffix)


def _bare_dual(marker: str, form: VerbForm, stem: str) -> bool:
    """Tell whether a form keeps the ن that ل of purpose takes away: ليبرمان is no verb."""
    return marker == "ل" and stem.endswith("ن") and form.person in _WITH_NUN


def _finite(stem: str) -> Iterator[tuple[str, VerbForm]]:
    known = forms()
    for form in known.get(stem, ()):
        yield "", form
    for bare, suffix in clitics.pronouns(stem):
        for form in known.get(_before_pronoun(bare), ()):
            yield suffix, form


def _before_pronoun(bare: str) -> str:
    """Undo what a pronoun does to a verb's end: هاجموه is from هاجموا, التقاه from التقي."""
    if bare.endswith("و"):
        return bare + "ا"
    return bare[:-1] + "ي" if bare.endswith("ا") else bare


def _nominals(splits: tuple[Split, ...]) -> Iterator[Nominal]:
    for prefix, whole in splits:
        if prefix.endswith("س"):
            continue
        definite = whole.startswith("ال") and len(whole) > 4  # noqa: PLR2004 (ال and two letters)
        stem = whole[2:] if definite else whole
        yield from _nouns(stem, prefix, definite=definite)
        if definite:  # إلغاء only looks definite
            yield from _nouns(whole, prefix)
        if not definite:
            for bare, suffix in clitics.pronouns(stem):
                yield from _nouns(bare, prefix, suffix)


def _nouns(
    stem: str, prefix: str, suffix: str = "", *, definite: bool = False
) -> Iterator[Nominal]:
    for lemma in masdars().get(stem, masdars().get(stem.removesuffix("ا"), ())):
        yield Nominal(lemma, prefix, suffix, definite)
    if not suffix:
        for lemma in participles().get(stem, ()):
            yield Nominal(lemma, prefix, suffix, definite, participle=True)
