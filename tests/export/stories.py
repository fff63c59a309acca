"""Facts with what proves them, made by hand."""

from collections.abc import Mapping

from mithaq.export.stored import Passage, StoredArticle, StoredFact
from mithaq.model import FactType, Modality, Value

PERSON = "https://w3id.org/mithaq/id/person/1"
OFFICE = "https://w3id.org/mithaq/id/office/1"
COUNTRY = "https://w3id.org/mithaq/id/country/1"
OTHER = "https://w3id.org/mithaq/id/country/2"
AGREEMENT = "https://w3id.org/mithaq/id/agreement/1"
QIDS = {PERSON: "Q473239", OFFICE: "Q14213", COUNTRY: "Q796", OTHER: "Q30"}


def article(name: str = "a", url: str | None = "https://news.example/a") -> StoredArticle:
    """Give an article; its text is its name."""
    iri = f"https://w3id.org/mithaq/id/article/{name}"
    return StoredArticle(iri, name, "عنوان الخبر", "2020-11-18", "وكالة الخبر", url, name)


def passage(
    quote: str = "وزير الخارجية الأميركي مايك بومبيو",
    by: tuple[str, ...] = (),
    told: StoredArticle | None = None,
) -> Passage:
    """Give a passage of an article."""
    told = told or article()
    iri = f"https://w3id.org/mithaq/id/evidence/{told.name}"
    return Passage(iri, told, quote, 0, len(quote), "apposition", "0.9", by)


def tenure(
    status: str = "current",
    time: tuple[str | None, str | None] | None = None,
    modality: Modality = Modality.ONGOING,
    passages: tuple[Passage, ...] = (),
    iri: str = "https://w3id.org/mithaq/id/assertion/1",
) -> StoredFact:
    """Give the fact that the person holds the office."""
    roles: Mapping[str, tuple[Value, ...]] = {
        "person": (PERSON,),
        "office": (OFFICE,),
        "status": (status,),
    }
    return StoredFact(iri, FactType.HOLDS_OFFICE, roles, modality, time, passages or (passage(),))


def signing(action: str = "sign") -> StoredFact:
    """Give the fact that two countries did something with an agreement on a day."""
    return StoredFact(
        "https://w3id.org/mithaq/id/assertion/2",
        FactType.AGREEMENT_ACT,
        {"agreement": (AGREEMENT,), "action": (action,), "parties": (COUNTRY, OTHER)},
        Modality.HAPPENED,
        ("2008-11-17", "2008-11-17"),
        (passage(),),
    )
