"""Names for parts of statements that depend on their content alone.

Wikibase hashes how PHP serialises a value; readers only need that equal parts have equal names.
"""

from __future__ import annotations

import hashlib
import uuid

from mithaq.export.wikibase.values import Claim, Reference, Snak, Value

_NAMESPACE = uuid.UUID("5a0ff6a4-8ff4-5cb0-9a11-3c8e7a6f4d21")


def value_hash(value: Value) -> str:
    """Name a value by 32 hexadecimal digits."""
    return hashlib.sha256(repr(value).encode()).hexdigest()[:32]


def snak_hash(snak: Snak) -> str:
    """Name a property with its value by 40 hexadecimal digits."""
    return hashlib.sha256(repr(snak).encode()).hexdigest()[:40]


def reference_hash(reference: Reference) -> str:
    """Name a source by 40 hexadecimal digits."""
    return hashlib.sha256(repr(reference).encode()).hexdigest()[:40]


def statement_id(qid: str, claim: Claim) -> str:
    """Give the id of a statement: the one that it has, or one made from what it says."""
    said = repr((claim.property, claim.value, sorted(map(repr, claim.qualifiers))))
    made = str(uuid.uuid5(_NAMESPACE, f"{qid} {said}")).upper()
    return claim.id or f"{qid}${made}"
