from pathlib import Path

import pytest

from mithaq.ask import find_query, library, read_query
from mithaq.ask.query import Parameter, ParameterType
from mithaq.errors import QueryError

TEXT = """# question-en: Who held it: and when?
# question-ar: من شغله؟
# param office: label — the name
# param-ar office: الاسم
# param of: label = — the country
# param months: integer = 12 — how near
# columns-ar: الشاغل، من وإلى
# expect: office=x -> y

# no header: any more
SELECT * WHERE { ?s ?p ?o }
"""


def test_a_header_says_what_a_query_needs() -> None:
    """Questions, parameters with types and defaults, heads and example are read from it."""
    query = read_query("who", TEXT)
    assert (query.name, query.text) == ("who", TEXT)
    assert (query.question_en, query.question_ar) == ("Who held it: and when?", "من شغله؟")
    assert query.parameters == (
        Parameter("office", ParameterType.LABEL, None, "the name", "الاسم"),
        Parameter("of", ParameterType.LABEL, "", "the country"),
        Parameter("months", ParameterType.INTEGER, "12", "how near"),
    )
    assert query.columns_ar == ("الشاغل", "من وإلى")
    assert query.expect == "office=x -> y"


def test_a_query_needs_no_header() -> None:
    """Plain SPARQL is a query without parameters."""
    assert read_query("plain", "ASK {}").parameters == ()


@pytest.mark.parametrize("line", ["name — no type", "number: name", "label the name"])
def test_a_misspelt_parameter_is_told(line: str) -> None:
    """A parameter line that is not understood says how one is written."""
    with pytest.raises(QueryError, match="TYPE"):
        read_query("wrong", f"# param x: {line}\nASK {{}}")


def test_every_named_query_explains_itself() -> None:
    """Each has its question in two languages and, when it gives a table, an example."""
    assert len(library()) >= 12
    for query in library().values():
        assert query.question_en
        assert query.question_ar
        assert query.expect or "CONSTRUCT" in query.text
        assert all(parameter.help for parameter in query.parameters)


def test_a_query_can_come_from_a_file(tmp_path: Path) -> None:
    """A path that is no named query is read."""
    path = tmp_path / "mine.rq"
    path.write_text(TEXT, encoding="utf-8")
    assert find_query(str(path)) == read_query("mine", TEXT)


def test_an_unknown_query_names_those_there_are(tmp_path: Path) -> None:
    """Neither a name nor a file that can be read: the names are listed."""
    with pytest.raises(QueryError, match="office-holder"):
        find_query("who-is-who")
    with pytest.raises(QueryError, match="no readable file"):
        find_query(str(tmp_path))
