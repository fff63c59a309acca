"""What the checks found about things.

The rules across entities were asked when the index was built. What shapes and quotes breach is read
from what the last ``mithaq validate`` wrote down in the graph folder, if there was one.
"""

from __future__ import annotations

from collections.abc import Sequence

from mithaq.check.breach import Breach, read_breach
from mithaq.model import Finding
from mithaq.serve.search.asking import findings
from mithaq.serve.work.reader import Json, Reader
from mithaq.store import breaches_at


def found(reader: Reader, focuses: Sequence[str]) -> list[Json]:
    """Give what was found about things, each once: rule, messages, fingerprint, and the value."""
    nodes = tuple(dict.fromkeys(focuses))
    ruled = [one._asdict() for node in nodes for one in findings(reader.world.index, node)]
    bodies = breaches_at(reader.world.checked, nodes)
    return [
        *({**one, "property": "", "value": ""} for one in ruled),
        *(_told(reader, read_breach(body)) for body in bodies),
    ]


def _told(reader: Reader, breach: Breach) -> Json:
    named = Finding(
        breach.rule,
        breach.severity,
        breach.focus,
        breach.message_en,
        breach.message_ar,
        component=breach.component,
        path=breach.path,
        value=breach.value,
    )
    return {
        "rule": named.rule,
        "severity": named.severity.value,
        "en": named.message_en,
        "ar": named.message_ar,
        "fingerprint": named.fingerprint,
        "property": reader.label(named.path) if named.path else "",
        "value": named.value,
    }
