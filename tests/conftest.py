from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.spark import LOOPBACK, environment, wanted

if TYPE_CHECKING:
    from mithaq.engine.spark.cluster import Cluster

# A slow machine is no failure: tests say what is right, benchmarks how fast it is.
settings.register_profile("mithaq", deadline=None)
settings.load_profile("mithaq")


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Cluster]":
    """A Spark cluster of two executors with one core each, which are processes of this machine.

    Its tests run when all must run, and fail without Java or pyspark.
    """
    wanted()
    from mithaq.engine.spark.cluster import Cluster  # noqa: PLC0415 - only where it is there
    from mithaq.engine.spark.session import spark_session  # noqa: PLC0415 - as above

    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment(tmp_path_factory.mktemp("spark")).items():
            patch.setenv(name, value)
        with spark_session("local-cluster[2,1,1024]", LOOPBACK) as session:
            yield Cluster.of(session)
