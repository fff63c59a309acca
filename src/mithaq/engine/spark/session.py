"""Beginning and ending the use of a Spark cluster."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from mithaq.errors import EngineError

_ATTEMPTS = 4
"""How often Spark tries a task on a cluster; in one process it would try only once."""

_LOCAL = re.compile(r"local(?:\[([\d*]+)\])?")

_NAMED = re.compile(r"(?:: |Caused by: )?([\w.]+(?:Error|Exception)\b.*)")

_SETTINGS = {
    "spark.app.name": "mithaq",
    "spark.sql.session.timeZone": "UTC",  # a time of day in a table must not become another day
    "spark.ui.showConsoleProgress": "false",
}


@contextmanager
def spark_session(master: str, settings: Mapping[str, str]) -> Iterator[Any]:
    """Open a session on a cluster, and stop it at the end.

    Args:
        master: address of the cluster as Spark writes it (``spark://host:7077``, ``local[4]``).
        settings: Spark's properties by their names; they win.

    Raises:
        EngineError: pyspark or Java is missing, or the cluster does not answer, or a job fails.
    """
    session = _opened(master, {**_SETTINGS, **settings})
    try:
        session.sparkContext.setLogLevel("FATAL")  # what fails is told in one line, by us
        with failures_told():
            yield session
    finally:
        session.stop()


@contextmanager
def failures_told() -> Iterator[None]:
    """Tell in one line when a job fails.

    Raises:
        EngineError: it does.
    """
    from py4j.protocol import Py4JError  # noqa: PLC0415 - comes with pyspark
    from pyspark.errors import PySparkException  # noqa: PLC0415 - an extra

    try:
        yield
    except (Py4JError, PySparkException) as error:
        raise EngineError(
            f"Spark gave up: {_reason(error)}.", "The logs of its workers have the details."
        ) from error


def _opened(master: str, settings: Mapping[str, str]) -> Any:  # noqa: ANN401 - no types without pyspark
    try:
        from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra
    except ImportError:
        raise EngineError("pyspark is not installed.", "pip install 'mithaq[spark]'") from None
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master(_retrying(master))
    for name, value in settings.items():
        builder = builder.config(name, value)
    try:
        return builder.getOrCreate()
    except Exception as error:  # Spark tells it in several ways, according to what is wrong
        raise EngineError(
            f"Spark cannot be started at {master}: {_reason(error)}.",
            "Check that Java 17 or newer is installed and that the cluster runs.",
        ) from error


def _retrying(master: str) -> str:
    """Let Spark try again what fails also where it runs in one process."""
    found = _LOCAL.fullmatch(master)
    return f"local[{found[1] or 1},{_ATTEMPTS}]" if found else master


def _reason(error: Exception) -> str:
    """Give the last line of a report that names an exception: it says what was at the bottom."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    named = [found[1] for line in lines if (found := _NAMED.match(line))]
    return (named or lines or [type(error).__name__])[-1].rstrip(".")
