"""What a post deals with or is over, in words that no list has: مدير المستشفى، المكلف بالتنسيق."""

from __future__ import annotations

from dataclasses import replace

from mithaq.find.board import Board
from mithaq.find.name import Name, name
from mithaq.find.post.post import Post
from mithaq.find.words import adjective, construct, definite, function, norms, noun, plain, proper
from mithaq.lexicon import Kind, Sheet, statuses
from mithaq.model import EntityType, Manner

_TOPIC_WORDS = 3
_CHARGE_WORDS = 5
_ASSIGNED = ("لل", "لشوون")
_SPOKEN_TO = ("ين", "ات", "ون", "صحافه")  # قال المدير العام للصحفيين


def unlisted(board: Board, post: Post, i: int) -> Post | None:
    """Take definite nouns for the body that they name: باسم الإعلام الحربي، مدير المستشفى."""
    last = _unlisted_end(board, post, i)
    if last == i or post.met:
        return None
    if owner := _employer(board, last):
        key = f"{post.key}/{' '.join(norms(board.sheet, i, last))}"
        end = owner.last
        return replace(post, last=end, named=end, title=last, key=key, of=owner.mention, met=True)
    key = _article(" ".join(norms(board.sheet, i, last)))
    body = name(board.sheet, EntityType.ORGANIZATION, i, last, key)
    return replace(post, last=last, named=last, of=body.mention, met=True, body=body)


def _employer(board: Board, i: int) -> Name | None:
    """Give the body behind في in which someone heads a part: مديرة الاتصالات في البيت الأبيض."""
    sheet = board.sheet
    if not sheet.joined(i, frozenset()) or sheet.words[i].norm != "في":
        return None
    found = board.starting(i + 1)
    if found is None or found.prefix:
        return None
    return found if found.mention.type is EntityType.ORGANIZATION else None


def _unlisted_end(board: Board, post: Post, i: int) -> int:
    """Give the end of the body; a title with the article has none right behind it but after ل."""
    sheet = board.sheet
    if i > post.last:
        return _construct_end(board, i)
    if definite(sheet.words[post.last - 1].norm):
        return _topic_end(board, i) if _assigned(sheet, i) else i
    if plain(sheet, i) and not board.starting(i):  # مدير إدارة التعليم
        last = _topic_end(board, i + 1)
        return last if last > i + 1 else i
    return _topic_end(board, i)


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
    if not plain(sheet, i) or not sheet.adjoins(i + 1):
        return _topic_end(board, i)
    last = _topic_end(board, i + 1)
    if last > i + 1:
        return last
    return i + 2 if proper(sheet, i + 1) else i


def topic(board: Board, post: Post, i: int) -> Post | None:
    """Take the definite words that say what a post is about: مستشار الأمن القومي.

    Behind a nationality they have ل: وزير الدولة الإماراتي للشؤون الخارجية.
    """
    sheet, last = board.sheet, _topic_end(board, i)
    nation = post.of is not None and post.of.manner is Manner.NISBA
    apart = nation and i == post.last and sheet.words[i].norm.startswith(_ASSIGNED)
    if last == i or (post.met and not apart):
        return None
    words = " ".join(norms(sheet, i, last))
    title = post.title if apart else last
    return replace(post, last=last, named=last, title=title, key=f"{post.key}/{words}", met=True)


def _topic_end(board: Board, i: int) -> int:
    if i >= len(board.sheet.words) or board.starting(i):
        return i
    governs = construct(board.sheet, i, "ل")
    if not (governs or _opening(board.sheet.words[i].norm)):
        return i
    last = i + 2 * governs
    while (
        last < i + _TOPIC_WORDS and (last == i or board.sheet.joined(last)) and _about(board, last)
    ):
        last += 1
    return last


def _opening(norm: str) -> bool:
    """Tell whether a word can open what a post is about: not an adjective (مسؤول عسكري)."""
    return definite(norm) or norm.startswith(_ASSIGNED)


def _about(board: Board, i: int) -> bool:
    sheet = board.sheet
    if i >= len(sheet.words) or function(sheet, i) or board.starting(i):
        return False
    if any(sheet.found(i, Kind.OFFICE)) or _named(sheet, i) or (sheet.words[i].norm,) in statuses():
        return False
    return noun(sheet, i) or adjective(sheet, i) or sheet.words[i].norm.startswith(_ASSIGNED)


def _named(sheet: Sheet, i: int) -> bool:
    """Tell whether a word is rather a part of a person's name (رئيس الجمهورية الباجي)."""
    return bool(sheet.infos[i].unit.given) and not sheet.infos[i].common


def charge(board: Board, post: Post, i: int) -> Post | None:
    """Take ب and what a minister is charged with: الوزير المكلف بإيرلندا الشمالية."""
    found, norm = board.starting(i), board.sheet.words[i].norm
    if found and found.prefix == "ب":
        last = found.last
    elif norm.startswith("بال"):
        last = _charged(board, i + 1)
    elif construct(board.sheet, i, "ب"):
        last = _charged(board, i + 2)
    else:
        return None
    words = " ".join(norms(board.sheet, i, last))
    return replace(post, last=last, named=last, title=last, key=f"{post.key}/{words}", met=True)


def _charged(board: Board, i: int) -> int:
    """Give the end of the nouns and adjectives that go on (بالتنسيق ومتابعة الشؤون الأوروبية)."""
    sheet, first = board.sheet, i
    while i < first + _CHARGE_WORDS and sheet.adjoins(i):
        norm, found = sheet.words[i].norm, board.starting(i)
        if norm == "مع" and sheet.joined(i + 1) and (other := board.starting(i + 1)):
            return other.last
        nationality = found is not None and found.mention.manner is Manner.NISBA
        joined = norm.startswith("وال") or (norm.startswith("و") and noun(sheet, i + 1))
        if not (nationality or noun(sheet, i) or adjective(sheet, i) or joined):
            break
        i += 1
    return i
