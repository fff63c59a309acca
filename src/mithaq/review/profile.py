"""How an ontology is judged: which languages it should speak, how grave the findings are."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mithaq.errors import OntologyError
from mithaq.model import Severity
from mithaq.resources import folder

_OFF = "off"


@dataclass(frozen=True, slots=True)
class Profile:
    """What is asked of an ontology.

    Attributes:
        languages: tags of the languages that every term should be explained in.
        severities: id of a check to how grave it is here; None when it is left out.
    """

    languages: tuple[str, ...]
    severities: Mapping[str, Severity | None]

    def severity(self, check: str, usual: Severity) -> Severity | None:
        """Give how grave the findings of a check are, or None when it is left out."""
        return self.severities.get(check, usual)


def read_profile(path: Path | None = None) -> Profile:
    """Read the profile that comes with Mithaq, with what another file changes of it.

    Raises:
        OntologyError: the file cannot be read or understood.
    """
    usual = _read(folder("queries") / "review" / "profile.toml")
    own = _read(path) if path else Profile((), {})
    return Profile(own.languages or usual.languages, {**usual.severities, **own.severities})


def _read(path: Path) -> Profile:
    try:
        return _profile(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise OntologyError(f"{path} cannot be read: {error.strerror}.") from error
    except (AttributeError, TypeError, ValueError) as error:
        do = "Compare it with queries/review/profile.toml."
        raise OntologyError(f"{path} is no profile: {error}.", do) from error


def _profile(told: Mapping[str, Any]) -> Profile:
    if unknown := sorted(told.keys() - {"languages", "severity"}):
        raise ValueError(f"it has {', '.join(unknown)}")
    severities = {
        check: None if word == _OFF else Severity(word)
        for check, word in told.get("severity", {}).items()
    }
    return Profile(tuple(map(str, told.get("languages", ()))), severities)
