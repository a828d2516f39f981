"""A client's use of a token cache without a network: a server of tokens, settings, and caches that misbehave."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from halopsa._api import API
from halopsa.core.auth.token_cache import TokenCache
from halopsa.core.auth.token_cache_use import TokenCacheUse
from halopsa.core.auth.tokens import TokenManager
from halopsa.core.base.deadline import Deadline
from halopsa.core.base.waiter import BLOCKING
from halopsa.core.config.settings import Config, TokenInfo
from halopsa.core.drive import drive
from halopsa.core.http.call import Response
from tests.unit.core.auth.test_tokens import Server, good

WALL: Final = 1_000_000.0


def settings(**given: object) -> Config:
    return Config.build(
        API, **{"tenant": "acme", "client_id": "an-id", "client_secret": "canary-secret", **given}
    )


class Clock:
    """The time of day, and the time that has passed: pauses let it pass."""

    def __init__(self) -> None:
        self.passed = 0.0

    def wall(self) -> float:
        return WALL + self.passed

    def clock(self) -> float:
        return self.passed

    async def pause(self, seconds: float) -> None:
        self.passed += seconds


class Client:
    """A client's tokens; each login brings another one."""

    def __init__(self, cache: TokenCache, clock: Clock, logins: list[str], **given: object) -> None:
        self.clock, self.logins = clock, logins
        self.life: object = 3600
        self.server = Server(self._login)
        config = settings(**given)
        self.use = TokenCacheUse(cache, config, clock.pause, wall=clock.wall, clock=clock.clock)
        self.tokens = TokenManager(
            config, self.server.post, clock=clock.clock, wall=clock.wall, waiter=BLOCKING, cache=self.use
        )

    def _login(self) -> Response:
        self.logins.append(f"token-{len(self.logins) + 1}")
        return good(self.logins[-1], expires_in=self.life)

    def get(self) -> str:
        return self._info().access_token

    def _info(self) -> TokenInfo:
        return drive(lambda: self.tokens.get(Deadline(60.0, clock=self.clock.clock)))

    def refused(self) -> str:
        """The token is refused by the tenant; return the next one."""
        stale = self._info()
        return drive(lambda: self.tokens.renew(stale, Deadline(60.0, clock=self.clock.clock))).access_token


class Memory:
    """A cache in memory. `busy`: how often writes and claims are put off; `broken`: what fails."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.owners: dict[str, str] = {}
        self.broken: Callable[[str], None] = lambda name: None
        self.busy = 0
        self.seconds: list[float] = []
        self.read = 0

    def _put_off(self) -> bool:
        self.busy -= 1
        return self.busy >= 0

    async def load(self, key: str) -> str | None:
        self.broken("load")
        self.read += 1
        return self.texts.get(key)

    async def save(self, key: str, text: str, seconds: float) -> bool:
        self.broken("save")
        if self._put_off():
            return False
        self.texts[key] = text
        self.seconds.append(seconds)
        return True

    async def drop(self, key: str, text: str) -> bool:
        self.broken("drop")
        if self._put_off():
            return False
        if self.texts.get(key) == text:
            del self.texts[key]
        return True

    async def claim(self, key: str, owner: str) -> bool:
        self.broken("claim")
        return self.owners.setdefault(key, owner) == owner

    def release(self, key: str, owner: str) -> None:
        self.broken("release")
        if self.owners.get(key) == owner:
            del self.owners[key]
