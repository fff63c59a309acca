"""Make ``holders.tsv``, ``holder-names.tsv`` and the posts of ``crosswalk.tsv`` from lists.

Run ``python -m tools.lexicon.make_holders FOLDER DAY`` with a folder that holds checkouts of the
repositories ``every-politician-scrapers/NAME`` for each NAME of ``holders.toml``. Their files
``html/holders21.csv`` and ``html/positions.csv`` are answers of Wikidata's query service (CC0) to
one fixed query each, kept day by day until 2022 or 2023; so is each ``sources/…/wikidata.csv``, in
the language of the list that it was compared with. DAY is written behind each post.
"""

from __future__ import annotations

import csv
import re
import sys
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from mithaq.lexicon import country_name, office_title
from tools.lexicon.table import DATA, Row, Table, read, write

_ROOT = Path(__file__).resolve().parents[2]
_HOLDERS = DATA / "holders.tsv"
_NAMES = DATA / "holder-names.tsv"
_CROSSWALK = _ROOT / "ontology" / "map" / "crosswalk.tsv"
_COLUMNS = ("post", "qid", "name", "start", "end")
_BY = "Wikidata's list of posts"
_SINCE = "1990"  # articles of earlier years are not read
_TODAY = "2008"  # a post without a holder since then is not the one of that name
_MINISTER = re.compile(r"(?:Federal |Union )?Minister (?:of|for) (?:the )?", re.IGNORECASE)
_SECRETARY = re.compile("Secretary of State for (?:the )?")  # a minister in Britain alone
_ARABIC = re.compile("[ء-غف-ي ]+")  # Persian, Urdu and Sorani have letters of their own
_AMBASSADOR = re.compile(r"ambassador to (?:the )?", re.IGNORECASE)
_COUNTRIES = {
    "United States of America": "US",
    "People's Republic of China": "CN",
    "Russian Federation": "RU",
    "Czech Republic": "CZ",
    "Turkey": "TR",
}


def key(position: str, country: str) -> str:
    """Give the key of a post by its English name; empty when it is none of ours."""
    if post := _rules()["posts"].get(position):
        return f"{post}@country:{country}"
    minister = _SECRETARY if country == "GB" else _MINISTER
    if matched := minister.match(position):
        subject = _subjects().get(position[matched.end() :].lower())
        return f"minister/{subject}@country:{country}" if subject else ""
    if matched := _AMBASSADOR.match(position):
        to = _codes().get(position[matched.end() :])
        return f"ambassador>country:{to}@country:{country}" if to else ""
    return ""


def arabic_names(rows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Give the Arabic name of each item that has one without a title, the shortest of several."""
    found: dict[str, set[str]] = {}
    for row in rows:
        name = row.get("itemLabel", "")
        if _ARABIC.fullmatch(name) and name.split()[0] not in _honorifics():
            found.setdefault(row["item"], set()).add(name)
    return {qid: min(names, key=lambda name: (len(name), name)) for qid, names in found.items()}


def holders(rows: Iterable[Mapping[str, str]], country: str) -> Iterator[Row]:
    """Give post, Q-id, name and days of each holder whose term is dated and not long over."""
    for row in rows:
        post = key(row["position"], country)
        dated = row["start"] and (not row["end"] or row["end"] >= _SINCE)
        if post and dated:
            yield (post, row["personID"], row["person"], row["start"], row["end"])


def posts(
    rows: Iterable[Mapping[str, str]], country: str, held: Collection[str]
) -> Iterator[tuple[str, str, str]]:
    """Give the key, the Q-id and the label of each post of a country that is held today.

    ``held``: the English names of the posts that have holders in our time. An item without any is
    an older post of the same name.
    """
    own = _item(country)
    for row in rows:
        name = _plain(row["position"], country)
        living = name in held and not row["end"] and not row["after"]
        if living and row["country"] == own and (post := key(name, country)):
            yield (post, row["id"], row["position"])


def _held(rows: Iterable[Mapping[str, str]]) -> frozenset[str]:
    return frozenset(row["position"] for row in rows if not row["end"] or row["end"] >= _TODAY)


def _plain(label: str, country: str) -> str:
    """Give the label of a post without its country: Prime Minister of Iraq."""
    names = sorted((name for name, code in _codes().items() if code == country), key=len)
    ends = (f" of {the}{name}" for name in names for the in ("", "the "))
    return next((label.removesuffix(end) for end in ends if label.endswith(end)), label)


@cache
def _rules() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(Path(__file__).with_name("holders.toml").read_text("utf-8"))


@cache
def _subjects() -> Mapping[str, str]:
    table = read(DATA / "portfolios.tsv")
    named = zip(map(str.lower, table.column("en")), table.column("key"), strict=True)
    return {**dict(named), **_rules()["subjects"]}


@cache
def _codes() -> Mapping[str, str]:
    table = read(DATA / "countries.tsv")
    return {**dict(zip(table.column("en"), table.column("code"), strict=True)), **_COUNTRIES}


def _item(country: str) -> str:
    """Give the Q-id of a country as the crosswalk has it."""
    entity = f"Country country:{country}"
    return next(line.split("\t")[1] for line in _lines() if line.split("\t")[0] == entity)


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(read(DATA / "honorifics.tsv").column("word"))


def _lines() -> list[str]:
    return _CROSSWALK.read_text("utf-8").splitlines()


def _read(folder: Path, name: str) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Give the country and the rows of each list of this name."""
    for source, country in _rules()["sources"].items():
        path = folder / source / "html" / name
        if path.exists():
            with path.open(encoding="utf-8", newline="") as lines:
                yield country, list(csv.DictReader(lines))


def _labels(folder: Path) -> Iterator[dict[str, str]]:
    """Give the rows of all lists that name items in the language of what they are compared with."""
    for source in _rules()["sources"]:
        for path in sorted((folder / source / "sources").glob("**/wikidata.csv")):
            with path.open(encoding="utf-8", newline="") as lines:
                yield from csv.DictReader(lines)


def _unique(found: Iterable[tuple[str, str, str]]) -> dict[str, tuple[str, str]]:
    """Drop the posts for which the lists have several items."""
    known: dict[str, set[tuple[str, str]]] = {}
    for post, qid, label in found:
        known.setdefault(post, set()).add((qid, label))
    return {post: next(iter(items)) for post, items in known.items() if len(items) == 1}


def _called(post: str) -> str:
    """Name a post as articles do: وزير الدفاع في العراق, العاهل الأردني."""
    title, country = office_title(post), post.rpartition("@")[2]
    table = read(DATA / "countries.tsv")
    nisbas = dict(zip(table.column("code"), table.column("nisba"), strict=True))
    nisba = nisbas[country.removeprefix("country:")].partition("|")[0]
    return f"{title} ال{nisba}" if title.startswith("ال") else f"{title} في {country_name(country)}"


def _link(post: str, qid: str, label: str, day: str) -> str:
    told = f"Wikidata's query service gave item and label: {label}"
    cells = (f"Office {post}", qid, _BY, day, told, _called(post))
    return "\t".join(cells)


def main(folder: Path, day: str) -> None:
    """Write the tables anew; lines of the crosswalk that somebody else vouches for stay."""
    terms = dict(_read(folder, "holders21.csv"))
    rows = {row for country, own in terms.items() for row in holders(own, country)}
    write(_HOLDERS, Table(_COLUMNS, tuple(rows)))
    listed = {qid: name for _, qid, name, *_ in rows}
    named = arabic_names(_labels(folder)).items()
    kept = ((qid, name) for qid, name in named if listed.get(qid, name) != name)
    write(_NAMES, Table(("qid", "ar"), tuple(kept)))
    lists = (posts(own, code, _held(terms[code])) for code, own in _read(folder, "positions.csv"))
    found = _unique(chain.from_iterable(lists))
    head, *lines = _lines()
    others = [line for line in lines if line.split("\t")[2] != _BY]
    known = {line.split("\t")[0] for line in others}
    new = [_link(post, *found[post], day) for post in found if f"Office {post}" not in known]
    _CROSSWALK.write_text("\n".join([head, *sorted(others + new)]) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
