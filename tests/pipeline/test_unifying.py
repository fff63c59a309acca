from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.assemble import assemble_fact
from mithaq.model import Article, ArticleGraph, EntityType, FactType
from mithaq.model.report import FactReport
from mithaq.pipeline.entries import fresh_entry
from mithaq.pipeline.unifying import unify
from mithaq.store import Ledger
from mithaq.store.opening import open_ledger
from tests.graphs import Draft

NAMES = (
    "محمد بن سلمان",
    "محمد بن سلمان بن عبدالعزيز",
    "محمد احمد",
    "سيرغي لافروف",
    "سيرجي لافروف",
    "لافروف",
    "خالد العطيه",
)
POSTS = ("minister/defence@country:IQ", "president@country:EG", "king@country:SA")
VISIT = "زار البابا فرنسيس بغداد في 5 مارس 2021."
FIRST = (
    "واستقبله الرئيس في القصر وعزفت الفرقة النشيدين، ثم ألقى كلمة دعا فيها إلى إسكات السلاح "
    "وإعانة الفقراء، وزار بعدها كنيسة في وسط المدينة حيث صلى مع جمع من المؤمنين."
)
SECOND = (
    "وتأتي الرحلة بعد عام من الجائحة، وتشمل أيضا النجف والموصل وأربيل وفق البرنامج المعلن، "
    "ويرافقه فيها نحو سبعين صحفيا وعدد من الأساقفة من دول عدة في المنطقة."
)
SEVERAL = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.none() | st.sampled_from(POSTS),
        st.sampled_from(("", FIRST, SECOND, f"{FIRST} {SECOND}")),
        st.none() | st.sampled_from(NAMES),
    ),
    min_size=1,
    max_size=7,
)


def news(
    identifier: str,
    name: str,
    post: str | None = None,
    text: str = "",
    other: str | None = None,
) -> ArticleGraph:
    """Give an article on one person, who may hold a post and meet another, with more behind it."""
    met = other if other != name else None
    told = f"زار الوزير {name} بغداد، عاصمة البلد. {text}"
    draft = Draft(Article(identifier, f"{told} ولقي الضيف {met}." if met else told))
    person = draft.names(EntityType.PERSON, name)
    city = draft.names(EntityType.PLACE, "بغداد")
    draft.says(FactType.VISIT, f"زار الوزير {name}", visitor=person, place=city)
    if post:
        of = draft.names(EntityType.COUNTRY, "البلد", key=post.partition("@")[2])
        office = draft.names(EntityType.OFFICE, "الوزير", key=post, of=of)
        said = f"الوزير {name} بغداد، عاصمة البلد"
        draft.says(FactType.HOLDS_OFFICE, said, person=person, office=office, status="current")
    if met:
        host = draft.names(EntityType.PERSON, met)
        draft.says(FactType.MEETING, f"ولقي الضيف {met}", participants=(person, host))
    return draft.graph


def put(ledger: Ledger, graphs: Sequence[ArticleGraph]) -> None:
    """Add articles and settle who is who."""
    ledger.put([fresh_entry(graph, "1") for graph in graphs])
    unify(ledger)


def state(ledger: Ledger) -> list[object]:
    """Give all that a ledger says of its articles."""
    reports = sorted((group[0].iri, sorted(map(repr, group))) for group in ledger.reports())
    return [list(ledger.articles()), reports]


@given(SEVERAL, st.randoms(), st.data())
@settings(max_examples=40, deadline=None)
def test_a_ledger_is_the_same_however_it_came_about(
    some: list[tuple[str, str | None, str, str | None]], dice: object, data: st.DataObject
) -> None:
    """All at once, in any order, in two steps, or with articles that are taken out again."""
    graphs = [news(str(place), *one) for place, one in enumerate(some)]
    shuffled = list(graphs)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    split = data.draw(st.integers(0, len(graphs)))
    passing = [news(f"x{place}", *one) for place, one in enumerate(data.draw(SEVERAL))]
    with TemporaryDirectory() as place:
        root = Path(place)
        with open_ledger(root / "one", write=True) as ledger:
            put(ledger, graphs)
            whole = state(ledger)
        with open_ledger(root / "other", write=True) as ledger:
            put(ledger, [*shuffled[:split], *passing])
            ledger.remove([graph.article.id for graph in passing])
            unify(ledger)
            put(ledger, shuffled[split:])
            assert state(ledger) == whole


def test_only_what_has_changed_is_told_again(tmp_path: Path) -> None:
    """A new article touches those whose persons become somebody else, and no others."""
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        put(ledger, [news("a", "سيرجي لافروف"), news("b", "خالد العطيه")])
        ledger.settle()
        put(ledger, [news("c", "سيرغي لافروف"), news("d", "سيرغي لافروف")])
        changed = {graph.article.id for graph in ledger.changed_articles()}
        assert changed == {"a", "c", "d"}


def reported(identifier: str, text: str) -> ArticleGraph:
    """Give an article that reports a visit at the head of a text."""
    draft = Draft(Article(identifier, f"{VISIT} {text}"))
    pope = draft.names(EntityType.PERSON, "البابا فرنسيس")
    city = draft.names(EntityType.PLACE, "بغداد")
    day = ("5 مارس 2021", "2021-03-05", "2021-03-05")
    draft.says(FactType.VISIT, "زار البابا فرنسيس بغداد", time=day, visitor=pope, place=city)
    return draft.graph


def supports(ledger: Ledger) -> list[int]:
    """Give for each fact how many sources report it."""
    groups = [list(group) for group in ledger.reports()]
    return [assemble_fact(facts).support for group in groups if (facts := facts_of(group))]


def facts_of(group: Sequence[object]) -> list[FactReport]:
    """Give the reports of facts among some reports."""
    return [each for each in group if isinstance(each, FactReport)]


def test_copies_of_a_wire_story_are_one_source(tmp_path: Path) -> None:
    """A shortened copy and a round-up with it add no source; another text does."""
    with open_ledger(tmp_path / "ledger", write=True) as ledger:
        put(ledger, [reported("a", FIRST), reported("b", f"{FIRST} صورة من الأرشيف.")])
        assert supports(ledger) == [1]
        put(ledger, [reported("c", SECOND)])
        assert supports(ledger) == [2]
        put(ledger, [reported("d", f"{FIRST} {SECOND}")])
        assert supports(ledger) == [1]
        ledger.remove(["d"])
        unify(ledger)
        assert supports(ledger) == [2]
