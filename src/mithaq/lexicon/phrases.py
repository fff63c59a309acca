"""Names and terms of one or more words, found by their first word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from mithaq.lexicon.files import choices, lists, rows
from mithaq.lexicon.heads import Head, heads
from mithaq.lexicon.nisba import inflect
from mithaq.lexicon.offices import Office, offices
from mithaq.text import fold


class Kind(StrEnum):
    """What a phrase is."""

    COUNTRY = "country"
    NISBA = "nisba"
    CAPITAL = "capital"
    PLACE = "place"
    ORGANIZATION = "organization"
    FORCE = "force"
    PORTFOLIO = "portfolio"
    HONORIFIC = "honorific"
    HEAD = "head"
    OFFICE = "office"


class Phrase(NamedTuple):
    """A phrase of the lexicon.

    Attributes:
        words: folded.
        key: identity (``country:IQ``), or for an office or head the number of its block.
        info: the finer kind where the file has one (media, group, city, rank …).
    """

    kind: Kind
    words: tuple[str, ...]
    key: str
    info: str = ""

    @property
    def office(self) -> Office:
        """The post of which it is a title, where it is of that kind."""
        return offices()[int(self.key)]

    @property
    def head(self) -> Head:
        """What it opens the name of, where it is a head noun."""
        return heads()[int(self.key)]


@cache
def phrases() -> Mapping[str, tuple[Phrase, ...]]:
    """Give all phrases by their first folded word, the longest first."""
    table: dict[str, dict[Phrase, None]] = defaultdict(dict)
    for phrase in _all():
        table[phrase.words[0]][phrase] = None
    return {
        first: tuple(sorted(found, key=lambda phrase: -len(phrase.words)))
        for first, found in table.items()
    }


def _all() -> Iterator[Phrase]:
    yield from _countries()
    yield from _named("places.tsv", Kind.PLACE, "place")
    yield from _named("organizations.tsv", Kind.ORGANIZATION, "org")
    yield from _named("forces.tsv", Kind.FORCE, "force")
    for name, key, _ in rows("portfolios.tsv"):
        yield from _written(Kind.PORTFOLIO, _portfolios(choices(name)), key)
    for word, kind in rows("honorifics.tsv"):
        yield from _written(Kind.HONORIFIC, choices(word), f"honorific:{word}", kind)
    for number, office in enumerate(offices()):
        yield from _written(Kind.OFFICE, map(str, _cases(office.titles)), str(number))
    for number, head in enumerate(heads()):
        yield from _written(Kind.HEAD, _definites(head.words), str(number), head.kind)


@cache
def _country_names() -> Mapping[str, str]:
    return {f"country:{code}": name for code, name, *_ in rows("countries.tsv")}


def country_name(key: str) -> str:
    """Give the usual name of ``country:IQ``."""
    return _country_names()[key]


@cache
def _nisbas() -> Mapping[str, str]:
    return {f"country:{row[0]}": choices(row[3])[0] for row in rows("countries.tsv") if row[3]}


def force_title(key: str) -> str | None:
    """Give what ``forces/country:IQ@country:US`` are called: القوات الأمريكية في العراق.

    None for other keys: what they are of says too little for a name.
    """
    kind, _, country = key.partition("@")
    noun, _, site = kind.partition("/")
    if noun != "forces" or country not in _nisbas() or (site and site not in _country_names()):
        return None
    return f"القوات ال{_nisbas()[country]}ة" + (f" في {country_name(site)}" if site else "")


@cache
def _place_countries() -> Mapping[str, str]:
    rows_ = rows("places.tsv")
    return {f"place:{fold(name)}": f"country:{code}" for name, _, _, code, *_ in rows_ if code}


def place_country(key: str) -> str | None:
    """Give the country in which a place such as ``place:الموصل`` lies, if it lies in one."""
    return _place_countries().get(key)


@cache
def _body_countries() -> Mapping[str, str]:
    rows_ = rows("organizations.tsv")
    return {f"org:{fold(name)}": f"country:{code}" for name, _, _, code, *_ in rows_ if code}


def body_country(key: str) -> str | None:
    """Give the country of a listed body such as ``org:البيت الابيض``, if it is of one."""
    return _body_countries().get(key)


def _countries() -> Iterator[Phrase]:
    peoples = lists("states.toml")["peoples"]
    for code, name, aliases, nisba, capital, capitals, _ in rows("countries.tsv"):
        key = f"country:{code}"
        yield from _written(Kind.COUNTRY, [name, *choices(aliases)], key)
        yield from _written(
            Kind.CAPITAL, [*choices(capital), *choices(capitals)], f"capital:{code}"
        )
        for base in choices(nisba):
            yield from _written(Kind.NISBA, sorted(inflect(base)), key)
        yield from _written(Kind.NISBA, peoples.get(code, ()), key)


def _named(file: str, kind: Kind, prefix: str) -> Iterator[Phrase]:
    for name, aliases, sort, *_ in rows(file):
        key = f"{prefix}:{fold(name)}"
        yield from _written(kind, [name, *choices(aliases)], key, sort)


def _written(kind: Kind, names: Iterable[str], key: str, info: str = "") -> Iterator[Phrase]:
    for name in names:
        if words := tuple(fold(name).split()):
            yield Phrase(kind, words, key, info)


def _portfolios(names: Iterable[str]) -> Iterator[str]:
    """Give each portfolio, and as it stands before its country: وزير خارجية قطر."""
    for name in names:
        yield name
        if name.startswith("ال"):
            yield name.removeprefix("ال")


def _cases(titles: Iterable[str]) -> Iterator[str]:
    """Give each title, one-word ones also in the accusative (قائداً), others with a new holder.

    رئيسا للحكومة is said of who takes it up as رئيسا جديدا للحكومة.
    """
    for title in titles:
        yield title
        noun, _, of = title.partition(" ل")
        if of and " " not in noun:
            yield f"{noun} {_agreeing(noun)} ل{of}"
        if " " not in title and not title.startswith("ال") and not title.endswith(("ة", "ي")):
            yield f"{title}ا"


def _agreeing(noun: str) -> str:
    """Give the adjective new as it follows an indefinite noun."""
    ending = next((end for end in ("ة", "ا") if noun.endswith(end)), "")
    return f"جديد{ending}"


def _definites(words: Iterable[str]) -> Iterator[str]:
    """Give each head noun, and one-word ones also with ال and in the accusative."""
    for word in words:
        yield word
        if " " not in word:
            yield f"ال{word}"
            yield f"{word}ا"
