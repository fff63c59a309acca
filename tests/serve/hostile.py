"""An article that was written to run script in whoever looks at it."""

from mithaq.model import Article, ArticleGraph, FactType, Modality
from tests.graphs import Draft
from tests.newsroom import COUNTRY, FORCE, PERSON

SCRIPT = "<script>window.hacked = 1</script>"
IMAGE = '"><img src=x onerror="window.hacked = 1">'


def hostile() -> ArticleGraph:
    """Give it: script in the title, the publisher, the address, names, quotes and times."""
    person, force = f"زيد {SCRIPT}", f"القوات {IMAGE}"
    draft = Draft(
        Article(
            f"hostile {SCRIPT}",
            f"قال {person} إن عدد {force} في العراق 400 جندي في {SCRIPT} وكان 300 جندي.",
            title=f"عنوان {SCRIPT}{IMAGE}",
            published="2021-03-01",
            publisher=f"ناشر {IMAGE}",
            url="javascript:window.hacked=1",
        )
    )
    iraq = draft.names(COUNTRY, "العراق", key="country:IQ")
    speaker = draft.names(PERSON, person)
    troops = draft.names(FORCE, force)
    draft.says(FactType.STATEMENT, f"قال {person}", speaker=speaker)
    for count in (400, 300):
        draft.says(
            FactType.FORCE_STRENGTH,
            f"{count} جندي",
            Modality.ONGOING,
            time=(SCRIPT, f"20{count // 20}", f"20{count // 20}"),
            by=(speaker,),
            force=troops,
            count=count,
            place=iraq,
            bound="exact",
        )
    happened = ("في العراق", "2022-05-01", "2022-05-01")
    draft.says(FactType.VISIT, "في العراق", time=happened, visitor=speaker, place=iraq)
    return draft.graph
