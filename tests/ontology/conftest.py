"""Graphs that the tests of this folder look at."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Graph

from mithaq.resources import folder
from mithaq.vocab.ontology import load

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def ontology() -> Graph:
    """The modules and closed lists."""
    return load()


@pytest.fixture(scope="session")
def shapes() -> Graph:
    """All shapes."""
    graph = Graph()
    for path in sorted(folder("shapes").glob("*.ttl")):
        graph.parse(path)
    return graph


@pytest.fixture
def good() -> Graph:
    """A graph to which no rule objects; a test may spoil it."""
    return Graph().parse(HERE / "good.ttl")
