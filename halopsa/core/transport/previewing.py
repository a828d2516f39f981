"""Preview transport: lets reads through to a client's transport and holds writes back, to show what would be sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, NamedTuple

from ..base.instance import Here
from ..http.call import Call, Previewed, Response
from .exchange import Transport

__all__ = ["Held", "PreviewTransport", "Previewed"]


class Held(NamedTuple):
    """A write that was held back, and its body as it would have gone out."""

    call: Call
    content: bytes | None

    def __repr__(self) -> str:
        return f"<{self.call.method} {self.call.path}, held back>"


class PreviewTransport(Transport):
    """Sends reads with the transport of a client; a write passes every check and raises `Previewed`.

    The base class is never begun: it has no connection, token or permit, so nothing here can send a write.
    `shown`: the writes so far. A client that is read-only refuses none of them.
    """

    def __init__(self, real: Transport) -> None:
        self._real = real
        self.config, self.instance, self.max_body = real.config, real.instance, real.max_body
        self.waiter, self.limiter, self.tokens = real.waiter, real.limiter, real.tokens
        self.shown: list[Held] = []

    async def asend(self, call: Call) -> Response:
        if call.effect == "read":
            return await self._real.asend(call)
        raise self._held(call)

    async def adownload(
        self,
        call: Call,
        to: BinaryIO | None = None,
        *,
        follow: Callable[[object], str | None] | None = None,
        rewind: bool = False,
    ) -> bytes | int:
        if call.effect == "read":
            return await self._real.adownload(call, to, follow=follow, rewind=rewind)
        raise self._held(call)

    async def afetch_external(self, url: str, to: BinaryIO | None = None) -> bytes | int:
        return await self._real.afetch_external(url, to)

    async def pause(self, seconds: float) -> None:
        await self._real.pause(seconds)

    def refuse(self, call: Call) -> None:
        with Here(self.instance):
            self._real.checked(call, preview=True)

    def close(self) -> None:
        """The connections are the client's."""

    async def aclose(self) -> None:
        """The connections are the client's."""

    def after_fork(self) -> None:
        """It holds nothing of its own."""

    def _held(self, call: Call) -> Previewed:
        with Here(self.instance):
            _, _, content = self._real.checked(call, preview=True)
        self.shown.append(Held(call, content))
        return Previewed(call)
