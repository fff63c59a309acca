"""Articles as JSON lines."""

from __future__ import annotations

import gzip
import json
from itertools import islice, repeat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.model import Failure
from mithaq.source.draft import Draft
from mithaq.source.metadata import Metadata
from mithaq.source.records import read_records, records

RECORD = {"id": "n-1", "title": "عنوان", "text": "نص\r\n\u200fالخبر", "published": "2021-07-26"}


def line(**changes: object) -> bytes:
    """Write a record with some fields changed; None leaves a field out."""
    fields = {key: value for key, value in {**RECORD, **changes}.items() if value is not None}
    return json.dumps(fields, ensure_ascii=False).encode() + b"\n"


def test_record() -> None:
    """A record gives its text to the character, its id and its metadata."""
    (draft,) = records([line(publisher="الضفة", url="https://example.org", extra=[1])], "n.jsonl")
    metadata = Metadata("عنوان", "2021-07-26", "الضفة", "https://example.org")
    assert draft == Draft("n.jsonl:1", "n-1", "نص\r\n\u200fالخبر", metadata)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (b'{"id": "a", "text": ', "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'["a"]', "no object"),
        ('{"id": "a", "text": "نص"}'.encode("cp1256"), "not UTF-8"),
        (line(id=None), 'no "id"'),
        (line(id=" "), 'no "id"'),
        (line(id=True), 'no "id"'),
        (line(text=None), 'no "text"'),
        (line(text=["نص"]), 'no "text"'),
        (line(title={"ar": "عنوان"}), "title is not text"),
        (line(published="26/07/2021"), "not an ISO day"),
    ],
)
def test_broken_record(record: bytes, reason: str) -> None:
    """A broken line is reported with its number, blank lines counted, and the next one is read."""
    failure, draft = records([b"\n", record, line()], "n.jsonl")
    assert isinstance(failure, Failure)
    assert failure.origin == "n.jsonl:2"
    assert reason in failure.reason
    assert isinstance(draft, Draft)


def test_numbers_as_ids() -> None:
    """An id may be a number; it is kept as it is written."""
    (draft,) = records([line(id=17)], "n.jsonl")
    assert isinstance(draft, Draft)
    assert draft.id == "17"


def test_byte_order_mark_before_the_first_record() -> None:
    """The mark that some programs write before the first line belongs to no record."""
    (draft,) = records([b"\xef\xbb\xbf" + line()], "n.jsonl")
    assert isinstance(draft, Draft)


def test_one_line_at_a_time() -> None:
    """A stream is never read ahead of the records asked for: this one has no end."""
    assert len(list(islice(records(repeat(line()), "n.jsonl"), 3))) == 3


def test_archive(tmp_path: Path) -> None:
    """A packed file is unpacked on the way."""
    path = tmp_path / "n.jsonl.gz"
    path.write_bytes(gzip.compress(line() * 2))
    assert [draft.origin for draft in read_records(path)] == [f"{path}:1", f"{path}:2"]


def test_broken_archive(tmp_path: Path) -> None:
    """Of an archive that breaks off, the records before the break are read."""
    path = tmp_path / "n.jsonl.gz"
    packed = gzip.compress(b"".join(line(id=str(number)) for number in range(5000)))
    path.write_bytes(packed[: len(packed) // 2])
    *drafts, last = read_records(path)
    assert drafts
    assert isinstance(last, Failure)
    assert "archive is broken" in last.reason


def test_no_archive(tmp_path: Path) -> None:
    """A file that only claims to be packed is reported."""
    path = tmp_path / "n.jsonl.gz"
    path.write_bytes(line())
    (failure,) = read_records(path)
    assert isinstance(failure, Failure)
    assert "archive is broken" in failure.reason


@given(st.lists(st.binary(max_size=60).map(lambda data: data.replace(b"\n", b" ") + b"\n")))
def test_any_bytes(lines: list[bytes]) -> None:
    """Whatever the lines are, each that is not blank gives a draft or a failure."""
    assert len(list(records(lines, "n"))) == sum(bool(line.strip()) for line in lines)
