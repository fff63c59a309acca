"""The pages of a review: one for each module and term, and all of it in one file."""

from mithaq.review.page.site import SINGLE, pages

__all__ = ["SINGLE", "pages"]
