"""Use of a token cache by one client: a token that is kept, else one login for all, and what to do without it."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..base.deadline import Deadline
from ..base.log import log_of
from ..base.secret import hide_some
from ..base.waiter import BLOCKING, Waiter
from ..config.validation import KEYRING
from .sealed_token import Seal, key_of
from .token_cache import TokenCache
from .token_cache_file import FileTokenCache, UnfitFileError

if TYPE_CHECKING:
    from ..config.settings import Config, TokenInfo

__all__ = ["TokenCacheUse", "use_of"]

T = TypeVar("T")
Pause = Callable[[float], Awaitable[None]]

_NAP: Final = 0.03  # seconds between two questions to a cache that is busy, at most
_LOGIN: Final = 10.0  # seconds to wait for another client's login, then this one logs in too
_SKEW: Final = 60.0  # seconds a token may seem to come from the future; more: the clock was set back
_ANSWER: Final = 2.0  # seconds to wait for an answer of a cache in an event loop, where it can be ended
_PERSON: Final = 60.0  # the same for a keyring, which may ask its user
_BUSY: Final = 0.5  # seconds to wait until the cache can be written; a write takes a few milliseconds


def use_of(config: Config, waiter: Waiter, pause: Pause) -> TokenCacheUse:
    """What a client of these settings has of its cache. ``pause`` sleeps, and raises when the client is closed."""
    cache = config.token_cache
    if not isinstance(cache, str):
        assert isinstance(cache, TokenCache)  # noqa: S101 - it has been checked
        return TokenCacheUse(cache, config, pause, waiter=waiter)
    if cache != KEYRING:
        return TokenCacheUse(FileTokenCache(cache), config, pause, waiter=waiter)
    from .token_cache_keyring import KeyringTokenCache

    run = _threads() if waiter.suspends else _here
    keyring = KeyringTokenCache(config.facts.product.package, run)
    return TokenCacheUse(keyring, config, pause, waiter=waiter, patience=_PERSON)


async def _here(work: Callable[[], Any]) -> Any:  # noqa: ANN401 - what it returns
    return work()


def _threads() -> Callable[[Callable[[], Any]], Awaitable[Any]]:
    from ..base.async_thread import in_thread

    return in_thread


class _Claim:
    """Ends when nobody has it any more, too: a signal's handler may raise while it is being ended."""

    __slots__ = ("_release", "owner")

    def __init__(self, release: Callable[[str], None], owner: str) -> None:
        self._release, self.owner = release, owner

    def end(self) -> None:
        """End it, if it has not ended."""
        self._release(self.owner)

    def __del__(self) -> None:
        self.end()


class TokenCacheUse:
    """What one client has of a token cache. Whatever the cache does, the client gets its token."""

    def __init__(
        self,
        cache: TokenCache,
        config: Config,
        pause: Pause,
        *,
        waiter: Waiter = BLOCKING,
        patience: float | None = None,
        wall: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._cache, self._pause, self._wall, self._clock = cache, pause, wall, clock
        self._waiter, self._patience = waiter, _ANSWER if patience is None else patience
        self._log = log_of(config.facts.product).logger
        self._lead = config.facts.auth.token_lead
        self._key = key_of(config)
        self._seal = Seal(config, self._key)
        self._told: set[str] = set()
        self._refused: TokenInfo | None = None
        self._refused_at = float("-inf")

    def refused(self, token: TokenInfo) -> None:
        """A token was refused: it is dropped for all before the next one is fetched.

        Nor is one taken from the cache that is older than the refusal, as what ended this one may have ended all.
        """
        self._refused, self._refused_at = token, self._wall()

    async def token(
        self, fetch: Callable[[], Awaitable[tuple[TokenInfo, float]]], deadline: Deadline
    ) -> tuple[TokenInfo, float]:
        """A token that is kept and its seconds left, else what ``fetch`` brings; that is kept for others.

        One client at a time fetches; when that takes long, another does too.
        """
        found = await self._kept()
        if found is not None:
            return found
        claim = _Claim(self._release, secrets.token_hex(8))
        try:
            found = await self._turn(claim.owner, deadline)
            if found is not None:
                return found
            info, life = await fetch()
            if life > 0:
                await self._keep(info, life)
            return info, life
        finally:
            claim.end()

    async def _turn(self, owner: str, deadline: Deadline) -> tuple[TokenInfo, float] | None:
        """Wait for our turn to fetch; return the token that another one has fetched meanwhile."""
        began = self._clock()
        until = began + min(_LOGIN, deadline.remaining() / 2)
        try:
            while True:
                mine = await self._tried(partial(self._cache.claim, self._key, owner), True)
                found = await self._kept()
                if found is not None or mine or self._clock() >= until:
                    return found
                await self._nap()
        finally:
            deadline.pardon(self._clock() - began)

    async def _kept(self) -> tuple[TokenInfo, float] | None:
        """The token in the cache and its seconds left, if it is good for a while."""
        text = hide_some(await self._tried(partial(self._cache.load, self._key), None))
        token = self._seal.open(text) if isinstance(text, str) else None
        if text is None or token is None:
            return None
        if self._refused is not None and token.access_token == self._refused.access_token:
            await self._until_done(partial(self._cache.drop, self._key, text))
            return None
        now, life = self._wall(), token.expires_in
        left, issued = token.expires_at - now, token.expires_at - life
        if left <= min(self._lead, life / 2) or not self._refused_at <= issued <= now + _SKEW:
            return None
        return token, left

    async def _keep(self, token: TokenInfo, life: float) -> None:
        text = self._seal.close(token)
        if not await self._until_done(partial(self._cache.save, self._key, text, life)):
            self._tell("it is busy, and the token was not kept")

    async def _until_done(self, ask: Callable[[], Awaitable[bool]]) -> bool:
        """Ask until it is done; True when that fails, too, as it has been told."""
        until = self._clock() + _BUSY
        while not await self._tried(ask, True):
            if self._clock() >= until:
                return False
            await self._nap()
        return True

    async def _nap(self) -> None:
        await self._pause(random.uniform(_NAP / 3, _NAP))

    def _release(self, owner: str) -> None:
        try:
            self._cache.release(self._key, owner)
        except Exception as error:  # noqa: BLE001 - as below
            self._lost(error)

    async def _tried(self, ask: Callable[[], Awaitable[T]], otherwise: T) -> T:
        try:
            return await self._waiter.within(self._patience, ask)
        except Exception as error:  # noqa: BLE001 - whatever it is, the client can do without the cache
            self._lost(error)
            return otherwise

    def _lost(self, error: Exception) -> None:
        if isinstance(error, UnfitFileError):
            self._tell(str(error))
        else:  # without the error's text: it may hold a token
            reason = error.strerror if isinstance(error, OSError) else None
            self._tell(
                f"{type(error).__name__}{f', {reason}' if reason else ''}; this client does without it"
            )

    def _tell(self, problem: str) -> None:
        if problem not in self._told:
            self._told.add(problem)
            self._log.warning("Token cache: %s.", problem)
