"""Times: days, months, years and stretches of them, found and anchored to the publication day."""

from mithaq.text.times.context import Context
from mithaq.text.times.find import Contradiction, times_in

__all__ = ["Context", "Contradiction", "times_in"]
