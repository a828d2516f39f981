"""Transport: sends calls through one session, rate limited, authenticated, retried, bounded in time and size."""

from __future__ import annotations

import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

import attrs

from ..auth.tokens import SourceTokens, TokenManager, Tokens
from ..base import cancellation, secret
from ..base.deadline import Deadline
from ..base.fork import start_afresh_in_children
from ..base.instance import Here
from ..base.log import log_of
from ..base.waiter import BLOCKING, Waiter
from ..config.network import Network
from ..config.settings import Config, TokenInfo
from ..config.urls import check_url, root_of
from ..drive import drive
from ..errors import ApiError
from ..http.call import NO_BODY, Call, Response, SentWrite
from ..ratelimit.limiter import Limiter, Permit
from ..ratelimit.long_waits import Waits
from .outgoing import Attempts, Outgoing
from .preflight import encoded, refusal
from .receiving import is_json, link_in
from .request_log import RequestLog, cut_short, spans_of
from .settling import Again, Settling, settled
from .sockets import unsuitable
from .sync_sender import SyncSender
from .wire import Reply, Sender, WireRequest

if TYPE_CHECKING:
    from ..auth.token_cache_use import TokenCacheUse
    from ..base.typing import Priority
    from ..ratelimit.budget_use import BudgetUse

__all__ = ["NO_BODY", "Call", "Response", "Transport"]


class Transport:
    """Sends calls to one instance. Safe for any number of threads; a forked child takes over no connection or token.

    `max_body`: the largest decoded answer in bytes (128 MiB). What waits and what sends decide whether it blocks or
    suspends: `waiter` and `sender`.
    """

    def __init__(
        self,
        config: Config,
        *,
        limiter: Limiter | None = None,
        tokens: Tokens | None = None,
        max_body: int | None = None,
        clock: Callable[[], float] = time.monotonic,
        waiter: Waiter = BLOCKING,
        sender: Callable[[Network, int, str], Sender] | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        problem = unsuitable()
        if problem:
            raise config.facts.family.config.of([problem])
        self.config = config
        self.instance = config.instance
        self.max_body = config.facts.connection.max_body if max_body is None else max_body
        self._clock = clock
        self.waiter = waiter
        self._closing = waiter.gate()
        self._waits = Waits(log_of(config.facts.product))
        budget = None if config.budget is None or limiter is not None else _budget(config, clock, waiter)
        if limiter is None:
            limiter = Limiter(
                config.facts, config.rate_limit, clock=clock, waiter=waiter, waits=self._waits, budget=budget
            )
        self._shares = budget is not None
        self.limiter = limiter
        self.tokens: Tokens = self._own_tokens() if tokens is None else tokens
        self._outgoing = Outgoing(config, clock)
        self._api_url = config.api_url
        made = SyncSender if sender is None else sender
        self._sender: Sender = made(Network.of(config, environ), self.max_body, root_of(self._api_url))
        self._watch = RequestLog(log_of(config.facts.product), self.limiter, spans_of(config))
        self._settling = Settling(
            config,
            self._outgoing,
            self.limiter,
            self.tokens,
            self._waits,
            clock,
            send=lambda request, permit: self._send(request, None, permit=permit),
            closed=lambda: self._closing.is_set(),
        )
        if config.verify is False:
            self._warn(
                "TLS certificates are not checked (verify=False): anyone on the way can read the token."
            )
        start_afresh_in_children(self)

    def _own_tokens(self) -> Tokens:
        if self.config.token_source is not None:
            return SourceTokens(self.config.token_source, self.config.facts, waiter=self.waiter)
        return TokenManager(
            self.config,
            self._post_form,
            clock=self._clock,
            waiter=self.waiter,
            waits=self._waits,
            cache=_token_cache(self.config, self.waiter, self._pause),
        )

    def _warn(self, text: str) -> None:
        with Here(self.instance):
            log_of(self.config.facts.product).logger.warning(text)

    # Public

    def send(self, call: Call) -> Response:
        """As `asend`, in this thread."""
        return drive(lambda: self.asend(call))

    async def asend(self, call: Call) -> Response:
        """Send one call and return its checked answer. Raises ApiError and its subclasses."""
        with Here(self.instance):
            answer, _ = await self._run(call, None)
            return answer

    def download(
        self,
        call: Call,
        to: BinaryIO | None = None,
        *,
        follow: Callable[[object], str | None] | None = None,
        rewind: bool = False,
    ) -> bytes | int:
        """As `adownload`, in this thread."""
        return drive(lambda: self.adownload(call, to, follow=follow, rewind=rewind))

    async def adownload(
        self,
        call: Call,
        to: BinaryIO | None = None,
        *,
        follow: Callable[[object], str | None] | None = None,
        rewind: bool = False,
    ) -> bytes | int:
        """Send a read and return its bytes, or stream them to `to` and return how many were written.

        `follow` looks at a JSON answer and may return a link; that is then fetched without the token.
        `rewind`: what has been written may be discarded, so a stream that broke is started again.
        """
        call = attrs.evolve(call, expect="bytes")
        with Here(self.instance):
            answer, written = await self._run(call, to, follow, rewind)
        if follow is not None and is_json(answer.headers):
            link = link_in(answer, follow)
            if link is not None:
                return await self.afetch_external(link, to)
        if to is None:
            return answer.body
        if written is None:
            to.write(answer.body)
            return len(answer.body)
        return written

    def fetch_external(self, url: str, to: BinaryIO | None = None) -> bytes | int:
        """As `afetch_external`, in this thread."""
        return drive(lambda: self.afetch_external(url, to))

    async def afetch_external(self, url: str, to: BinaryIO | None = None) -> bytes | int:
        """Fetch an absolute https (or loopback http) address without token, default headers or pacing."""
        with Here(self.instance):
            return await self._fetch_external(url, to)

    async def _fetch_external(self, url: str, to: BinaryIO | None) -> bytes | int:
        problem = check_url(
            url,
            query=True,
            allow_http=self.config.allow_http,
            example=self.config.facts.connection.hosted_url.format(tenant="acme"),
        )
        if problem:
            raise self.config.facts.family.protocol(f"The link to fetch {problem}. It was not followed.")
        call = Call("GET", urlsplit(url).path or "/", expect="bytes")
        self._refuse(call)
        progress = Attempts(self._outgoing.deadline(call, download=True))
        request = self._outgoing.request(
            "GET", url, {"User-Agent": self._outgoing.agent, "Accept": "*/*"}, None, call, progress
        )

        async def attempt() -> Reply | Again:
            reply = await self._send(request, to)
            answer = reply.answer
            if answer is not None and reply.kind == "answer" and answer.status >= 300:
                # The body may quote the signed address, so it is dropped. A 429 of another host says nothing of
                # our limit: it is retried like a 503, unless the settings forbid to retry a 429.
                busy = answer.status == 429 and self.config.rate_limit.max_retries > 0
                reply.answer = Response(503 if busy else answer.status, {}, b"")
            return await self._settling.settle(call, reply, progress, None, external=True)

        reply = await settled(attempt, self._pause)
        if to is not None:
            return reply.written or 0
        assert reply.answer is not None  # noqa: S101 - `settle` raised otherwise
        return reply.answer.body

    def close(self) -> None:
        """Close all connections. The transport cannot be used afterwards.

        Calls that wait end with an error at once. An answer that is under way is still received, so that the outcome
        of a write is known; nothing is sent again.
        """
        self._end_waits()
        self._sender.close()

    async def aclose(self) -> None:
        """As `close`, for an async client."""
        self._end_waits()
        await self.limiter.report()
        self._sender.close()

    def _end_waits(self) -> None:
        self._closing.set()
        self.limiter.close()

    # One call

    async def _run(
        self,
        call: Call,
        to: BinaryIO | None,
        follow: Callable[[object], str | None] | None = None,
        rewind: bool = False,
    ) -> tuple[Response, int | None]:
        self._refuse(call)
        download = call.expect == "bytes"
        progress = Attempts(self._outgoing.deadline(call, download=download))
        url = progress.url = self._api_url + call.path
        body: bytes | None = encoded(self.config.facts, call)
        if call.effect != "read":
            progress.write = SentWrite(secrets.token_hex(8), body)

        async def attempt() -> Reply | Again:
            token, permit = await self._admit(call, progress)
            if token.access_token not in progress.tokens:
                progress.tokens.append(token.access_token)
            with permit:
                request = self._outgoing.request(
                    call.method, url, self._outgoing.headers(call, token), body, call, progress
                )
                if rewind and to is not None and to.tell():
                    to.seek(0)
                    to.truncate()
                reply = await self._send(request, to, permit=permit, keep_json=follow is not None)
            if rewind and reply.answer is not None:  # it was final only because some of it had been written
                reply.fatal = False
            return await self._settling.settle(call, reply, progress, token)

        reply = await settled(attempt, self._pause)
        assert reply.answer is not None  # noqa: S101 - `settle` raised otherwise
        return reply.answer, reply.written

    async def _pause(self, seconds: float) -> None:
        while seconds > 0:
            nap = cancellation.nap(seconds) or seconds
            if await self._closing.opened(nap):
                raise self._closed("The client was closed while this call waited to be repeated.")
            cancellation.check(self.config.facts.family.error)
            seconds -= nap

    async def _admit(self, call: Call, progress: Attempts) -> tuple[TokenInfo, Permit]:
        """A token and a permit that are good at the same moment."""
        method, path = call.method, call.path.partition("?")[0]
        try:
            while True:
                token = await self.tokens.get(progress.deadline)
                permit = await self._acquire(progress, call.priority)
                if self._closing.is_set():
                    permit.cancel()
                    raise self._closed("The client was closed while this call waited.")
                if self.tokens.usable(token):
                    return token, permit
                permit.cancel()  # another thread renewed the token while this call waited
        except ApiError as error:
            if error.path is None:
                error.method, error.path = method, path
            raise

    async def _acquire(self, progress: Attempts, priority: Priority, *, reserve: bool = True) -> Permit:
        deadline = progress.deadline
        allowed = max(0.0, deadline.remaining()) if deadline.hard else None
        permit = await self.limiter.admit(allowed=allowed, priority=priority, reserve=reserve)
        deadline.pardon(permit.waited + permit.delay)
        return permit

    # The token request

    async def _post_form(self, url: str, form: Mapping[str, str], deadline: Deadline) -> Response:
        """Send the token request: safe to repeat, so retried like a read; it counts for the rate limit."""
        path = urlsplit(url).path
        call = Call("POST", path)
        progress = Attempts(deadline, url=url)

        async def attempt() -> Reply | Again:
            with await self._acquire(progress, call.priority, reserve=False) as permit:
                headers = {
                    **self._outgoing.headers(call),
                    "Content-Type": "application/x-www-form-urlencoded",
                }
                request = self._outgoing.request(
                    "POST", url, headers, secret.form(form), call, progress, secret=True
                )
                reply = await self._send(request, None, permit=permit)
            answer = reply.answer
            if answer is not None and reply.kind == "answer" and answer.status < 500 and answer.status != 429:
                return reply
            return await self._settling.settle(call, reply, progress, None)

        answer = (await settled(attempt, self._pause)).answer
        assert answer is not None  # noqa: S101 - `settle` raised otherwise
        return answer

    # Helpers

    def refuse(self, call: Call) -> None:
        """Raise the error that refuses a call before it is sent, if there is one."""
        with Here(self.instance):
            self._refuse(call)

    def _closed(self, what: str) -> ApiError:
        return self.config.facts.family.error(f"{what} Make a new one to go on. Nothing was sent.")

    def _refuse(self, call: Call) -> None:
        if self._closing.is_set():
            raise self._closed("The client is closed.")
        refused = refusal(self.config.facts, call, read_only=self.config.read_only)
        if refused is not None:
            raise refused

    async def _send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        watch = self._watch
        if not watch.wanted():
            reply = await self._sender.send(request, to, permit=permit, keep_json=keep_json)
        else:
            with watch.over(request, permit) as watched:
                reply = watched.reply = await self._sender.send(
                    request, to, permit=permit, keep_json=keep_json
                )
        if self._shares:
            try:
                await self.limiter.report()
            except BaseException:
                cut_short(log_of(self.config.facts.product), request)  # nobody gets the answer
                raise
        return reply

    def after_fork(self) -> None:
        """In a child process: no session, token or lock of the parent."""
        if not self._closing.is_set():
            self._closing = self.waiter.gate()
        self._waits.after_fork()
        self._sender.after_fork()
        self.limiter.after_fork()
        self.tokens.after_fork()


def _budget(config: Config, clock: Callable[[], float], waiter: Waiter) -> BudgetUse | None:
    from .shared_budget import use_of

    return use_of(config, clock, waiter)


def _token_cache(
    config: Config, waiter: Waiter, pause: Callable[[float], Awaitable[None]]
) -> TokenCacheUse | None:
    if config.token_cache is None:
        return None
    from ..auth.token_cache_use import use_of

    return use_of(config, waiter, pause)
