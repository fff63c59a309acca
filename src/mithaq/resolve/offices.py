"""Posts: which country or body each belongs to, and whom a counterpart stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mithaq.model import EntityType, Mention
from mithaq.resolve.keys import HOST, OWNER, holder_in, joined
from mithaq.resolve.locales import locales
from mithaq.resolve.owners import inferred
from mithaq.resolve.titles import titled


def offices(
    text: str, mentions: Sequence[Mention], keys: Mapping[Mention, str]
) -> dict[Mention, str]:
    """Give the key of each post: what it is and whose (``minister/defence@country:US``).

    Of one who is sent it is also where (``ambassador>country:EG@country:US``), if that is told.

    A post without a jurisdiction takes the country that its paragraph turns to, else the one that
    its namesake in the article has, else that of the country the article is about, else that of a
    body named shortly before.
    """
    own = [mention for mention in mentions if mention.type is EntityType.OFFICE]
    found: dict[Mention, str] = {}
    for mention in own:
        post = titled(mention, found, keys)
        if post:
            found[mention] = joined(post, keys.get(mention.of) if mention.of else None)
    return _sent(inferred(found, keys, locales(text, mentions)), keys)


def _sent(found: Mapping[Mention, str], keys: Mapping[Mention, str]) -> dict[Mention, str]:
    """Tell posts by where their holders are sent; where that is not said, it is the only one."""
    told = {m: _host(keys[m.to]) for m in found if m.to and m.to in keys}
    hosts: dict[tuple[str, str | None], dict[str, None]] = defaultdict(dict)
    for mention, host in told.items():
        for holder in {holder_in(mention, keys), None}:
            hosts[found[mention], holder][host] = None
    return {
        mention: _to(key, told.get(mention, ""), known)
        for mention, key in found.items()
        for known in [hosts[key, holder_in(mention, keys)] or hosts[key, None]]
    }


def _to(key: str, host: str, known: Mapping[str, None]) -> str:
    if not host and len(known) == 1:
        (host,) = known
    post, at, owner = key.partition(OWNER)
    return f"{post}{HOST}{host}{at}{owner}" if host else key


def _host(key: str) -> str:
    """Give the key of the country for that of its capital, which stands for it."""
    _, capital, code = key.rpartition("capital:")
    return f"country:{code}" if capital else key
