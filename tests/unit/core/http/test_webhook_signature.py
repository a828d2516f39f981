"""Webhooks by the Standard Webhooks scheme: only what the secret has signed, and lately, is let through."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from halopsa.core.errors import AuthenticationError, ProtocolError
from halopsa.core.http.webhook_signature import sign_webhook, verify_webhook
from halopsa.integrations import leads

NOW = 1_706_000_000
BODY = b'{"type": "lead.created", "data": {"lead_id": 12345}}'
SECRET = "your_webhook_secret"


def signed(body: bytes = BODY, key: bytes = SECRET.encode(), at: int = NOW, ident: str = "msg_1") -> str:
    made = hmac.new(key, f"{ident}.{at}.".encode() + body, hashlib.sha256).digest()
    return "v1," + base64.b64encode(made).decode()


def headers(signature: str, at: object = NOW) -> dict[str, str]:
    return {"Webhook-Id": "msg_1", "WEBHOOK-TIMESTAMP": str(at), "webhook-signature": signature}


def verified(
    given: dict[str, str], body: bytes | str = BODY, secret: str = SECRET, now: float = NOW
) -> object:
    return verify_webhook(body, given, secret, clock=lambda: now)


def test_what_the_secret_has_signed_is_told() -> None:
    assert verified(headers(signed())) == {"type": "lead.created", "data": {"lead_id": 12345}}
    assert verified(headers(signed()), BODY.decode()) == verified(headers(signed()))


def test_what_is_refused_is_told_in_the_classes_of_the_package_that_is_asked() -> None:
    given = headers(signed())
    assert leads.verify_webhook(BODY, given, SECRET, clock=lambda: NOW)["type"] == "lead.created"
    with pytest.raises(leads.AuthenticationError, match="signature is not of this secret"):
        leads.verify_webhook(BODY, given, "another", clock=lambda: NOW)
    with pytest.raises(leads.AuthenticationError, match="older than five minutes"):
        leads.verify_webhook(BODY, given, SECRET)
    plain = b"no json"
    signs = sign_webhook(plain, SECRET, ident="msg_1", now=NOW)
    with pytest.raises(leads.HaloIntegrationProtocolError):
        leads.verify_webhook(plain, signs, SECRET, clock=lambda: NOW)


def test_the_example_of_the_scheme() -> None:
    """Of the scheme's own documentation: the secret in base64, the message and its signature."""
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    body = '{"test": 2432232314}'
    given = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    assert verify_webhook(body, given, secret, clock=lambda: 1614265330.0) == {"test": 2432232314}


def test_one_of_several_signatures_is_enough() -> None:
    other = signed(key=b"the next secret")
    assert verified(headers(f"v1a,AAAA v1,!! {other} {signed()}"))


@pytest.mark.parametrize(
    ("given", "body", "secret", "said"),
    [
        (headers(signed()), BODY + b" ", SECRET, "not of this secret"),
        (headers(signed()), BODY, "another", "not of this secret"),
        (headers(signed(), NOW + 1), BODY, SECRET, "not of this secret"),
        (headers(signed(ident="msg_2")), BODY, SECRET, "not of this secret"),
        (headers("v1,"), BODY, SECRET, "not of this secret"),
        (headers(signed().replace("v1,", "v2,")), BODY, SECRET, "not of this secret"),
        (headers("\u00e4"), BODY, SECRET, "not of this secret"),
        ({}, BODY, SECRET, "no webhook-id and no webhook-timestamp and no webhook-signature"),
        (headers(signed(), "soon"), BODY, SECRET, "no number of seconds"),
        (headers(signed(at=NOW - 301), NOW - 301), BODY, SECRET, "older than five minutes"),
        (headers(signed(at=NOW + 301), NOW + 301), BODY, SECRET, "from the future"),
    ],
)
def test_anything_else_is_refused(given: dict[str, str], body: bytes, secret: str, said: str) -> None:
    with pytest.raises(AuthenticationError, match=said) as caught:
        verified(given, body, secret)
    assert secret not in str(caught.value)
    assert caught.value.reason == "webhook signature"


def test_five_minutes_are_in_time() -> None:
    for at in (NOW - 299, NOW + 299):
        assert verified(headers(signed(at=at), at))


def test_what_is_signed_and_no_json_is_said() -> None:
    with pytest.raises(ProtocolError):
        verified(headers(signed(b"{")), b"{")
