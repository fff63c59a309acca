"""A store somewhere else, read: by a copy of its graph, or by asking it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mithaq.ask import Table, ask, bind, library
from mithaq.ask.remote import ask_by
from mithaq.errors import ExportError, RemoteStoreError
from mithaq.export import WRITERS, carried
from mithaq.pipeline.copying import copied, renew, renewed
from mithaq.pipeline.exporting import export
from mithaq.pipeline.mirroring import keep_mirror
from mithaq.pipeline.retraction import retract
from mithaq.pipeline.validation import validate
from mithaq.store import GraphFolder, published, read_manifest
from mithaq.store.remote import RemoteStore
from tests.newsroom import articles, built
from tests.remote import Remote, door


@pytest.fixture
def kg(remote: Remote, tmp_path: Path) -> GraphFolder:
    """The graph folder that the store was filled from."""
    folder = built(tmp_path / "kg")
    keep_mirror(folder, RemoteStore.at(remote.url))
    return folder


@pytest.fixture
def copy(remote: Remote, kg: GraphFolder) -> Iterator[GraphFolder]:
    """A copy of the store."""
    assert kg
    with copied(RemoteStore.at(remote.url)) as folder:
        yield folder


def written(folder: GraphFolder, form: str) -> bytes:
    """Give an export."""
    return b"".join(carried(export(folder, WRITERS[form])))


def test_exports_of_a_copy_have_the_same_bytes(kg: GraphFolder, copy: GraphFolder) -> None:
    """What is exported from the store is what is exported from the folder that filled it."""
    for form in WRITERS.keys() - {"facts"}:
        assert written(copy, form) == written(kg, form)


def test_a_copy_has_no_texts(copy: GraphFolder) -> None:
    """What draws on the articles' texts says that a store does not hold them."""
    with pytest.raises(ExportError, match="no texts"):
        written(copy, "facts")


def test_a_copy_is_checked_as_the_folder_is(kg: GraphFolder, copy: GraphFolder) -> None:
    """The same is found, though no quote can be looked up."""
    near, far = validate(kg), validate(copy)
    assert far.findings == near.findings
    assert (far.nodes, far.articles) == (near.nodes, 0)


def test_a_copy_is_renewed_when_the_store_changes(
    remote: Remote, kg: GraphFolder, copy: GraphFolder
) -> None:
    """The same graph is not published again; another one is."""
    store = RemoteStore.at(remote.url)
    assert not renew(copy, store)
    assert read_manifest(copy.manifest).generation == 1
    retract([articles()[1].article.id], kg)
    keep_mirror(kg, store)
    assert renew(copy, store)
    assert written(copy, "nquads") == written(kg, "nquads")


def test_another_process_renews_a_copy(remote: Remote, kg: GraphFolder, copy: GraphFolder) -> None:
    """While it is served a copy follows the store."""
    store = RemoteStore.at(remote.url)
    retract([articles()[1].article.id], kg)
    keep_mirror(kg, store)
    with renewed(copy, store, 0.1):
        for _ in range(600):
            if read_manifest(copy.manifest).generation > 1:
                break
            time.sleep(0.1)
    assert written(copy, "nquads") == written(kg, "nquads")


def test_a_copy_survives_a_connection_that_breaks(remote: Remote, kg: GraphFolder) -> None:
    """An answer that breaks off is asked for again, and nothing is there twice."""
    with door(
        remote, ["busy", "", "cut before", "cut after", "", "cut within", "cut after"]
    ) as way:
        store = replace(RemoteStore.at(way.url), pause=lambda _: None)
        with copied(store) as folder:
            assert written(folder, "nquads") == written(kg, "nquads")


def test_an_empty_store_is_told(remote: Remote) -> None:
    """A store without a graph of Mithaq is nothing to read."""
    with pytest.raises(RemoteStoreError, match="no graph of Mithaq"), copied(at(remote)):
        pass
    with pytest.raises(RemoteStoreError, match="sees a graph"):
        at(remote).ask("ASK {}", triples=False)


def test_less_than_all_is_told(
    remote: Remote, kg: GraphFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that gives fewer quads than it counts is not taken for whole."""
    assert kg
    sizes = RemoteStore.sizes
    more = {"https://w3id.org/mithaq/graph/direct": 10**6}
    monkeypatch.setattr(RemoteStore, "sizes", lambda store: {**sizes(store), **more})
    with pytest.raises(RemoteStoreError, match="of 1,000,000 quads"), copied(at(remote)):
        pass


def at(remote: Remote) -> RemoteStore:
    """Give a store by its address."""
    return RemoteStore.at(remote.url)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("force-strength", {"force": "القوات الأميركية"}),
        ("disagreements-date", {}),
        ("disagreements-office", {}),
    ],
)
def test_a_store_answers_questions(
    remote: Remote, kg: GraphFolder, name: str, given: dict[str, str]
) -> None:
    """Named queries have the same rows from the store as from the folder."""
    query = library()[name]
    terms = bind(query, given)
    with published(kg) as store:
        near, far = ask(store, query, terms), ask_by(at(remote).ask, query, terms)
        assert isinstance(near, Table)
        assert isinstance(far, Table)
        rows = list(near.rows)
        assert rows
        assert list(far.rows) == rows
