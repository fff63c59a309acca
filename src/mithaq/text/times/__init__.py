"""Times: days, months, years and stretches of them, found and anchored to the publication day."""

from mithaq.text.times.calendar import first_day, last_day
from mithaq.text.times.context import Context
from mithaq.text.times.find import Contradiction, Times, times_in
from mithaq.text.times.lapses import Lapse, lapses_in
from mithaq.text.times.terms import Term, terms_in
from mithaq.text.times.undated import agreed, window

__all__ = [
    "Context",
    "Contradiction",
    "Lapse",
    "Term",
    "Times",
    "agreed",
    "first_day",
    "lapses_in",
    "last_day",
    "terms_in",
    "times_in",
    "window",
]
