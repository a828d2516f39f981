"""HaloPSA's own webhooks: ``verify_webhook`` tells whether a request comes from the tenant, and what happened there."""

from __future__ import annotations

from collections.abc import Mapping

from ._api import API
from .core.base.secret import hide
from .core.http.webhook_message import WebhookEvent, verify_message

__all__ = ["WebhookEvent", "verify_webhook"]


def verify_webhook(body: bytes | str, headers: Mapping[str, str], secret: str) -> list[WebhookEvent]:
    """Return the events of a webhook of the tenant, once it is sure that the tenant has sent it.

    It is, where one of its headers ends with the signature of the body by the secret, or where it brings the secret
    itself, as password or token. A tenant may send several events at once, and may send an event again: both have
    the same ``id`` then. Its signature says nothing of when it was made.

    Args:
        body: The body of the request, as it came: a body that was parsed and written again has another signature.
        headers: Its headers, whatever the case of their names.
        secret: What the webhook was set up with under Configuration > Integrations > Webhooks.

    Raises:
        HaloPsaConfigError: The secret is empty.
        HaloPsaAuthenticationError: The request is not from who knows the secret.
        HaloPsaProtocolError: Its body is no JSON object, or array of objects.
    """
    secret = hide(secret)
    return verify_message(body, headers, secret, api=API)
