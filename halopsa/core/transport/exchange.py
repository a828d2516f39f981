"""Transport: sends calls through one session, rate limited, authenticated, retried, bounded in time and size."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
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
from ..config.urls import root_of
from ..drive import drive
from ..errors import ApiError
from ..http.call import NO_BODY, Call, Previewed, Response, SentWrite
from ..ratelimit.limiter import Limiter, Permit
from ..ratelimit.long_waits import Waits
from ..ratelimit.queue import priority_of
from .denied import Denied
from .outgoing import Access, Attempts, Destination, Outgoing
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
    from ..config.options import RateLimitConfig
    from ..ratelimit.window import Rule
    from .hosts import Hosts

__all__ = ["NO_BODY", "Call", "Previewed", "Response", "Transport"]


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
        sender: Callable[[Network, int, *tuple[str, ...]], Sender] | None = None,
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
        self._shares = config.budget is not None and limiter is None and config.rate_limit.enabled
        self._hosts = None if config.facts.connection.hosted_url else self._own_hosts()
        self._main = self._own_host(limiter, tokens) if self._hosts is None else self._hosts.main
        self.limiter, self.tokens = self._main.limiter, self._main.access.tokens
        self._outgoing = Outgoing(config, clock)
        made = SyncSender if sender is None else sender
        roots = dict.fromkeys(root_of(to.url) for to in self._destinations())
        self._sender: Sender = made(Network.of(config, environ), self.max_body, *roots)
        self._watch = RequestLog(log_of(config.facts.product), spans_of(config))
        self._settling = Settling(
            config,
            self._outgoing,
            self._waits,
            clock,
            send=lambda request, progress, permit: self._send(request, None, progress, permit=permit),
            closed=lambda: self._closing.is_set(),
        )
        if config.verify is False:
            text = "TLS certificates are not checked (verify=False): anyone on the way can read the token."
            with Here(self.instance):
                log_of(config.facts.product).logger.warning(text)
        start_afresh_in_children(self)

    def _own_host(self, limiter: Limiter | None, tokens: Tokens | None) -> Destination:
        """Where the calls of an API that has one host go."""
        config, facts = self.config, self.config.facts
        scheme = facts.schemes[facts.main.auth[0]]
        before, _, after = scheme.value.partition("{token}")
        access = Access(self._own_tokens() if tokens is None else tokens, scheme.header, (before, after))
        limiter = self._limiter(config.rate_limit, config.instance) if limiter is None else limiter
        return Destination(config.api_url, limiter, Denied(facts.auth, self._clock), access)

    def _own_hosts(self) -> Hosts:
        from .hosts import Hosts  # only APIs that name their hosts need it

        return Hosts(self.config, self._limiter, self._post_fields, self._clock, self.waiter, self._waits)

    def _destinations(self) -> Iterable[Destination]:
        return (self._main,) if self._hosts is None else self._hosts.by_name.values()

    def _limiter(self, settings: RateLimitConfig, key: str, others: Sequence[Rule] = ()) -> Limiter:
        clock, waiter = self._clock, self.waiter
        budget = None
        if self._shares and settings.enabled:
            from .shared_budget import use_of

            budget = use_of(self.config, key, clock, waiter)
        return Limiter(
            self.config.facts,
            settings,
            others=others,
            clock=clock,
            waiter=waiter,
            waits=self._waits,
            budget=budget,
        )

    def _own_tokens(self) -> Tokens:
        if self.config.token_source is not None:
            return SourceTokens(self.config.token_source, self.config.facts, waiter=self.waiter)
        cache: TokenCacheUse | None = None
        if self.config.token_cache is not None:
            from ..auth.token_cache_use import use_of

            cache = use_of(self.config, self.waiter, self.pause)
        return TokenManager(
            self.config,
            lambda url, form, deadline: self._post_fields(self._main, "form", url, form, deadline),
            clock=self._clock,
            waiter=self.waiter,
            waits=self._waits,
            cache=cache,
        )

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
        from .links import Link  # few clients follow one

        with Here(self.instance):
            call, main = Link.call_of(self.config, url), self._main
            self._refuse(call)
            progress = Attempts(self._outgoing.deadline(call, download=True), main, main.access)
            link = Link(self.config, url, call, self._outgoing, self._settling, progress)
            reply = await settled(partial(link.attempt, self._send, to), self.pause)
            return link.content(reply, to)

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
        for to in self._destinations():
            await to.limiter.report()
        self._sender.close()

    def _end_waits(self) -> None:
        self._closing.set()
        for to in self._destinations():
            to.limiter.close()

    # One call

    async def _run(
        self,
        call: Call,
        to: BinaryIO | None,
        follow: Callable[[object], str | None] | None = None,
        rewind: bool = False,
    ) -> tuple[Response, int | None]:
        host, access, body = self.checked(call)
        progress = Attempts(self._outgoing.deadline(call, download=call.expect == "bytes"), host, access)
        progress.url = host.url + call.path
        path = access.filled(call.path)
        url, shown = progress.url, ""
        if path is not call.path:
            url, shown = secret.Hidden(host.url + path), urlsplit(progress.url).path
        if call.effect != "read":
            progress.write = SentWrite(secrets.token_hex(12), body)

        async def attempt() -> Reply | Again:
            token, permit = await self._admit(call, progress)
            if token is not None and token.access_token not in progress.tokens:
                progress.tokens.append(token.access_token)
            with permit:
                mark = self._outgoing.mark(call, progress)
                headers = {**self._outgoing.headers(call, access, token), **mark}
                request = self._outgoing.request(call.method, url, headers, body, call, progress, path=shown)
                if rewind and to is not None and to.tell():
                    to.seek(0)
                    to.truncate()
                keep = follow is not None
                reply = await self._send(request, to, progress, permit=permit, keep_json=keep)
            if rewind and reply.answer is not None:  # it was final only because some of it had been written
                reply.fatal = False
            return await self._settling.settle(call, reply, progress, token)

        reply = await settled(attempt, self.pause)
        assert reply.answer is not None  # noqa: S101 - `settle` raised otherwise
        return reply.answer, reply.written

    async def pause(self, seconds: float) -> None:
        """Wait. Raises ApiError when the client is closed meanwhile."""
        while seconds > 0:
            nap = cancellation.nap(seconds) or seconds
            if await self._closing.opened(nap):
                raise self._closed("The client was closed while this call waited to be repeated.")
            cancellation.check(self.config.facts.family.error)
            seconds -= nap

    async def _admit(self, call: Call, progress: Attempts) -> tuple[TokenInfo | None, Permit]:
        """A token and a permit that are good at the same moment."""
        method, path = call.method, call.path.partition("?")[0]
        tokens = progress.access.tokens
        try:
            while True:
                token = await tokens.get(progress.deadline)
                permit = await self._acquire(progress, priority_of(call.priority))
                if self._closing.is_set():
                    permit.cancel()
                    raise self._closed("The client was closed while this call waited.")
                if token is None or tokens.usable(token):
                    return token, permit
                permit.cancel()  # another thread renewed the token while this call waited
        except ApiError as error:
            if error.path is None:
                error.method, error.path = method, path
            raise

    async def _acquire(self, progress: Attempts, priority: Priority, *, reserve: bool = True) -> Permit:
        deadline = progress.deadline
        allowed = max(0.0, deadline.remaining()) if deadline.hard else None
        permit = await progress.to.limiter.admit(allowed=allowed, priority=priority, reserve=reserve)
        deadline.pardon(permit.waited + permit.delay)
        return permit

    # The token request

    async def _post_fields(
        self, to: Destination, body: str, url: str, fields: Mapping[str, str], deadline: Deadline
    ) -> Response:
        """Send the token request: safe to repeat, so retried like a read; it counts for the rate limit."""
        kind, written = (
            ("x-www-form-urlencoded", secret.form) if body == "form" else ("json", secret.json_object)
        )
        call = Call("POST", urlsplit(url).path)
        progress = Attempts(deadline, to, to.access, url=url)

        async def attempt() -> Reply | Again:
            with await self._acquire(progress, call.priority, reserve=False) as permit:
                headers = {**self._outgoing.headers(call), "Content-Type": f"application/{kind}"}
                request = self._outgoing.request(
                    "POST", url, headers, written(fields), call, progress, secret=True
                )
                reply = await self._send(request, None, progress, permit=permit)
            answer = reply.answer
            if answer is not None and reply.kind == "answer" and answer.status < 500 and answer.status != 429:
                return reply
            return await self._settling.settle(call, reply, progress, None)

        answer = (await settled(attempt, self.pause)).answer
        assert answer is not None  # noqa: S101 - `settle` raised otherwise
        return answer

    # Helpers

    def refuse(self, call: Call) -> None:
        """Raise the error that refuses a call before it is sent, if there is one."""
        with Here(self.instance):
            self._refuse(call)

    def checked(self, call: Call, *, preview: bool = False) -> tuple[Destination, Access, bytes | None]:
        """Where a call goes, how it logs in, and its body. Raises what refuses it; a preview is no write."""
        self._refuse(call, preview=preview)
        to, access = (self._main, self._main.access) if self._hosts is None else self._hosts.of(call)
        return to, access, encoded(self.config.facts, call, to.max_body)

    def _closed(self, what: str) -> ApiError:
        return self.config.facts.family.error(f"{what} Make a new one to go on. Nothing was sent.")

    def _refuse(self, call: Call, *, preview: bool = False) -> None:
        if self._closing.is_set():
            raise self._closed("The client is closed.")
        refused = refusal(self.config.facts, call, read_only=self.config.read_only and not preview)
        if refused is not None:
            raise refused

    async def _send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        progress: Attempts,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        watch = self._watch
        if not watch.wanted():
            reply = await self._sender.send(request, to, permit=permit, keep_json=keep_json)
        else:
            with watch.over(request, permit, progress.to.limiter) as watched:
                reply = watched.reply = await self._sender.send(
                    request, to, permit=permit, keep_json=keep_json
                )
        if self._shares:
            try:
                await progress.to.limiter.report()
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
        for to in self._destinations():
            to.limiter.after_fork()
        for tokens in (self.tokens,) if self._hosts is None else self._hosts.all_tokens():
            tokens.after_fork()
