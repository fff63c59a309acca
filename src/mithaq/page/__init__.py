"""The analysts' page: tables and drawings whose every mark opens the quoted words."""

from mithaq.page.html import page
from mithaq.page.values import Part, Row

__all__ = ["Part", "Row", "page"]
