"""What may follow a head noun and belong to the name that it opens.

A taker looks at the words where the name ends so far, and gives how far it reaches with them, or
None. Which takers a head has, the lexicon says (``lexicon/data/heads.toml``).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from mithaq.find.head.adjectives import adjectives, nisba
from mithaq.find.head.agreed import (
    TOPICS,
    concluded,
    matter,
    purpose,
    qualities,
    titled,
    topic,
    truce,
)
from mithaq.find.head.armed import armed, loyal, numbered, strong
from mithaq.find.head.called import listed, named, person, place, quoted, situated
from mithaq.find.head.conferred import sides
from mithaq.find.head.genitives import further_subject, genitive, portfolio
from mithaq.find.head.prepositional import after, aim, assigned, between, seated
from mithaq.find.head.reach import Take

# The first that takes anything has it.
TAKES: Mapping[str, Take] = {
    "portfolio": portfolio,
    "truce": truce,
    "armed": armed,
    "loyal": loyal,
    "strong": strong,
    "numbered": numbered,
    "nisba": nisba,
    "adjectives": adjectives,
    "quoted": quoted,
    "known": listed,
    "name": named,
    "people": person,
    "place": place,
    "situated": situated,
    "genitive": genitive,
    "matter": matter,
    "titled": titled,
    "sides": sides,
    "and": further_subject,
    "qualities": qualities,
    "concluded": concluded,
    "purpose": purpose,
    "aim": aim,
    "for": assigned,
    "in": after("في", clitic="ب"),
    "seated": seated,
    "between": between,
    "with": after("مع"),
    "on": partial(topic, behind=TOPICS),
    "about": partial(topic, behind=TOPICS - {"علي"}),  # ركز المؤتمر على …
    "against": after("ضد"),
}
