import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from mithaq.store import GraphFolder, writing
from tests.remote import free_port
from tests.source.test_archives import archive, page

Run = Callable[..., Result]


def told(result: Result, words: str) -> None:
    """Check that a program ended with one line on standard error that has these words."""
    assert result.exit_code == 1
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("mithaq: ")
    assert words in line


@pytest.mark.parametrize(
    "command",
    [
        ("facts",),
        ("validate",),
        ("query", "attacks"),
        ("export", "nquads"),
        ("retract", "x"),
        ("serve", "--port", "0"),
    ],
    ids=lambda command: command[0],
)
def test_a_folder_that_is_no_graph_is_told(
    run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    """Every command that needs a graph says so when there is none, or when it is damaged."""
    told(run(*command, "--kg", tmp_path / "nowhere"), "There is no folder")
    told(run(*command, "--kg", tmp_path), "is no graph folder")
    (tmp_path / "manifest.json").write_text("{", encoding="utf-8")
    told(run(*command, "--kg", tmp_path), "manifest.json cannot be read")


def test_a_missing_source_is_told(run: Run, tmp_path: Path) -> None:
    """A path that does not exist is named, a table sent to Spark, and no graph is begun."""
    told(run("build", tmp_path / "nothing.txt", "--kg", tmp_path / "kg"), "nothing.txt")
    told(run("build", tmp_path / "a.parquet", "--kg", tmp_path / "kg"), "--engine spark --output")
    assert not (tmp_path / "kg").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The article is empty"),
        ("قال الوزير".encode("cp1256"), "encoding"),
        (b"The minister said that he would leave.", "letters are Arabic"),
    ],
)
def test_a_build_without_any_article_is_told(
    run: Run, tmp_path: Path, content: bytes, said: str
) -> None:
    """When nothing could be read, the reason is the only line."""
    (tmp_path / "x.txt").write_bytes(content)
    told(run("build", tmp_path / "x.txt", "--kg", tmp_path / "kg"), said)


def test_a_folder_of_other_things_is_left_alone(run: Run, tmp_path: Path) -> None:
    """A graph is not built among other files."""
    source = tmp_path / "خبر.txt"
    source.write_text("أعلنت الحكومة قرارا جديدا في جلستها اليوم.", encoding="utf-8")
    told(run("build", source, "--kg", tmp_path), "not empty")


def test_a_file_is_no_graph(run: Run, tmp_path: Path) -> None:
    """A graph is neither built into a file nor looked for in one."""
    source = tmp_path / "خبر.txt"
    source.write_text("أعلنت الحكومة قرارا جديدا في جلستها اليوم.", encoding="utf-8")
    told(run("build", source, "--kg", source), "is no graph folder")
    told(run("facts", "--kg", source), "is no graph folder")


def test_a_graph_without_its_articles_is_not_begun_anew(run: Run, kg: Path, sources: Path) -> None:
    """When the ledger is lost, a build would leave a graph of the new articles alone."""
    (kg / "articles.sqlite").unlink()
    told(run("build", sources, "--kg", kg), "articles.sqlite is missing")
    told(run("facts", "--kg", kg), "articles.sqlite is missing")
    assert run("query", "attacks", "--kg", kg).exit_code == 0


def test_a_wrong_store_is_told_before_the_work(run: Run, tmp_path: Path, sources: Path) -> None:
    """Nothing is built for a store that is none, and nothing retracted."""
    command = ("build", sources, "--kg", tmp_path / "new", "--store")
    told(run(*command, "kg.example/update"), "is no address of a store")
    told(run(*command, f"http://127.0.0.1:{free_port()}/update"), "cannot be reached")
    assert not (tmp_path / "new").exists()


def test_nothing_is_retracted_without_its_store(run: Run, kg: Path) -> None:
    """Where the change cannot be passed on, it is not made."""
    store = f"http://127.0.0.1:{free_port()}/update"
    told(run("retract", "vote", "--kg", kg, "--store", store), "cannot be reached")
    assert "vote" in run("facts", "--kg", kg).stdout


# The writer of warcio leaves its buffers to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_was_passed_over_is_told_when_nothing_is_left(run: Run, tmp_path: Path) -> None:
    """An archive without articles says what it holds instead; an empty one that it is empty."""
    archive(tmp_path / "a.warc", page("1", "<p>Ministers met in Baghdad on Sunday.</p>"))
    (tmp_path / "b.jsonl").touch()
    told(run("build", tmp_path / "a.warc", "--kg", tmp_path / "kg"), "Passed over: 1 not Arabic")
    told(run("build", tmp_path / "b.jsonl", "--kg", tmp_path / "kg"), "sources are empty")


def test_names_are_shown_as_they_are(run: Run, tmp_path: Path) -> None:
    """Line 100 of a file is no emoji, and an id does not command the terminal."""
    place = tmp_path / "a.jsonl"
    record = json.dumps({"id": "a\x1b[2J\nb", "text": "Words."})
    place.write_text("\n" * 99 + f"{record}\n", encoding="utf-8")
    good = tmp_path / "خبر.txt"
    good.write_text("أعلنت الحكومة قرارا جديدا في جلستها اليوم.", encoding="utf-8")
    shown = run("build", place, good, "--kg", tmp_path / "kg").stdout
    assert "a.jsonl:100:" in shown
    assert "\x1b" not in shown


def test_two_writers_are_told_apart(run: Run, kg: Path) -> None:
    """While another process writes a graph, changing it is refused and reading it is not."""
    with writing(GraphFolder(kg)):
        told(run("retract", "vote", "--kg", kg), "being written by another process")
        assert run("query", "attacks", "--kg", kg).exit_code == 0


def test_an_unknown_article_is_told(run: Run, kg: Path) -> None:
    """What is not in the graph cannot be taken out, and nothing else is."""
    told(run("retract", "vote", "nothing", "--kg", kg), "no article nothing")
    assert "vote" in run("facts", "--kg", kg).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nothing",), "Queries: agreements, "),
        (("rounds",), "needs the parameter 'dialogue'"),
        (("rounds", "--param", "name=x"), "no parameter 'name'"),
        (("attacks", "--param", "from=1 يناير"), "is no date"),
        (("attacks", "--format", "turtle"), "Ask for csv"),
    ],
)
def test_a_wrong_question_is_told(run: Run, kg: Path, words: tuple[str, ...], said: str) -> None:
    """An unknown query, a missing, unknown or ill-typed value, a form that does not fit."""
    told(run("query", *words, "--kg", kg), said)


def test_an_endpoint_that_is_not_there_is_told(run: Run) -> None:
    """Nobody answers: the address is named."""
    told(run("query", "attacks", "--endpoint", "http://127.0.0.1:9/"), "http://127.0.0.1:9/")


def test_an_address_that_is_none_is_told(run: Run, kg: Path) -> None:
    """What no request can be sent to is named; a password is not repeated."""
    for command in (("query", "attacks"), ("link", "--kg", kg)):
        told(run(*command, "--endpoint", "nonsense"), "'nonsense' is no address")
        result = run(*command, "--endpoint", "http://me:secret@kg.example/")
        told(result, "may not hold a name or password")
        assert "secret" not in result.stderr


@pytest.mark.parametrize(
    "command",
    [("validate",), ("query", "attacks"), ("export", "nquads"), ("serve", "--port", "0")],
    ids=lambda command: command[0],
)
def test_a_store_by_a_wrong_address_is_told(run: Run, command: tuple[str, ...]) -> None:
    """What is no address, or has nobody, is told; a password in it is not repeated."""
    there = f"http://127.0.0.1:{free_port()}/query"
    told(run(*command, "--store", there), f"{there} cannot be reached")
    told(run(*command, "--store", "kg.example/query"), "is no address of a store")
    told(run(*command, "--store", "http://me:secret@kg.example/query"), "name or password")


def test_what_cannot_be_written_is_told(run: Run, kg: Path, tmp_path: Path) -> None:
    """An output that cannot be made is named."""
    told(run("export", "trig", "--kg", kg, "-o", tmp_path / "no" / "where"), "cannot be written")


def test_a_device_is_not_replaced(run: Run, kg: Path, tmp_path: Path) -> None:
    """What is no file, as a pipe or /dev/null, is written to and stays what it is."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert run("facts", "--kg", kg, "-o", pipe).exit_code == 0
    assert os.read(reader, 1) == b"{"
    os.close(reader)
    assert pipe.is_fifo()


def test_an_output_that_is_not_made_leaves_nothing(run: Run, tmp_path: Path) -> None:
    """Of an export that fails not even a beginning is left."""
    told(run("export", "trig", "--kg", tmp_path / "no", "-o", tmp_path / "a.trig"), "no folder")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_an_output_without_room_is_told(kg: Path) -> None:
    """What is printed into a full file ends in one line."""
    command = (sys.executable, "-c", "from mithaq.cli import main; main()", "facts", "--kg", kg)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"mithaq: The output cannot be written: No space left on device.\n"


def test_what_an_export_draws_on_is_told(run: Run, kg: Path, tmp_path: Path) -> None:
    """A crosswalk or a dump that cannot be read is named."""
    command = ("export", "quickstatements", "--kg", kg)
    told(run(*command, "--crosswalk", tmp_path / "none.tsv"), "none.tsv cannot be read")
    (tmp_path / "bad.tsv").write_text("entity\tqid\nIraq\tQ796\n", encoding="utf-8")
    told(run(*command, "--crosswalk", tmp_path / "bad.tsv"), "bad.tsv, line 2")


def test_an_empty_text_cannot_be_explained(run: Run, tmp_path: Path) -> None:
    """A file without an article is told with the reason."""
    (tmp_path / "empty.txt").touch()
    told(run("explain", tmp_path / "empty.txt"), "cannot be read")
    told(run("explain", tmp_path / "nothing.txt"), "is no file and no Arabic text")


@pytest.mark.parametrize(
    "words",
    [
        ("query",),
        ("query", "attacks"),
        ("query", "attacks", "--kg", "x", "--endpoint", "y"),
        ("query", "attacks", "--store", "x", "--endpoint", "y"),
        ("validate", "--kg", "x", "--store", "y"),
        ("export", "trig"),
        ("serve",),
        ("query", "attacks", "--kg", "x", "--param", "y"),
        ("export", "paper", "--kg", "x"),
        ("export", "kgtk", "--kg", "x", "--retrieved", "أمس"),
        ("explain", "نص", "--published", "أمس"),
        ("build", "x", "--kg", "y", "--jobs", "0"),
        ("build", "x"),
        ("build", "x", "--output", "y"),
        ("build", "x", "--kg", "y", "--output", "z", "--engine", "spark"),
        ("build", "x", "--kg", "y", "--engine", "spark", "--conf", "memory=1g"),
        ("build", "x", "--kg", "y", "--engine", "spark", "--master", "http://h:7077"),
        ("validate",),
    ],
)
def test_wrong_usage_ends_with_2(run: Run, words: tuple[str, ...]) -> None:
    """A command line that makes no sense is told as such."""
    result = run(*words)
    assert result.exit_code == 2
    assert "Error" in result.stderr


def test_a_graph_of_another_format_is_told(run: Run, kg: Path) -> None:
    """A folder that a later version wrote is not touched."""
    path = kg / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8")) | {"format": 99}
    path.write_text(json.dumps(manifest), encoding="utf-8")
    told(run("facts", "--kg", kg), "has format 99")


def test_a_wrong_engine_or_waiver_is_told(run: Run, kg: Path, tmp_path: Path) -> None:
    """A check begins only when its engine is there and its waivers can be read."""
    told(run("validate", "--kg", kg, "--engine", "jena"), "Take one of screen, pyshacl, pyshifty")
    told(run("validate", "--kg", kg, "--waivers", tmp_path / "none.toml"), "cannot be read")
    (tmp_path / "bad.toml").write_text("[[waiver]]", encoding="utf-8")
    told(run("validate", "--kg", kg, "--waivers", tmp_path / "bad.toml"), "Waiver 1 is malformed")
