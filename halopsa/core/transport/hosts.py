"""Hosts: the destinations of an API that names its hosts, each with its limits and ways to log in (auth schemes)."""

from __future__ import annotations

import binascii
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import quote

import attrs

from ..api_parts import AuthFacts, Limit
from ..auth.tokens import Grant, SourceTokens, TokenManager
from ..base.secret import Hidden
from ..config.options import NO_LIMIT, part_of
from ..http.error_mapping import where
from ..ratelimit.window import Rule
from .denied import Denied
from .outgoing import Access, Destination

if TYPE_CHECKING:
    from ..api_parts import Host, Scheme, TokenRequest
    from ..auth.tokens import Tokens
    from ..base.deadline import Deadline
    from ..base.waiter import Waiter
    from ..config.options import RateLimitConfig
    from ..config.settings import Config, TokenInfo, TokenSource
    from ..http.call import Call, Response
    from ..ratelimit.limiter import Limiter
    from ..ratelimit.long_waits import Waits

__all__ = ["Hosts", "NoTokens"]

_NAME: Final = re.compile(r"\{(\w+)\}")


class NoTokens:
    """Nothing that changes: what logs in is the same in every request, and no refusal brings another."""

    info: TokenInfo | None = None

    async def get(self, deadline: Deadline) -> TokenInfo | None:
        return None

    async def renew(self, stale: TokenInfo, deadline: Deadline) -> TokenInfo | None:
        return None

    def usable(self, token: TokenInfo) -> bool:
        return True

    def after_fork(self) -> None:
        """It holds nothing."""


class Hosts:
    """Where the calls of one client go, by the name of the host, and how they log in there."""

    def __init__(
        self,
        config: Config,
        limiter: Callable[[RateLimitConfig, str, Sequence[Rule]], Limiter],
        post: Callable[[Destination, str, str, Mapping[str, str], Deadline], Awaitable[Response]],
        clock: Callable[[], float],
        waiter: Waiter,
        waits: Waits,
    ) -> None:
        self._config, self._post = config, post
        self._clock, self._waiter, self._waits = clock, waiter, waits
        self._tokens: dict[str, Tokens] = {}
        self._made: dict[tuple[str, tuple[str, ...]], Access] = {}
        facts = config.facts
        self.by_name = {
            name: Destination(
                config.url_of(name),
                limiter(*_limits(config, host)),
                Denied(facts.auth, clock),
                self._access(name, host.auth),
                max_body=host.max_request_body,
            )
            for name, host in facts.hosts.items()
        }
        self.by_name[""] = self.main = self.by_name[facts.main.name]

    def of(self, call: Call) -> tuple[Destination, Access]:
        """Where a call goes, and how it logs in. Raises ConfigError where the caller brought too little for it."""
        to = self.by_name[call.host]
        access = to.access
        if call.auth is not None:
            access = self._access(call.host or self._config.facts.main.name, call.auth)
        if access.lacks:
            raise self._config.facts.family.config.of([access.lacks], what=where(call))
        return to, access

    def all_tokens(self) -> Iterable[Tokens]:
        """Whatever holds tokens."""
        return self._tokens.values()

    def _access(self, host: str, names: tuple[str, ...]) -> Access:
        """How these schemes log in at a host, all of them at once."""
        made = self._made.get((host, names))
        if made is None:
            made = self._made.setdefault((host, names), self._new(host, names))
        return made

    def _new(self, host: str, names: tuple[str, ...]) -> Access:
        facts, brought = self._config.facts, self._config.credentials
        fixed: dict[str, str] = {}
        in_path: dict[str, str] = {}
        tokens: Tokens = NoTokens()
        header, around = "", ("", "")
        for name in names:
            scheme = facts.schemes[name]
            if scheme.header and scheme.header in (header, *fixed):
                continue  # the first of those that can wins
            needed = _credentials(scheme)
            missing = [each for each in needed if each not in brought]
            if missing and scheme.optional:
                continue
            if missing:
                return Access(NoTokens(), lacks=self._lacking(missing))
            source = next((each for each in needed if facts.credentials[each].callable), None)
            if scheme.path:
                in_path[scheme.path] = Hidden(quote(_text(brought, scheme.path), safe=""))
            elif source is not None:
                header, around = scheme.header, _around(scheme, brought, source)
                tokens = self._asked(source, optional=scheme.optional)
            elif scheme.token is not None:
                header, around = scheme.header, _around(scheme, brought, "token")
                tokens = self._fetched(host, name, scheme.token)
            else:
                fixed[scheme.header] = _value(scheme, brought)
        return Access(tokens, header, around, fixed=fixed, in_path=in_path)

    def _asked(self, source: str, *, optional: bool) -> Tokens:
        """What asks the caller's callable, the same for all that use it."""
        made = self._tokens.get(source)
        if made is None:
            asked = cast("TokenSource", self._config.credentials[source])
            made = self._tokens[source] = SourceTokens(
                asked, self._config.facts, waiter=self._waiter, name=source, optional=optional, again=False
            )
        return made

    def _fetched(self, host: str, name: str, asked: TokenRequest) -> Tokens:
        """What fetches the tokens of a scheme, below the address of the first host that has it."""
        key = f"auth.{name}"  # not that of a callable
        made = self._tokens.get(key)
        if made is not None:
            return made
        config, brought = self._config, self._config.credentials
        client_id, client_secret = (_text(brought, each) for each in asked.credentials)
        fields: dict[str, str] = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": client_secret,
            **({"scope": asked.scope} if asked.scope else {}),
        }
        times = {
            "token_lead": asked.lead,
            "token_default_life": asked.default_life,
            "token_longest_life": asked.longest_life,
            **({"token_refused_for": 0.0} if asked.exact else {}),
        }
        auth = AuthFacts(**{**vars(config.facts.auth), **times})

        async def post(url: str, given: Mapping[str, str], deadline: Deadline) -> Response:
            return await self._post(self.by_name[host], asked.body, url, given, deadline)

        grant = Grant((asked.url or config.addresses[host] + asked.path,), fields, auth, asked.exact)
        made = self._tokens[key] = TokenManager(
            config, post, clock=self._clock, waiter=self._waiter, waits=self._waits, grant=grant
        )
        return made

    def _lacking(self, missing: list[str]) -> str:
        given = self._config.facts.credentials
        ways = (f"{name} or set {given[name].env}" if given[name].env else name for name in missing)
        are = "is" if len(missing) == 1 else "are"
        return f"it needs {' and '.join(missing)}, which {are} missing: pass {' and '.join(ways)}. Nothing was sent."


def _limits(config: Config, host: Host) -> tuple[RateLimitConfig, str, list[Rule]]:
    """The limits of one host: settings for its first window, its key in a shared budget, and all others.

    What the caller's settings say of requests and window is said of the main host's first.
    """
    settings, key = config.rate_limit, config.instance
    windows = [limit for limit in host.limits if limit.window]
    if host is not config.facts.main:
        first = windows[0] if windows else Limit(requests=NO_LIMIT, window=settings.window)
        settings = attrs.evolve(
            settings,
            enabled=settings.enabled and bool(host.limits),
            max_requests=first.requests,
            window=first.window,
        )
        key = f"{config.url_of(host.name)} {host.name}"
    margin, share = config.facts.limits.window_margin, settings.share
    others = [Rule.of(part_of(limit.requests, share), limit.window, margin) for limit in windows[1:]]
    others += [Rule(part_of(limit.parallel, share), 0.0, 0.0) for limit in host.limits if limit.parallel]
    return settings, key, others


def _credentials(scheme: Scheme) -> list[str]:
    """The credentials that a scheme needs."""
    if scheme.token is not None:
        return [*scheme.token.credentials, *(name for name in _NAME.findall(scheme.value) if name != "token")]
    if scheme.path:
        return [scheme.path]
    return [name for name in scheme.basic if name] or _NAME.findall(scheme.value)


def _text(brought: Mapping[str, object], name: str) -> Hidden:
    return Hidden(brought.get(name, ""))


def _value(scheme: Scheme, brought: Mapping[str, object]) -> Hidden:
    """The value of a header that never changes."""
    if not scheme.basic:
        return _filled(_NAME.split(scheme.value), brought)
    user, password = (_text(brought, name) for name in scheme.basic)
    login = Hidden(f"{user}:{password}").encode("utf-8")
    # Not `base64`: the local variables of its frames would show it.
    return Hidden("Basic " + binascii.b2a_base64(login, newline=False).decode("ascii"))


def _around(scheme: Scheme, brought: Mapping[str, object], source: str) -> tuple[str, str]:
    """What stands before and after the token of a callable."""
    parts = _NAME.split(scheme.value)  # texts, with names between them
    place = parts.index(source, 1)
    return _filled(parts[:place], brought), _filled(parts[place + 1 :], brought, first=place + 1)


def _filled(parts: list[str], brought: Mapping[str, object], first: int = 0) -> Hidden:
    texts = (_text(brought, part) if place % 2 else Hidden(part) for place, part in enumerate(parts, first))
    return Hidden("".join(texts))
