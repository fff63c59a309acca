import json
import subprocess
import sys
from pathlib import Path

import pytest

from mithaq.errors import GraphFolderError
from mithaq.store import GraphFolder, Manifest, make_folder, published, reading, writing
from tests.newsroom import built

MANIFEST = Manifest("0", "0")


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    """A folder that does not exist, and one that is no graph, are told apart."""
    with (
        pytest.raises(GraphFolderError, match="There is no folder"),
        reading(GraphFolder(tmp_path / "nowhere")),
    ):
        pass
    with (
        pytest.raises(GraphFolderError, match="is no graph folder"),
        published(GraphFolder(tmp_path)),
    ):
        pass


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    """A graph is not made among other files."""
    (tmp_path / "letter.txt").touch()
    with pytest.raises(GraphFolderError, match="not empty"):
        make_folder(GraphFolder(tmp_path), MANIFEST)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "cannot be read"),
        ("[]", "cannot be read"),
        ('{"mithaq": "0", "surprise": 1}', "cannot be read"),
        (json.dumps({"mithaq": "9", "rules": "0", "generation": "1"}), "its generation is none"),
        (json.dumps({"mithaq": "9", "rules": "0", "format": 99, "more": 1}), "has format 99"),
    ],
)
def test_a_broken_manifest_is_told(tmp_path: Path, text: str, reason: str) -> None:
    """A manifest that is damaged or of another format names itself and its fault."""
    folder = built(tmp_path / "kg")
    folder.manifest.write_text(text)
    with pytest.raises(GraphFolderError, match=reason), published(folder):
        pass


def test_a_folder_without_a_snapshot_is_told(tmp_path: Path) -> None:
    """A graph of which nothing is published yet cannot be asked."""
    folder = GraphFolder(tmp_path / "kg")
    make_folder(folder, MANIFEST)
    with pytest.raises(GraphFolderError, match="nothing published"), published(folder):
        pass


def test_a_broken_store_is_told(tmp_path: Path) -> None:
    """A store that cannot be opened says how to get a new one."""
    folder = built(tmp_path / "kg")
    for path in folder.snapshot(1).iterdir():
        path.unlink()
    with pytest.raises(GraphFolderError, match="build again"), published(folder):
        pass


def test_two_writers_do_not_meet(tmp_path: Path) -> None:
    """The second process that wants to change a graph is told that another one does."""
    folder = built(tmp_path / "kg")
    program = (
        "import pathlib, sys\n"
        "from mithaq.store import GraphFolder, writing\n"
        "with writing(GraphFolder(pathlib.Path(sys.argv[1]))):\n"
        "    print('locked', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "locked\n"
        with pytest.raises(GraphFolderError, match="another process"), writing(folder):
            pass
        other.communicate()
    with writing(folder) as ledger:
        assert ledger.size()
