"""All facts of a graph as statements of items, merged, with what could not be said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mithaq.export.loss import Loss, Reason
from mithaq.export.source import Options, Source
from mithaq.export.stored import Stored, StoredEntity
from mithaq.export.wikibase.drafts import Draft, drafts
from mithaq.export.wikibase.given import leave_out
from mithaq.export.wikibase.mapping import wikidata_map
from mithaq.export.wikibase.merging import merged
from mithaq.export.wikibase.newcomers import new_item
from mithaq.export.wikibase.references import reference
from mithaq.export.wikibase.rules import WikidataMap
from mithaq.export.wikibase.values import Batch, Claim, Item, ItemValue, Reference
from mithaq.model import EntityType

Entities = Mapping[str, StoredEntity]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is to be written, and what is not."""

    batch: Batch
    losses: tuple[Loss, ...]


def prepare(source: Source) -> Prepared:
    """Give the statements of a graph as batch, new items after those that are there."""
    stored, map_, options = Stored(source.store), wikidata_map(), source.options
    entities = {entity.iri: entity for entity in stored.entities()}
    told = [each for fact in stored.facts() for each in drafts(fact, map_, entities)]
    losses = [each for each in told if isinstance(each, Loss)]
    claims: dict[str, list[Claim]] = defaultdict(list)
    for draft in (each for each in told if isinstance(each, Draft)):
        claim, lost = _claim(draft, entities, map_, options)
        losses += lost
        if claim:
            claims[draft.subject].append(claim)
        elif options.create and draft.value not in options.crosswalk.entities:
            claims.setdefault(draft.value, [])
    items, lost = _items(claims, entities, map_, options)
    kept, given = leave_out(items, options.look, map_)
    return Prepared(Batch(kept), tuple(dict.fromkeys((*losses, *lost, *given))))


def _claim(
    draft: Draft, entities: Entities, map_: WikidataMap, options: Options
) -> tuple[Claim | None, list[Loss]]:
    """Give a statement, or nothing when an item or a source is missing."""
    losses = list(_unlinked(draft, entities, options))
    sources, lost = _references(draft, map_, options)
    if losses or not sources:
        return None, [*losses, *lost]
    value = ItemValue(options.crosswalk.entities[draft.value])
    return Claim(draft.property, value, draft.qualifiers, sources, facts=(draft.fact,)), lost


def _unlinked(draft: Draft, entities: Entities, options: Options) -> Iterator[Loss]:
    """Give the ends of a statement that have no item; a new item may be its subject."""
    ends = (draft.value,) if options.create else (draft.subject, draft.value)
    for iri in ends:
        if iri not in options.crosswalk.entities:
            yield Loss(Reason.NO_QID, draft.fact, draft.property, entities[iri].label, iri)


def _references(
    draft: Draft, map_: WikidataMap, options: Options
) -> tuple[tuple[Reference, ...], list[Loss]]:
    """Give one reference for each text; copies of a text are one source."""
    losses: list[Loss] = []
    by_text: dict[str, Reference] = {}
    for passage in draft.passages:
        if passage.article.sha256 not in by_text:
            source, lost = reference(
                passage, map_.reference, options.crosswalk.publishers, options.retrieved
            )
            losses += lost
            if source:
                by_text[passage.article.sha256] = source
    return tuple(dict.fromkeys(by_text.values())), losses


def _items(
    claims: Mapping[str, list[Claim]], entities: Entities, map_: WikidataMap, options: Options
) -> tuple[tuple[Item, ...], list[Loss]]:
    """Give the items, two entities that are one item as one, in order of number, then the new."""
    countries = {iri for iri, each in entities.items() if each.type is EntityType.COUNTRY}
    known: dict[str, list[str]] = defaultdict(list)
    fresh: list[Item] = []
    losses: list[Loss] = []
    for iri in sorted(claims):
        if qid := options.crosswalk.entities.get(iri):
            known[qid].append(iri)
        else:
            said = merged(claims[iri])
            made = new_item(entities[iri], said, map_.new, options.crosswalk, countries)
            fresh += [made] if isinstance(made, Item) else []
            losses += [made] if isinstance(made, Loss) else []
    old = (_known(qid, known[qid], claims) for qid in sorted(known, key=lambda q: int(q[1:])))
    return (*old, *fresh), losses


def _known(qid: str, iris: Iterable[str], claims: Mapping[str, list[Claim]]) -> Item:
    iris = tuple(iris)
    return Item(iris[0], qid, merged([claim for iri in iris for claim in claims[iri]]))


def without_node(batch: Batch) -> Iterator[Loss]:
    """Tell of the items that have yet to be made: a form that names items by Q-id loses them."""
    for item in batch.items:
        if item.qid is None:
            what = "an item without a Q-id has no node"
            yield Loss(Reason.NOT_EXPRESSIBLE, item.iri, "", what)
