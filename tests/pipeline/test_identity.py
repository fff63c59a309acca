"""The cases that identity across articles stands or falls with, from the text to the graph."""

from pathlib import Path

from mithaq.model import Article, FactType
from mithaq.model.report import FactReport
from mithaq.pipeline.build import build
from mithaq.pipeline.extraction import extractor
from mithaq.pipeline.why import EntityAccount, FactAccount, why
from mithaq.store import GraphFolder, reading

HOMONYM = {
    "a": "قال وزير الخارجية القطري خالد العطية في الدوحة إن بلاده ترحب بالاتفاق.",
    "b": "قال نائب رئيس مجلس النواب العراقي خالد العطية في بغداد إن الجلسة تأجلت.",
    "c": "وصل وزير الدفاع القطري خالد العطية إلى أنقرة.",
}
VARIANT = {
    "a": "قال وزير الخارجية الروسي سيرغي لافروف إن بلاده تؤيد الحوار.",
    "b": "التقى وزير الخارجية الروسي سيرجي لافروف نظيره الإيراني في موسكو.",
    "c": "وأكد الوزير الروسي لافروف أن موسكو ترفض القرار.",
}
CHANGE = {
    "a": "قال السفير السعودي لدى الولايات المتحدة عادل الجبير إن بلاده تدعم الشرعية.",
    "b": "قال وزير الخارجية السعودي عادل الجبير في الرياض إن المملكة ترحب بالقرار.",
}
STORY = (
    "استقبل الرئيس الفرنسي فرنسوا هولاند في باريس، اليوم الأربعاء، رئيس الوزراء العراقي حيدر "
    "العبادي. وبحث الجانبان الحرب على التنظيم المتشدد وحاجة العراق إلى السلاح والتدريب، ثم "
    "تناولا الغداء وعقدا مؤتمرا صحفيا قصيرا في حديقة القصر."
)
WIRE = {
    "a": STORY,
    "b": f"باريس (وكالات) - {STORY} وتعد الزيارة الأولى من نوعها هذا العام.",
    "c": "التقى الرئيس الفرنسي فرنسوا هولاند رئيس الوزراء العراقي حيدر العبادي، اليوم الأربعاء، في "
    "قصر الإليزيه، وقال مصدر مطلع إن المحادثات دامت ساعة وتطرقت أيضا إلى أسعار النفط.",
}


def made(root: Path, texts: dict[str, str]) -> GraphFolder:
    """Read articles of one day into a graph."""
    folder = GraphFolder(root / "kg")
    articles = (Article(name, text, published="2015-06-03") for name, text in texts.items())
    build(articles, folder, make=extractor)
    return folder


def persons(folder: GraphFolder, *names: str) -> set[str]:
    """Give the articles that tell of each person who goes by one of these names."""
    accounts = (account for name in names for account in why(folder, name))
    return {"".join(each.articles) for each in accounts if isinstance(each, EntityAccount)}


def test_homonyms_stay_two(tmp_path: Path) -> None:
    """A minister of Qatar and a deputy speaker of the Iraqi parliament share a name, no more."""
    folder = made(tmp_path, HOMONYM)
    assert persons(folder, "خالد العطية") == {"ac", "b"}
    reasons = {
        verdict.reason
        for account in why(folder, "خالد العطية")
        if isinstance(account, EntityAccount)
        for verdict in account.verdicts
        if not verdict.same
    }
    assert reasons == {"they serve different states"}


def test_variants_of_a_name_are_one_person(tmp_path: Path) -> None:
    """Two spellings of a foreign name, and the family name alone."""
    folder = made(tmp_path, VARIANT)
    assert persons(folder, "سيرغي لافروف", "سيرجي لافروف", "لافروف") == {"abc"}


def test_a_change_of_office_makes_no_other_person(tmp_path: Path) -> None:
    """The ambassador who becomes foreign minister stays who he is."""
    assert persons(made(tmp_path, CHANGE), "عادل الجبير") == {"ab"}


def test_copies_of_a_wire_story_are_one_source_of_the_meeting(tmp_path: Path) -> None:
    """Two papers print one story and a third its own: three reports, two sources."""
    folder = made(tmp_path, WIRE)
    with reading(folder) as ledger:
        told = [each for group in ledger.reports() for each in group]
    meetings = [
        each for each in told if isinstance(each, FactReport) and each.type is FactType.MEETING
    ]
    (account,) = why(folder, meetings[0].iri)
    assert isinstance(account, FactAccount)
    sources = {passage.article: passage.source for passage in account.fact.passages}
    assert sources["a"] == sources["b"] != sources["c"]
    assert account.fact.support == 2
