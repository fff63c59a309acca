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
    told = "".join(f"{name}: {value}\r\n" for name, value in head.get("headers", {}).items())
    if "type" in head:
        told += f"content-type: {head['type']}\r\n"
    if head.get("truncated"):
        told += f"{TRUNCATED}: rows={limits.rows}\r\n"
    if head["status"] == HTTPStatus.OK:
        told += f"etag: {asked.tag}\r\ncache-control: no-cache\r\nvary: Accept\r\n"
    told += f"content-length: {len(frame.body)}\r\n"
    parts = (told.encode("latin-1") + _ALWAYS, frame.body, head.get("trace", "").encode())
    return Message(head["status"], parts)
