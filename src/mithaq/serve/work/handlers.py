"""The sorts of task that a worker does beside the endpoint: a new one is a line here."""

from __future__ import annotations

from collections.abc import Mapping

from mithaq.serve.work.describing import described, examples
from mithaq.serve.work.pages import page
from mithaq.serve.work.querying import graph, question
from mithaq.serve.work.reconciling import reconcile, reconcile_preview
from mithaq.serve.work.resources import resource
from mithaq.serve.work.searching import names, search
from mithaq.serve.work.world import Handler

HANDLERS: Mapping[str, Handler] = {
    "description": described,
    "examples": examples,
    "graph": graph,
    "names": names,
    "page": page,
    "question": question,
    "reconcile": reconcile,
    "reconcile-preview": reconcile_preview,
    "resource": resource,
    "search": search,
}
