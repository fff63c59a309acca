"""What the service can do, in the JSON of the two versions."""

from __future__ import annotations

from typing import Any

from mithaq.reconcile.catalogue import Catalogue
from mithaq.vocab import ID, NS

Json = Any

_NAME = "Mithaq"
_WIDTH, _HEIGHT = 420, 180


def manifest_0_2(base: str, known: Catalogue) -> Json:
    """Give the manifest of version 0.2 for a service at ``base``, an address without end slash."""
    return {
        "versions": ["0.2"],
        "name": _NAME,
        "identifierSpace": ID,
        "schemaSpace": NS,
        "view": {"url": f"{ID}{{{{id}}}}"},
        "defaultTypes": [{"id": each.id, "name": each.en} for each in known.types.values()],
        "preview": {
            "url": f"{base}/preview?id={{{{id}}}}",
            "width": _WIDTH,
            "height": _HEIGHT,
        },
        "suggest": {
            what: {"service_url": base, "service_path": f"/suggest/{what}"}
            for what in ("entity", "property", "type")
        },
        "extend": {"propose_properties": {"service_url": base, "service_path": "/properties"}},
    }


def manifest_1_0(known: Catalogue) -> Json:
    """Give the manifest of version 1.0-draft; its paths are those of the specification."""
    return {
        "versions": ["1.0-draft"],
        "name": _NAME,
        "lang": "en",
        "dir": "ltr",
        "view": {"url": f"{ID}{{id}}"},
        "defaultTypes": [
            {"id": each.id, "name": each.ar, "lang": "ar", "dir": "rtl"}
            for each in known.types.values()
        ],
        "preview": {"width": _WIDTH, "height": _HEIGHT},
        "suggest": {"entity": True, "property": True, "type": True},
        "extend": {"proposeProperties": True},
        "standardizedScore": True,
    }
