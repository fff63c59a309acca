"""The manifest of a graph folder: what made it, and which snapshot readers shall open."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from mithaq.errors import GraphFolderError

FORMAT = 5
"""Version of the folder's layout; a program reads only the version that it writes."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known of a graph folder without opening it further.

    Attributes:
        mithaq: version of the program that wrote it last.
        rules: fingerprint of the code and data by which its articles were read.
        generation: number of the published snapshot; 0 before the first publishing.
        articles: how many articles the snapshot holds.
        seal: tells whether the snapshot has all its files.
    """

    mithaq: str
    rules: str
    generation: int = 0
    articles: int = 0
    seal: str = ""
    format: int = FORMAT


def read_manifest(path: Path) -> Manifest:
    """Read a manifest.

    Raises:
        GraphFolderError: it is not there, is broken, or is of another format.
    """
    try:
        manifest = _manifest(json.loads(path.read_text(encoding="utf-8")))
    except (FileNotFoundError, NotADirectoryError):
        raise _not_there(path.parent) from None
    except (OSError, ValueError) as error:
        raise GraphFolderError(
            f"{path} cannot be read: {error}.", "Restore the file, or build the graph anew."
        ) from error
    if manifest.format != FORMAT:
        raise GraphFolderError(
            f"{path.parent} has format {manifest.format}, not {FORMAT}.",
            "Build the graph anew with this version of mithaq.",
        )
    return manifest


def _manifest(told: object) -> Manifest:
    """Make a manifest of JSON, without what only other formats have, or raise ValueError."""
    kinds = {name: type(value) for name, value in asdict(Manifest("", "")).items()}
    known = {name: told[name] for name in kinds if name in told} if isinstance(told, dict) else {}
    if not {"mithaq", "rules"} <= known.keys():
        raise ValueError("it is no manifest")
    if wrong := [name for name in known if not isinstance(known[name], kinds[name])]:
        raise ValueError(f"its {wrong[0]} is none")
    return Manifest(**known)


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Replace a manifest at one stroke, so that a reader sees the old one or the new one."""
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(manifest), indent=2) + "\n", encoding="utf-8")
    draft.replace(path)


def _not_there(folder: Path) -> GraphFolderError:
    what = f"{folder} is no graph folder." if folder.exists() else f"There is no folder {folder}."
    return GraphFolderError(what, f"Build one: mithaq build SOURCE... --kg {folder}")
