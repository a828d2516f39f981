"""Secrets of webhooks as they are kept: nobody reads them without the key, and no repr or frame shows them."""

from __future__ import annotations

import traceback

import pytest
from cryptography.fernet import Fernet

from halopsa.core.http.webhook_signature import sign_webhook, verify_webhook
from halopsa.leads.webhooks.sealing import Sealer, SealError, new_secret

KEY = Fernet.generate_key().decode()


def test_a_secret_is_opened_with_its_key_only() -> None:
    sealer = Sealer(KEY)
    sealed = sealer.seal("s\u00e9cret")
    assert sealer.open(sealed) == "s\u00e9cret"
    assert sealer.seal("s\u00e9cret") != sealed
    for other in (Sealer(Fernet.generate_key().decode()).seal("x"), b"", b"x", sealed[:-2], sealed[::-1]):
        with pytest.raises(SealError, match="sealed with another secret key"):
            sealer.open(other)


def test_nothing_shows_them() -> None:
    sealer = Sealer(KEY)
    assert repr(sealer.open(sealer.seal("the-secret"))) == "'[hidden]'"
    assert KEY not in repr(vars(sealer))
    with pytest.raises(SealError) as raised:
        sealer.open(b"x")
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(raised.value.__traceback__)]
    assert KEY not in repr(frames[1:])


def test_a_secret_of_the_services_own_making_signs() -> None:
    made = new_secret()
    assert made.startswith("whsec_")
    assert made != new_secret()
    headers = sign_webhook(b"{}", made, ident="msg_1", now=1e9)
    assert verify_webhook(b"{}", headers, made, clock=lambda: 1e9) == {}
