"""The terms that carry every statement, whatever its type; facts.toml names the others."""

from __future__ import annotations

from enum import StrEnum

from mithaq.vocab.namespaces import NS, VOCAB


def term(name: str) -> str:
    """Give the IRI of a class or property by its local name."""
    return f"{NS}{name}"


def concept(scheme: str, word: str) -> str:
    """Give the IRI of a word of a closed list: ``concept("stance", "reject")``."""
    return f"{VOCAB}{scheme}/{word}"


class Class(StrEnum):
    """Classes of nodes that are neither entity nor assertion."""

    ARTICLE = term("Article")
    EVIDENCE = term("Evidence")
    TIME_SPAN = term("TimeSpan")


class Property(StrEnum):
    """Properties that are no role of a fact type."""

    # of an entity
    ACCREDITED_TO = term("accreditedTo")
    FOLDED_FORM = term("foldedForm")
    FORM = term("form")
    OFFICE_OF = term("officeOf")
    SEATS = term("seats")
    WIKIDATA = term("wikidata")

    # of an assertion
    CARRIED_OUT_BY = term("carriedOutBy")
    DURING = term("during")
    EVIDENCE = term("evidence")
    MODALITY = term("modality")
    PERCENTAGE = term("percentage")
    RANK = term("rank")
    SUPPORT = term("support")

    # of a time span
    EARLIEST = term("earliest")
    EDTF = term("edtf")
    LATEST = term("latest")

    # of evidence
    ACCORDING_TO = term("accordingTo")
    CONFIDENCE = term("confidence")
    END = term("end")
    EXACT = term("exact")
    PREFIX = term("prefix")
    RULE = term("rule")
    SOURCE = term("source")
    START = term("start")
    SUFFIX = term("suffix")
    TIME_TEXT = term("timeText")

    # of an article
    MENTIONS = term("mentions")
    PUBLISHED = term("published")
    PUBLISHER = term("publisher")
    TEXT_LENGTH = term("textLength")
    TEXT_SHA256 = term("textSha256")
    TITLE = term("title")
    URL = term("url")
