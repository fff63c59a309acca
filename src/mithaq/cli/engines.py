"""Where a build works: options, and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated

import typer

from mithaq.engine import Engine, Processes

_MASTERS = re.compile(r"yarn|(spark|k8s)://.+|local(-cluster)?(\[.+\])?")
"""Addresses of clusters: https://spark.apache.org/docs/latest/submitting-applications.html."""


class Engines(StrEnum):
    """What can work on articles."""

    PROCESSES = "processes"
    SPARK = "spark"


Where = Annotated[
    Engines,
    typer.Option(help="What reads the articles: processes of this machine, or Apache Spark."),
]
Master = Annotated[
    str,
    typer.Option(metavar="URL", help="The Spark cluster: spark://host:7077, yarn, local[4]."),
]
Settings = Annotated[
    list[str] | None,
    typer.Option("--conf", metavar="NAME=VALUE", help="A property of Spark; may be repeated."),
]


@contextmanager
def opened(engine: Engines, jobs: int, master: str, settings: Sequence[str]) -> Iterator[Engine]:
    """Open what an option names.

    Raises:
        EngineError: there is no Spark, or it fails.
    """
    if engine is Engines.PROCESSES:
        yield Processes(jobs)
        return
    if not _MASTERS.fullmatch(master):
        what = f"'{master}' is no master. Write it like spark://host:7077, yarn or local[4]."
        raise typer.BadParameter(what)
    from mithaq.engine.spark.cluster import Cluster  # noqa: PLC0415 - an extra
    from mithaq.engine.spark.session import spark_session  # noqa: PLC0415 - as above

    with spark_session(master, dict(map(_setting, settings))) as session:
        yield Cluster.of(session)


def _setting(given: str) -> tuple[str, str]:
    name, equals, value = given.partition("=")
    if not equals or not name.startswith("spark."):
        raise typer.BadParameter(f"'{given}' is no property. Write it like spark.ui.port=4050.")
    return name, value
