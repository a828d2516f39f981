"""Settings of a client, checked when they are made: all problems at once, each with its fix."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, NoReturn, Protocol, runtime_checkable
from urllib.parse import quote

import attrs

from ..base.redaction import is_secret_header
from ..base.scalars import plain
from ..base.secret import hide, hide_settings, hide_some, hide_values
from ..facts import ApiFacts
from .environment import drop_addresses, from_environment, variables
from .options import RateLimitConfig, RetryConfig, filled_in, finite, usual_rate_limit, usual_retries
from .urls import token_urls
from .validation import Checks

__all__ = ["Config", "TokenInfo", "TokenObject", "TokenSource"]

_LONG: Final = 8
# What people paste, maybe from a file that begins with a byte order mark; and what may be a scalar of another library.
_PASTED: Final = ("tenant", "base_url", "auth_url", "client_id", "client_secret", "tenant_id")
# What only an API whose tenants have addresses by name takes; and what only others do.
_BY_TENANT: Final = frozenset((*_PASTED, "scope", "token_source", "token_cache"))
_BY_HOST: Final = frozenset(("addresses", "credentials"))
_PLAIN: Final = ("scope", "dialect", "user_agent", "verify", "read_only", "allow_http")


def _unpicklable(self: object) -> NoReturn:
    name = type(self).__name__
    raise TypeError(f"A client's {name} holds secrets and is not pickled; make a client in each process.")


def _no_mark(text: object) -> object:
    """Without the byte order mark that files of some editors begin with."""
    return text.strip("\ufeff") if isinstance(text, str) else text


@attrs.frozen(repr=True, eq=False)
class TokenInfo:
    """An access token, as the auth server issued it."""

    access_token: str = attrs.field(repr=False, converter=hide)
    """The token itself, which no repr shows."""
    token_type: str = "Bearer"  # noqa: S105 - the scheme's name, not a password
    """What stands before it in the header Authorization."""
    expires_at: float = 0.0
    """When it ends, in Unix seconds."""
    expires_in: int = 0
    """How long it is valid, in seconds from when it was issued."""
    scope: str = ""
    """The rights that were granted, with blanks between them."""

    __reduce__ = _unpicklable


@runtime_checkable
class TokenObject(Protocol):
    """A source of tokens that can be told that its token was refused.

    For an async client either method may be async.
    """

    def get_token(self) -> Awaitable[str | TokenInfo] | str | TokenInfo: ...

    def invalidate(self) -> Awaitable[None] | None: ...


TokenSource = Callable[[], "str | TokenInfo"] | TokenObject | Callable[[], "Awaitable[str | TokenInfo]"]
"""Where a caller's own tokens come from; a client that blocks refuses one that is async."""


@attrs.frozen(eq=False, kw_only=True)
class Config:
    """All settings of a client, valid by construction. Make one with `build` or `from_env`."""

    facts: ApiFacts = attrs.field(repr=False)
    base_url: str
    addresses: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    credentials: Mapping[str, object] = attrs.field(factory=dict, repr=False)
    auth_url: str | None = None
    tenant: str | None = None
    client_id: str | None = None
    client_secret: str | None = attrs.field(default=None, repr=False, converter=hide_some)
    tenant_id: str | None = None
    scope: str
    token_source: TokenSource | None = attrs.field(default=None, repr=False)
    dialect: str
    rate_limit: RateLimitConfig
    retry: RetryConfig
    timeout: tuple[float, float]
    deadline: float | None = None
    default_headers: Mapping[str, str] = attrs.field(factory=dict, repr=False, converter=hide_values)
    user_agent: str | None = None
    proxies: Mapping[str, str] | None = attrs.field(default=None, repr=False, converter=hide_values)
    verify: bool | str = True
    read_only: bool = False
    allow_http: bool = False
    tracer: object = attrs.field(default=None, repr=False)
    budget: object = attrs.field(default=None, repr=False)
    token_cache: object = attrs.field(default=None, repr=False)

    __reduce__ = _unpicklable

    @property
    def secrets(self) -> tuple[str, ...]:
        """Values that a server may repeat and that must not be shown. Short ones stay, except in secret headers:
        to hide them everywhere would hide ordinary words.
        """
        known = [self.client_secret, self.client_id if len(self.client_id or "") >= _LONG else None]
        known += [value for value in self.credentials.values() if isinstance(value, str)]
        known += [
            value
            for name, value in self.default_headers.items()
            if len(value) >= _LONG or is_secret_header(name)
        ]
        return tuple(secret for secret in known if secret)

    @classmethod
    def build(cls, facts: ApiFacts, /, **settings: object) -> Config:
        """Check all settings and make a Config. Raises ConfigError with every problem."""
        settings = hide_settings(settings)
        given: dict[str, Any] = hide_settings(_readable(facts, settings))  # Any: checked one by one below
        found = Checks(facts, allow_http=given["allow_http"] is True)
        given |= _by_tenant(found, given) if facts.connection.hosted_url else _by_host(found, given)
        if given["dialect"] not in facts.dialects:
            found.add("dialect must be " + " or ".join(map(repr, facts.dialects)))
        found.instance(
            "rate_limit", given["rate_limit"], RateLimitConfig, "RateLimitConfig(max_requests=300)"
        )
        found.instance("retry", given["retry"], RetryConfig, "RetryConfig(max_attempts=1)")
        given["timeout"] = found.timeout(given["timeout"])
        if given["deadline"] is not None:
            if not finite(given["deadline"]) > 0:
                found.add("deadline must be seconds above 0, or None")
            given["deadline"] = finite(given["deadline"])
        given["default_headers"] = found.headers(given["default_headers"])
        found.text("user_agent", given["user_agent"], header=True)
        found.proxies(given["proxies"])
        given["verify"] = found.verify(given["verify"])
        found.flag("read_only", given["read_only"])
        found.flag("allow_http", given["allow_http"])
        found.tracer(given["tracer"])
        given["budget"] = found.budget(given["budget"])
        given["token_cache"] = found.token_cache(given["token_cache"], given["token_source"])
        if found.problems:
            raise facts.family.config.of(found.problems)
        return cls(facts=facts, **given)

    @classmethod
    def from_env(
        cls, facts: ApiFacts, /, environ: Mapping[str, str] | None = None, **overrides: object
    ) -> Config:
        """Settings from environment variables; keyword arguments win over them. Empty variables count as absent.

        With `tenant`, `base_url` or `auth_url` by keyword, no address of the environment is used.
        """
        environ = hide_values(os.environ if environ is None else environ)
        overrides = hide_settings(overrides)
        given = hide_settings(from_environment(facts, environ))
        chosen = {name: value for name, value in overrides.items() if value is not None}
        if not facts.connection.hosted_url:
            from .access import access_of_environment  # only such clients need it

            access_of_environment(facts, given, chosen)
            return cls.build(facts, **{**given, **chosen})
        dropped = drop_addresses(facts, given, chosen)
        if "token_source" in chosen:  # it brings tokens of its own: nothing to keep
            given.pop("token_cache", None)
        given.update(chosen)
        if dropped and not (given.get("tenant") or given.get("base_url")):
            raise facts.family.config.of([f"auth_url is given, but not what it belongs to: {dropped}"])
        return cls.build(facts, **given)

    @property
    def instance(self) -> str:
        """The name of this instance in logs and errors: its host, with the tenant id where there is one."""
        where = self.base_url.partition("://")[2]
        return f"{where}?tenant={quote(self.tenant_id, safe='')}" if self.tenant_id else where

    @property
    def api_url(self) -> str:
        """The root of all API paths of the main host."""
        return self.base_url + self.facts.connection.api_path

    def url_of(self, host: str) -> str:
        """The root of the paths of a host."""
        return self.api_url if host == self.facts.main.name else self.addresses[host]

    @property
    def token_url(self) -> str:
        """The token endpoint that is asked first."""
        return self.token_url_candidates[0]

    @property
    def token_url_candidates(self) -> tuple[str, ...]:
        """All token endpoints to try, the likeliest first."""
        return token_urls(self.facts, self.base_url, self.auth_url, self.tenant_id, self.dialect)

    @property
    def token_form(self) -> dict[str, str]:
        """The form of the token request (RFC 6749, 4.4: client credentials). Holds the secret."""
        form = {
            "grant_type": "client_credentials",
            "client_id": self.client_id or "",
            "client_secret": self.client_secret or "",
            "scope": self.scope,
        }
        if self.tenant_id and self.facts.dialects[self.dialect].tenant_id == "form":
            form["tenant"] = self.tenant_id
        return form


def _by_tenant(found: Checks, given: Mapping[str, Any]) -> dict[str, object]:
    """Check where a tenant is and how to log in there."""
    facts = found.facts
    base_url, tenant = found.address(given["tenant"], given["base_url"])
    auth_url = found.auth_server(given["auth_url"])
    found.credentials(given["client_id"], given["client_secret"], given["token_source"])
    found.text("tenant_id", given["tenant_id"])
    found.text("scope", given["scope"])
    if facts.auth.default_scope and not given["scope"]:
        variable = variables(facts)["scope"]
        found.add(f'scope is empty: pass scope="{facts.auth.default_scope}" or set {variable}')
    return {"base_url": base_url, "tenant": tenant, "auth_url": auth_url}


def _by_host(found: Checks, given: Mapping[str, Any]) -> dict[str, object]:
    """Check the addresses of the hosts that an API names, and the credentials."""
    from .access import checked_addresses, checked_credentials  # only APIs with hosts of their own need it

    addresses = checked_addresses(found, given["addresses"])
    credentials = checked_credentials(found, given["credentials"])
    base_url = addresses.get(found.facts.main.name, "")
    checked: dict[str, object] = {
        "base_url": base_url,
        "addresses": addresses,
        "credentials": credentials,
    }
    limit, retry = given["rate_limit"], given["retry"]
    if isinstance(limit, RateLimitConfig):
        checked["rate_limit"] = filled_in(limit, usual_rate_limit(found.facts))
    if isinstance(retry, RetryConfig):
        checked["retry"] = filled_in(retry, usual_retries(found.facts))
    return checked


def _readable(facts: ApiFacts, given: Mapping[str, object]) -> dict[str, object]:
    """All settings, with defaults for those that are not given, as plain Python values."""
    connection = facts.connection
    found: dict[str, object] = {
        field.name: field.default for field in attrs.fields(Config) if field.name != "facts"
    }
    foreign = _BY_HOST if connection.hosted_url else _BY_TENANT
    unknown = sorted(given.keys() - (found.keys() - foreign))
    if unknown:
        raise TypeError(f"unexpected keyword argument {unknown[0]!r}")
    found |= {
        **dict.fromkeys(("base_url", "rate_limit", "retry", "default_headers")),
        **{name: {} for name in _BY_HOST},
        "scope": facts.auth.default_scope,
        "dialect": connection.default_dialect,
        "timeout": (connection.connect_timeout, connection.read_timeout),
        **given,
    }
    found |= {name: plain(found[name]) for name in _PLAIN}
    found |= {name: _no_mark(plain(found[name])) for name in _PASTED}
    if found["rate_limit"] is None:
        found["rate_limit"] = usual_rate_limit(facts)
    if found["retry"] is None:
        found["retry"] = usual_retries(facts)
    found["tenant_id"], found["user_agent"] = found["tenant_id"] or None, found["user_agent"] or None
    found["tracer"] = None if found["tracer"] is False else found["tracer"]
    return found
