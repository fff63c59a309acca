"""Countries, capitals, places, organisations and forces that the lexicon knows by name."""

from __future__ import annotations

from collections.abc import Iterator

from mithaq.find.board import Board
from mithaq.find.governments import governments
from mithaq.find.name import OUTLETS, Name, name, titled
from mithaq.find.words import adjective
from mithaq.lexicon import QUOTES, Hit, Kind, Sheet, homonyms, info, phrases
from mithaq.lexicon import heads as head_nouns
from mithaq.model import EntityType, Manner

# Where one form has several readings, the first of these holds.
_SORTS = {
    Kind.COUNTRY: (EntityType.COUNTRY, Manner.NAME),
    Kind.CAPITAL: (EntityType.PLACE, Manner.CAPITAL),
    Kind.ORGANIZATION: (EntityType.ORGANIZATION, Manner.NAME),
    Kind.FORCE: (EntityType.FORCE, Manner.NAME),
    Kind.PLACE: (EntityType.PLACE, Manner.NAME),
    Kind.NISBA: (EntityType.COUNTRY, Manner.NISBA),
}
# The head nouns that refer back to such a force: الحركة، التحالف (see lexicon/data/heads.toml).
_FORCES = {
    "movement": "group", "militia": "group", "mission": "forces", "agency-force": "forces",
}  # fmt: skip
_WHICH = ("التي", "الذي", "الذين", "اللواتي", "ما", "لا", "لم", "لن", "قد", "سوف")
_TANWEEN = "\u064b"
_MALE = ("ي", "يين", "يون")
_PLACES = {"city": "مدينه", "governorate": "محافظه", "region": "منطقه", "base": "قاعده"}
_RANK = {kind: rank for rank, kind in enumerate(_SORTS)}


def known(board: Board) -> Iterator[Name]:
    """Give the lexicon's names from left to right, the longest at each place."""
    hits = tuple(_listed(board.sheet))
    ruling = governments(board.sheet, hits)
    for hit in hits:
        yield known_as(board.sheet, hit, ruling=hit in ruling)


def _listed(sheet: Sheet) -> Iterator[Hit]:
    i = 0
    while i < len(sheet.words):
        hit = _best(sheet, i)
        if hit is not None:
            yield hit
        i = hit.last if hit else i + 1


def known_as(sheet: Sheet, hit: Hit, *, ruling: bool = False) -> Name:
    """Make the name of what the lexicon knows; ``ruling`` is of a capital that is a government."""
    type_, manner = _SORTS[hit.phrase.kind]
    key = _key(hit)
    if type_ is EntityType.COUNTRY and _accusative(sheet, hit):
        manner = Manner.NISBA
    if ruling:
        type_, key = EntityType.COUNTRY, hit.phrase.key.replace("capital:", "country:")
    found = name(
        sheet, type_, hit.first, hit.last, key,
        prefix=hit.prefix, kind=hit.phrase.info or hit.phrase.kind, manner=manner,
    )  # fmt: skip
    heads = sheet.found(hit.first, Kind.HEAD, prefix=None) if found.kind in OUTLETS else ()
    title = next((head.last for head in heads if head.last < hit.last and _body(head)), None)
    return titled(sheet, found, title, hit.last) if title else found


def _accusative(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether the name of a country is its adjective: دبلوماسيا روسيا، جنديا تركيا."""
    name, first = hit.phrase.words[0], hit.first
    adjective = any(p.kind is Kind.NISBA for p in phrases().get(name.removesuffix("ا"), ()))
    if not (adjective and name.endswith("ا")) or hit.prefix or not sheet.joined(first, frozenset()):
        return False
    before = sheet.words[first - 1].norm
    noun = info(before.removesuffix("ا"))
    verbal = any(not nominal.participle for nominal in noun.nominals)
    return before.endswith("ا") and noun.common in ("noun", "adjective") and not verbal


def _body(head: Hit) -> bool:
    """Tell whether a head noun is that of an organisation: not the east in الشرق الأوسط."""
    return head_nouns()[int(head.phrase.key)].type is EntityType.ORGANIZATION


def _key(hit: Hit) -> str:
    """Give a key that a bare head noun of its kind can refer back to."""
    kind, name = hit.phrase.info, hit.phrase.key
    sorts = {
        Kind.FORCE: _FORCES.get(kind, kind),
        Kind.ORGANIZATION: kind,
        Kind.PLACE: _PLACES.get(kind, kind),
        Kind.CAPITAL: _PLACES["city"],
    }
    return f"{sorts[hit.phrase.kind]}/{name}" if hit.phrase.kind in sorts else name


def _best(sheet: Sheet, i: int) -> Hit | None:
    hits = [hit for hit in sheet.found(i, *_SORTS, prefix=None) if _plausible(sheet, hit)]
    quoted = bool(QUOTES.intersection(sheet.words[i].gap))
    return min(
        hits,
        key=lambda hit: (
            len(hit.prefix) > 0,
            hit.first - hit.last,
            quoted != (hit.phrase.info in OUTLETS),
            _RANK[hit.phrase.kind],
        ),
        default=None,
    )


def _told_of(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether a name is the verb of a relative clause: الحرب التي تدمر البلاد."""
    told = sheet.joined(hit.first) and sheet.words[hit.first - 1].norm in _WHICH
    return told and any(not verbal.suffix for verbal in sheet.infos[hit.first].verbs)


def _adverbial(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether a word is written with the ending of an adverb, as no name is: دومًا."""
    word = sheet.words[hit.first]
    return _TANWEEN in sheet.reading.text[word.start : word.end]


def _another(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether the word behind a listed name makes it another one: مجلس الأمن القومي."""
    others = homonyms().before.get(hit.phrase.key, ())
    return sheet.joined(hit.last) and sheet.words[hit.last].norm in others


def _national(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether an adjective that is a common word too is a nationality: الرئيس المالي.

    It is behind a title or an army, in a text that names what is of that country alone.
    """
    told = homonyms().nisbas[hit.phrase.key] & sheet.vocabulary
    male = sheet.words[hit.first].norm.endswith(_MALE)
    if not (told and male and sheet.adjoins(hit.first)):
        return False
    titled = any(sheet.found(hit.first - 1, Kind.OFFICE, Kind.PORTFOLIO, prefix=None))
    return titled or sheet.words[hit.first - 1].norm in homonyms().of_state


def _something_else(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether the text means another thing of that name: عمان beside the Jordanian."""
    words, known = hit.phrase.words, homonyms().names.get((hit.phrase.key, hit.phrase.words[0]))
    if known is None or len(words) > 1:
        return False
    return not sheet.vocabulary.isdisjoint(known.other) and sheet.vocabulary.isdisjoint(known.own)


def _of_minister(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether a listed ministry is the subject of a title: وزيرة الخارجية الأميركية."""
    body = hit.phrase.kind is Kind.ORGANIZATION
    if hit.prefix or not (body and sheet.adjoins(hit.first)):
        return False
    subject = any(sheet.found(hit.first, Kind.PORTFOLIO))
    return subject and any(sheet.found(hit.first - 1, Kind.OFFICE, prefix=None))


def _plausible(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether a phrase is meant as the name that it can be."""
    if hit.phrase.kind is Kind.NISBA:
        return hit.phrase.key not in homonyms().nisbas or _national(sheet, hit)
    if _another(sheet, hit) or _of_minister(sheet, hit):
        return False
    return hit.last - hit.first > 1 or _single(sheet, hit)


def _single(sheet: Sheet, hit: Hit) -> bool:
    """Refuse to cut clitics off a single word that is itself a name or a common word.

    A one-word name that is also a head noun (القاعدة) must not have an adjective: القاعدة الجوية.
    """
    known = sheet.infos[hit.first]
    if (hit.prefix and (known.common or known.unit.seen)) or _something_else(sheet, hit):
        return False
    if _told_of(sheet, hit) or _adverbial(sheet, hit):
        return False
    headed = any(sheet.found(hit.first, Kind.HEAD, prefix=None))
    return not (headed and sheet.joined(hit.last) and adjective(sheet, hit.last))
