"""Items that have yet to be made."""

from __future__ import annotations

from collections.abc import Collection

from mithaq.export.crosswalk import Crosswalk
from mithaq.export.loss import Loss, Reason
from mithaq.export.stored import StoredEntity
from mithaq.export.wikibase.rules import ClassRule
from mithaq.export.wikibase.text import term
from mithaq.export.wikibase.values import Claim, Item, ItemValue, TextValue
from mithaq.model import EntityType

_LANGUAGE = "ar"


def new_item(
    entity: StoredEntity,
    claims: tuple[Claim, ...],
    rule: ClassRule,
    crosswalk: Crosswalk,
    countries: Collection[str],
) -> Item | Loss:
    """Give a new item with its name, its class and what is said of it, or why there is none.

    Only a person has aliases: the other forms of a post are often those of another post.
    """
    label, class_ = term(entity.label), rule.classes.get(entity.type)
    if class_ is None:
        what = f"the map has no class for a new {entity.type}"
        return Loss(Reason.NO_CLASS, entity.iri, "", what, entity.label)
    if not label:
        what = "the name is empty or too long"
        return Loss(Reason.UNSAFE, entity.iri, "label", what, entity.label)
    if entity.type is EntityType.PERSON and " " not in label:
        what = "one name alone does not tell who it is"
        return Loss(Reason.NO_QID, entity.iri, "label", what, entity.iri)
    linked = [iri for iri in entity.of if iri in countries and iri in crosswalk.entities]
    owners = [crosswalk.entities[iri] for iri in linked]
    if entity.type is EntityType.OFFICE and not owners:
        what = "no country tells whose post it is, and the name alone is ambiguous"
        return Loss(Reason.NO_QID, entity.iri, rule.jurisdiction, what, entity.iri)
    about = (
        Claim(rule.instance, ItemValue(class_)),
        *(Claim(rule.jurisdiction, ItemValue(qid)) for qid in owners),
    )
    forms = map(term, entity.forms) if entity.type is EntityType.PERSON else ()
    aliases = {TextValue(form, _LANGUAGE) for form in forms if " " in form}
    name = TextValue(label, _LANGUAGE)
    return Item(
        entity.iri,
        None,
        (*about, *claims),
        (name,),
        tuple(sorted(aliases - {name})),
    )
