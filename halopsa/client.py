"""The client: one object per tenant, safe for any number of threads."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ._api import API
from .core.base.lazy import lazy
from .core.base.secret import hide, hide_settings, hide_some, hide_values
from .core.client import ApiClient, BlockingClient
from .core.config.settings import Config, TokenInfo, TokenSource
from .core.transport.exchange import NO_BODY
from .resources._attributes import ResourceAttributes
from .settings import RateLimitConfig, RetryConfig

if TYPE_CHECKING:
    from typing import Self, TypedDict, Unpack

    from opentelemetry.trace import Tracer, TracerProvider

    from .api import Api
    from .core.auth.token_cache import TokenCache
    from .core.base.typing import Timeout
    from .core.ratelimit.budget import Budget

    class ClientOptions(TypedDict, total=False):
        """The arguments of ``HaloPsaClient``, for ``from_env``."""

        tenant: str | None
        base_url: str | None
        auth_url: str | None
        client_id: str | None
        client_secret: str | None
        tenant_id: str | None
        scope: str | None
        token_source: TokenSource | None
        dialect: str
        rate_limit: RateLimitConfig | None
        retry: RetryConfig | None
        timeout: float | tuple[float, float]
        deadline: float | None
        default_headers: Mapping[str, str] | None
        user_agent: str | None
        proxies: Mapping[str, str] | None
        verify: bool | str | os.PathLike[str]
        read_only: bool
        allow_http: bool
        tracer: Tracer | TracerProvider | bool | None
        budget: str | os.PathLike[str] | Budget | None
        token_cache: str | os.PathLike[str] | TokenCache | None


class BaseClient(ApiClient):
    """What the client that blocks and the async one share: settings, and what they show."""

    _api = API

    def __init__(
        self,
        *,
        tenant: str | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        tenant_id: str | None = None,
        scope: str = API.auth.default_scope,
        token_source: TokenSource | None = None,
        dialect: str = API.connection.default_dialect,
        rate_limit: RateLimitConfig | None = None,
        retry: RetryConfig | None = None,
        timeout: float | tuple[float, float] = (
            API.connection.connect_timeout,
            API.connection.read_timeout,
        ),
        deadline: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str | os.PathLike[str] = True,
        read_only: bool = False,
        allow_http: bool = False,
        tracer: Tracer | TracerProvider | bool | None = None,
        budget: str | os.PathLike[str] | Budget | None = None,
        token_cache: str | os.PathLike[str] | TokenCache | None = None,
    ) -> None:
        # A refusal shows the variables of this frame.
        client_secret, proxies = hide_some(client_secret), hide_values(proxies)
        default_headers, budget = (
            hide_values(default_headers),
            hide(budget) if isinstance(budget, str) else budget,
        )
        given = {name: value for name, value in locals().items() if name not in ("self", "__class__")}
        self._begin(Config.build(API, **given))

    @classmethod
    def from_env(cls, **overrides: Unpack[ClientOptions]) -> Self:
        """Make a client from ``HALOPSA_TENANT``, ``_CLIENT_ID``, ``_CLIENT_SECRET`` and, where set,
        ``HALOPSA_BASE_URL``, ``_AUTH_SERVER``, ``_TENANT_ID``, ``_SCOPE``, ``_BUDGET`` and ``_TOKEN_CACHE``.
        Keyword arguments win.

        With ``tenant``, ``base_url`` or ``auth_url`` by keyword no address of the environment is used, nor its
        ``HALOPSA_TENANT_ID``.

        Raises:
            HaloPsaConfigError: Lists everything missing or wrong, with the variable's name.
        """
        overrides = cast("ClientOptions", hide_settings(overrides))
        return cls._of(Config.from_env(API, **overrides))

    @property
    def token_info(self) -> TokenInfo | None:
        """The current access token with its expiry and granted scope; ``None`` before the first request."""
        return self._transport.tokens.info


class HaloPsaClient(BaseClient, BlockingClient, ResourceAttributes):
    """A client of one HaloPSA tenant.

    Args:
        tenant: The first label of the tenant's address: ``acme`` for ``https://acme.halopsa.com``.
        base_url: The tenant's address, instead of ``tenant``, for any other host.
        auth_url: The auth server's root, where it is not part of ``base_url``.
        client_id: Of the API application. Not needed with ``token_source``.
        client_secret: Of the API application. Not needed with ``token_source``.
        tenant_id: For applications that serve several tenants.
        scope: Scopes to ask for, separated by spaces. Default ``all``.
        token_source: A callable that returns a token, or an object with ``get_token()`` and ``invalidate()``.
        dialect: ``v2``, what tenants accept, or ``inventory``, the documented inventory to the letter.
        rate_limit: The tenant's limit and how to keep to it. Default 500 requests in 180 seconds.
        retry: How reads are retried. Writes are only when the server surely did not act on the first.
        timeout: Seconds to connect and to read. Default ``(5, 60)``.
        deadline: Seconds any call may take in all. Default: a few minutes.
        default_headers: Sent with every request to the tenant, for gateways in front of it.
        user_agent: Your application's name, added to the User-Agent.
        proxies: Proxy addresses by scheme. Default: the usual environment variables.
        verify: Check TLS certificates; a path names a CA bundle.
        read_only: Refuse everything but reads before it is sent.
        allow_http: Allow plain http to other hosts than this machine.
        tracer: An OpenTelemetry Tracer or TracerProvider, or True for the global one: a span per request.
        budget: A request budget that other clients share: the path of a file for the processes of one host, a
            ``redis://`` address for any number of hosts, or an object of the protocol ``halopsa.Budget``.
        token_cache: Where tokens are kept between runs: the path of a file of mode 0600, ``keyring`` for the user's
            keyring, or an object of the protocol ``halopsa.TokenCache``. Default: nowhere.

    Raises:
        HaloPsaConfigError: Lists everything wrong with the arguments, and how to mend it.
    """

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = NO_BODY,
        timeout: Timeout = None,
    ) -> Any:  # noqa: ANN401 - any JSON, as of json.loads: nobody knows its form
        """Send any request with the client's authentication, pacing and errors; return the decoded JSON.

        ``path`` is ``/Tickets`` or ``/api/Tickets``; ``params`` are sent as they are named. Only a GET is
        ever retried; an empty answer is ``None``.

        Raises:
            HaloPsaValidationError: The method or path cannot be sent.
            HaloPsaOutcomeUnknownError: No readable answer came to a write; it may have taken effect.
        """
        return self._request(method, path, params=params, json=json, timeout=timeout)

    @lazy
    def api(self) -> Api:
        """Every operation the vendor publishes, under its own names: ``client.api.tax.list()``."""
        from .api import Api

        return Api(self)
