"""Countries named by their adjective: الغارات الروسية are Russia's."""

from __future__ import annotations

from mithaq.state.arguments import Group
from mithaq.state.phrase import Phrase
from mithaq.state.scene import Scene

_ADJECTIVES = 2  # words from a noun to an adjective of it


def nation(scene: Scene, k: int) -> Phrase | None:
    """Give the country whose adjective a word is, if the article names it."""
    country = scene.by_key.get(scene.nisba(k) or "")
    if not country:
        return None
    return Phrase(k, k + 1, country, scene.type(country), "", joined=False, ids=(country,))


def described_by(scene: Scene, i: int) -> Group:
    """Give the country whose adjective describes the noun at word ``i``.

    Both have the article or neither: تفجيرات العاصمة العراقية are not Iraq's.
    """
    definite = scene.definite(i)
    for k in scene.after(i, _ADJECTIVES):
        if k in scene.at or not scene.sheet.joined(k):
            break
        country = nation(scene, k)
        if country and scene.definite(k) is definite:
            return (country,)
        if scene.sheet.infos[k].common == "noun":  # استهداف دبابة إسرائيلية
            break
    return ()
