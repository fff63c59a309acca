from mithaq.serve.sparql.asked import Asked
from mithaq.serve.web.cache import Cache
from mithaq.serve.web.ready import Ready


def request(query: str, accept: str = "", version: str = "v") -> Asked:
    """Give what is asked by GET."""
    return Asked(version.encode(), b"GET", query.encode(), accept.encode(), b"", b"http://x")


def ready(text: str) -> Ready:
    """Give an answer."""
    return Ready(200, b"", text.encode())


def filled(*queries: str, most: int = 1 << 20) -> Cache:
    """Give a cache in which each of these was put, in order."""
    cache = Cache(most)
    for query in queries:
        cache.put(request(query), ready(query))
    return cache


def test_what_is_asked_twice_is_kept() -> None:
    """An answer that was given once is not kept; one that was given again is."""
    cache = filled("a", "b", "a")
    kept = cache.get(request("a"))
    assert kept is not None
    assert kept.body == b"a"
    assert cache.get(request("b")) is None


def test_answers_depend_on_version_and_form() -> None:
    """Another version of the graph, or another form of the answer, is another answer."""
    cache = filled("a", "a")
    assert cache.get(request("a", version="w")) is None
    assert cache.get(request("a", accept="text/csv")) is None


def test_what_was_not_used_goes_first() -> None:
    """When there is no room the answer not used for longest goes; large ones do not come."""
    cache = filled("a", "a", "b", "b", most=2500)
    assert cache.get(request("a"))
    for _ in range(2):
        cache.put(request("c"), ready("c"))
        cache.put(request("d"), ready("d" * (1 << 20)))
    assert [bool(cache.get(request(query))) for query in "abcd"] == [True, False, True, False]
