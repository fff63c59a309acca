from pathlib import Path

import pytest

from mithaq.assemble import iri_of
from mithaq.errors import LinkError
from mithaq.link.crosswalk import NONE, Accepted, add, read, write
from mithaq.link.limits import checked_qid
from mithaq.model import EntityType
from mithaq.pipeline.links import shipped

ONE = Accepted("https://example.org/a", "Q42", "ليلى", "2026-11-22", "the official page")
OTHER = Accepted("https://example.org/b", NONE, "ليلى", "2026-11-22", "")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """A crosswalk comes back in the order of its entities; one that is not there is empty."""
    path = tmp_path / "crosswalk.tsv"
    assert read(path) == ()
    write(path, [OTHER, ONE])
    assert read(path) == (ONE, OTHER)


def test_the_last_word_stands(tmp_path: Path) -> None:
    """A new line takes the place of what was said of the entity."""
    path = tmp_path / "crosswalk.tsv"
    add(path, ONE)
    add(path, ONE._replace(qid=NONE))
    assert read(path) == (ONE._replace(qid=NONE),)


@pytest.mark.parametrize(
    "line",
    [
        "https://example.org/a\tQ42\tليلى\t2026-11-22",
        "https://example.org/a\tP42\tليلى\t2026-11-22\t",
        "https://example.org/a\tQ042\tليلى\t2026-11-22\t",
        "https://example.org/a\tQ42\t\t2026-11-22\t",
        "https://example.org/b\tQ42\tليلى\t2026-11-22\t",
    ],
)
def test_a_malformed_line_is_told_by_its_number(tmp_path: Path, line: str) -> None:
    """A missing cell, a wrong Q-id and a second line for one entity are errors."""
    path = tmp_path / "crosswalk.tsv"
    write(path, [OTHER])
    path.write_text(path.read_text("utf-8") + line + "\n", "utf-8")
    with pytest.raises(LinkError, match=r"crosswalk\.tsv:3"):
        read(path)


def test_a_cell_cannot_break_a_line(tmp_path: Path) -> None:
    """A tab in what is accepted is an error, and changes nothing."""
    path = tmp_path / "crosswalk.tsv"
    with pytest.raises(LinkError, match="new line"):
        add(path, ONE._replace(evidence="a\tb"))
    assert not path.exists()


def test_links_that_come_along_are_sound() -> None:
    """Each has a Q-id of its own; Iraq is Q796."""
    links = shipped().entities
    assert links[iri_of(EntityType.COUNTRY, "country:IQ")] == "Q796"
    assert all(map(checked_qid, links.values()))
    assert len(set(links.values())) == len(links)
