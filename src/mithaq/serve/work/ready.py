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
    status, told = frame.head["status"], dict(frame.head.get("headers", {}))
    if "type" in frame.head:
        told["content-type"] = frame.head["type"]
    if frame.head.get("truncated"):
        told[TRUNCATED] = f"rows={limits.rows}"
    if status == HTTPStatus.OK:
        told |= {"etag": asked.tag, "cache-control": "no-cache", "vary": "Accept"}
    told["content-length"] = str(len(frame.body))
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items()).encode("latin-1")
    return Message(status, (head + _ALWAYS, frame.body, frame.head.get("trace", "").encode()))
