"""Explanations of errors in plain words: what is wrong, and for HaloPSA where to click."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import click

from halopsa import errors
from halopsa._api import API
from halopsa.core import errors as kinds

from .output import for_terminal

_BULLET = "  - "
APPLICATION = (
    "If there is no API application yet, make one in HaloPSA: Configuration > Integrations > HaloPSA API > View "
    "Applications > New. Choose the authentication method 'Client ID and Secret (Services)' and login type "
    "Agent, pick the agent it logs in as, tick the permissions it needs, and keep the id and the secret that it "
    "shows."
)
ENVIRONMENT = (
    "Then set HALOPSA_TENANT, HALOPSA_CLIENT_ID and HALOPSA_CLIENT_SECRET. The tenant is the first part of the "
    "address: acme for https://acme.halopsa.com. For any other address set HALOPSA_BASE_URL instead. Or let halopsa "
    "login ask for them, which stores them as a profile."
)


@attrs.frozen
class Explanation:
    """`kind`: a stable word for programs. `headline` and `paragraphs`: for people."""

    kind: str
    headline: str
    paragraphs: tuple[str, ...] = ()

    def text(self) -> str:
        """Return all of it, wrapped for a terminal."""
        return "\n\n".join(_wrapped(part) for part in (self.headline, *self.paragraphs))


def explain(error: kinds.ApiError) -> Explanation:
    """Explain one of this library's errors, of any API."""
    if not isinstance(error, errors.HaloPsaError):
        return _of_another_api(error)
    for kind, explainer in _EXPLAINERS:
        if isinstance(error, kind):
            return explainer(error)
    return _plain("error", "That did not work.", error)


def _wrapped(text: str) -> str:
    if text.startswith(_BULLET):
        return "\n".join(
            click.wrap_text(for_terminal(line.removeprefix(_BULLET)), 100, _BULLET, " " * len(_BULLET))
            for line in text.splitlines()
        )
    return click.wrap_text(for_terminal(text), 100)


def _plain(kind: str, headline: str, error: kinds.ApiError, *more: str) -> Explanation:
    hints = [error.hint] if error.hint else []
    return Explanation(kind, headline, (error.message, *hints, *more))


_OF_ANY: tuple[tuple[type[kinds.ApiError], str, str], ...] = (
    (kinds.ConfigError, "settings", "The settings cannot work:"),
    (kinds.AuthenticationError, "authentication", "The login is refused."),
    (kinds.ForbiddenError, "forbidden", "A right is missing."),
    (kinds.NotFoundError, "not found", "There is nothing there, or this login cannot see it."),
    (kinds.RateLimitError, "rate limit", "There were too many requests."),
    (kinds.ApiConnectionError, "connection", "The other side cannot be reached."),
    (kinds.ServerError, "server", "The other side failed."),
    (kinds.OutcomeUnknownError, "outcome unknown", "It is not known whether that took effect."),
    (kinds.ValidationError, "refused", "The request was refused."),
    (kinds.UnsupportedError, "unsupported", "There is no verified request for that."),
    (kinds.AmbiguousError, "ambiguous", "Several records fit."),
    (kinds.IncompleteError, "incomplete", "Rows are missing."),
    (kinds.ProtocolError, "protocol", "The answer cannot be read."),
)


def _of_another_api(error: kinds.ApiError) -> Explanation:
    for kind, word, headline in _OF_ANY:
        if isinstance(error, kind):
            return _plain(word, headline, error)
    return _plain("error", "That did not work.", error)


def _config(error: errors.HaloPsaError) -> Explanation:
    problems = error.problems if isinstance(error, errors.HaloPsaConfigError) else []
    listed = "\n".join(f"{_BULLET}{problem}" for problem in problems) or str(error)
    more = (APPLICATION, ENVIRONMENT) if any("missing" in p or "neither" in p for p in problems) else ()
    return Explanation("settings", "The settings cannot work:", (listed, *more))


_REFUSALS = {
    "invalid_scope": (
        "scope",
        "The auth server does not grant the requested scope.",
        "Ask for less with HALOPSA_SCOPE (all is the default), or tick the permissions on the application.",
    ),
    "unauthorized_client": (
        "grant",
        "The application may not log in with an id and a secret.",
        "Its authentication method must be 'Client ID and Secret (Services)'.",
    ),
    "unsupported_grant_type": (
        "grant",
        "The auth server does not take client credentials.",
        "Check that HALOPSA_AUTH_SERVER is the auth server of this HaloPSA.",
    ),
}
_REFUSALS["invalid_grant"] = _REFUSALS["unauthorized_client"]


def _credentials(error: errors.HaloPsaError) -> Explanation:
    said = str(error.response).lower()
    for word, (kind, headline, advice) in _REFUSALS.items():
        if word in said:
            return Explanation(kind, headline, (error.message, advice, API.hints.application))
    return _plain("credentials", "The auth server does not accept the client id and secret.", error)


_AUTHENTICATION = {
    "token": ("token", "The auth server gave a token, but the tenant refuses it."),
    "permission": ("permission", "A right is missing (HaloPSA answers 401 for that too)."),
    "login page": ("login page", "A login page came instead of data."),
    "auth protocol": ("auth server", "There is no auth server at that address."),
    "token source": ("token source", "The program's own source of tokens failed."),
}


def _authentication(error: errors.HaloPsaError) -> Explanation:
    reason = error.reason if isinstance(error, errors.HaloPsaAuthenticationError) else None
    if reason == "credentials":
        return _credentials(error)
    kind, headline = _AUTHENTICATION.get(reason or "", ("authentication", "The login failed."))
    return _plain(kind, headline, error)


# The error's reason -> kind, headline, advice.
_CONNECTIONS: dict[str, tuple[str, str, str]] = {
    "dns": (
        "dns",
        "The host name is not known.",
        "Check the tenant's name or HALOPSA_BASE_URL for typing errors, and that this machine can resolve names.",
    ),
    "certificate": (
        "tls",
        "The certificate of the other side cannot be trusted.",
        "Where a proxy or virus scanner opens encrypted connections, set REQUESTS_CA_BUNDLE to a file with the "
        "certificate of whoever does. For a tenant with a certificate of its own, to that certificate.",
    ),
    "tls": (
        "tls",
        "No encrypted connection can be made.",
        "Check that the address speaks https at that port, and what proxies or virus scanners do to connections.",
    ),
    "proxy": (
        "proxy",
        "The proxy does not let the connection through.",
        "Check HTTPS_PROXY and HTTP_PROXY; hosts that need no proxy go into NO_PROXY.",
    ),
    "refused": (
        "refused",
        "Nothing listens at that address.",
        "Check the address and its port; a firewall may refuse too.",
    ),
}


def _connection(error: errors.HaloPsaError) -> Explanation:
    reason = error.reason if isinstance(error, errors.HaloPsaConnectionError) else None
    found = _CONNECTIONS.get(reason or "")
    if found is not None:
        kind, headline, advice = found
        return Explanation(kind, headline, (error.message, advice))
    return _plain("connection", "The tenant cannot be reached.", error)


def _rate_limit(error: errors.HaloPsaError) -> Explanation:
    wait = error.retry_after if isinstance(error, errors.HaloPsaRateLimitError) else None
    advice = f"Try again in {wait:.0f} seconds." if wait else "Try again in a few minutes."
    return Explanation(
        "rate limit",
        "The tenant has had too many requests.",
        (error.message, f"{advice} All integrations of the tenant may share the limit."),
    )


def _just(kind: str, headline: str) -> Callable[[errors.HaloPsaError], Explanation]:
    return lambda error: _plain(kind, headline, error)


_EXPLAINERS: tuple[tuple[type[errors.HaloPsaError], Callable[[errors.HaloPsaError], Explanation]], ...] = (
    (errors.HaloPsaConfigError, _config),
    (errors.HaloPsaAuthenticationError, _authentication),
    (errors.HaloPsaForbiddenError, _just("forbidden", "The tenant denies access (403).")),
    (
        errors.HaloPsaNotFoundError,
        _just("not found", "The tenant has nothing there, or this login cannot see it."),
    ),
    (errors.HaloPsaRateLimitError, _rate_limit),
    (errors.HaloPsaConnectionError, _connection),
    (errors.HaloPsaServerError, _just("server", "The tenant failed.")),
    (
        errors.HaloPsaOutcomeUnknownError,
        _just("outcome unknown", "It is not known whether that took effect."),
    ),
    (errors.HaloPsaValidationError, _just("refused", "The request was refused.")),
    (errors.HaloPsaUnsupportedError, _just("unsupported", "There is no verified request for that.")),
    (errors.HaloPsaAmbiguousError, _just("ambiguous", "Several records fit.")),
    (errors.HaloPsaIncompleteError, _just("incomplete", "Rows are missing.")),
    (errors.HaloPsaProtocolError, _just("protocol", "The answer was not HaloPSA's.")),
)
