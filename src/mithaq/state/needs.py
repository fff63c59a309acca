"""The words without which a verb does not tell of its fact: حمل … المسؤولية."""

from __future__ import annotations

from mithaq.state.events import Event
from mithaq.state.scene import Scene

_ENDINGS = ("ه", "ين", "ون", "ات", "ا")
_REACH = 20  # words


def told(scene: Scene, event: Event) -> bool:
    """Tell whether one of the words that the frame of an event needs follows in its sentence."""
    needs = event.frame.needs
    near = range(event.word + 1, min(event.word + _REACH, scene.sentence(event.word)[1]))
    return not needs or any(_bases(scene, k) & needs for k in near)


def _bases(scene: Scene, k: int) -> set[str]:
    """Give a word without clitics, article and endings, and with غير or لا before it."""
    stems = {split.stem.removeprefix("ال") for split in scene.sheet.infos[k].splits}
    bases = stems | {stem.removesuffix(end) for stem in stems for end in _ENDINGS}
    return bases | {f"{scene.norm(k - 1)} {base}" for base in bases}
