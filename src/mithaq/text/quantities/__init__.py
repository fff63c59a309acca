"""Quantities: numbers of things, with their bounds and the noun that they count."""

from mithaq.text.quantities.find import quantities_in

__all__ = ["quantities_in"]
