"""Token provider: access tokens by client credentials (OAuth 2.0, RFC 6749, 4.4) for clients that take a callable."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from ..api_parts import Credential, Host, Scheme, TokenRequest
from ..auth.tokens import TokenManager
from ..base.deadline import Deadline
from ..base.secret import hide
from ..config.options import RetryConfig, finite, usual_rate_limit
from ..config.settings import Config
from ..config.urls import check_url
from ..drive import drive
from ..facts import ApiFacts
from .async_transport import async_transport
from .exchange import Transport

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = ["AsyncTokenProvider", "TokenProvider"]

_LONGEST: float = 10 * 365 * 86400.0
_CREDENTIALS = ("client_id", "client_secret")


class _Provider:
    """What the provider that blocks and the async one share. A package's own classes have the facts of its API."""

    facts: ClassVar[ApiFacts]

    def __init__(
        self,
        api_url: str,
        client_id: str,
        client_secret: str,
        *,
        scope: str | None = None,
        refresh_skew_seconds: float = 60.0,
        token_endpoint: str | None = None,
    ) -> None:
        client_secret = hide(client_secret)  # a refusal shows the variables of this frame
        problem = None if token_endpoint is None else check_url(token_endpoint, query=True)
        problems = [f"token_endpoint {problem}"] if problem else []
        if not finite(refresh_skew_seconds) >= 0:
            problems.append("refresh_skew_seconds must be seconds of at least 0")
        if problems:
            raise self.facts.family.config.of(problems)
        asked = self.facts.token_provider or TokenRequest(path="/oauth/token", body="json")
        asked = TokenRequest(
            **{
                **vars(asked),
                "url": token_endpoint or f"{str(api_url).removesuffix('/')}{asked.path}",
                "credentials": _CREDENTIALS,
                "scope": scope or "",
                "lead": refresh_skew_seconds,
                "longest_life": _LONGEST,
                "exact": True,
            }
        )
        facts = _for_tokens(self.facts, asked)
        config = Config.build(
            facts,
            addresses={"main": api_url},
            credentials=dict(zip(_CREDENTIALS, (client_id, client_secret), strict=True)),
            rate_limit=attrs.evolve(usual_rate_limit(facts), max_retries=0),
            retry=RetryConfig(1, 0.0, 0.0),
        )
        self._config, self._seconds = config, sum(config.timeout)
        self._transport = self._transport_of(config)
        self._last: str | None = None

    def _transport_of(self, config: Config) -> Transport:
        raise NotImplementedError  # each has its own wire

    async def _get(self) -> str:
        found = await self._transport.tokens.get(Deadline(self._seconds))
        assert found is not None  # noqa: S101 - it is fetched, or an error says why not
        self._last = found.access_token
        return found.access_token

    def get_cached_token(self) -> str | None:
        """The last token, without asking for one: it may be stale; None when there was none yet."""
        return self._last

    def reset(self) -> None:
        """Forget the token, so that the next call asks for another."""
        if isinstance(self._transport.tokens, TokenManager):
            self._transport.tokens.forget()
        self._last = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._config.instance}>"


class TokenProvider(_Provider):
    """Access tokens by client id and secret, kept until shortly before they expire; for any number of threads."""

    def _transport_of(self, config: Config) -> Transport:
        return Transport(config)

    def get_access_token(self) -> str:
        """A token that is good for now. Raises AuthenticationError when it is refused."""
        return drive(self._get)

    __call__ = get_access_token

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncTokenProvider(_Provider):
    """As `TokenProvider`, for an event loop: ``await provider.get_access_token()``."""

    def _transport_of(self, config: Config) -> Transport:
        return async_transport(config)

    async def get_access_token(self) -> str:
        """A token that is good for now. Raises AuthenticationError when it is refused."""
        return await self._get()

    async def __call__(self) -> str:
        """As ``get_access_token``."""
        return await self._get()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _for_tokens(facts: ApiFacts, asked: TokenRequest) -> ApiFacts:
    """The facts of an API of which nothing is called but for tokens."""
    main = Host(name="main", argument="api_url", env="", auth=("token",))
    return attrs.evolve(
        facts,
        credentials={name: Credential(required=True) for name in _CREDENTIALS},
        hosts={main.name: main},
        schemes={"token": Scheme(header="Authorization", value="Bearer {token}", token=asked)},
    )
