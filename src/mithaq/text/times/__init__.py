"""Times: days, months, years and stretches of them, found and anchored to the publication day."""

from mithaq.text.times.context import Context
from mithaq.text.times.find import Contradiction, times_in
from mithaq.text.times.lapses import Lapse, lapses_in

__all__ = ["Context", "Contradiction", "Lapse", "lapses_in", "times_in"]
