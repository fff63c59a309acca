"""Items with every kind of value, qualifier and source that Mithaq writes."""

from mithaq.export.wikibase.values import (
    Batch,
    Claim,
    Item,
    ItemValue,
    Snak,
    SomeValue,
    TextValue,
    TimeValue,
    UrlValue,
)

SOURCE = (
    Snak("P248", ItemValue("Q4000")),
    Snak("P854", UrlValue("https://news.example/%D8%AE%D8%A8%D8%B1%7C1")),
    Snak("P1476", TextValue("عنوان «الخبر» | 'أ'", "ar")),
    Snak("P577", TimeValue("2020-11-18")),
    Snak("P407", ItemValue("Q13955")),
    Snak("P1683", TextValue('قال: "نعم" \\ لا', "ar")),
    Snak("P813", TimeValue("2020-11-20")),
)
SHORT = (Snak("P854", UrlValue("https://b.example/?a=1&b=2")), SOURCE[5])
SAMPLES = Batch(
    (
        Item(
            "https://w3id.org/mithaq/id/person/1",
            "Q473239",
            (
                Claim(
                    "P39",
                    ItemValue("Q14213"),
                    (Snak("P580", TimeValue("2018-04-26")), Snak("P582", TimeValue("2021-01"))),
                    (SOURCE, SHORT),
                ),
                Claim("P39", ItemValue("Q3001"), (Snak("P582", SomeValue()),), (SHORT,)),
                Claim(
                    "P39",
                    ItemValue("Q3003"),
                    (Snak("P5102", ItemValue("Q4676846")), Snak("P585", TimeValue("2011"))),
                    (SOURCE,),
                ),
                Claim("P463", ItemValue("Q7184"), (), (SOURCE,)),
            ),
        ),
        Item(
            "https://w3id.org/mithaq/id/person/2",
            None,
            (Claim("P31", ItemValue("Q5")), Claim("P39", ItemValue("Q14213"), (), (SHORT,))),
            (TextValue("أنتوني بلينكن", "ar"),),
            (TextValue("انتوني بلينكن", "ar"),),
        ),
    )
)
