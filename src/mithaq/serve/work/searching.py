"""Search for pages and programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from mithaq.serve.search.asking import hits
from mithaq.serve.work.frames import Frame
from mithaq.serve.work.reader import Reader
from mithaq.serve.work.world import World
from mithaq.vocab import entity_classes, term

JSON = "application/json"


def search(world: World, task: Mapping[str, Any]) -> Frame:
    """Find ``text``; with ``prefix`` its last word may go on; of one ``sort``, if that is given.

    The kinds of the hits are named in ``language``.
    """
    reader = Reader(world, task["language"])
    found = hits(
        world.index,
        task["text"],
        prefix=task["prefix"],
        kind=task["sort"],
        limit=task["limit"],
    )
    told = [{**hit._asdict(), "name": reader.label(_class(hit.kind))} for hit in found]
    return Frame({"type": JSON}, json.dumps({"hits": told}, ensure_ascii=False).encode())


def names(world: World, task: Mapping[str, Any]) -> Frame:
    """Name the things and terms ``iris`` in ``language``."""
    reader = Reader(world, task["language"])
    told = {iri: reader.label(iri) for iri in task["iris"]}
    return Frame({"type": JSON}, json.dumps(told, ensure_ascii=False).encode())


def _class(kind: str) -> str:
    """Give the class that a kind of hit stands for."""
    known = {str(sort): iri for sort, iri in entity_classes().items()}
    return known.get(kind) or term(kind)
