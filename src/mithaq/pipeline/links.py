"""Which entities of a graph are which items of Wikidata, as far as somebody vouches for it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from mithaq.assemble import iri_of
from mithaq.errors import ExportError
from mithaq.export import Crosswalk, read_crosswalk
from mithaq.link.crosswalk import NONE, read
from mithaq.resources import folder as data
from mithaq.store import GraphFolder


def linked(folder: GraphFolder) -> dict[str, str]:
    """Give Q-ids by the entities' IRIs: those of the reviewers, else those that come with Mithaq.

    Raises:
        LinkError: the crosswalk of the folder is malformed.
    """
    own = {accepted.entity: accepted.qid for accepted in read(folder.crosswalk)}
    return _known({**shipped().entities, **own})


def shipped_links() -> dict[str, str]:
    """Give the Q-ids that come with Mithaq by the entities' IRIs."""
    return _known(shipped().entities)


@cache
def shipped() -> Crosswalk:
    """Give the crosswalk that comes with Mithaq; each of its Q-ids was seen in its source."""
    return crosswalk(data("ontology") / "map" / "crosswalk.tsv")


def crosswalk(path: Path) -> Crosswalk:
    """Read a crosswalk.

    Raises:
        ExportError: the file cannot be read, or is no crosswalk.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"The crosswalk {path} cannot be read: {error}.") from error
    return read_crosswalk(lines, path.name, iri_of)


def _known(links: Mapping[str, str]) -> dict[str, str]:
    """Leave out the entities of which somebody says that they are no item."""
    return {entity: qid for entity, qid in links.items() if qid != NONE}
