"""Answers of the endpoint, ready to be sent: the server passes on bytes that it need not read."""

from __future__ import annotations

from http import HTTPStatus

from mithaq.serve.headers import ALWAYS, TRUNCATED, lines
from mithaq.serve.limits import Limits
from mithaq.serve.sparql.asked import Asked
from mithaq.serve.work.frames import Frame, Message

_ALWAYS = lines(ALWAYS)


def ready(frame: Frame, asked: Asked, limits: Limits) -> Message:
    """Give a reply as the server sends it.

    Its kind is the status; its parts are the lines of the head, the body, and what the server is
    to log, if anything.
    """
    head = frame.head
    told = {
        name.encode(): value.encode("latin-1") for name, value in head.get("headers", {}).items()
    }
    if "type" in head:
        told[b"content-type"] = head["type"].encode()
    if head.get("truncated"):
        told[TRUNCATED.encode()] = b"rows=%d" % limits.rows
    if head["status"] == HTTPStatus.OK:
        told |= {b"etag": asked.tag.encode(), b"cache-control": b"no-cache", b"vary": b"Accept"}
    told[b"content-length"] = b"%d" % len(frame.body)
    parts = (lines(told.items()) + _ALWAYS, frame.body, head.get("trace", "").encode())
    return Message(head["status"], parts)
