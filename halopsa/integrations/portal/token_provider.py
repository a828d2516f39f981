# Generated from spec/portal/api.yaml. Do not edit.
"""Access tokens for clients of WINWIN Portal by client id and secret (OAuth 2.0 client credentials)."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.facts import ApiFacts
from halopsa.core.transport.token_provider import AsyncTokenProvider, TokenProvider
from halopsa.integrations.portal._api import API


class ClientCredentialsTokenProvider(TokenProvider):
    """Access tokens of WINWIN Portal by client id and secret, kept until shortly before they expire.

    Its ``get_access_token``, or the provider itself, can be what a client calls for its token. Safe for any number of
    threads: those who want a token at the same time share one request.

    Args:
        api_url: The address of the API.
        client_id, client_secret: Of the application.
        scope: What to ask for, separated by spaces.
        refresh_skew_seconds: How long before its end a token is not used any more.
        token_endpoint: Another address to get tokens from than the one below ``api_url``.
    """

    facts: ClassVar[ApiFacts] = API
    """What is known of the API."""


class AsyncClientCredentialsTokenProvider(AsyncTokenProvider):
    """As ``ClientCredentialsTokenProvider``, for an event loop: ``await provider.get_access_token()``."""

    facts: ClassVar[ApiFacts] = API
    """What is known of the API."""
