"""Settings, checked when they are made: all problems at once, each with its fix."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Final, Literal, NoReturn, Protocol, cast, runtime_checkable
from urllib.parse import quote

import attrs

from ...errors import HaloPsaConfigError
from ...facts import api
from ..base.redaction import is_secret_header
from ..base.secret import hide, hide_settings, hide_some, hide_values
from ..records.scalars import plain
from .environment import drop_addresses, from_environment
from .options import RateLimitConfig, RetryConfig, finite
from .urls import token_urls
from .validation import Checks

__all__ = ["Config", "RateLimitConfig", "RetryConfig", "TokenInfo", "TokenObject", "TokenSource"]

Dialect = Literal["v2", "inventory"]
_LONG: Final = 8


def _unpicklable(self: object) -> NoReturn:
    name = type(self).__name__
    raise TypeError(f"A client's {name} holds secrets and is not pickled; make a client in each process.")


def _no_mark(text: str | None) -> str | None:
    """Without the byte order mark that files of some editors begin with."""
    given: object = text
    return text.strip("\ufeff") if text is not None and isinstance(given, str) else text


@attrs.frozen(repr=True, eq=False)
class TokenInfo:
    """An access token. `expires_at` is in Unix seconds, `expires_in` in seconds from when it was issued."""

    access_token: str = attrs.field(repr=False, converter=hide)
    token_type: str = "Bearer"  # noqa: S105 - the scheme's name, not a password
    expires_at: float = 0.0
    expires_in: int = 0
    scope: str = ""

    __reduce__ = _unpicklable


@runtime_checkable
class TokenObject(Protocol):
    """A source of tokens that can be told that its token was refused."""

    def get_token(self) -> str | TokenInfo: ...

    def invalidate(self) -> None: ...


TokenSource = Callable[[], "str | TokenInfo"] | TokenObject


@attrs.frozen(eq=False, kw_only=True)
class Config:
    """All settings of a client, valid by construction. Make one with `build` or `from_env`."""

    base_url: str
    auth_url: str | None
    tenant: str | None
    client_id: str | None
    client_secret: str | None = attrs.field(repr=False, converter=hide_some)
    tenant_id: str | None
    scope: str
    token_source: TokenSource | None = attrs.field(repr=False)
    dialect: Dialect
    rate_limit: RateLimitConfig
    retry: RetryConfig
    timeout: tuple[float, float]
    deadline: float | None
    default_headers: Mapping[str, str] = attrs.field(repr=False, converter=hide_values)
    user_agent: str | None
    proxies: Mapping[str, str] | None = attrs.field(repr=False, converter=hide_values)
    verify: bool | str
    read_only: bool
    allow_http: bool
    tracer: object = attrs.field(default=None, repr=False)

    __reduce__ = _unpicklable

    @property
    def secrets(self) -> tuple[str, ...]:
        """What a server may repeat and nobody may see. Short plain values stay: they would blot out words."""
        known = [self.client_secret, self.client_id if len(self.client_id or "") >= _LONG else None]
        known += [
            value
            for name, value in self.default_headers.items()
            if len(value) >= _LONG or is_secret_header(name)
        ]
        return tuple(secret for secret in known if secret)

    @classmethod
    def build(
        cls,
        *,
        tenant: str | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        tenant_id: str | None = None,
        scope: str = api.DEFAULT_SCOPE,
        token_source: TokenSource | None = None,
        dialect: str = api.DEFAULT_DIALECT,
        rate_limit: RateLimitConfig | None = None,
        retry: RetryConfig | None = None,
        timeout: float | tuple[float, float] = (api.CONNECT_TIMEOUT, api.READ_TIMEOUT),
        deadline: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str | os.PathLike[str] = True,
        read_only: bool = False,
        allow_http: bool = False,
        tracer: object = None,
    ) -> Config:
        """Check all settings and make a Config. Raises HaloPsaConfigError with every problem."""
        tenant, base_url, auth_url, tenant_id = (
            plain(tenant),
            plain(base_url),
            plain(auth_url),
            plain(tenant_id),
        )
        client_id, client_secret, scope = plain(client_id), hide_some(plain(client_secret)), plain(scope)
        default_headers, proxies = hide_values(default_headers), hide_values(proxies)
        dialect, user_agent, verify = plain(dialect), plain(user_agent), plain(verify)
        read_only, allow_http = plain(read_only), plain(allow_http)
        found = Checks(allow_http=allow_http is True)
        tenant, base_url, auth_url = _no_mark(tenant), _no_mark(base_url), _no_mark(auth_url)
        client_id, client_secret, tenant_id = (
            _no_mark(client_id),
            hide_some(_no_mark(client_secret)),
            _no_mark(tenant_id),
        )
        base, tenant = found.address(tenant, base_url)
        auth = found.auth_server(auth_url)
        found.credentials(client_id, client_secret, token_source)
        found.text("tenant_id", tenant_id)
        found.text("scope", scope)
        if not scope:
            found.add('scope is empty: pass scope="all" or set HALOPSA_SCOPE')
        if dialect not in api.DIALECTS:
            found.add("dialect must be " + " or ".join(repr(d) for d in api.DIALECTS))
        rate_limit = RateLimitConfig() if rate_limit is None else rate_limit
        retry = RetryConfig() if retry is None else retry
        found.instance("rate_limit", rate_limit, RateLimitConfig, "RateLimitConfig(max_requests=300)")
        found.instance("retry", retry, RetryConfig, "RetryConfig(max_attempts=1)")
        times = found.timeout(timeout)
        if deadline is not None and not finite(deadline) > 0:
            found.add("deadline must be seconds above 0, or None")
        headers = found.headers(default_headers)
        found.text("user_agent", user_agent, header=True)
        found.proxies(proxies)
        checked = found.verify(verify)
        found.flag("read_only", read_only)
        found.flag("allow_http", allow_http)
        found.tracer(tracer)
        if found.problems:
            raise HaloPsaConfigError.of(found.problems)
        return cls(
            base_url=base,
            auth_url=auth,
            tenant=tenant,
            client_id=client_id,
            client_secret=client_secret,
            tenant_id=tenant_id or None,
            scope=scope,
            token_source=token_source,
            dialect=cast(Dialect, dialect),
            rate_limit=rate_limit,
            retry=retry,
            timeout=times,
            deadline=None if deadline is None else float(deadline),
            default_headers=headers,
            user_agent=user_agent or None,
            proxies=None if proxies is None else dict(proxies),
            verify=checked,
            read_only=read_only,
            allow_http=allow_http,
            tracer=None if tracer is False else tracer,
        )

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **overrides: object) -> Config:
        """Settings from HALOPSA_TENANT, _CLIENT_ID, _CLIENT_SECRET, _BASE_URL, _AUTH_SERVER, _TENANT_ID and
        _SCOPE; keyword arguments win over them. Empty variables count as absent.

        `tenant`, `base_url` or `auth_url` by keyword is another place: no address of the environment is used then.
        """
        environ = hide_values(os.environ if environ is None else environ)
        overrides = hide_settings(overrides)
        given = hide_settings(from_environment(environ))
        chosen = {name: value for name, value in overrides.items() if value is not None}
        dropped = drop_addresses(given, chosen)
        given.update(chosen)
        if dropped and not (given.get("tenant") or given.get("base_url")):
            raise HaloPsaConfigError.of([f"auth_url is given, but not what it belongs to: {dropped}"])
        unknown = sorted(given.keys() - {field.name for field in attrs.fields(cls)})
        if unknown:
            raise TypeError(f"unexpected keyword argument {unknown[0]!r}")
        return cls.build(**given)  # type: ignore[arg-type]  # build checks every value at run time

    @property
    def instance(self) -> str:
        """What tells this instance from others in logs and errors: its host, and what else tells it apart."""
        where = self.base_url.partition("://")[2]
        return f"{where}?tenant={quote(self.tenant_id, safe='')}" if self.tenant_id else where

    @property
    def api_url(self) -> str:
        """The root of all API paths."""
        return self.base_url + api.API_PATH

    @property
    def token_url(self) -> str:
        """Where tokens are asked for first."""
        return self.token_url_candidates[0]

    @property
    def token_url_candidates(self) -> tuple[str, ...]:
        """All addresses a token may be had from, the best first."""
        return token_urls(self.base_url, self.auth_url, self.tenant_id, self.dialect)

    @property
    def token_form(self) -> dict[str, str]:
        """The form of the token request. Holds the secret."""
        form = {
            "grant_type": "client_credentials",
            "client_id": self.client_id or "",
            "client_secret": self.client_secret or "",
            "scope": self.scope,
        }
        if self.tenant_id and api.TENANT_ID_IN[self.dialect] == "form":
            form["tenant"] = self.tenant_id
        return form
