"""Who holds a post: the person in apposition to it, before or after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.inner import honoured, swallowed
from mithaq.find.name import Name
from mithaq.find.person.behind import behind
from mithaq.find.post.addressed import addressed
from mithaq.find.post.ended import ended
from mithaq.find.post.predicated import FORMER, predicated
from mithaq.find.words import definite, norms
from mithaq.lexicon import BRACKETS, QUOTES, modifiers, name_words, offices
from mithaq.model import EntityType, Manner, Mention

_COMMAS = frozenset("،,")
_LENDING = frozenset(office.key for office in offices() if office.lends)
_VAGUE = frozenset(office.key for office in offices() if office.vague)
_NAMED = frozenset(office.key for office in offices() if office.named)
_SOLE = frozenset(office.key for office in offices() if office.sole)
_KING = "king"
_HIGHEST = ("president", "prime-minister", "commander-in-chief", "minister")
_DASHES = frozenset("-–—")
_APPOSITION = _COMMAS | QUOTES | BRACKETS | {"#"}


def held(board: Board) -> Iterator[Name]:
    """Give all names again, posts with their holders; a post inside a longer one is left out.

    Only where the longer lends the name after it (المتحدث باسم الرئيس أشرف غني) the inner stays.
    A post keeps no holder who is left out himself, since a body is called after him.
    """
    lent = dict(pair for post in board.names() if (pair := _lent(board, post)))
    found = [name for name in board.names() if name in lent or not swallowed(board, name)]
    own = [name for name in found if name.mention.type is EntityType.OFFICE]
    holders = _holders(board, own, lent)
    left = {name.mention for name in found}
    for name in found:
        vague = name.kind in _NAMED or _anyones(board, name) or _several(board, name)
        if name.kind in _VAGUE or (vague and name not in holders):
            continue
        mention = _with_holder(board, name, holders.get(name))
        holder = mention.holder if mention.holder in left else None
        yield name._replace(mention=replace(mention, holder=holder))


def _several(board: Board, name: Name) -> bool:
    """Tell whether a title is that of three or more, of no one state: وزراء دفاع الحلف."""
    title = board.sheet.words[name.first].norm.removeprefix(name.prefix)
    office = name.mention.type is EntityType.OFFICE and name.mention.of is None
    return office and title.removeprefix("ال") in modifiers("several")


def _anyones(board: Board, name: Name) -> bool:
    """Tell whether a post is of no force in particular: قائد قوات محلية."""
    of, sheet = name.mention.of, board.sheet
    if name.mention.type is not EntityType.OFFICE or of is None or of.type is not EntityType.FORCE:
        return False
    last, adjectival = sheet.words[name.last - 1].norm, sheet.infos[name.last - 1].common
    return of.of is None and adjectival == "adjective" and not definite(last)


def _with_holder(board: Board, name: Name, holder: Mention | None) -> Mention:
    office = name.mention.type is EntityType.OFFICE
    tenure = predicated(board, name) if office else None
    if tenure is None or holder not in (None, tenure.holder, _before(board, name)):
        over = holder is not None and ended(board, name, holder)
        status = name.mention.status or (FORMER if over else None)
        return replace(name.mention, holder=holder, status=status)
    status = name.mention.status or tenure.status
    return replace(name.mention, holder=tenure.holder, status=status)


def _holders(board: Board, posts: Sequence[Name], lent: Mapping[Name, Name]) -> dict[Name, Mention]:
    holders = {inner: person.mention for inner, person in lent.items()}
    for post in reversed(posts):
        if post not in holders and (holder := _holder(board, post, holders)):
            holders[post] = holder
    for post in posts:
        if post not in holders and (holder := _along(board, post, holders)):
            holders[post] = holder
    return holders


def _holder(board: Board, post: Name, holders: Mapping[Name, Mention]) -> Mention | None:
    pair = _lent(board, post)
    if pair:
        following = board.starting(behind(board, pair[1]))
        return (holders.get(following) if following else None) or _before(board, post)
    return _after(board, post) or _before(board, post) or _shared(board, post, holders)


def _lent(board: Board, post: Name) -> tuple[Name, Name] | None:
    """Give the inner post and the person whom a post that serves another names first."""
    if post.kind not in _LENDING and not _before(board, post):
        return None
    inner = next(
        (n for n in board.at[post.last - 1] if n != post and n.mention.type is EntityType.OFFICE),
        None,
    )
    person = board.starting(behind(board, post))
    if inner is None or person is None or person.mention.type is not EntityType.PERSON:
        return None
    if _outranked(board, inner, person):
        return None
    marks = _APPOSITION if post.kind not in _LENDING else QUOTES | BRACKETS
    beside = board.sheet.joined(person.first, marks) and not person.prefix
    return (inner, person) if beside else None


def _outranked(board: Board, post: Name, person: Name) -> bool:
    """Tell whether a person's rank is too low for a post: الناطق باسم القائد العام اللواء فلان."""
    between = set(norms(board.sheet, post.last, person.first))
    return post.kind in _HIGHEST and not between.isdisjoint(modifiers("middling"))


def _after(board: Board, post: Name) -> Mention | None:
    """وزير الخارجية الأميركي، مايك بومبيو."""
    person = board.starting(behind(board, post))
    if person is None or person.mention.type is not EntityType.PERSON or person.prefix:
        return None
    apart = _COMMAS.intersection(board.sheet.words[person.first].gap)
    if (_kindred(board, post) and not apart) or _courtier(board, post, person):
        return None
    return person.mention if _apposed(board, person) else None


def _apposed(board: Board, name: Name) -> bool:
    """Tell whether a name goes on from what is before it, at most behind a comma.

    Or it stands between dashes: وزير التعليم - فلان - قال.
    """
    if board.sheet.joined(name.first, _APPOSITION):
        return True
    closed = name.last < len(board.sheet.words) and board.sheet.words[name.last].gap in _DASHES
    return closed and board.sheet.joined(name.first, _DASHES)


def _courtier(board: Board, post: Name, person: Name) -> bool:
    """Tell whether a title that no king has parts his post from a name: his servant's.

    المستشار الخاص لخادم الحرمين الشريفين الدكتور فلان.
    """
    between = set(norms(board.sheet, post.last, person.first))
    return post.kind == _KING and bool(between) and not between & name_words("honouring")


def _kindred(board: Board, post: Name) -> bool:
    """Tell whether a post serves the family of whoever is named next: المتحدث باسم أسرة فلان."""
    words = (k for k in range(post.first, post.last) if not _of_force(board, k))
    return any(board.sheet.words[k].norm in name_words("kindred") for k in words)


def _of_force(board: Board, i: int) -> bool:
    """Tell whether a word is inside the name of a force: عصائب أهل الحق."""
    return any(name.mention.type is EntityType.FORCE for name in board.at.get(i, ()))


def _before(board: Board, post: Name) -> Mention | None:
    """مايك بومبيو وزير الخارجية الأميركي."""
    ending = (name for name in board.at.get(post.first - 1, ()) if name.last == post.first)
    person = next((name for name in ending if name.mention.type is EntityType.PERSON), None)
    if person is None or post.prefix or addressed(board, person, post):
        return None
    if any(honoured(board, person, other) for other in board.at[person.first]):
        return None
    return person.mention if _apposed(board, post) else None


def _shared(board: Board, post: Name, holders: Mapping[Name, Mention]) -> Mention | None:
    """نائب رئيس الوزراء وزير الدفاع سمير مقبل: two posts before one name."""
    following = board.starting(post.last)
    if following is None or following.prefix not in ("", "و") or not board.sheet.joined(post.last):
        return None
    other = following.mention.manner is Manner.COUNTERPART or _foreign(board, following)
    return None if post.kind in _SOLE or other else holders.get(following)


def _foreign(board: Board, post: Name) -> bool:
    """Tell whether a post names its holder's nation, as no second title does: السفير الروسي."""
    nation = post.mention.of and post.mention.of.manner is Manner.NISBA
    return (
        bool(nation)
        and post.last == post.first + 2
        and definite(board.sheet.words[post.first].norm)
    )


def _along(board: Board, post: Name, holders: Mapping[Name, Mention]) -> Mention | None:
    """فهد الرشيد، العضو المنتدب والرئيس التنفيذي: two posts after one name."""
    before = board.ending(post.first)
    if post.mention.manner is Manner.COUNTERPART or not board.sheet.joined(post.first):
        return None
    if before is None or post.prefix not in ("", "و"):
        return None
    holder = holders.get(before)
    return holder if holder and holder.span.end <= before.mention.span.start else None
