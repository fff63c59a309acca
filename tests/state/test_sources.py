from mithaq.model import FactType
from tests.reader import read


def test_a_source_that_goes_on_is_a_report() -> None:
    """بحسب الوزارة فإن reports like a verb, and comes before what the ministry says later."""
    text = "وبحسب وزارة الخارجية الروسية فإن الهدنة صامدة.\nوقالت الوزارة إن المحادثات صعبة."
    told = [s for s in read(text).statements if s.type is FactType.STATEMENT]
    assert [s.evidence.span.of(text).split()[0] for s in told] == ["وبحسب"]
