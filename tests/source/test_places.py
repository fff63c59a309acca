"""Which files are read, and what their articles are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.errors import SourceError
from mithaq.source import SUFFIXES
from mithaq.source.places import gather, names


def made(folder: Path, *paths: str) -> None:
    """Make empty files."""
    for path in paths:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()


def test_folder(tmp_path: Path) -> None:
    """A folder gives the files of known suffixes in it, in depth, sorted."""
    made(tmp_path, "b.txt", "a/z.HTML", "a/notes.md", "c.jsonl.gz", "a/b/x.htm", "meta.json")
    found = [file.relative_to(tmp_path).as_posix() for file in gather([str(tmp_path)], SUFFIXES)]
    assert found == ["a/b/x.htm", "a/z.HTML", "b.txt", "c.jsonl.gz"]


def test_each_file_once(tmp_path: Path) -> None:
    """A file that is named twice, once through its folder, is read once."""
    made(tmp_path, "a.txt", "b.txt")
    assert len(gather([str(tmp_path), str(tmp_path / "a.txt")], SUFFIXES)) == 2


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("none", "none does not exist"),
        ("empty", r"holds no article. Known are \.txt"),
        ("empty/x.pdf", "no file that holds articles"),
    ],
)
def test_wrong_place(tmp_path: Path, path: str, reason: str) -> None:
    """A missing path, an empty folder and an unknown sort of file stop the run with a reason."""
    made(tmp_path, "empty/x.pdf")
    with pytest.raises(SourceError, match=reason):
        gather([str(tmp_path / path)], SUFFIXES)


def test_names() -> None:
    """A file is named by its stem, files of one stem by the ends of their paths."""
    files = [Path(path) for path in ("a/x.txt", "b/x.txt", "b/y.txt", "b/z.txt", "b/z.html")]
    assert list(names(files).values()) == ["a/x.txt", "b/x.txt", "y", "z.txt", "z.html"]


@given(st.sets(st.from_regex(r"(?:[ab]/){0,3}[xy]\.(?:txt|html)", fullmatch=True), min_size=1))
def test_names_are_unique(paths: set[str]) -> None:
    """No two files of a run get one name, and the order of the files changes nothing."""
    files = [Path(path) for path in sorted(paths)]
    assert len(set(names(files).values())) == len(files)
    assert names(files) == names(files[::-1])
