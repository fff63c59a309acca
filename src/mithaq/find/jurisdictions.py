"""Where the jurisdiction of a post stands: an adjective, a country, a body, a subject.

A step looks at the words from ``i`` on, where a title or a word such as باسم ends, and gives the
post as far as it reaches with them, or None. Which steps a title allows, the lexicon says
(``lexicon/data/offices.toml``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.owners import owner_before
from mithaq.find.words import adjective, definite, function, noun, plain, proper
from mithaq.lexicon import Hit, Kind, Office, Sheet, info, modifiers, name_words, statuses
from mithaq.model import EntityType, Manner, Mention

_TOPIC_WORDS = 3
_CHARGE_WORDS = 5
_CHARGED = ("المكلف",)
_FORMING = ("prime-minister", "president")  # charged to form a government; others fill in
_SPOKEN_TO = ("ين", "ات", "ون", "صحافه")  # قال المدير العام للصحفيين
_SENT = ("ambassador", "envoy", "special-representative", "consul")


@dataclass(frozen=True, slots=True)
class Post:
    """A title as far as it has been read.

    Attributes:
        last: end of the words taken in all; ``named`` of those that make up the post's name, and
            ``title`` of those that name it without its jurisdiction.
        plural: the title is that of several holders; ``also`` are the subjects of the others.
        at: end of the words before those that say where the holder is sent.
        met: something that the title needs has been found.
        body: an organisation that only this title names.
    """

    office: Office
    last: int
    named: int
    title: int
    key: str
    of: Mention | None = None
    to: Mention | None = None
    status: str | None = None
    met: bool = False
    body: Name | None = None
    depth: int = 0
    at: int | None = None
    plural: bool = False
    also: tuple[Hit, ...] = ()


Step = Callable[[Board, Post, int], Post | None]


def _status(board: Board, post: Post, i: int) -> Post | None:
    for words, status in statuses().items():
        norms = tuple(word.norm for word in board.sheet.words[i : i + len(words)])
        if norms == words and post.status is None and i == post.last:
            filling = words == _CHARGED and post.office.key not in _FORMING
            return replace(post, last=i + len(words), status="acting" if filling else status)
    return None


def _nisba(board: Board, post: Post, i: int) -> Post | None:
    found = board.starting(i)
    if found is None or found.mention.manner is not Manner.NISBA or found.prefix:
        return None
    if post.of:
        return None
    named = found.last if post.office.key in _SENT else post.named
    return replace(post, last=found.last, named=named, of=found.mention, met=True)


def _nationality(board: Board, post: Post, i: int) -> Post | None:
    """Pass over the nationality of a holder whose body is named: مدير المخابرات المصري."""
    found = board.starting(i)
    if found is None or found.mention.manner is not Manner.NISBA or found.prefix:
        return None
    return replace(post, last=found.last) if post.of and i == post.last else None


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
    joined = board.sheet.joined(i, frozenset())
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


def _adjective(board: Board, post: Post, i: int) -> Post | None:
    sheet = board.sheet
    agrees = definite(sheet.words[i].norm) and definite(sheet.words[i - 1].norm)
    if post.of or post.met or not agrees or board.starting(i) or not adjective(sheet, i):
        return None
    return replace(post, last=i + 1, named=i + 1, title=i + 1)


def _unlisted(board: Board, post: Post, i: int) -> Post | None:
    """Take definite nouns for the body that they name: باسم الإعلام الحربي، مدير المستشفى."""
    sheet = board.sheet
    last = _construct_end(board, i) if i > post.last else _topic_end(board, i)
    governs = not definite(sheet.words[post.last - 1].norm) or _assigned(sheet, i)
    if last == i or post.met or not (governs or i > post.last):
        return None
    key = _article(" ".join(sheet.words[k].norm for k in range(i, last)))
    body = name(sheet, EntityType.ORGANIZATION, i, last, key)
    return replace(post, last=last, named=last, of=body.mention, met=True, body=body)


def _assigned(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is ل and whose post it is: المدير العام للجمارك, but not للصحفيين."""
    norm = sheet.words[i].norm
    return norm.startswith("لل") and not norm.endswith(_SPOKEN_TO) and not sheet.infos[i].verbs


def _article(key: str) -> str:
    """Give a body behind ل as it is called without: الجمارك of للجمارك."""
    return f"ال{key[2:]}" if key.startswith("لل") else key


def _construct_end(board: Board, i: int) -> int:
    """Give the end of a noun and its genitive, or of definite words: باسم عائلة خاشقجي."""
    sheet = board.sheet
    if not plain(sheet, i) or not sheet.joined(i + 1, frozenset()):
        return _topic_end(board, i)
    last = _topic_end(board, i + 1)
    return last if last > i + 1 or not proper(sheet, i + 1) else i + 2


def _topic(board: Board, post: Post, i: int) -> Post | None:
    """Take the definite words that say what a post is about: مستشار الأمن القومي."""
    sheet, last = board.sheet, _topic_end(board, i)
    if last == i or post.met:
        return None
    words = " ".join(sheet.words[k].norm for k in range(i, last))
    return replace(post, last=last, named=last, title=last, key=f"{post.key}/{words}", met=True)


def _topic_end(board: Board, i: int) -> int:
    if i >= len(board.sheet.words):
        return i
    governs = _construct(board.sheet, i, "ل")
    if not (governs or _opening(board.sheet.words[i].norm)):
        return i
    last = i + governs
    while (
        last < i + _TOPIC_WORDS and (last == i or board.sheet.joined(last)) and _about(board, last)
    ):
        last += 1
    return last


def _opening(norm: str) -> bool:
    """Tell whether a word can open what a post is about: not an adjective (مسؤول عسكري)."""
    return definite(norm) or norm.startswith(("لل", "لشوون"))


def _about(board: Board, i: int) -> bool:
    sheet = board.sheet
    if i >= len(sheet.words) or function(sheet, i) or board.starting(i):
        return False
    if any(sheet.found(i, Kind.OFFICE)) or _named(sheet, i) or (sheet.words[i].norm,) in statuses():
        return False
    return noun(sheet, i) or adjective(sheet, i) or sheet.words[i].norm.startswith(("لل", "لشوون"))


def _named(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is rather a part of a person's name (رئيس الجمهورية الباجي)."""
    return bool(sheet.infos[i].unit.given) and not sheet.infos[i].common


def _charge(board: Board, post: Post, i: int) -> Post | None:
    """Take ب and what a minister is charged with: الوزير المكلف بإيرلندا الشمالية."""
    found, norm = board.starting(i), board.sheet.words[i].norm
    if found and found.prefix == "ب":
        last = found.last
    elif norm.startswith("بال"):
        last = _charged(board, i + 1)
    elif _construct(board.sheet, i, "ب"):
        last = _charged(board, i + 2)
    else:
        return None
    words = " ".join(board.sheet.words[k].norm for k in range(i, last))
    return replace(post, last=last, named=last, title=last, key=f"{post.key}/{words}", met=True)


def _construct(sheet: Sheet, i: int, clitic: str) -> bool:
    """Tell whether a noun in construct begins at a word: بحقوق الإنسان، لعملية السلام."""
    if not sheet.joined(i + 1, frozenset()) or not noun(sheet, i + 1):
        return False
    splits = (split for split in sheet.infos[i].splits if split.prefix == clitic)
    nominals = sheet.infos[i].nominals
    masdar = any(n.prefix == clitic and not n.participle for n in nominals)
    return masdar or any(info(split.stem).common == "noun" for split in splits)


def _charged(board: Board, i: int) -> int:
    """Give the end of the nouns and adjectives that go on (بالتنسيق ومتابعة الشؤون الأوروبية)."""
    sheet, first = board.sheet, i
    while i < first + _CHARGE_WORDS and sheet.joined(i, frozenset()):
        norm, found = sheet.words[i].norm, board.starting(i)
        if norm == "مع" and sheet.joined(i + 1) and (other := board.starting(i + 1)):
            return other.last
        nationality = found is not None and found.mention.manner is Manner.NISBA
        joined = norm.startswith("وال") or (norm.startswith("و") and noun(sheet, i + 1))
        if not (nationality or noun(sheet, i) or adjective(sheet, i) or joined):
            break
        i += 1
    return i


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
    "topic": _topic,
    "seat": _seat,
    "adjective": _adjective,
    "unlisted": _unlisted,
    "charge": _charge,
    "own": _own,
    "person": _person,
}
