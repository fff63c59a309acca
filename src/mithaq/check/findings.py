"""From breaches to findings: what the node is called, the sentences, and what to do."""

from __future__ import annotations

import pyoxigraph

from mithaq.check.breach import Breach
from mithaq.check.labels import label
from mithaq.check.passages import evidence_of, passages
from mithaq.check.shapes import load_shapes
from mithaq.model import Finding

_FIX = (
    "Build the article again. If the finding returns, report the sentence and its rule.",
    "أعد بناء المقال، فإن عاد الأمر فأبلغ عن الجملة وعن قاعدتها.",
)
"""What to do where a shape does not say; Mithaq shall never write such a node."""


def finding(store: pyoxigraph.Store, breach: Breach) -> Finding:
    """Give the finding that a breach is, with the sentences that its node rests on."""
    fix_en, fix_ar = load_shapes().fixes.get(breach.rule, _FIX)
    return Finding(
        breach.rule,
        breach.severity,
        breach.focus,
        breach.message_en,
        breach.message_ar,
        passages(store, evidence_of(store, breach.focus)),
        label=label(store, breach.focus),
        fix_en=fix_en,
        fix_ar=fix_ar,
        component=breach.component,
        path=breach.path,
        value=breach.value,
    )
