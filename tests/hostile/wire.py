"""A client whose wire is a variable: what it would send is kept, what comes back is given."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO
from urllib.parse import urlsplit

import attrs

from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig
from halopsa.core.http.call import Response
from halopsa.core.ratelimit.limiter import Permit
from halopsa.core.transport.preparing import by_requests
from halopsa.core.transport.sync_sender import SyncSender
from halopsa.core.transport.wire import Reply, WireRequest
from tests.of_halopsa import Dialect

HOST = "testcompany.halopsa.com"
TOKEN = "canary-of-the-wire"


@attrs.frozen
class Out:
    """One request as it would go over the wire."""

    method: str
    scheme: str
    netloc: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """Without the query."""
        return self.target.partition("?")[0]


class Wire(SyncSender):
    """Makes requests ready as ever, and sends none."""

    body: bytes = b"{}"
    kind: str = "application/json"
    status: int = 200
    sent: list[Out]

    async def send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        """Keep what would go out, and answer with what is given."""
        prepared = self._preparing.quickly(request) or by_requests(request)
        if prepared is None:
            return Reply("unsent", HOST, detail="the address or a header cannot be sent", fatal=True)
        parts = urlsplit(prepared.url or "")
        content = prepared.body if isinstance(prepared.body, bytes) else str(prepared.body or "").encode()
        headers = {str(name): str(value) for name, value in dict(prepared.headers).items()}
        self.sent.append(
            Out(
                prepared.method or "",
                str(parts.scheme),
                str(parts.netloc),
                prepared.path_url,
                headers,
                content,
            )
        )
        if permit is not None:
            permit.answered()
        answer = Response(self.status, {"Content-Type": self.kind}, self.body)
        if to is not None and "json" not in self.kind:
            return Reply("answer", HOST, answer, written=to.write(self.body))
        return Reply("answer", HOST, answer)


@contextmanager
def wired(dialect: Dialect = "v2", **settings: object) -> Iterator[tuple[HaloPsaClient, Wire]]:
    """A client and its wire."""
    options: dict[str, object] = {
        "tenant": "testcompany",
        "token_source": lambda: TOKEN,
        "rate_limit": RateLimitConfig(enabled=False),
        "retry": RetryConfig(max_attempts=1),
    }
    with HaloPsaClient(dialect=dialect, **{**options, **settings}) as client:  # type: ignore[arg-type]  # as it takes them
        transport = client._transport
        real = transport._sender
        assert isinstance(real, SyncSender)
        wire = Wire(real._network, real._max_body, f"https://{HOST}")
        wire.sent = []
        transport._sender = wire
        yield client, wire
