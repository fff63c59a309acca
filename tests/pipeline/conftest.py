from collections.abc import Iterator

import pytest

from tests.remote import SERVERS, Remote


@pytest.fixture(scope="session", params=SERVERS)
def started(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Remote]:
    """A running store, of each sort in turn."""
    with SERVERS[request.param](tmp_path_factory.mktemp("remote") / "store") as remote:
        yield remote


@pytest.fixture
def remote(started: Remote) -> Remote:
    """An empty store, of each sort in turn."""
    started.clear()
    return started
