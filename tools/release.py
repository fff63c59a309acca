"""Freezes the ontology as it is into ontology/releases/, so that later states can be compared.

python tools/release.py

The release is the ontology's files one after the other: all that they say, comments included. It is
named after the version that every module tells; a release that is there already is never changed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mithaq.errors import OntologyError
from mithaq.resources import folder
from mithaq.vocab.ontology import files

_VERSION = re.compile(r'owl:versionInfo "([^"]+)"')


def release(paths: tuple[Path, ...], releases: Path) -> Path:
    """Write a release and give its path.

    Raises:
        OntologyError: the files tell no version, or several, or one that was released before.
    """
    texts = [path.read_text(encoding="utf-8") for path in paths]
    versions = sorted({version for text in texts for version in _VERSION.findall(text)})
    if len(versions) != 1:
        what = f"The modules tell {', '.join(versions) or 'no version'}."
        raise OntologyError(what, "Give all of them the version that is to be released.")
    path = releases / f"{versions[0]}.ttl"
    if path.exists():
        what = f"{path} is there already, and a release is never changed."
        raise OntologyError(what, "Raise the version; mithaq review --base suggests to which.")
    named = (f"# {path.name}\n\n{text}" for path, text in zip(paths, texts, strict=True))
    releases.mkdir(exist_ok=True)
    path.write_text("\n".join(named), encoding="utf-8")
    return path


if __name__ == "__main__":
    try:
        print(release(files(align=True), folder("ontology") / "releases"))  # noqa: T201
    except OntologyError as error:
        sys.exit(str(error))
