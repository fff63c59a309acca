from __future__ import annotations

import subprocess
import sys

from rdflib.compare import isomorphic

from mithaq.resources import folder
from mithaq.vocab.ontology import files, load


def test_every_file_is_merged() -> None:
    """No Turtle file of the ontology is left out, and none comes twice."""
    merged = files(align=True)
    assert len(set(merged)) == len(merged)
    assert set(merged) == set(folder("ontology").rglob("*.ttl"))


def test_alignments_come_last_and_only_when_asked_for() -> None:
    """The files with alignments start with those without."""
    assert files(align=True)[: len(files())] == files()
    assert not any("align" in path.parts for path in files())


def test_each_load_is_a_graph_of_its_own() -> None:
    """Two loads hold the same, and what is done to one does not reach the other."""
    first, second = load(), load()
    assert isomorphic(first, second)
    first.remove((None, None, None))
    assert len(second) > 1500


def test_prefixes_are_bound() -> None:
    """What is written from the graph uses our prefix."""
    assert "m:Tenure a owl:Class" in load().serialize(format="turtle")


def test_importing_the_room_does_not_load_rdflib() -> None:
    """The names of the ontology can be had without the library that reads it."""
    code = "import sys, mithaq.vocab; sys.exit('rdflib' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], check=False)
    assert ended.returncode == 0
