"""Connection test of ``check`` and ``login``: a token by the settings or, if they fail, from other addresses meant."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import attrs

from halopsa import HaloPsaClient
from halopsa._api import API
from halopsa.core.config.settings import Config
from halopsa.core.config.urls import token_urls
from halopsa.core.transport.exchange import Transport
from halopsa.errors import (
    HaloPsaAuthenticationError,
    HaloPsaConnectionError,
    HaloPsaError,
)
from halopsa.settings import RateLimitConfig, RetryConfig

from .profile_use import shortened
from .report import Report
from .waiting import shower

if TYPE_CHECKING:
    from halopsa.client import ClientOptions

_TIMEOUT = (5.0, 30.0)


def probe(given: Mapping[str, object], report: Report) -> HaloPsaClient:
    """Return a client that has a token, and report where it came from.

    Raises HaloPsaError when no token can be fetched.
    """
    shower()
    config = Config.from_env(API, None, **given)
    _settings(config, report)
    failures: list[tuple[str, HaloPsaError]] = []
    unreachable: set[str] = set()
    for url in _candidates(config):
        if urlsplit(url).netloc in unreachable:
            continue
        options: ClientOptions = {
            **cast("ClientOptions", given),
            "base_url": config.base_url,  # an auth server by keyword takes nothing from the environment
            "tenant_id": config.tenant_id,
            "auth_url": url,
            "timeout": _TIMEOUT,
            "token_cache": "",  # a token that is kept says nothing of these settings
            # A quick answer is better than a successful one after some minutes.
            "retry": RetryConfig(max_attempts=2, backoff=0.2),
            "rate_limit": RateLimitConfig(max_retries=0, max_wait=0),
        }
        client = HaloPsaClient.from_env(**options)
        error = _try(client)
        if error is None or client.token_info is not None:
            _tell(url, failures, report)
            if error is None or not _final(error):
                return client
            client.close()
            raise error
        client.close()
        failures.append((url, error))
        if not _elsewhere(error):
            if len(failures) > 1:
                report.say("auth server", _permanent(url))
            raise error
        if isinstance(error, HaloPsaConnectionError):
            unreachable.add(urlsplit(url).netloc)
    first = failures[0][1]
    raise _with_advice(first, config, [url for url, _ in failures])


def _settings(config: Config, report: Report) -> None:
    report.say("instance", config.base_url, instance=config.base_url)
    report.say("client id", shortened(config.client_id or ""), client_id=shortened(config.client_id or ""))
    if config.tenant_id:
        report.say("tenant id", config.tenant_id, tenant_id=config.tenant_id)


def _candidates(config: Config) -> list[str]:
    """Addresses that may give a token: those of the settings, then others they may have meant."""
    urls = list(config.token_url_candidates)
    if config.auth_url:
        urls += token_urls(API, config.auth_url, None, None, config.dialect)
        urls += attrs.evolve(config, auth_url=None).token_url_candidates
    return list(dict.fromkeys(url.partition("?")[0] for url in urls))


def _try(client: HaloPsaClient) -> HaloPsaError | None:
    """Send a small request; it only matters whether a token came."""
    try:
        client.tickets.list(page_size=1)
    except HaloPsaError as error:
        return error
    return None


def _final(error: HaloPsaError) -> bool:
    """Whether nothing else will work either. A right that is missing here may be there elsewhere."""
    if isinstance(error, HaloPsaAuthenticationError):
        return error.reason == "login page"
    return error.status_code not in (403, 404)


def _elsewhere(error: HaloPsaError) -> bool:
    """Whether another address may do better."""
    if isinstance(error, HaloPsaAuthenticationError):
        # An auth server says why it refuses; a bare 401 comes from other servers too.
        told = isinstance(error.response, dict) and "error" in error.response
        return error.reason == "auth protocol" or not told
    return isinstance(error, HaloPsaConnectionError)


def _permanent(url: str) -> str:
    return f"{url} answers; to keep it, set HALOPSA_AUTH_SERVER={url.removesuffix(API.auth.token_suffix)}"


def _tell(url: str, failures: list[tuple[str, HaloPsaError]], report: Report) -> None:
    if not failures:
        report.say("token", f"from {url}", token_url=url, setting=None)
        return
    for failed, error in failures:
        status = f" (HTTP {error.status_code})" if error.status_code else ""
        report.say("no token", f"from {failed}{status}")
    setting = url.removesuffix(API.auth.token_suffix)
    report.say("token", _permanent(url), token_url=url, setting={"HALOPSA_AUTH_SERVER": setting})


def _with_advice(error: HaloPsaError, config: Config, tried: list[str]) -> HaloPsaError:
    """Add what was tried and what the instance itself says about its auth server."""
    if isinstance(error, HaloPsaConnectionError):
        return error
    advice = [error.hint or "", f"Tried: {', '.join(tried)}."]
    named = _named_by_instance(config)
    if named and named.rstrip("/") != config.auth_url:
        # Not tried automatically: the secret is sent only to addresses from the settings.
        advice.append(f"The instance names {named} as its auth server: set HALOPSA_AUTH_SERVER={named}")
    error.hint = " ".join(part for part in advice if part)
    return error


def _named_by_instance(config: Config) -> str | None:
    """What the instance says about its auth server, which needs no token."""
    bare = Config.from_env(API, base_url=config.base_url, token_source=str, timeout=_TIMEOUT)
    try:
        with closing(Transport(bare)) as transport:
            body = transport.fetch_external(f"{config.api_url}/AuthInfo")
        told = json.loads(body) if isinstance(body, bytes) else None
    except (HaloPsaError, ValueError):
        return None
    url = told.get("auth_url") if isinstance(told, dict) else None
    return url if isinstance(url, str) and url.startswith("http") else None
