# Generated from spec/apollo/api.yaml. Do not edit.
"""``ApolloClient``: the client of Apollo, one object for any number of threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.leads.apollo._api import API
from halopsa.leads.apollo.resources._attributes import ResourceAttributes
from halopsa.core.base.secret import hidden
from halopsa.core.client import ApiClient, BlockingClient
from halopsa.core.facts import ApiFacts
from halopsa.core.transport.exchange import NO_BODY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Self, TypedDict, Unpack

    from opentelemetry.trace import Tracer, TracerProvider

    from halopsa.core.base.typing import Timeout
    from halopsa.core.config.options import RateLimitConfig, RetryConfig
    from halopsa.core.ratelimit.budget import Budget

    class ClientOptions(TypedDict, total=False):
        """The arguments of ``ApolloClient``, for ``from_env``."""
        api_key: str | None
        base_url: str | None
        bulk_url: str | None
        free_url: str | None
        rate_limit: RateLimitConfig | None
        retry: RetryConfig | None
        timeout: float | tuple[float, float] | None
        deadline: float | None
        default_headers: Mapping[str, str] | None
        user_agent: str | None
        proxies: Mapping[str, str] | None
        verify: bool | str | PathLike[str]
        read_only: bool
        allow_http: bool
        tracer: Tracer | TracerProvider | bool | None
        budget: str | PathLike[str] | Budget | None


class BaseClient(ApiClient):
    """What the client that blocks and the async one share."""

    _api: ClassVar[ApiFacts] = API

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = "https://api.apollo.io",
        *,
        bulk_url: str | None = "https://api.apollo.io/api/v1",
        free_url: str | None = "https://api.apollo.io/api/v1",
        rate_limit: RateLimitConfig | None = None,
        retry: RetryConfig | None = None,
        timeout: float | tuple[float, float] | None = (5.0, 30.0),
        deadline: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str | PathLike[str] = True,
        read_only: bool = False,
        allow_http: bool = False,
        tracer: Tracer | TracerProvider | bool | None = None,
        budget: str | PathLike[str] | Budget | None = None,
    ) -> None:
        api_key = hidden(api_key)
        default_headers = hidden(default_headers)
        proxies = hidden(proxies)
        budget = hidden(budget)
        self._open(
            {"api_key": api_key},
            {"main": base_url, "bulk": bulk_url, "free": free_url},
            rate_limit=rate_limit,
            retry=retry,
            timeout=timeout,
            deadline=deadline,
            default_headers=default_headers,
            user_agent=user_agent,
            proxies=proxies,
            verify=verify,
            read_only=read_only,
            allow_http=allow_http,
            tracer=tracer,
            budget=budget,
        )

    @classmethod
    def from_env(cls, **overrides: Unpack[ClientOptions]) -> Self:
        """Make a client from environment variables; keyword arguments win.

        Raises:
            ApolloConfigError: Lists everything missing or wrong, with the variable's name.
        """
        overrides = hidden(overrides)
        return cls._of_env(
            overrides,
            {"api_key": "api_key"},
            {"base_url": "main", "bulk_url": "bulk", "free_url": "free"},
        )


class ApolloClient(BaseClient, BlockingClient, ResourceAttributes):
    """A client of Apollo for one team.

    How well its requests are known: A: the vendor's reference and several public programs agree. B: the
    reference and one public program agree. C: only the reference, or only a public program, has it. D:
    nobody has verified it.

    Args:
        api_key: A key of the team; searching needs a master key. ``APOLLO_API_KEY`` in the environment.
        base_url: The address of the API. Default https://api.apollo.io. ``APOLLO_BASE_URL`` in the environment.
        bulk_url: The address of the host ``bulk``. Default https://api.apollo.io/api/v1. ``APOLLO_BULK_URL`` in
            the environment.
        free_url: The address of the host ``free``. Default https://api.apollo.io/api/v1. ``APOLLO_FREE_URL`` in
            the environment.
        rate_limit: A ``halopsa.RateLimitConfig``; what it leaves at its default is as the API is known to have it.
        retry: A ``halopsa.RetryConfig`` in the same way: how reads are retried. Writes are only when the server
            surely did not act on the first.
        timeout: Seconds to connect and to read.
        deadline: Seconds any call may take in all. Default: a few minutes.
        default_headers: Sent with every request, for gateways in front of the API.
        user_agent: Your application's name, added to the User-Agent.
        proxies: Proxy addresses by scheme. Default: the usual environment variables.
        verify: Check TLS certificates; a path names a CA bundle.
        read_only: Refuse everything but reads before it is sent.
        allow_http: Allow plain http to other hosts than this machine.
        tracer: An OpenTelemetry Tracer or TracerProvider, or True for the global one: a span per request.
        budget: A request budget that other clients share: the path of a file for the processes of one host, a
            ``redis://`` address for any number of hosts, or an object of the protocol ``halopsa.Budget``.

    Raises:
        ApolloConfigError: Lists everything wrong with the arguments, and how to mend it.
    """

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = NO_BODY,
        timeout: Timeout = None,
        host: str | None = None,
    ) -> Any:
        """Send any request with the client's authentication, pacing and errors; return the decoded JSON.

        ``params`` are sent as they are named. Only a GET is ever retried; an empty answer is ``None``. ``host`` is
        one of main, bulk, free.

        Raises:
            InvalidRequestError: The method or path cannot be sent.
            ApolloOutcomeUnknownError: No readable answer came to a write; it may have taken effect.
        """
        return self._request(method, path, params=params, json=json, timeout=timeout, host=host)
