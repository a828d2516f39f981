"""Webhook signatures: whether a message comes from who knows the secret, by Standard Webhooks (HMAC-SHA256)."""

from __future__ import annotations

import binascii
import hmac
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs

from ..base.secret import HiddenBytes, hide
from ..errors import AuthenticationError, ErrorFamily, ProtocolError
from .json_body import parse_json

__all__ = ["WebhookVerifier", "sign_webhook", "verify_webhook"]

_TOLERANCE: Final = 300.0  # seconds that a message may be old, or clocks may differ
_KEY: Final = "whsec_"  # what a secret in base64 begins with
_VERSION: Final = "v1"
_HEADERS: Final = ("webhook-id", "webhook-timestamp", "webhook-signature")


@attrs.frozen
class WebhookVerifier:
    """Verifier of webhooks, to be called like a function: it tells whether one is to be trusted, and what it says.

    Attributes:
        family: The classes of an API, which errors are raised as.
    """

    family: ErrorFamily = attrs.Factory(ErrorFamily)

    def __call__(
        self,
        body: bytes | str,
        headers: Mapping[str, str],
        secret: str,
        *,
        clock: Callable[[], float] = time.time,
    ) -> Any:  # noqa: ANN401 - any JSON, as of json.loads: what it says is the sender's business
        """Return what a webhook says, once it is sure that it comes from who knows the secret, and is no older than
        five minutes.

        Args:
            body: The body of the request, as it came: a body that was parsed and written again has another signature.
            headers: Its headers, whatever the case of their names.
            secret: What the webhook was registered with.
            clock: The time in Unix seconds.

        Raises:
            AuthenticationError: The signature is wrong or missing, or the message is too old or from the future.
            ProtocolError: It is no JSON.
        """
        secret = hide(secret)
        key = _key(secret)
        if not key:
            raise self._refusal("the secret to check it with is empty, and so everybody could have signed it")
        given = {name.lower(): value for name, value in headers.items()}
        missing = [name for name in _HEADERS if not given.get(name)]
        if missing:
            raise self._refusal(f"it has no {' and no '.join(missing)}")
        ident, stamp, signatures = (given[name].strip() for name in _HEADERS)
        if not (stamp.isdecimal() and stamp.isascii()) or len(stamp) > 12:
            raise self._refusal("its timestamp is no number of seconds")
        content = body.encode("utf-8") if isinstance(body, str) else bytes(body)
        expected = _signature(key, ident, stamp, content)
        # All are compared, in constant time: how long it takes tells nothing.
        if sum([hmac.compare_digest(expected, one) for one in _signatures(signatures)]) == 0:
            raise self._refusal("its signature is not of this secret, or something on the way has changed it")
        if abs(clock() - int(stamp)) > _TOLERANCE:
            raise self._refusal(
                "it is older than five minutes, or from the future: it may be sent again by somebody else"
            )
        try:
            return parse_json(content)
        except ProtocolError as error:
            raise self.family.protocol(error.message) from None

    def _refusal(self, why: str) -> AuthenticationError:
        return self.family.authentication(
            f"The webhook is not to be trusted: {why}.", reason="webhook signature"
        )


#: For those who have no API's own: errors come as the classes of the core.
verify_webhook: Final = WebhookVerifier()


def sign_webhook(body: bytes, secret: str, *, ident: str, now: float) -> dict[str, str]:
    """Return the headers of a message, for which ``verify_webhook`` lets it through.

    Args:
        body: The body of the request.
        secret: What the webhook was registered with.
        ident: The message's id: the same each time it is sent.
        now: The time in Unix seconds.

    Raises:
        ValueError: The secret is empty.
    """
    key, stamp = _key(hide(secret)), str(int(now))
    if not key:
        raise ValueError("the secret is empty")
    made = binascii.b2a_base64(_signature(key, ident, stamp, body), newline=False).decode()
    return dict(zip(_HEADERS, (ident, stamp, f"{_VERSION},{made}"), strict=True))


def _signature(key: bytes, ident: str, stamp: str, content: bytes) -> HiddenBytes:
    signed = f"{ident}.{stamp}.".encode("utf-8", "surrogateescape") + content
    return HiddenBytes(hmac.digest(key, signed, "sha256"))


def _key(secret: str) -> bytes:
    """The key: the secret as it is, or what it says in base64."""
    if not secret.startswith(_KEY):
        return HiddenBytes(secret.encode("utf-8"))
    try:
        return HiddenBytes(binascii.a2b_base64(secret[len(_KEY) :], strict_mode=True))
    except ValueError:  # binascii.Error is one; characters beyond ASCII raise the plain one
        return HiddenBytes(secret.encode("utf-8"))


def _signatures(text: str) -> list[bytes]:
    """The signatures in the header: of several secrets, where the sender is changing them."""
    found: list[bytes] = []
    for each in text.split(" ")[:20]:
        version, _, value = each.partition(",")
        if version == _VERSION:
            try:
                found.append(binascii.a2b_base64(value.encode("ascii"), strict_mode=True))
            except (binascii.Error, UnicodeEncodeError):
                continue
    return found
