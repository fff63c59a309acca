"""Where the jurisdiction of a post stands: an adjective, a country, a body, a subject.

A step looks at the words from ``i`` on, where a title or a word such as باسم ends, and gives the
post as far as it reaches with them, or None. Which steps a title allows, the lexicon says
(``lexicon/data/offices.toml``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.known import known_as
from mithaq.find.name import OUTLETS, Name
from mithaq.find.post.owners import owner_before
from mithaq.find.post.post import Post, Step
from mithaq.find.post.subjects import charge, topic, unlisted
from mithaq.find.words import adjective, definite, says
from mithaq.lexicon import Hit, Kind, modifiers, name_words, regional, statuses
from mithaq.model import EntityType, Manner

_CHARGED = ("المكلف",)
_FORMING = ("prime-minister", "president")  # charged to form a government; others fill in
_GOVERNMENTS = ("government", "administration", "regime")
_SENT = ("ambassador", "envoy", "special-representative", "consul")


def _status(board: Board, post: Post, i: int) -> Post | None:
    for words, status in statuses().items():
        if says(board.sheet, i, *words) and post.status is None and i == post.last:
            if words == _CHARGED and _charged(board, i + 1):
                continue
            filling = words == _CHARGED and post.office.key not in _FORMING
            return replace(post, last=i + len(words), status="acting" if filling else status)
    return None


def _charged(board: Board, i: int) -> bool:
    """Tell whether what a minister is charged with follows المكلف, which is then no status."""
    return board.sheet.joined(i) and board.sheet.words[i].norm.startswith("بال")


def _nisba(board: Board, post: Post, i: int) -> Post | None:
    found = board.starting(i)
    if found is None:
        return _regional(board, post, i)
    if found.mention.manner is not Manner.NISBA or found.prefix or post.of:
        return None
    named = found.last if post.office.key in _SENT else post.named
    return replace(post, last=found.last, named=named, of=found.mention, met=True)


def _regional(board: Board, post: Post, i: int) -> Post | None:
    """Take the adjective of a region, whose post it is: الرئيس الشيشاني."""
    phrase = regional().get(board.sheet.words[i].norm)
    if phrase is None or post.of:
        return None
    found = known_as(board.sheet, Hit(phrase, i, i + 1, ""))
    place = found._replace(mention=replace(found.mention, manner=Manner.NISBA))
    return replace(post, last=i + 1, named=post.named, of=place.mention, met=True, body=place)


def _nationality(board: Board, post: Post, i: int) -> Post | None:
    """Pass over the nationality of a holder whose body is named: مدير المخابرات المصري."""
    found, words = board.starting(i), board.sheet.words
    if found is None or found.mention.manner is not Manner.NISBA or found.prefix:
        return None
    agrees = definite(words[i].norm) or not definite(words[i - 1].norm)  # not تركي آل الشيخ
    return replace(post, last=found.last) if post.of and agrees and i == post.last else None


def _portfolio(board: Board, post: Post, i: int) -> Post | None:
    """Take a ministry's subject; a second one joined by و belongs to the same minister.

    Behind an indefinite title it has ل: وزيرا للدفاع.
    """
    clitics = ("",) if definite(board.sheet.words[i - 1].norm) else ("", "ل")
    hit = _subject(board, i, clitics)
    if hit is None or post.met:
        return None
    subjects = list(_joined(board, hit))
    plural = post.plural and not hit.prefix
    own = subjects[:1] if plural else subjects
    key = f"{post.key}/{'+'.join(found.phrase.key for found in own)}"
    named = own[-1].last
    return replace(
        post, last=subjects[-1].last, named=named, title=named, key=key, met=True,
        plural=plural, also=tuple(subjects[len(own) :]),
    )  # fmt: skip


def _joined(board: Board, first: Hit) -> Iterator[Hit]:
    """Give a subject and those that و joins: وزير الري والكهرباء، وزيري الدفاع والداخلية."""
    yield first
    i = first.last
    while onward := _subject(board, i, ("و",)):
        yield onward
        i = onward.last


def _subject(board: Board, i: int, clitics: Sequence[str]) -> Hit | None:
    hits = board.sheet.found(i, Kind.PORTFOLIO, prefix=None)
    joined = board.sheet.adjoins(i)
    return next((hit for hit in hits if joined and hit.prefix in clitics), None)


def _of(*types: EntityType) -> Step:
    """Make a step that takes a name of these types, bare or behind ل."""

    def step(board: Board, post: Post, i: int) -> Post | None:
        found = board.starting(i)
        if found is None or found.mention.type not in types or not _open(post, found):
            return None
        clitics = ("", "ل", "ب") if "ب" in post.office.via else ("", "ل")
        if found.prefix not in clitics or found.mention.manner is Manner.NISBA:
            return None
        # A reporter is of an outlet; others speak to one: رئيس المجلس الوطني لقناة الجزيرة.
        if found.kind in OUTLETS and (post.office.key in _SENT or post.of):
            return None
        plural = post.plural and not found.prefix
        return replace(
            post, last=found.last, named=found.last, of=found.mention, met=True, plural=plural
        )

    return step


def _open(post: Post, found: Name) -> bool:
    """Tell whether a name can be whose post it is: the first one, or the owner of a body before it.

    رئيس المكتب السياسي لحركة حماس is a post of the movement.
    """
    if post.of is None:
        return True
    return (
        post.of.type is EntityType.ORGANIZATION
        and post.of.of is None
        and found.prefix == "ل"
        and found.mention.manner is Manner.NAME
    )


def _country(board: Board, post: Post, i: int) -> Post | None:
    """Take the country of a post; an ambassador's second country is where he is sent."""
    sheet, found = board.sheet, board.starting(i)
    if post.office.key not in _SENT or not (post.of or post.office.fixed):
        return _of(EntityType.COUNTRY)(board, post, i)
    if sheet.words[i].norm in ("في", "لدي", "الي"):
        found = board.starting(i + 1)
    elif i == post.last and (found is None or found.prefix not in ("ب", "ل")):
        return None
    if found is None or post.to or (post.of and found.mention.key == post.of.key):
        return None
    return replace(post, last=found.last, named=found.last, at=post.last, to=found.mention)


def _seat(board: Board, post: Post, i: int) -> Post | None:
    found = board.starting(i)
    bodies = (EntityType.ORGANIZATION, EntityType.PLACE, EntityType.FORCE)
    if found is None or found.mention.type not in bodies:
        return None
    if i == post.last and found.prefix != "ب":
        return None
    return replace(post, last=found.last)


def _cabinet(board: Board, post: Post, i: int) -> Post | None:
    """Take the government in which a minister serves, or its country: الوزير في حكومة الوفاق."""
    found = board.starting(i) if board.sheet.words[i - 1].norm == "في" else None
    if found is None or found.prefix or found.kind not in _GOVERNMENTS or post.of:
        return None
    return replace(post, last=found.last, of=found.mention.of or found.mention, met=True)


def _adjective(board: Board, post: Post, i: int) -> Post | None:
    sheet = board.sheet
    agrees = definite(sheet.words[i].norm) and definite(sheet.words[i - 1].norm)
    if post.of or post.met or not agrees or board.starting(i) or not adjective(sheet, i):
        return None
    return replace(post, last=i + 1, named=i + 1, title=i + 1)


def _own(board: Board, post: Post, i: int) -> Post | None:
    """Take باسمه: the body is the last one named before."""
    owner = owner_before(board, i) if board.sheet.words[i].norm in modifiers("own") else None
    if owner is None or post.met:
        return None
    return replace(post, last=i + 1, named=i + 1, title=i + 1, of=owner, met=True)


def _person(board: Board, post: Post, i: int) -> Post | None:
    """Take the surname of a person whom all know: مستشار ترامب، مبعوث بوتين."""
    norm = board.sheet.words[i].norm
    if post.met or norm not in name_words("renowned"):
        return None
    key = f"{post.key}/{norm}"
    return replace(post, last=i + 1, named=i + 1, title=i + 1, key=key, met=True)


STEPS: Mapping[str, Step] = {
    "status": _status,
    "nationality": _nationality,
    "nisba": _nisba,
    "portfolio": _portfolio,
    "country": _country,
    "body": _of(EntityType.ORGANIZATION),
    "force": _of(EntityType.FORCE),
    "place": _of(EntityType.PLACE),
    "topic": topic,
    "seat": _seat,
    "cabinet": _cabinet,
    "adjective": _adjective,
    "unlisted": unlisted,
    "charge": charge,
    "own": _own,
    "person": _person,
}
