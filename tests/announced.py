"""Articles that announce, report or deny one thing: that forces leave a country, that two meet."""

from typing import Any

from mithaq.model import Article, ArticleGraph, EntityType, FactType, Modality
from tests.graphs import Draft

PLANNED, HAPPENED, DENIED = Modality.PLANNED, Modality.HAPPENED, Modality.DENIED
When = tuple[str | None, str | None]


def leaving(  # noqa: PLR0913 - all but the first three have names
    identifier: str,
    published: str,
    modality: Modality,
    when: When | None = None,
    *,
    force: str = "force|country:US|country:IQ",
    place: str | None = "country:IQ",
    count: int | None = None,
) -> ArticleGraph:
    """Give an article on a withdrawal; ``when`` is the time that it gives."""
    draft = Draft(Article(identifier, f"{identifier}: انسحاب القوات من البلد غدا", None, published))
    roles: dict[str, Any] = {"force": draft.names(EntityType.FORCE, "القوات", key=force)}
    if place:
        roles["from_"] = draft.names(EntityType.COUNTRY, "البلد", key=place)
    if count:
        roles["count"] = count
    time = ("غدا", *when) if when else None
    draft.says(
        FactType.FORCE_MOVEMENT, "انسحاب القوات", modality, time=time, action="withdraw", **roles
    )
    return draft.graph


def meeting(identifier: str, published: str, modality: Modality, *who: str) -> ArticleGraph:
    """Give an article on a meeting of these."""
    draft = Draft(Article(identifier, f"{identifier}: لقاء {' و'.join(who)}", None, published))
    participants = tuple(draft.names(EntityType.PERSON, name) for name in who)
    draft.says(FactType.MEETING, "لقاء", modality, participants=participants)
    return draft.graph
