from dataclasses import replace
from datetime import date

import pytest

from mithaq.check.waivers import Verdict, read_waivers, sift
from mithaq.errors import WaiverError
from mithaq.model import Finding, Severity

FINDING = Finding("rule", Severity.WARNING, "https://x/1", "wrong", "خطأ")
TEXT = f"""
[[waiver]]
finding = "{FINDING.fingerprint}"
verdict = "sources-differ"
by = "a reader"
date = 2026-01-31
reason = "each says so"
expires = 2026-07-31
"""


def test_a_finding_that_is_waived_passes_until_the_day_it_expires() -> None:
    """Before that day it is told apart with its reason, from that day on it is open again."""
    waivers = read_waivers(TEXT)
    other = replace(FINDING, focus="https://x/2")
    before = sift([FINDING, other], waivers, date(2026, 7, 30))
    assert before.open == (other,)
    assert [(finding, waiver.verdict) for finding, waiver in before.waived] == [
        (FINDING, Verdict.SOURCES_DIFFER)
    ]
    after = sift([FINDING, other], waivers, date(2026, 7, 31))
    assert after.open == (FINDING, other)
    assert after.expired == waivers


def test_a_waiver_of_nothing_is_named() -> None:
    """What was mended needs no waiver any more."""
    waivers = read_waivers(TEXT)
    assert sift([], waivers, date(2026, 2, 1)).unused == waivers


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[waiver]", "no TOML"),
        ("waiver = 3", "no list"),
        ("[[wavier]]", "no list"),
        ('[[waiver]]\nfinding = "0"', "Waiver 1 is malformed"),
        (TEXT + "colour = 1", "Waiver 1 is malformed"),
        (TEXT.replace("2026-01-31", '"January"'), "no day"),
        (TEXT.replace("2026-07-31", "2026-07-31T10:00:00"), "no day"),
        (TEXT.replace("sources-differ", "who knows"), "no known verdict"),
        (TEXT.replace(FINDING.fingerprint, "abc"), "no fingerprint"),
        (TEXT.replace("each says so", " "), "or why"),
        (TEXT.replace('"a reader"', "7"), "not who"),
        (TEXT + TEXT, "waived twice"),
    ],
)
def test_a_malformed_waiver_is_refused(text: str, message: str) -> None:
    """The error names the waiver and what is wrong with it."""
    with pytest.raises(WaiverError, match=message):
        read_waivers(text)
