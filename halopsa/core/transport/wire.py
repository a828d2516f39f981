"""Wire types: one request and its reply as data, and the protocol of what sends it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO, Literal, Protocol
from urllib.parse import urlsplit

import attrs

from ..base.deadline import Deadline
from ..errors import ConnectionReason
from ..http.call import Response
from ..ratelimit.permit import Permit

__all__ = ["Reply", "Sender", "WireRequest"]


@attrs.frozen(eq=False, repr=False)
class WireRequest:
    """A request to send. `body`: bytes or text as they are, a mapping as a form. `secret`: so is the answer's body.

    `path`: what may be shown of an address with a credential in its path; else empty. `answers`: statuses whose
    answer is wanted whole, as that of a success.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    params: Mapping[str, str]
    body: bytes | str | dict[str, str] | None
    connect: float
    read: float
    deadline: Deadline
    attempt: int
    request_id: str = ""
    secret: bool = False
    path: str = ""
    answers: tuple[int, ...] = ()

    @property
    def shown(self) -> str:
        """The path of the address as it may be shown."""
        return self.path or urlsplit(self.url).path


@attrs.define(eq=False, repr=False)
class Reply:
    """The reply to a request. `kind` as in `retry_policy.Outcome`; `detail` is safe to show."""

    kind: Literal["answer", "unsent", "lost", "garbled"]
    host: str
    answer: Response | None = None
    detail: str = ""
    fatal: bool = False
    written: int | None = None  # bytes streamed, when they were streamed
    reason: ConnectionReason | None = None


class Sender(Protocol):
    """Sends requests. It ends the permit (answered, rejected, cancelled) as soon as the result is known."""

    async def send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply: ...

    def close(self) -> None: ...

    def after_fork(self) -> None: ...
