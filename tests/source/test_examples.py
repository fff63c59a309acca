"""The example articles, read as a user would."""

from __future__ import annotations

import pytest

from mithaq.model import Article
from mithaq.resources import folder
from mithaq.source import read

DAYS = {
    "afghanistan-count": "2021-03-15",
    "baghdad-summit": "2021-06-27",
    "dialogue-april-2021": "2021-04-08",
    "dialogue-august-2020": "2020-08-20",
    "dialogue-june-2020": "2020-06-11",
    "drawdown-announced": "2020-11-18",
    "drawdown-done": "2021-01-16",
    "framework-background": "2020-08-21",
    "nato-mission": "2021-02-18",
    "riyadh-tehran": "2023-03-10",
    "tobruk-government": "2022-03-04",
    "tripoli-government": "2022-03-05",
    "tunis-tripoli": "2021-03-18",
    "yemen-truce": "2022-04-02",
}
FURNITURE = ("°C", "التعليق", "الرئيسية", "Facebook", "2023", "2024", "حقوق", "ذات صلة", "سياسة\n")


@pytest.fixture(scope="module")
def examples() -> dict[str, Article]:
    """Read the examples with their metadata."""
    found = read([folder("examples")], meta=folder("examples") / "meta.json")
    return {article.id: article for article in found if isinstance(article, Article)}


@pytest.mark.parametrize("name", DAYS)
def test_day(examples: dict[str, Article], name: str) -> None:
    """Each example is read, and dated by its metadata, its markup or its own dateline."""
    assert examples[name].published == DAYS[name]


def test_what_is_known(examples: dict[str, Article]) -> None:
    """There are no other examples, and of each title, publisher and address are known."""
    assert set(examples) == set(DAYS)
    assert all(item.title and item.publisher and item.url for item in examples.values())


@pytest.mark.parametrize("name", sorted(set(DAYS) - {"riyadh-tehran"}))
def test_no_furniture(examples: dict[str, Article], name: str) -> None:
    """What the pages carry around the articles is not in their bodies."""
    article = examples[name]
    body = "\n".join(span.of(article.text) for span in article.body)
    assert [sign for sign in FURNITURE if sign in body] == []
