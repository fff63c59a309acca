"""Which entities of a graph are which items of Wikidata, as far as somebody vouches for it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from mithaq.assemble import iri_of
from mithaq.link.crosswalk import NONE, read, verified
from mithaq.model import EntityType
from mithaq.store import GraphFolder


def linked(folder: GraphFolder) -> dict[str, str]:
    """Give Q-ids by the entities' IRIs: those of the reviewers, else those that come with Mithaq.

    Raises:
        LinkError: the crosswalk of the folder is malformed.
    """
    own = {accepted.entity: accepted.qid for accepted in read(folder.crosswalk)}
    links = {**_verified(), **own}
    return {entity: qid for entity, qid in links.items() if qid != NONE}


@cache
def _verified() -> Mapping[str, str]:
    pairs = verified().items()
    return MappingProxyType({iri_of(EntityType(type_), key): qid for (type_, key), qid in pairs})
