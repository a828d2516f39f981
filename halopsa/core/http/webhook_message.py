"""Webhook messages of an API's own making: whether one comes from who knows the secret, and what it tells.

How they are signed and what their fields are called is in the facts of the API. Where its tenants choose the header
and the prefix of the signature, neither is known here: the end of every header is compared.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import attrs

from ..base.secret import Hidden, HiddenBytes, hide
from ..errors import ProtocolError
from ..records.dates import parse_datetime
from .json_body import parse_json

if TYPE_CHECKING:
    from ..api_parts import WebhookFacts
    from ..facts import ApiFacts

__all__ = ["WebhookEvent", "verify_message"]

_Json = Mapping[str, Any]  # Any: JSON whose content the sender chooses
_HEADERS: Final = 200  # how many are looked at, and how long a value may be: nobody sends more
_LENGTH: Final = 1024


@attrs.frozen
class WebhookEvent:
    """What one message of a webhook tells. What it does not say is None: tenants may write messages of their own.

    Attributes:
        id: The message's own id: the same when it is sent again.
        event: What happened, in the words of the sender.
        kind: The field that holds the record it is about, such as "ticket".
        object_id: The id of that record.
        data: That record as it was sent; empty where the message has none.
        timestamp: When it happened.
        message: A sentence about it.
        webhook_id: The id of the webhook.
        raw: The whole message.
    """

    id: str | None
    event: str | None
    kind: str | None
    object_id: int | str | None
    data: _Json = attrs.field(repr=False)
    timestamp: datetime | None
    message: str | None = attrs.field(repr=False)
    webhook_id: str | None
    raw: _Json = attrs.field(repr=False)


def verify_message(
    body: bytes | str, headers: Mapping[str, str], secret: str, *, api: ApiFacts
) -> list[WebhookEvent]:
    """Return the events of a request, once it is sure that it comes from who knows the secret.

    Args:
        body: The body of the request, as it came: a body that was parsed and written again has another signature.
        headers: Its headers, whatever the case of their names.
        secret: What the webhook was set up with.
        api: The API, whose facts say how it signs and what the fields of a message are called.

    Raises:
        ConfigError: The secret is empty; with one that everybody knows, everybody could sign.
        AuthenticationError: No header has the signature of this body, or the secret.
        ProtocolError: The body is no JSON object, or array of objects.
    """
    secret, facts, family = hide(secret), api.webhooks, api.family
    if not secret.strip():
        problem = "the secret is empty: give the one that the webhook was set up with"
        raise family.config.of([problem], what="The webhook cannot be checked")
    content = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
    given = _given(headers)
    signatures = [*_signatures(content, secret, facts)]
    # All are compared, in constant time: how long it takes tells nothing.
    signed = sum([_ends(value.encode(), one) for _, value in given for one in signatures])
    told = sum([_same(one, secret.encode()) for one in _secrets(given, facts.authorization)])
    if signed + told == 0:
        said = "The webhook is not to be trusted: no header has the signature of this body by this secret."
        raise family.authentication(said, reason="webhook signature", hint=facts.hint or None)
    return [_event(one, api) for one in _messages(content, api)]


def _given(headers: Mapping[str, object]) -> list[tuple[str, Hidden]]:
    """The headers that may hold a signature or the secret, their names in small letters."""
    first = islice(headers.items(), _HEADERS)
    # What UTF-8 cannot hold is neither.
    return [
        (name.lower(), Hidden(value.strip().encode("utf-8", "replace").decode()))
        for name, value in first
        if isinstance(value, str) and len(value) <= _LENGTH
    ]


def _signatures(content: bytes, secret: str, facts: WebhookFacts) -> Iterator[HiddenBytes]:
    """The signatures that the body may have: a crash reporter is not to send them, they would be forgeries."""
    made = HiddenBytes(hmac.digest(secret.encode(), content, facts.digest))
    if "hex" in facts.encodings:
        text = HiddenBytes(made.hex().encode())
        yield text
        yield HiddenBytes(text.upper())
    if "base64" in facts.encodings:
        yield HiddenBytes(base64.b64encode(made))


def _ends(value: bytes, signature: bytes) -> bool:
    return hmac.compare_digest(value[-len(signature) :], signature)


def _secrets(headers: Iterable[tuple[str, Hidden]], ways: Iterable[str]) -> Iterator[HiddenBytes]:
    """What the headers Authorization hold: the token, or the password, with and without the user's name."""
    for name, value in headers:
        scheme = value[: value.find(" ")].lower()
        if name != "authorization" or scheme not in ways:
            continue
        token = HiddenBytes(value.encode()[len(scheme) :].strip())
        if scheme == "bearer":
            yield token
            continue
        try:
            both = HiddenBytes(binascii.a2b_base64(token, strict_mode=True))
        except binascii.Error:
            continue
        yield both
        yield HiddenBytes(both[both.find(b":") + 1 :])


def _same(given: bytes, secret: bytes) -> bool:
    # Of hashes, which have one length: comparing the texts would tell how long the secret is.
    return hmac.compare_digest(hashlib.sha256(given).digest(), hashlib.sha256(secret).digest())


def _messages(content: bytes, api: ApiFacts) -> list[_Json]:
    try:
        said = parse_json(content)
    except ProtocolError as error:
        why = error.message.replace("The answer", "The webhook", 1)
        raise api.family.protocol(why) from None
    listed = said if api.webhooks.batches and isinstance(said, list) else [said]
    found: list[_Json] = [one for one in listed if isinstance(one, dict)]
    if len(found) < len(listed):
        raise api.family.protocol("The webhook cannot be read: it holds something that is no JSON object.")
    return found


def _event(message: _Json, api: ApiFacts) -> WebhookEvent:
    facts = api.webhooks
    told = {name: message.get(wire) for name, wire in facts.fields.items()}
    known = _id(told.get("object_id"))
    kind = _kind(message, known, facts)
    data: _Json = {} if kind is None else message[kind]
    return WebhookEvent(
        id=_text(told.get("id")),
        event=_text(told.get("event")),
        kind=kind,
        object_id=_id(data.get("id")) if known is None else known,
        data=data,
        timestamp=_moment(told.get("timestamp"), api.records.last_sentinel_year),
        message=_text(told.get("message")),
        webhook_id=_text(told.get("webhook_id")),
        raw=message,
    )


def _kind(message: _Json, known: int | str | None, facts: WebhookFacts) -> str | None:
    """The field with the record: one that has its id, one of those that are known, or the only object there is."""
    objects = [name for name, value in message.items() if isinstance(value, dict)]
    objects.sort(key=lambda name: facts.objects.index(name) if name in facts.objects else len(facts.objects))
    if known is not None:
        for name in objects:
            if str(_id(message[name].get("id"))) == str(known):
                return name
    return objects[0] if objects and (objects[0] in facts.objects or len(objects) == 1) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _id(value: object) -> int | str | None:
    return value if isinstance(value, int | str) and not isinstance(value, bool) and value != "" else None


def _moment(value: object, none_until: int) -> datetime | None:
    try:
        return parse_datetime(value, none_until) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None
