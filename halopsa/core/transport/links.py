"""Links: addresses of files on other hosts, which answers name; fetched without the token."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import BinaryIO
from urllib.parse import urlsplit

from ..config.settings import Config
from ..config.urls import check_url
from ..http.call import Call, Response
from .outgoing import Attempts, Outgoing
from .settling import Again, Settling
from .wire import Reply, WireRequest

__all__ = ["Link"]


class Link:
    """One link that is fetched."""

    def __init__(
        self,
        config: Config,
        url: str,
        call: Call,
        outgoing: Outgoing,
        settling: Settling,
        progress: Attempts,
    ) -> None:
        self._config, self._call, self._settling, self._progress = config, call, settling, progress
        self._url, self._outgoing = url, outgoing

    @staticmethod
    def call_of(config: Config, url: str) -> Call:
        """The call for an address. Raises ProtocolError for one that must not be fetched."""
        example = config.facts.connection.example
        problem = check_url(url, query=True, allow_http=config.allow_http, example=example)
        if problem:
            raise config.facts.family.protocol(f"The link to fetch {problem}. It was not followed.")
        return Call("GET", urlsplit(url).path or "/", expect="bytes")

    async def attempt(
        self,
        send: Callable[[WireRequest, BinaryIO | None, Attempts], Awaitable[Reply]],
        to: BinaryIO | None,
    ) -> Reply | Again:
        """Fetch it once."""
        headers = {"User-Agent": self._outgoing.agent, "Accept": "*/*"}
        request = self._outgoing.request("GET", self._url, headers, None, self._call, self._progress)
        reply = await send(request, to, self._progress)
        answer = reply.answer
        if answer is not None and reply.kind == "answer" and answer.status >= 300:
            # The body may quote the signed address, so it is dropped. A 429 of another host says nothing of
            # our limit: it is retried like a 503, unless the settings forbid to retry a 429.
            busy = answer.status == 429 and self._config.rate_limit.max_retries > 0
            reply.answer = Response(503 if busy else answer.status, {}, b"")
        return await self._settling.settle(self._call, reply, self._progress, None, external=True)

    @staticmethod
    def content(reply: Reply, to: BinaryIO | None) -> bytes | int:
        """The file, or how many bytes of it were written."""
        if to is not None:
            return reply.written or 0
        assert reply.answer is not None  # noqa: S101 - `settle` raised otherwise
        return reply.answer.body
