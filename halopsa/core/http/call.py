"""Request and response as plain data: a Call and its Response."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Literal

import attrs

from ..errors import ProtocolError
from .json_body import parse_json

if TYPE_CHECKING:
    from ..base.typing import Priority

__all__ = ["NO_BODY", "Call", "Previewed", "Response", "SentWrite", "parse_json"]


class _NoBody:
    """The type of NO_BODY: None is a JSON body, so absence needs its own value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NO_BODY"


NO_BODY: Final = _NoBody()


@attrs.frozen
class Call:
    """One request.

    `path` is relative to the API root, already percent-encoded; `params` are the query; `json` the body,
    or `content` with its `content_type`.
    `timeout` in seconds: a number, or (connect, read); None takes the client's.
    `priority`: where both wait for the rate limit, an "interactive" call goes before a "bulk" one.
    `host`: the name of the host it goes to; empty is the main one. `auth`: the schemes it logs in with, where it does
    so in another way than the calls of its host do. `answers`: statuses besides those of success whose answer is
    handed out too, unread.
    """

    method: str
    path: str
    params: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    json: object = attrs.field(default=NO_BODY, repr=False)
    effect: Literal["read", "write", "send"] = "read"
    retry: Literal["read", "write", "never"] = "read"
    expect: Literal["json", "void", "bytes"] = "json"
    timeout: float | tuple[float, float] | None = None
    content: bytes | None = attrs.field(default=None, repr=False)
    content_type: str | None = None
    priority: Priority = "interactive"
    host: str = ""
    auth: tuple[str, ...] | None = None
    answers: tuple[int, ...] = ()


class Previewed(Exception):  # no ApiError: no handler of failures may take it for one
    """A write that would have been sent now, were this no preview. What sends more requests catches it, goes on, and
    raises the first at its end."""

    def __init__(self, call: Call) -> None:
        super().__init__(f"{call.method} {call.path} was held back: it is only previewed")
        self.call = call


@attrs.frozen(eq=False)
class SentWrite:
    """What identifies a write that was sent. `request_id` is in the log; in the request only where the server acts once
    on all requests that have one mark.
    """

    request_id: str
    body: bytes | None = attrs.field(repr=False)

    @property
    def body_hash(self) -> str:
        """SHA-256 of the body, in hexadecimal."""
        return hashlib.sha256(self.body or b"").hexdigest()


@attrs.define
class Response:
    """One complete answer: status, headers (case-insensitive) and the decoded body in bytes.

    `sent`: the write that it answers; None for a read. `instance`: the name of the instance that gave it.
    `secrets`: returns what must be hidden where the answer is quoted.
    """

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    sent: SentWrite | None = attrs.field(default=None, repr=False, eq=False)
    instance: str = attrs.field(default="", repr=False, eq=False)
    secrets: Callable[[], tuple[str, ...]] = attrs.field(default=tuple, repr=False, eq=False)
    _parsed: list[object] = attrs.field(factory=list, init=False, repr=False, eq=False)

    def json(self) -> object:
        """The body as JSON. Raises ProtocolError when it is not JSON."""
        # The transport has parsed it already (`check_json`). That value is returned once only: the receiver
        # may change it.
        if self._parsed:
            return self._parsed.pop()
        try:
            return parse_json(self.body)
        except ProtocolError as error:
            raise error.at(self.instance) from None

    def check_json(self) -> None:
        """Parse now, so that a broken body shows before the answer is handed out."""
        self._parsed[:] = [parse_json(self.body)]
