"""Waivers: findings that somebody has looked at and lets pass, as text that is kept with the work.

A file of waivers is TOML, one table a finding::

    [[waiver]]
    finding = "0123456789abcdef"    # its fingerprint
    verdict = "sources-differ"      # true-error, sources-differ or false-alarm
    by = "who looked"
    date = 2026-01-31
    reason = "why it may pass"
    expires = 2026-07-31            # optional; from this day on it no longer holds
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from mithaq.errors import WaiverError
from mithaq.model import Finding

_NEEDED = {"finding", "verdict", "by", "date", "reason"}
_FINGERPRINT = 16


class Verdict(StrEnum):
    """What was found when the finding was looked at."""

    TRUE_ERROR = "true-error"
    SOURCES_DIFFER = "sources-differ"
    FALSE_ALARM = "false-alarm"


@dataclass(frozen=True, slots=True)
class Waiver:
    """One finding that may pass.

    Attributes:
        finding: fingerprint of the finding.
        date: the day of the verdict; from ``expires`` on the waiver no longer holds.
    """

    finding: str
    verdict: Verdict
    by: str
    date: dt.date
    reason: str
    expires: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Sifted:
    """Findings, sifted by waivers.

    Attributes:
        open: findings that nobody has waived.
        waived: findings that may pass, each with its waiver.
        expired: waivers that no longer hold.
        unused: waivers of which there is no finding any more.
    """

    open: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...] = ()
    expired: tuple[Waiver, ...] = ()
    unused: tuple[Waiver, ...] = ()


def read_waivers(text: str) -> tuple[Waiver, ...]:
    """Read a file of waivers.

    Raises:
        WaiverError: it is malformed, or names a finding twice.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WaiverError(f"The waivers are no TOML: {error}.") from error
    tables = given.get("waiver", [])
    if given.keys() - {"waiver"} or not isinstance(tables, list):
        raise WaiverError("The waivers are no list of waivers.", "Begin each with [[waiver]].")
    waivers = tuple(_waiver(number, table) for number, table in enumerate(tables, 1))
    names = [waiver.finding for waiver in waivers]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise WaiverError(f"{twice[0]} is waived twice.", "Keep one of the two.")
    return waivers


def sift(findings: Iterable[Finding], waivers: Sequence[Waiver], today: dt.date) -> Sifted:
    """Tell the findings that may pass today from those that may not."""
    expired = tuple(w for w in waivers if w.expires and w.expires <= today)
    holding = {waiver.finding: waiver for waiver in waivers if waiver not in expired}
    given = tuple(findings)
    known = {finding.fingerprint for finding in given}
    return Sifted(
        tuple(f for f in given if f.fingerprint not in holding),
        tuple((f, holding[f.fingerprint]) for f in given if f.fingerprint in holding),
        expired,
        tuple(waiver for name, waiver in holding.items() if name not in known),
    )


def _waiver(number: int, table: Any) -> Waiver:  # noqa: ANN401 - TOML has no types
    if not isinstance(table, dict) or not _NEEDED <= table.keys() <= _NEEDED | {"expires"}:
        names = ", ".join(sorted(_NEEDED))
        raise WaiverError(f"Waiver {number} is malformed.", f"Give {names} and, if any, expires.")
    days = [table["date"], *([table["expires"]] if "expires" in table else [])]
    if not all(isinstance(day, dt.date) and not isinstance(day, dt.datetime) for day in days):
        raise WaiverError(f"Waiver {number} has no day.", "Write days as 2026-01-31, unquoted.")
    if len(str(table["finding"])) != _FINGERPRINT or table["verdict"] not in set(Verdict):
        what = f"Waiver {number} has no fingerprint or no known verdict."
        raise WaiverError(what, f"The verdict is one of {', '.join(Verdict)}.")
    if not all(isinstance(table[name], str) and table[name].strip() for name in ("by", "reason")):
        raise WaiverError(f"Waiver {number} says not who waives or why.", "Give by and reason.")
    return Waiver(**(table | {"verdict": Verdict(table["verdict"])}))
