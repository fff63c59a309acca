"""The crosswalk: which entity is which item of Wikidata, by whose word.

A table of tab-separated columns that belongs to its reviewers. Its word stands over whatever a
program proposes; «-» instead of a Q-id says that an entity has no item, so that it is not proposed
one again.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from mithaq.errors import LinkError
from mithaq.link.limits import checked_qid

NONE = "-"
"""Stands for «no item»."""

_HEAD = "# entity\tqid\tby\twhen\tevidence"


class Accepted(NamedTuple):
    """One line: an entity's IRI, its Q-id or «-», who said so, on which ISO day, and on what."""

    entity: str
    qid: str
    by: str
    when: str
    evidence: str


def read(path: Path) -> tuple[Accepted, ...]:
    """Read a crosswalk in its order; one that is not there is empty.

    Raises:
        LinkError: a line is malformed, or speaks of an entity again.
    """
    if not path.exists():
        return ()
    found: dict[str, Accepted] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            accepted = _accepted(line, f"{path}:{number}")
            if accepted.entity in found:
                raise LinkError(f"{path}:{number} speaks of an entity again.", "Leave one line.")
            found[accepted.entity] = accepted
    return tuple(found.values())


def write(path: Path, accepted: Iterable[Accepted]) -> None:
    """Write a crosswalk at one stroke, ordered by entity."""
    lines = (_HEAD, *("\t".join(each) for each in sorted(accepted)))
    draft = path.with_suffix(".part")
    draft.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    draft.replace(path)


def add(path: Path, new: Accepted) -> None:
    """Put a line into a crosswalk, in place of what it said of that entity.

    Raises:
        LinkError: the line or the crosswalk is malformed.
    """
    checked = _accepted("\t".join(new), "The new line")
    write(path, [each for each in read(path) if each.entity != new.entity] + [checked])


def _accepted(line: str, where: str) -> Accepted:
    cells = line.split("\t")
    if len(cells) != len(Accepted._fields) or not all(cells[:4]):
        raise LinkError(f"{where} has not an entity, a Q-id, a person, a day and evidence.")
    accepted = Accepted(*cells)
    if accepted.qid != NONE:
        try:
            checked_qid(accepted.qid)
        except ValueError as error:
            raise LinkError(f"{where}: {error}.", f"Give one like Q42, or {NONE}.") from error
    return accepted
