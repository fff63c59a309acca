from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from mithaq.resources import folder

Run = Callable[..., Result]


def test_a_page_is_written(run: Run, kg: Path, tmp_path: Path) -> None:
    """It has every part, the numbers of a force with their words, and is the same every time."""
    for name in ("one", "other"):
        assert run("report", "--kg", kg, "-o", tmp_path / name).exit_code == 0
    html = (tmp_path / "one" / "index.html").read_text("utf-8")
    for query in (folder("queries") / "report").glob("*.rq"):
        assert f'<section id="{query.stem}">' in html
    assert "<mark>إلى 2500 جندي</mark>" in html
    assert "<td>كريستوفر ميلر</td>" in html
    assert "<svg" in html
    assert html == (tmp_path / "other" / "index.html").read_text("utf-8")


def test_every_part_has_something_to_show(run: Run, kg: Path, tmp_path: Path) -> None:
    """The newsroom has an answer to each question, disagreements with both values among them."""
    run("report", "--kg", kg, "-o", tmp_path / "page")
    html = (tmp_path / "page" / "index.html").read_text("utf-8")
    assert "لا شيء" not in html
    part = html.partition('<section id="7-disagreements">')[2].partition("</section>")[0]
    assert "<td>8</td>" in part
    assert "<td>9</td>" in part


def test_what_the_checks_found_is_shown(run: Run, kg: Path, tmp_path: Path) -> None:
    """Two sources that count the wounded otherwise: the finding stands beside the words of both."""
    run("report", "--kg", kg, "-o", tmp_path / "page")
    html = (tmp_path / "page" / "index.html").read_text("utf-8")
    part = html.partition('<section id="findings">')[2].partition("</section>")[0]
    assert part.count("عدد الجرحى بين 8 و9") == len(("attack", "attack-2"))
    assert "<mark>هجوم صاروخي على أربيل</mark>" in part


def test_a_folder_that_cannot_be_made_is_told(run: Run, kg: Path, tmp_path: Path) -> None:
    """A file in the place of the folder is an error of one line."""
    (tmp_path / "file").touch()
    result = run("report", "--kg", kg, "-o", tmp_path / "file")
    assert result.exit_code == 1
    assert "cannot be made" in result.stderr
