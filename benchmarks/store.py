"""Measures everything after extraction: reports, ledger, assembly, N-Quads, bulk load, queries.

    python benchmarks/store.py [ARTICLES]

The articles are made up: 290 words, 15 entities and 25 statements each, the entities drawn so that
a few are in most articles and most are in few, as in real news.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from mithaq.model import (
    Article,
    ArticleGraph,
    Entity,
    EntityType,
    Evidence,
    FactType,
    Modality,
    Span,
    Statement,
    Time,
    Value,
)
from mithaq.pipeline.build import build
from mithaq.pipeline.retraction import retract
from mithaq.store import GraphFolder, published
from mithaq.vocab import Datatype, FactSchema, Role, facts

WORDS, ENTITIES, STATEMENTS = 290, 15, 25
SCHEMES = {
    "tenure-status": ("current", "former", "acting"),
    "movement": ("withdraw", "deploy", "reduce"),
    "agreement-act": ("sign", "negotiate", "announce"),
    "decision": ("approve", "order", "appoint"),
    "stance": ("support", "demand", "condemn", "reject"),
    "relation": ("part_of", "led_by", "member_of"),
    "bound": ("exact", "about", "min"),
}
SHARE_DATED, SHARE_ATTRIBUTED = 0.4, 0.5
T = TypeVar("T")


def made_up(number: int) -> ArticleGraph:
    """Give one made-up article with what is read from it; equal numbers give equal articles."""
    dice = random.Random(number)  # noqa: S311 - made-up news is no secret
    text = " ".join(_word(dice.randrange(3000)) for _ in range(WORDS))
    day = f"20{dice.randrange(10, 25)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
    article = Article(f"article-{number}", text, f"{text[:40]}", day, f"صحيفة {number % 50}")
    entities = tuple(_entity(dice, f"e{n}", text) for n in range(ENTITIES))
    statements = [_statement(dice, entities, text) for _ in range(STATEMENTS)]
    return ArticleGraph(article, entities, tuple(s for s in statements if s))


def _entity(dice: random.Random, identifier: str, text: str) -> Entity:
    rank = int(dice.paretovariate(0.5)) % 50_000
    kind = tuple(EntityType)[rank % len(EntityType)]
    name, short = f"{_word(rank)} {_word(rank // 17)}", _word(rank)
    return Entity(
        identifier, kind, f"key:{rank}", name, (name, short), mentions=(_span(dice, text, 12),)
    )


def _statement(dice: random.Random, entities: tuple[Entity, ...], text: str) -> Statement | None:
    schema = facts()[dice.choice(tuple(FactType))]
    roles = _roles(dice, schema, entities)
    if not roles:
        return None
    day = f"20{dice.randrange(10, 25)}-{dice.randrange(1, 13):02}"
    when = Time(_span(dice, text, 9), day, day) if dice.random() < SHARE_DATED else None
    by = (dice.choice(entities).id,) if dice.random() < SHARE_ATTRIBUTED else ()
    evidence = Evidence(_span(dice, text, 60), f"{schema.type}/{dice.randrange(40)}", 0.8)
    return Statement(schema.type, roles, dice.choice(tuple(Modality)), evidence, when, by)


def _roles(
    dice: random.Random, schema: FactSchema, entities: tuple[Entity, ...]
) -> dict[str, tuple[Value, ...]]:
    filled = {name: _value(dice, role, entities) for name, role in schema.roles.items()}
    return {name: (value,) for name, value in filled.items() if value is not None}


def _value(dice: random.Random, role: Role, entities: tuple[Entity, ...]) -> Value | None:
    if role.types:
        fitting = [entity.id for entity in entities if entity.type in role.types]
        return dice.choice(fitting) if fitting else None
    if role.scheme:
        return dice.choice(SCHEMES[role.scheme])
    return "words" if role.datatype is Datatype.STRING else dice.randrange(1, 5000)


def _word(number: int) -> str:
    """Give a word of five letters that stands for a number."""
    letters = "ابتدرسعفقلمنوي"
    return "".join(letters[number // len(letters) ** place % len(letters)] for place in range(5))


def _span(dice: random.Random, text: str, length: int) -> Span:
    start = dice.randrange(len(text) - length)
    return Span(start, start + length)


class Known:
    """Stands for extraction, at no cost: the graphs are made before the clock starts."""

    def __init__(self, graphs: list[ArticleGraph]) -> None:
        self._graphs = {graph.article.id: graph for graph in graphs}

    def __call__(self, article: Article) -> ArticleGraph:
        """Give the graph that was made up with this article."""
        return self._graphs[article.id]


def timed(what: str, work: Callable[[], T], per: int = 1) -> T:
    """Run ``work`` and print what it took."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{what:34} {wall:8.2f} s  cpu {cpu:8.2f} s  {1000 * cpu / per:8.2f} ms each")
    return result


def articles(graphs: list[ArticleGraph]) -> Iterator[Article]:
    """Give the articles alone, as a source would."""
    return (graph.article for graph in graphs)


def main() -> None:
    """Build, build again, add one, retract it, and print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    graphs = [made_up(number) for number in range(count)]
    more = [made_up(count)]
    with tempfile.TemporaryDirectory() as place:
        folder = GraphFolder(Path(place) / "kg")

        def run(given: list[ArticleGraph]) -> None:
            build(articles(given), folder, make=lambda: Known(given))

        timed(f"build {count} articles", lambda: run(graphs), count)
        timed("build them again, unchanged", lambda: run(graphs), count)
        timed("add one article", lambda: run(more))
        timed("retract it", lambda: retract([more[0].article.id], folder))
        with published(folder) as store:
            print(f"{len(store)} quads, {len(store) / count:.0f} an article")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
