"""How far a build is: shown on a terminal, and written to a file that machines can read."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from rich.status import Status

from mithaq import __version__
from mithaq.cli.output import console
from mithaq.cli.summary import left, progress
from mithaq.errors import MithaqError
from mithaq.pipeline.build import Tally
from mithaq.pipeline.changing import Phase


class Journal:
    """Keeps the time of a build, and tells how far it is.

    Attributes:
        seconds: since the build began.
    """

    def __init__(self, status: Status, file: TextIO | None, total: int | None) -> None:
        self._status = status
        self._file = file
        self._total = total
        self._begun = time.monotonic()
        self._failures = 0
        self._sending = 0.0

    @property
    def seconds(self) -> float:
        """Give the seconds since the build began."""
        return time.monotonic() - self._begun

    def watch(self, tally: Tally) -> None:
        """Tell how much is read."""
        rest = left(tally.done, self.seconds, self._total)
        self._status.update(progress(tally, self.seconds) + rest)
        for failure in tally.failures[self._failures :]:
            self.write("failure", origin=failure.origin, reason=failure.reason)
        self._failures = len(tally.failures)
        self.write("read", **_figures(tally), total=self._total)

    def tell(self, phase: Phase) -> None:
        """Tell what is done now."""
        self._status.update(f"{phase.capitalize()}…")
        self.write(phase.name.lower())

    def send(self, done: int, total: int) -> None:
        """Tell of how many quads a store somewhere else has, or has been given, what there is."""
        self._sending = self._sending or time.monotonic()
        rest = left(done, time.monotonic() - self._sending, total)
        self._status.update(f"Sending: {done:,} of {total:,} quads{rest}")
        self.write("sending", quads=done, total=total)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Show nothing meanwhile, because something else is shown."""
        self._status.stop()
        yield
        self._status.start()

    def write(self, event: str, **figures: object) -> None:
        """Write a line of JSON, at once, so that who looks at the file knows what is the case."""
        if self._file:
            now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
            about = {"time": now, "seconds": round(self.seconds, 1), "event": event}
            print(json.dumps({**about, **figures}, ensure_ascii=False), file=self._file, flush=True)


@contextmanager
def journal(log: Path | None, total: int | None) -> Iterator[Journal]:
    """Keep a journal of a build, which is in ``log`` also when the build fails.

    Raises:
        MithaqError: the file cannot be written.
    """
    with _opened(log) as file, console(stderr=True).status("Reading…") as status:
        kept = Journal(status, file, total)
        kept.write("begin", mithaq=__version__, total=total)
        try:
            yield kept
        except BaseException as error:
            kept.write(
                "end", done=False, error=" ".join(str(error).split()) or type(error).__name__
            )
            raise
        kept.write("end", done=True)


@contextmanager
def _opened(log: Path | None) -> Iterator[TextIO | None]:
    if log is None:
        yield None
        return
    try:
        file = log.open("a", encoding="utf-8")
    except OSError as error:
        raise MithaqError(f"{log} cannot be written: {error.strerror}.") from error
    with file:
        yield file


def _figures(tally: Tally) -> dict[str, object]:
    return {
        "read": tally.read,
        "unchanged": tally.unchanged,
        "failed": tally.failed,
        "statements": tally.statements,
    }
