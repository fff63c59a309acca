import sys

import pyoxigraph
import pytest

from mithaq.check.engines import Engine, checker
from mithaq.check.slices import typed_nodes
from mithaq.errors import MithaqError
from tests.check.conftest import Spoil


def test_an_engine_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says how to install it."""
    monkeypatch.setitem(sys.modules, "shifty", None)
    with pytest.raises(MithaqError, match=r"pip install 'mithaq\[pyshifty\]'"):
        checker(Engine.PYSHIFTY)


def test_engines_find_the_same(store: pyoxigraph.Store, spoil: Spoil) -> None:
    """In a graph where much is wrong, down to values and messages."""
    pytest.importorskip("shifty")
    spoil("?a m:modality ?o", "?a m:modality ?o")
    spoil("?e m:start ?n", "?e m:start ?n", "?e m:start 9000 , 'soon'")
    spoil("?s rdfs:label ?l FILTER(LANG(?l) = 'ar')", "?s rdfs:label ?l", "?s rdfs:label 'x'@en")
    nodes = list(typed_nodes(store))
    found = [checker(engine).check(store, nodes) for engine in Engine]
    assert found[0] == found[1]
    assert len(found[0]) > 100
