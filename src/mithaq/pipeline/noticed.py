"""What the checks found, as a part of the analysts' page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from mithaq.model import Article, Finding, Passage, Severity
from mithaq.page import Part, Row

_CONTEXT = 60
"""Code points shown before and after a quote."""

_GROUPS: Mapping[Severity, str] = {
    Severity.VIOLATION: "خطأ في المدونة",
    Severity.WARNING: "ما يحتاج إلى نظر",
    Severity.INFO: "ما يحسن العلم به",
}
_HEADS = ("الملاحظة", "في شأن", "ما العمل")


def findings_part(
    findings: Iterable[Finding],
    article: Callable[[str], Article],
    numbers: Iterator[int],
    most: int,
) -> Part:
    """Give a part of the page with a row for each passage that a finding rests on.

    Args:
        findings: what was found, the gravest first.
        article: gives the article that has an id.
        numbers: of the rows of the page.
        most: rows in a group.
    """
    known = cache(article)
    groups: dict[str, list[Row]] = defaultdict(list)
    found: Counter[str] = Counter()
    for finding in findings:
        found[_GROUPS[finding.severity]] += len(finding.passages)
        rows = groups[_GROUPS[finding.severity]]
        for passage in finding.passages[: most - len(rows)]:
            rows.append(_row(finding, passage, known(passage.article), next(numbers)))
    return Part(
        "findings",
        "ما الذي لا يستقيم؟",
        "What does not hold together?",
        "",
        _HEADS,
        {name: tuple(rows) for name, rows in groups.items() if rows},
        {name: found[name] for name, rows in groups.items() if rows},
    )


def _row(finding: Finding, passage: Passage, article: Article, number: int) -> Row:
    start, end = passage.span
    return Row(
        number,
        (finding.message_ar, finding.label, finding.fix_ar),
        passage.quote,
        article.text[max(0, start - _CONTEXT) : start],
        article.text[end : end + _CONTEXT],
        "",
        article.id,
        article.publisher or "",
        article.published or "",
        article.url or "",
    )
