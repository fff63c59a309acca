"""Articles out of a graph folder."""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.errors import GraphFolderError
from mithaq.pipeline.changing import changing
from mithaq.pipeline.fingerprint import fingerprint
from mithaq.store import GraphFolder


def retract(articles: Sequence[str], folder: GraphFolder) -> None:
    """Take articles out of a graph, with all that only they report.

    Raises:
        GraphFolderError: the folder cannot be used, or holds no such article.
    """
    with changing(folder, fingerprint()) as ledger:
        unknown = [article for article in articles if ledger.digest(article) is None]
        if unknown:
            what = f"{folder.root} holds no article {', '.join(unknown)}."
            raise GraphFolderError(what, "Give an article's id as mithaq facts shows it.")
        ledger.remove(articles)
