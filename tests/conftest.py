import importlib.util
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from mithaq.engine.spark.cluster import Cluster

# A slow machine is no failure: tests say what is right, benchmarks how fast it is.
settings.register_profile("mithaq", deadline=None)
settings.load_profile("mithaq")

_HERE = Path(__file__).parents[1]
_SETTINGS = {
    "spark.default.parallelism": "2",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
}


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Cluster]":
    """A Spark cluster of two executors with one core each, which are processes of this machine.

    Its tests run when all must run, and fail without Java or pyspark.
    """
    if os.environ.get("MITHAQ_TEST_ALL") != "1":
        pytest.skip(_missing() or "Spark takes minutes; set MITHAQ_TEST_ALL=1")
    if missing := _missing():
        pytest.fail(missing)
    from mithaq.engine.spark.cluster import Cluster  # noqa: PLC0415 - only where it is there
    from mithaq.engine.spark.session import spark_session  # noqa: PLC0415 - as above

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPARK_HOME", str(_home(tmp_path_factory.mktemp("spark"))))
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("PYTHONPATH", f"{_HERE}{os.pathsep}{_HERE / 'src'}")
        with spark_session("local-cluster[2,1,1024]", _SETTINGS) as session:
            yield Cluster.of(session)


def _missing() -> str:
    """Say what of Spark is not installed."""
    if importlib.util.find_spec("pyspark") is None:
        return "pyspark is not installed: nothing was built on Spark (see requirements-spark.lock)"
    return "" if shutil.which("java") else "Java is not installed: nothing was built on Spark"


def _home(folder: Path) -> Path:
    """Give a home of Spark that it can write to: its own, by links."""
    found = importlib.util.find_spec("pyspark")
    for place in (found and found.submodule_search_locations) or ():
        for entry in Path(place).iterdir():
            if entry.name not in {"work", "logs"}:
                (folder / entry.name).symlink_to(entry)
    return folder
