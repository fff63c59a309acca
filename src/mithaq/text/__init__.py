"""The lowest layer of Arabic news: exact offsets, clitics, quotations, quantities and times.

It knows how Arabic is written and nothing of politics. ``read`` takes a text apart; everything it
gives points into the untouched text.
"""

from mithaq.text import clitics
from mithaq.text.dateline import published_in
from mithaq.text.fold import fold
from mithaq.text.quotations import Quotation
from mithaq.text.reader import read
from mithaq.text.reading import Reading
from mithaq.text.sentences import Sentence
from mithaq.text.times import Contradiction, Lapse, Term
from mithaq.text.tokens import Token
from mithaq.text.view import View

__all__ = [
    "Contradiction",
    "Lapse",
    "Quotation",
    "Reading",
    "Sentence",
    "Term",
    "Token",
    "View",
    "clitics",
    "fold",
    "published_in",
    "read",
]
