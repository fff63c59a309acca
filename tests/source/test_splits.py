"""Files cut into parts."""

import gzip
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import Failure
from mithaq.source import Split, drafts, splits
from mithaq.source.counting import count
from mithaq.source.draft import Draft

TEXTS = st.lists(st.text(st.sampled_from("اب \n\u2028"), max_size=20), max_size=8)


@given(TEXTS, st.sampled_from(["\n", "\r\n", "\n\n"]), st.integers(1, 200))
def test_the_parts_of_a_file_hold_each_record_once(
    texts: list[str], ending: str, size: int
) -> None:
    """However JSON lines are cut, each is read once, in order, and its byte leads to it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "news.jsonl"
        lines = [json.dumps({"id": n, "text": t}, ensure_ascii=False) for n, t in enumerate(texts)]
        file.write_bytes(ending.join(lines).encode())
        found = [draft for part in splits([file], size) for draft in drafts(part)]
        assert [draft.text for draft in found if isinstance(draft, Draft)] == texts
        for draft, line in zip(found, lines, strict=True):
            place = draft.origin.rpartition("byte ")[2]
            if place.isdigit():
                assert file.read_bytes()[int(place) :].startswith(line.encode())


def test_only_plain_json_lines_are_cut(tmp_path: Path) -> None:
    """What is packed, or holds one article, is one part; so is all when no size is given."""
    files = [tmp_path / name for name in ("a.jsonl", "b.jsonl.gz", "c.txt", "d.warc.gz")]
    for file in files:
        file.write_bytes(b"0123456789")
    first, second, *rest = splits(files, 8)
    assert (first, second) == (Split(files[0], "", 0, 8), Split(files[0], "", 8, 16))
    assert rest == [Split(files[1]), Split(files[2], "c"), Split(files[3])]
    assert next(iter(splits(files))) == Split(files[0])


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.warc.gz", "a.txt", "a.html"])
def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    """One that is gone, or not to be read, gives a failure; the others are read."""
    (failure,) = drafts(Split(tmp_path / name))
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("The file cannot be read: No such file")


def test_a_damaged_file_is_not_counted(tmp_path: Path) -> None:
    """Where in a packed file the damage is makes no difference: nobody knows what it held."""
    packed = gzip.compress("".join(f"{number}\n" for number in range(2_000)).encode())
    for place in range(10, len(packed), 97):
        broken = bytearray(packed)
        broken[place] ^= 0xFF
        (tmp_path / "a.jsonl.gz").write_bytes(broken)
        assert count([tmp_path / "a.jsonl.gz"]) is None
