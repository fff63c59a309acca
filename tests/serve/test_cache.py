from starlette.responses import Response

from mithaq.serve.web.cache import Asked, Cache, asked


def request(query: str, accept: str = "", version: str = "v") -> Asked:
    """Give what is asked by GET."""
    headers = [(b"host", b"x"), (b"accept", accept.encode())]
    return asked(
        {"method": "GET", "query_string": query.encode(), "headers": headers}, version, b""
    )


def filled(*queries: str, most: int = 1 << 20) -> Cache:
    """Give a cache in which each of these was put, in order."""
    cache = Cache(most)
    for query in queries:
        cache.put(request(query), Response(query))
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
        cache.put(request("c"), Response("c"))
        cache.put(request("d"), Response("d" * (1 << 20)))
    assert [bool(cache.get(request(query))) for query in "abcd"] == [True, False, True, False]
