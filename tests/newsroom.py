"""Short articles about public facts, with what a reader finds in them."""

import atexit
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from mithaq.model import Article, ArticleGraph, EntityType, FactType, Modality
from mithaq.pipeline.build import build
from mithaq.store import GraphFolder
from tests.graphs import Draft

PERSON, OFFICE, ORGANIZATION, FORCE, AGREEMENT, COUNTRY, PLACE, DIALOGUE = EntityType


def announcement() -> ArticleGraph:
    """Give an announced reduction, with an acting office holder and the old and new strength."""
    draft = Draft(
        Article(
            "announcement",
            "قال القائم بأعمال وزير الدفاع الأميركي كريستوفر ميلر إن الولايات المتحدة ستخفض "
            "قواتها في العراق إلى 2500 جندي بحلول 15 يناير 2021. ويوجد في العراق الآن نحو "
            "3000 جندي أميركي.",
            title="خفض القوات الأميركية في العراق",
            published="2020-11-18",
            publisher="صحيفة الضفتين",
            url="https://example.org/1",
        )
    )
    america = draft.names(COUNTRY, "الولايات المتحدة", key="country:US")
    iraq = draft.names(COUNTRY, "العراق", key="country:IQ")
    office = draft.names(OFFICE, "وزير الدفاع", key="defence|country:US", of=america)
    miller = draft.names(PERSON, "كريستوفر ميلر", "ميلر")
    troops = draft.names(FORCE, "قواتها", "جندي أميركي", key="force|country:US|country:IQ")
    deadline = ("15 يناير 2021", None, "2021-01-15")
    draft.says(
        FactType.HOLDS_OFFICE,
        "القائم بأعمال وزير الدفاع الأميركي كريستوفر ميلر",
        Modality.ONGOING,
        person=miller,
        office=office,
        status="acting",
    )
    draft.says(
        FactType.STATEMENT,
        "قال القائم بأعمال وزير الدفاع الأميركي كريستوفر ميلر",
        speaker=miller,
    )
    draft.says(
        FactType.FORCE_MOVEMENT,
        "ستخفض قواتها في العراق إلى 2500 جندي",
        Modality.PLANNED,
        time=deadline,
        by=(miller,),
        force=troops,
        action="reduce",
        from_=iraq,
        actor=america,
    )
    draft.says(
        FactType.FORCE_STRENGTH,
        "إلى 2500 جندي بحلول 15 يناير 2021",
        Modality.PLANNED,
        time=deadline,
        by=(miller,),
        force=troops,
        count=2500,
        place=iraq,
        bound="exact",
    )
    draft.says(
        FactType.FORCE_STRENGTH,
        "نحو 3000 جندي أميركي",
        Modality.ONGOING,
        force=troops,
        count=3000,
        place=iraq,
        bound="about",
    )
    return draft.graph


def withdrawal() -> ArticleGraph:
    """Give the same reduction reported done, with another number for the strength before it."""
    draft = Draft(
        Article(
            "withdrawal",
            "أعلنت وزارة الدفاع الأميركية أن القوات الأميركية في العراق خفضت إلى 2500 جندي في "
            "15 يناير 2021، وكانت أكثر من 5000 جندي قبل عام. وأيد مقتدى الصدر الانسحاب وطالب "
            "القوات الأميركية بالرحيل.",
            published="2021-01-16",
            publisher="وكالة الخبر",
        )
    )
    america = draft.names(COUNTRY, "الأميركية", key="country:US")
    iraq = draft.names(COUNTRY, "العراق", key="country:IQ")
    ministry = draft.names(ORGANIZATION, "وزارة الدفاع الأميركية", key="defence|country:US")
    troops = draft.names(FORCE, "القوات الأميركية", key="force|country:US|country:IQ")
    sadr = draft.names(PERSON, "مقتدى الصدر")
    day = ("15 يناير 2021", "2021-01-15", "2021-01-15")
    draft.says(FactType.STATEMENT, "أعلنت وزارة الدفاع الأميركية", speaker=ministry)
    draft.says(
        FactType.FORCE_MOVEMENT,
        "القوات الأميركية في العراق خفضت إلى 2500 جندي",
        time=day,
        by=(ministry,),
        force=troops,
        action="reduce",
        from_=iraq,
        actor=america,
    )
    draft.says(
        FactType.FORCE_STRENGTH,
        "إلى 2500 جندي",
        Modality.ONGOING,
        time=day,
        by=(ministry,),
        force=troops,
        count=2500,
        place=iraq,
        bound="exact",
    )
    draft.says(
        FactType.FORCE_STRENGTH,
        "أكثر من 5000 جندي قبل عام",
        Modality.ONGOING,
        time=("قبل عام", "2020", "2020"),
        by=(ministry,),
        force=troops,
        count=5000,
        place=iraq,
        bound="min",
    )
    draft.says(
        FactType.STANCE,
        "طالب القوات الأميركية بالرحيل",
        actor=sadr,
        action="demand",
        target=troops,
    )
    return draft.graph


def dialogue() -> ArticleGraph:
    """Give a meeting in a round of talks that invokes an agreement signed before."""
    draft = Draft(
        Article(
            "dialogue",
            "التقى وزير الخارجية الأميركي مايك بومبيو نظيره العراقي فؤاد حسين في واشنطن في 19 "
            "أغسطس 2020، في الجولة الثانية من الحوار الاستراتيجي. وأكد الوزيران التزام "
            "البلدين باتفاق الإطار الاستراتيجي الذي وقعه العراق والولايات المتحدة في 17 "
            "نوفمبر 2008. وزار مصطفى الكاظمي واشنطن في 20 أغسطس 2020.",
            title="الجولة الثانية من الحوار",
            published="2020-08-20",
            publisher="صحيفة الضفتين",
        )
    )
    america = draft.names(COUNTRY, "الولايات المتحدة", key="country:US")
    iraq = draft.names(COUNTRY, "العراق", key="country:IQ")
    washington = draft.names(PLACE, "واشنطن", key="place:washington")
    american = draft.names(OFFICE, "وزير الخارجية", key="foreign|country:US", of=america)
    iraqi = draft.names(OFFICE, "وزير الخارجية", key="foreign|country:IQ", of=iraq)
    pompeo = draft.names(PERSON, "مايك بومبيو")
    hussein = draft.names(PERSON, "فؤاد حسين")
    kadhimi = draft.names(PERSON, "مصطفى الكاظمي")
    talks = draft.names(DIALOGUE, "الحوار الاستراتيجي")
    framework = draft.names(AGREEMENT, "اتفاق الإطار الاستراتيجي")
    day = ("19 أغسطس 2020", "2020-08-19", "2020-08-19")
    signed = ("17 نوفمبر 2008", "2008-11-17", "2008-11-17")
    draft.says(
        FactType.HOLDS_OFFICE,
        "وزير الخارجية الأميركي مايك بومبيو",
        Modality.ONGOING,
        person=pompeo,
        office=american,
        status="current",
    )
    draft.says(
        FactType.HOLDS_OFFICE,
        "نظيره العراقي فؤاد حسين",
        Modality.ONGOING,
        person=hussein,
        office=iraqi,
        status="current",
    )
    draft.says(
        FactType.MEETING,
        "التقى وزير الخارجية الأميركي مايك بومبيو نظيره العراقي فؤاد حسين",
        time=day,
        participants=(pompeo, hussein),
        place=washington,
    )
    draft.says(
        FactType.SESSION,
        "الجولة الثانية من الحوار الاستراتيجي",
        time=day,
        dialogue=talks,
        round=2,
        participants=(pompeo, hussein),
        place=washington,
    )
    draft.says(
        FactType.AGREEMENT_ACT,
        "التزام البلدين باتفاق الإطار الاستراتيجي",
        time=day,
        by=(pompeo, hussein),
        agreement=framework,
        action="invoke",
        parties=(pompeo, hussein),
    )
    draft.says(
        FactType.AGREEMENT_ACT,
        "وقعه العراق والولايات المتحدة في 17 نوفمبر 2008",
        time=signed,
        agreement=framework,
        action="sign",
        parties=(iraq, america),
    )
    draft.says(
        FactType.VISIT,
        "زار مصطفى الكاظمي واشنطن",
        time=("20 أغسطس 2020", "2020-08-20", "2020-08-20"),
        visitor=kadhimi,
        place=washington,
    )
    return draft.graph


_WOUNDED = 9
_ATTACK = (
    "قتل متعاقد وجرح {wounded} أشخاص في هجوم صاروخي على أربيل في 15 فبراير 2021. وبحث أنتوني "
    "بلينكن الهجوم في اتصال هاتفي مع مصطفى الكاظمي. ويوجد في أربيل جنود من التحالف الدولي الذي "
    "تقوده الولايات المتحدة. ودان العراق الهجوم."
)
_ATTACK_TOLD_OTHERWISE = (
    "أصاب هجوم صاروخي على أربيل يوم 15 فبراير 2021 متعاقدا فقضى وجرح معه {wounded} أشخاص. وتناوله "
    "أنتوني بلينكن مساء في اتصال هاتفي مع مصطفى الكاظمي طويل. ولقوات التحالف الدولي الذي تقوده "
    "الولايات المتحدة مقر هناك. كما دان العراق الهجوم في بيان."
)


def attack(wounded: int = _WOUNDED, identifier: str = "attack") -> ArticleGraph:
    """Give an attack with casualties, a telephone call after it, and a tie between two bodies."""
    told = _ATTACK if wounded == _WOUNDED else _ATTACK_TOLD_OTHERWISE
    text = told.format(wounded=wounded)
    draft = Draft(Article(identifier, text, published="2021-02-16", publisher="وكالة الخبر"))
    america = draft.names(COUNTRY, "الولايات المتحدة", key="country:US")
    iraq = draft.names(COUNTRY, "العراق", key="country:IQ")
    erbil = draft.names(PLACE, "أربيل", key="place:erbil")
    blinken = draft.names(PERSON, "أنتوني بلينكن")
    kadhimi = draft.names(PERSON, "مصطفى الكاظمي")
    coalition = draft.names(FORCE, "التحالف الدولي")
    draft.says(
        FactType.ATTACK,
        "هجوم صاروخي على أربيل",
        time=("15 فبراير 2021", "2021-02-15", "2021-02-15"),
        target=erbil,
        place=erbil,
        killed=1,
        wounded=wounded,
        means="rocket",
    )
    draft.says(FactType.CALL, "اتصال هاتفي مع مصطفى الكاظمي", participants=(blinken, kadhimi))
    draft.says(
        FactType.RELATION,
        "التحالف الدولي الذي تقوده الولايات المتحدة",
        Modality.ONGOING,
        subject=coalition,
        relation="led_by",
        object=america,
    )
    draft.says(FactType.STANCE, "دان العراق الهجوم", actor=iraq, action="condemn")
    return draft.graph


def vote() -> ArticleGraph:
    """Give a decision of a parliament, a former office holder and a denial."""
    draft = Draft(
        Article(
            "vote",
            "أقر مجلس النواب العراقي في 5 يناير 2020 قرارا يطلب إنهاء وجود القوات الأجنبية. "
            "وحضر الجلسة رئيس الوزراء السابق نوري المالكي. ونفت الحكومة البريطانية سحب قواتها.",
            published="2020-01-06",
        )
    )
    iraq = draft.names(COUNTRY, "العراقي", key="country:IQ")
    parliament = draft.names(ORGANIZATION, "مجلس النواب العراقي", key="parliament|country:IQ")
    office = draft.names(OFFICE, "رئيس الوزراء", key="premier|country:IQ", of=iraq)
    maliki = draft.names(PERSON, "نوري المالكي")
    cabinet = draft.names(ORGANIZATION, "الحكومة البريطانية", key="government|country:GB")
    troops = draft.names(FORCE, "قواتها", key="force|country:GB|country:IQ")
    draft.says(
        FactType.DECISION,
        "أقر مجلس النواب العراقي في 5 يناير 2020 قرارا",
        time=("5 يناير 2020", "2020-01-05", "2020-01-05"),
        body=parliament,
        action="approve",
    )
    draft.says(
        FactType.HOLDS_OFFICE,
        "رئيس الوزراء السابق نوري المالكي",
        Modality.ONGOING,
        person=maliki,
        office=office,
        status="former",
    )
    draft.says(
        FactType.FORCE_MOVEMENT,
        "نفت الحكومة البريطانية سحب قواتها",
        Modality.DENIED,
        by=(cabinet,),
        force=troops,
        action="withdraw",
        actor=cabinet,
    )
    return draft.graph


def dissent() -> ArticleGraph:
    """Give another date for a round of talks, another office holder and another strength."""
    draft = Draft(
        Article(
            "dissent",
            "قال وزير الدفاع الأميركي مارك إسبر إن الجولة الثانية من الحوار الاستراتيجي مع العراق "
            "عقدت في 20 أغسطس 2020، وإن 5200 جندي أميركي في العراق.",
            published="2020-11-09",
            publisher="وكالة الخبر",
        )
    )
    america = draft.names(COUNTRY, "الأميركي", key="country:US")
    office = draft.names(OFFICE, "وزير الدفاع", key="defence|country:US", of=america)
    esper = draft.names(PERSON, "مارك إسبر")
    talks = draft.names(DIALOGUE, "الحوار الاستراتيجي")
    iraq = draft.names(COUNTRY, "العراق", key="country:IQ")
    troops = draft.names(FORCE, "جندي أميركي", key="force|country:US|country:IQ")
    draft.says(
        FactType.FORCE_STRENGTH,
        "5200 جندي أميركي في العراق",
        Modality.ONGOING,
        by=(esper,),
        force=troops,
        count=5200,
        place=iraq,
        bound="exact",
    )
    draft.says(
        FactType.HOLDS_OFFICE,
        "وزير الدفاع الأميركي مارك إسبر",
        Modality.ONGOING,
        person=esper,
        office=office,
        status="current",
    )
    draft.says(
        FactType.SESSION,
        "الجولة الثانية من الحوار الاستراتيجي مع العراق عقدت في 20 أغسطس 2020",
        time=("20 أغسطس 2020", "2020-08-20", "2020-08-20"),
        by=(esper,),
        dialogue=talks,
        round=2,
    )
    return draft.graph


def copied(graph: ArticleGraph, identifier: str) -> ArticleGraph:
    """Give the same text as another article has it."""
    return replace(graph, article=replace(graph.article, id=identifier))


def articles() -> tuple[ArticleGraph, ...]:
    """Give all of them."""
    other = attack(wounded=8, identifier="attack-2")
    return announcement(), withdrawal(), dialogue(), attack(), other, vote(), dissent()


def built(root: Path, graphs: Sequence[ArticleGraph] = ()) -> GraphFolder:
    """Build a graph folder from these articles, from all of them when none are given."""
    if graphs or root.exists():
        return _built(root, graphs or articles())
    copytree(_newsroom(), root)
    return GraphFolder(root)


@cache
def _newsroom() -> Path:
    """Build the folder of all articles once, for copies of it take a hundredth of the time."""
    kept = TemporaryDirectory()
    atexit.register(kept.cleanup)
    return _built(Path(kept.name) / "kg", articles()).root


def _built(root: Path, graphs: Sequence[ArticleGraph]) -> GraphFolder:
    folder = GraphFolder(root)
    known = {graph.article.id: graph for graph in graphs}
    build(
        (graph.article for graph in graphs),
        folder,
        make=lambda: lambda article: known[article.id],
    )
    return folder
