"""Made-up articles with what is read from them, of every shape that the model allows."""

from hypothesis import strategies as st

from mithaq.model import (
    Article,
    ArticleGraph,
    Dropped,
    Entity,
    EntityType,
    Evidence,
    FactType,
    Modality,
    Span,
    Statement,
    Time,
)
from mithaq.vocab import Datatype, Role, facts

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
words = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ", min_size=1, max_size=12)
days = st.dates().map(lambda day: day.isoformat())
dates = st.one_of(days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4]))
keys = st.text("abcdef", min_size=1, max_size=2)
_WORDS = {
    "tenure-status": ("current", "former", "acting", "elect"),
    "movement": ("withdraw", "deploy"),
    "agreement-act": ("sign", "ratify", "reject"),
    "decision": ("approve", "order"),
    "stance": ("support", "condemn"),
    "relation": ("led_by", "member_of"),
    "bound": ("exact", "about"),
}


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    """Give a stretch of a text, never empty."""
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def article_graphs(draw: st.DrawFn) -> ArticleGraph:
    """Give an article with a few entities and statements."""
    about = (draw(st.none() | words), draw(st.none() | days), draw(st.none() | words))
    body = draw(st.lists(st.builds(Span, st.integers(0, 9), st.integers(9, 20)), max_size=2))
    article = Article(draw(keys), draw(texts), *about, draw(st.none() | words), tuple(body))
    entities = _entities(draw, article.text)
    statements = [_statement(draw, article.text, entities) for _ in range(draw(st.integers(0, 4)))]
    dropped = draw(st.lists(st.builds(Dropped, words, words, spans(article.text)), max_size=2))
    return ArticleGraph(article, entities, tuple(statements), tuple(dropped))


def _entities(draw: st.DrawFn, text: str) -> tuple[Entity, ...]:
    """Give one entity of each type, so that any role can be filled."""
    return tuple(
        Entity(
            f"e{place}",
            kind,
            draw(keys),
            draw(words),
            tuple(draw(st.lists(words, max_size=2))),
            of="e6" if kind is EntityType.OFFICE else None,
            seats=draw(st.sampled_from((None, 1, 2))) if kind is EntityType.OFFICE else None,
            mentions=tuple(draw(st.lists(spans(text), max_size=2))),
        )
        for place, kind in enumerate(EntityType, start=1)
    )


def _statement(draw: st.DrawFn, text: str, entities: tuple[Entity, ...]) -> Statement:
    kind = draw(st.sampled_from(FactType))
    roles = {
        name: tuple(draw(st.lists(_value(role, entities), min_size=1, max_size=2)))
        for name, role in facts()[kind].roles.items()
        if draw(st.booleans())
    }
    bounds = draw(st.one_of(st.tuples(dates, dates), st.tuples(st.none(), st.none() | dates)))
    time = draw(st.none() | st.builds(Time, spans(text), *map(st.just, bounds)))
    by = tuple(draw(st.lists(st.sampled_from([entity.id for entity in entities]), max_size=2)))
    confidence = draw(st.floats(0, 1))
    evidence = Evidence(draw(spans(text)), draw(keys), confidence)
    return Statement(kind, roles, draw(st.sampled_from(Modality)), evidence, time, by)


def _value(role: Role, entities: tuple[Entity, ...]) -> st.SearchStrategy[str | int]:
    if role.types:
        fitting = [entity.id for entity in entities if entity.type in role.types]
        return st.sampled_from(fitting)
    if role.scheme:
        return st.sampled_from(_WORDS[role.scheme])
    if role.datatype is Datatype.STRING:
        return texts
    share = st.decimals(0, 100, places=1).map(lambda number: f"{number.normalize():f}%")
    numbers: st.SearchStrategy[str | int] = st.integers(0, 10**9)
    return numbers | share if role.datatype is Datatype.COUNT else numbers
