"""Access tokens: fetched once for all threads (single flight), renewed before they expire, replaced when refused."""

from __future__ import annotations

import copy
import inspect
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from ..api_parts import AuthFacts
from ..base import cancellation
from ..base.deadline import Deadline
from ..base.log import log_of
from ..base.redaction import place_of
from ..base.secret import hide
from ..base.single_flight import Flight, SingleFlight
from ..base.waiter import BLOCKING, Waiter
from ..config.options import longest_wait
from ..config.settings import Config, TokenInfo, TokenObject, TokenSource
from ..errors import ApiError, AuthenticationError
from ..facts import ApiFacts
from ..http import error_mapping
from ..http.call import Response
from ..ratelimit import long_waits as waiting

if TYPE_CHECKING:
    from .token_cache_use import TokenCacheUse

__all__ = ["Grant", "SourceTokens", "TokenInfo", "TokenManager", "Tokens", "read_token"]

PostForm = Callable[[str, Mapping[str, str], Deadline], Awaitable[Response]]
_SOURCE: Final = "Check what {} returns: the text of a token, or a TokenInfo."
_ONLY_ASYNC: Final = "{} is async: use the async client, or return the token itself"
_FAILED_RENEWAL_PAUSE: Final = 10.0  # seconds; the old token is still good meanwhile


class Tokens(Protocol):
    """What the transport needs."""

    @property
    def info(self) -> TokenInfo | None: ...

    async def get(self, deadline: Deadline) -> TokenInfo | None: ...

    async def renew(self, stale: TokenInfo, deadline: Deadline) -> TokenInfo | None: ...

    def usable(self, token: TokenInfo) -> bool: ...

    def after_fork(self) -> None: ...


def _check_token(facts: ApiFacts, token: object, where: str, hint: str) -> str:
    if not isinstance(token, str) or not token:
        raise facts.family.authentication(
            f"{where} gave no access_token. {error_mapping.HELD_BACK}", reason="auth protocol", hint=hint
        )
    if not all(33 <= ord(c) < 127 for c in token):
        raise facts.family.authentication(
            f"{where} gave an access token with characters that cannot be sent. {error_mapping.HELD_BACK}",
            reason="auth protocol",
            hint=hint,
        )
    return token


def read_token(
    facts: ApiFacts, auth: AuthFacts, fields: Mapping[str, object], wall: float
) -> tuple[TokenInfo, float]:
    """The token in a token answer, and its life in seconds."""
    where, hint = "The auth server's answer", facts.hints.auth_server
    token = _check_token(facts, fields.get("access_token"), where, hint)
    life = auth.lifetime(fields.get("expires_in"))
    kind, scope = fields.get("token_type"), fields.get("scope")
    info = TokenInfo(
        access_token=token,
        token_type=kind if isinstance(kind, str) and kind else "Bearer",
        expires_at=wall + life,
        expires_in=int(life),
        scope=scope if isinstance(scope, str) else "",
    )
    return info, life


class _Held(NamedTuple):
    info: TokenInfo
    renew_at: float  # monotonic
    expires: float


class Grant(NamedTuple):
    """A token request: the addresses to try, the fields with the secret in them, and the times of its tokens.

    `exact`: a token is good until just that long before its end, however short its life is, and never after.
    """

    urls: tuple[str, ...]
    fields: Mapping[str, str]
    auth: AuthFacts
    exact: bool = False


class TokenManager:
    """Tokens by client credentials (RFC 6749, 4.4). `post` sends fields to the auth server, retried like a read.

    `grant`: what it asks for and where, if that is not what the settings say.
    """

    def __init__(
        self,
        config: Config,
        post: PostForm,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        waiter: Waiter = BLOCKING,
        waits: waiting.Waits | None = None,
        cache: TokenCacheUse | None = None,
        grant: Grant | None = None,
    ) -> None:
        self._config, self._cache, self._post = config, cache, post
        self._clock, self._wall, self._waiter = clock, wall, waiter
        self._waits = waiting.Waits(log_of(config.facts.product)) if waits is None else waits
        if grant is None:
            grant = Grant(config.token_url_candidates, config.token_form, config.facts.auth)
        self._urls, self._fields, self._auth, self._exact = grant
        self.after_fork()

    def after_fork(self) -> None:
        """In a child process: no token, a new lock, no fetch under way."""
        self._flights: SingleFlight[TokenInfo] = SingleFlight(self._waiter)
        self._lock = self._flights.lock
        self._held: _Held | None = None
        self._told: Flight[TokenInfo] | None = None  # the wait for it has been logged
        self._refused: tuple[ApiError, float] | None = None

    @property
    def info(self) -> TokenInfo | None:
        """The current token, without asking for one."""
        held = self._held
        return held.info if held else None

    def usable(self, token: TokenInfo) -> bool:
        """Whether a token handed out earlier can still be sent."""
        held = self._held
        return held is None or (held.info is token and self._clock() < held.expires)

    async def get(self, deadline: Deadline) -> TokenInfo:
        """A token that is good for now. Raises AuthenticationError, ApiConnectionError."""
        return await self._flights.get(
            None, self._find, partial(self._lead, deadline), partial(self._arrive, deadline)
        )

    def _find(self, under_way: bool) -> tuple[TokenInfo] | None:
        """The token there is; inside the lock."""
        now, held = self._clock(), self._held
        if held is not None and now >= held.expires:
            held = self._held = None
        if held is not None and (now < held.renew_at or (under_way and not self._exact)):
            return (held.info,)
        if self._refused is not None:
            error, until = self._refused
            if now < until:
                raise copy.copy(error)
            self._refused = None
        return None

    async def _arrive(self, deadline: Deadline, flight: Flight[TokenInfo]) -> None:
        """Wait for a fetch that has a deadline of its own; a soft one of ours only guards against one without end."""
        now, patience = self._clock(), deadline.remaining()
        if not deadline.hard:
            patience += longest_wait(self._config.rate_limit, self._config.facts.limits)
        if not await self._arrives(flight, max(0.0, patience)):
            raise self._config.facts.family.connection(
                f"No token within {deadline.seconds:g} s: another request is still waiting for the "
                "auth server. Nothing was sent.",
                reason="deadline",
            )
        deadline.pardon(self._clock() - now)

    async def _arrives(self, flight: Flight[TokenInfo], patience: float) -> bool:
        """Wait for the token that another thread fetches; when that takes long, log it once for all waiters."""
        if await flight.done.opened(min(patience, waiting.LONG)):
            return True
        left = patience - waiting.LONG
        if left <= 0:
            return False
        with self._lock:
            first, self._told = self._told is not flight, flight
        # Not if a wait has been logged: then the log has the reason, as the other thread waits too.
        if first and not self._waits.told(self._clock()):
            self._waits.warn(left, "another thread is still fetching the access token", at_most=True)
        return await flight.done.opened(left)

    def forget(self) -> None:
        """Ask for another token next time."""
        with self._lock:
            self._held = None

    async def renew(self, stale: TokenInfo, deadline: Deadline) -> TokenInfo:
        """A token other than the refused one; fetched only if no other thread has done so already."""
        with self._lock:
            if self._held is not None and self._held.info is stale:
                self._held = None
                if self._cache is not None:
                    self._cache.refused(stale)
        return await self.get(deadline)

    async def _lead(self, deadline: Deadline, flight: Flight[TokenInfo]) -> TokenInfo:
        """Fetch for all waiters."""
        asked, held = self._clock(), self._held
        keep: _Held | None = None
        failed: ApiError | None = None
        try:
            fetch = partial(self._fetch, deadline)
            info, life = await (fetch() if self._cache is None else self._cache.token(fetch, deadline))
            flight.found = (info,)
            if life > 0:
                ends = asked + life
                lead = self._auth.token_lead
                keep = _Held(info, ends - (lead if self._exact else min(lead, life / 2)), ends)
        except AuthenticationError as error:
            failed = flight.error = error
            with self._lock:
                self._refused = (error, self._clock() + self._auth.token_refused_for)
        except ApiError as error:
            failed = error
            if held is not None and self._clock() < held.expires and not self._exact:
                # Renewal ahead of time failed: the old token still works, try again a little later.
                keep = held._replace(renew_at=self._clock() + _FAILED_RENEWAL_PAUSE)
                flight.found = (held.info,)
            elif deadline.remaining() > 0 and not cancellation.requested():
                flight.error = error  # else it is only this call's: another one fetches
        finally:
            with self._lock:
                if keep is not None or (self._held is held and flight.error is not None):
                    self._held = keep
        if flight.found is not None:
            return flight.found[0]
        assert failed is not None  # noqa: S101 - one of both is set when nothing was raised
        raise copy.copy(failed)  # without its frames, where the secret is

    async def _fetch(self, deadline: Deadline) -> tuple[TokenInfo, float]:
        """Ask the candidate addresses in turn; the next one only where this is no token endpoint."""
        first: ApiError | None = None
        for url in self._urls:
            answer = await self._post(url, self._fields, deadline)
            problem = error_mapping.token_problem(self._config.facts, answer, url, self._config.secrets)
            if problem is None:
                self._urls = (url,)
                return self._read(answer, url)
            error, elsewhere = problem
            if first is None:
                first = error
            if not elsewhere:
                raise error
        assert first is not None  # noqa: S101 - there is at least one candidate
        raise first

    def _read(self, answer: Response, url: str) -> tuple[TokenInfo, float]:
        fields = error_mapping.token_fields(self._config.facts, answer, url, self._config.secrets)
        return read_token(self._config.facts, self._auth, fields, self._wall())


class SourceTokens:
    """Tokens from the caller's own source, asked for every request; the source does its own caching.

    For a client that suspends, what it returns may have to be awaited. `name`: what its caller calls it.
    `optional`: it may return None. `again`: a token that was refused is sent once more, even if the same comes.
    """

    def __init__(
        self,
        source: TokenSource,
        facts: ApiFacts,
        *,
        waiter: Waiter = BLOCKING,
        name: str = "token_source",
        optional: bool = False,
        again: bool = True,
    ) -> None:
        self._source, self._facts, self._waiter = source, facts, waiter
        self._name, self._optional, self._again, self._hint = name, optional, again, _SOURCE.format(name)
        asked = source.get_token if isinstance(source, TokenObject) else source
        if not waiter.suspends and inspect.iscoroutinefunction(asked):
            raise facts.family.config.of([_ONLY_ASYNC.format(name)])
        self.after_fork()

    def after_fork(self) -> None:
        self._renewals: SingleFlight[TokenInfo | None] = SingleFlight(self._waiter)
        self._info: TokenInfo | None = None

    @property
    def info(self) -> TokenInfo | None:
        return self._info

    def usable(self, token: TokenInfo) -> bool:
        return True

    async def get(self, deadline: Deadline) -> TokenInfo | None:
        return await self._ask(deadline)

    async def _ask(self, deadline: Deadline) -> TokenInfo | None:
        failure = ""
        found: object = None
        late = False
        try:
            found = await self._waiter.within(max(0.0, deadline.remaining()), self._asked)
        except ApiError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever the caller's code raises
            failure = place_of(error)
            late = isinstance(error, TimeoutError) and deadline.remaining() <= 0
        if late:
            raise self._late(deadline)
        if failure:  # raised here, so that the caller's exception, which may hold secrets, is not attached
            raise self._facts.family.authentication(
                f"{self._name} failed with {failure}. Nothing was sent.",
                reason="token source",
                hint=self._hint,
            )
        if self._optional and not found:
            self._info = None
            return None
        if isinstance(found, TokenInfo):
            _check_token(self._facts, found.access_token, self._name, self._hint)
            info = found
        else:
            token = _check_token(self._facts, found, self._name, self._hint)
            known = self._info
            info = known if known is not None and known.access_token == token else TokenInfo(token)
        self._info = info
        return info

    async def _asked(self) -> object:
        source = self._source
        return await self._result(source.get_token() if isinstance(source, TokenObject) else source())

    def _late(self, deadline: Deadline) -> ApiError:
        return self._facts.family.connection(
            f"No token within {deadline.seconds:g} s: {self._name} has not returned. Nothing was sent.",
            reason="deadline",
        )

    async def _result(self, found: object) -> object:
        """What the source gave, awaited where that is possible, and hidden."""
        if isinstance(found, str):
            return hide(found)
        if isinstance(found, TokenInfo) or not isinstance(found, Awaitable):
            return found
        if not self._waiter.suspends:
            if isinstance(found, Coroutine):
                found.close()
            raise self._facts.family.authentication(
                f"{_ONLY_ASYNC.format(self._name)}. Nothing was sent.",
                reason="token source",
                hint=self._hint,
            )
        return await self._result(await found)

    async def renew(self, stale: TokenInfo, deadline: Deadline) -> TokenInfo | None:
        if not isinstance(self._source, TokenObject):
            fresh = await self._ask(deadline)
            same = fresh is not None and fresh.access_token == stale.access_token
            return None if same and not self._again else fresh
        # One invalidate for all callers that were refused with this token.
        return await self._renewals.get(
            stale.access_token,
            lambda _: None,
            partial(self._renewed, stale, deadline),
            partial(self._arrive, deadline),
        )

    async def _renewed(
        self, stale: TokenInfo, deadline: Deadline, flight: Flight[TokenInfo | None]
    ) -> TokenInfo | None:
        source = self._source
        try:
            fresh = await self._ask(deadline)
            same = fresh is not None and fresh.access_token == stale.access_token
            if same and isinstance(source, TokenObject):
                await self._result(source.invalidate())
                fresh = await self._ask(deadline)
        except ApiError as error:
            flight.error = error
            raise
        flight.found = (fresh,)
        return fresh

    async def _arrive(self, deadline: Deadline, flight: Flight[TokenInfo | None]) -> None:
        if not await flight.done.opened(max(0.0, deadline.remaining())):
            raise self._late(deadline)
