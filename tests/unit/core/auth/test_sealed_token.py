"""Sealed tokens: what is closed opens again with the same secret and key, and with nothing else."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa.core.auth.sealed_token import Seal, key_of
from halopsa.core.config.settings import TokenInfo
from tests.unit.core.auth.caching import settings

SENDABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
TOKENS = st.builds(
    TokenInfo,
    SENDABLE,
    st.text(st.characters()) | st.just("Bearer"),
    st.floats(0, 1e12),
    st.integers(0, 86400),
    st.text(st.characters()),
)
CONFIG = settings()
KEY = key_of(CONFIG)


def seal(secret: str = "canary-secret", key: str = KEY) -> Seal:
    return Seal(settings(client_secret=secret), key)


@given(TOKENS)
def test_what_is_closed_opens_again(token: TokenInfo) -> None:
    text = seal().close(token)
    assert text.isascii()
    assert text.isprintable()
    found = seal().open(text)
    assert found is not None
    assert [getattr(found, name) for name in ("access_token", "token_type", "expires_in", "scope")] == [
        getattr(token, name) for name in ("access_token", "token_type", "expires_in", "scope")
    ]
    assert math.isclose(found.expires_at, token.expires_at, rel_tol=0, abs_tol=0)


@given(TOKENS, st.data())
def test_whatever_is_changed_does_not_open(token: TokenInfo, data: st.DataObject) -> None:
    text = seal().close(token)
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters().filter(lambda c: c != text[place]))
    assert seal().open(text[:place] + other + text[place + 1 :]) is None
    assert seal().open(text[:place]) is None
    assert seal().open(text + other) is None


@given(st.text(st.characters()))
def test_anything_else_does_not_open(text: str) -> None:
    assert seal().open(text) is None


def test_another_secret_or_key_does_not_open_it() -> None:
    text = seal().close(TokenInfo("t0ken", "Bearer", 1.0, 2, "all"))
    assert seal().open(text) is not None
    assert seal(secret="another-secret").open(text) is None
    assert seal(key=key_of(settings(tenant="other"))).open(text) is None


def test_the_secret_is_not_in_it_and_each_seal_has_a_salt() -> None:
    token = TokenInfo("t0ken", "Bearer", 1.0, 2, "all")
    one, other = seal().close(token), seal().close(token)
    assert "canary" not in one
    assert one != other
    assert "t0ken" not in repr(one)


@pytest.mark.parametrize(
    "given",
    [
        {"tenant": "other"},
        {"client_id": "another-id"},
        {"scope": "read:tickets"},
        {"tenant_id": "beacon"},
        {"auth_url": "https://auth.example.com"},
    ],
)
def test_a_key_names_the_address_the_client_and_the_scope(given: dict[str, str]) -> None:
    assert key_of(settings(**given)) != KEY
    assert key_of(settings(client_secret="another-secret")) == KEY
    assert "an-id" not in KEY
    assert "acme" not in KEY
