"""Statements as pairs of a key and a value, with what the tool cannot carry left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mithaq.export.loss import Loss, Reason
from mithaq.export.quickstatements.cells import RefusedError
from mithaq.export.wikibase.values import Claim, Reference, Snak, UrlValue, Value

Write = Callable[[Value], str]
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Parts:
    """One statement, ready to be laid out.

    Attributes:
        value: of the statement; ``qualifiers`` and ``references`` are property and value.
    """

    value: str
    qualifiers: tuple[Pair, ...]
    references: tuple[tuple[Pair, ...], ...]


def parts(claim: Claim, about: str, write: Write) -> tuple[Parts | None, list[Loss]]:
    """Write a statement, or nothing when the tool cannot carry its value, a qualifier or a source.

    A part of a source that it cannot carry is left out by itself, unless it is the address.
    """
    main, losses = _pairs([Snak(claim.property, claim.value)], about, write)
    qualifiers, unqualified = _pairs(claim.qualifiers, about, write)
    losses += unqualified
    if losses:
        return None, losses
    references = []
    for reference in claim.references:
        pairs, missing = _pairs(reference, about, write)
        losses += missing
        if not {loss.part for loss in missing} & _addresses(reference):
            references.append(pairs)
    if claim.references and not references:
        return None, losses
    return Parts(main[0][1], qualifiers, tuple(references)), losses


def _addresses(reference: Reference) -> set[str]:
    return {snak.property for snak in reference if isinstance(snak.value, UrlValue)}


def _pairs(snaks: Iterable[Snak], about: str, write: Write) -> tuple[tuple[Pair, ...], list[Loss]]:
    pairs, losses = [], []
    for snak in snaks:
        try:
            pairs.append((snak.property, write(snak.value)))
        except RefusedError as error:
            shown = getattr(snak.value, "text", getattr(snak.value, "url", ""))
            losses.append(Loss(Reason.UNSAFE, about, snak.property, str(error), shown))
    return tuple(pairs), losses
