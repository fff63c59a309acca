"""Posts that their holders no longer have: those of the dead and of those whom others succeed."""

from __future__ import annotations

from mithaq.find.board import Board
from mithaq.find.name import Name
from mithaq.lexicon import tenure_words
from mithaq.model import Mention

_BLESSING = 3  # words of a blessing


def ended(board: Board, post: Name, holder: Mention) -> bool:
    """Tell whether a text says by its words around a post that it is no longer this holder's."""
    return _succeeded(board, post) or _mourned(board, post, holder)


def _succeeded(board: Board, post: Name) -> bool:
    """Read خلفا لوزير الدفاع."""
    before = board.sheet.words[post.first - 1].norm if board.sheet.joined(post.first) else ""
    return post.prefix == "ل" and before in tenure_words("succeeding")


def _mourned(board: Board, post: Name, holder: Mention) -> bool:
    """Read رحمه الله behind the holder."""
    words = board.sheet.words[post.first :]
    behind = [word.norm for word in words if word.start >= holder.span.end][:_BLESSING]
    told = {" ".join(behind[:length]) for length in range(2, _BLESSING + 1)}
    return bool(told & tenure_words("mourning"))
