"""Webhooks of HaloPSA itself: only what the secret has signed, or comes with it, is let through."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import traceback
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import halopsa
from halopsa import (
    HaloPsaAuthenticationError,
    HaloPsaConfigError,
    HaloPsaProtocolError,
    WebhookEvent,
    verify_webhook,
)
from halopsa._api import API

SECRET = "the secret of the webhook"
HEADER = "X-Whatever-The-Tenant-Calls-It"
#: A message as a live tenant sent it, shortened; the ids are made up.
MESSAGE: dict[str, Any] = {
    "id": "00000000-0000-4000-8000-000000000001",
    "webhook_id": "00000000-0000-4000-8000-000000000002",
    "notification_id": 41,
    "escmsg_id": "00000000-0000-4000-8000-000000000003",
    "event": "ticket status changed",
    "message": "The status has been changed for Ticket ID: 0004242.",
    "object_id": 4242,
    "agent_id": 3,
    "timestamp": "2026-09-25T06:41:08.7895915Z",
    "ticket": {"id": 4242, "summary": "x", "status_id": 9, "customfields": [], "hasbeenclosed": True},
}
BODY = json.dumps(MESSAGE).encode()


def digest(body: bytes = BODY, secret: str = SECRET) -> bytes:
    return hmac.new(secret.encode(), body, hashlib.sha256).digest()


def in_base64(body: bytes = BODY, secret: str = SECRET) -> str:
    return base64.b64encode(digest(body, secret)).decode()


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


def test_an_event_as_a_tenant_sends_it() -> None:
    [event] = verify_webhook(BODY, {HEADER: "sha256= " + in_base64()}, SECRET)
    assert (event.id, event.event) == (MESSAGE["id"], "ticket status changed")
    assert (event.kind, event.object_id, event.data) == ("ticket", 4242, MESSAGE["ticket"])
    assert event.timestamp == datetime(2026, 9, 25, 6, 41, 8, 789591, tzinfo=UTC)
    assert (event.message, event.webhook_id) == (MESSAGE["message"], MESSAGE["webhook_id"])
    assert event.raw == MESSAGE
    assert "The status" not in repr(event)
    assert "summary" not in repr(event)


@pytest.mark.parametrize(
    "value",
    [
        f"sha256={digest().hex()}",
        f"sha256= {digest().hex()}",
        f"sha256={digest().hex().upper()}",
        digest().hex(),
        f"sha256={in_base64()}",
        f"sha256= {in_base64()} ",
        in_base64(),
        f"a prefix of their own: {in_base64()}",
    ],
)
def test_the_forms_of_a_signature(value: str) -> None:
    assert len(verify_webhook(BODY, {HEADER: value}, SECRET)) == 1
    assert len(verify_webhook(BODY.decode(), {HEADER.lower(): value, "host": "a.example"}, SECRET)) == 1


@pytest.mark.parametrize(
    "value",
    [
        f"Bearer {SECRET}",
        f"bearer  {SECRET}",
        basic(f"halo:{SECRET}"),
        basic(f"halo:{SECRET}").replace("Basic", "BASIC"),
    ],
)
def test_the_secret_itself_may_come_as_password_or_token(value: str) -> None:
    assert len(verify_webhook(BODY, {"authorization": value}, SECRET)) == 1
    assert len(verify_webhook(BODY, {"AUTHORIZATION": value}, SECRET)) == 1


def test_a_secret_with_a_user_name_and_one_with_colons() -> None:
    assert verify_webhook(BODY, {"Authorization": basic("halo:a:b")}, "halo:a:b")
    assert verify_webhook(BODY, {"Authorization": basic("halo:a:b")}, "a:b")
    for secret in ("halo", "halo:", "b", ":b"):
        with pytest.raises(HaloPsaAuthenticationError):
            verify_webhook(BODY, {"Authorization": basic("halo:a:b")}, secret)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {HEADER: ""},
        {HEADER: "sha256="},
        {HEADER: f"sha256={digest(BODY + b' ').hex()}"},
        {HEADER: f"sha256={digest(secret='another').hex()}"},
        {HEADER: digest().hex()[:-1]},
        {HEADER: digest().hex() + "0"},
        {HEADER: in_base64().rstrip("=")},
        {HEADER: base64.urlsafe_b64encode(hashlib.sha256(b"").digest()).decode()},
        {HEADER: "sha1=" + hmac.new(SECRET.encode(), BODY, hashlib.sha1).hexdigest()},
        {HEADER: "sha256=" + hashlib.sha256(SECRET.encode() + BODY).hexdigest()},
        {HEADER: digest().decode("latin-1")},
        {HEADER: "\u017fha256=" + digest().hex().translate({48 + n: 0x660 + n for n in range(10)})},
        {HEADER: "\udcff" * 64},
        {HEADER: "\x00"},
        {HEADER: "x" * 1_000_000 + digest().hex()},
        {HEADER: SECRET},
        {"X-Authorization": f"Bearer {SECRET}"},
        {"Authorization": SECRET},
        {"Authorization": f"Token {SECRET}"},
        {"Authorization": f"Bearer {SECRET[:-1]}"},
        {"Authorization": f"Bearer {SECRET}x"},
        {"Authorization": "Bearer "},
        {"Authorization": "Basic"},
        {"Authorization": "Basic !!!"},
        {"Authorization": "Basic " + SECRET},
        {"Authorization": basic(f"{SECRET}:x")},
        {"Authorization": basic(":")},
        {"Authorization": "Basic " + base64.b64encode(b"\xff:\xff").decode()},
        {str(number): "x" for number in range(300)} | {HEADER: digest().hex()},
    ],
)
def test_forgeries_are_refused(headers: dict[str, str]) -> None:
    with pytest.raises(HaloPsaAuthenticationError, match="no header has the signature") as refused:
        verify_webhook(BODY, headers, SECRET)
    assert refused.value.reason == "webhook signature"
    assert "Integrations > Webhooks" in str(refused.value)


def test_bytes_among_the_headers_are_no_signature() -> None:
    headers: Any = {HEADER: digest().hex().encode(), b"authorization": f"Bearer {SECRET}".encode()}
    with pytest.raises(HaloPsaAuthenticationError):
        verify_webhook(BODY, headers, SECRET)


@pytest.mark.parametrize("secret", ["", " ", "\t\n"])
def test_an_empty_secret_checks_nothing(secret: str) -> None:
    """Everybody can sign with it, and everybody can send an empty password."""
    for headers in ({HEADER: digest(secret=secret).hex()}, {"Authorization": basic(f"halo:{secret}")}):
        with pytest.raises(HaloPsaConfigError, match="the secret is empty"):
            verify_webhook(BODY, headers, secret)


def test_one_of_several_headers_is_enough() -> None:
    class Several(dict[str, str]):
        """As servers give them: one name may stand in it twice."""

        def items(self) -> Any:  # noqa: ANN401 - as Starlette's headers do it: a list of pairs
            return [(HEADER, "sha256=forged"), (HEADER, digest().hex()), (HEADER, "")]

    assert verify_webhook(BODY, Several(), SECRET)


@pytest.mark.parametrize(
    "body", [b"", b"[", b"1", b"null", b'"x"', b"[1]", b"[{}, []]", b"\xff", b"[" * 100_000, b"{} {}"]
)
def test_what_is_signed_but_no_message_is_refused_without_quoting_it(body: bytes) -> None:
    with pytest.raises(HaloPsaProtocolError, match=r"^The webhook cannot be read: "):
        verify_webhook(body, {HEADER: digest(body).hex()}, SECRET)


def test_an_array_is_several_events() -> None:
    body = json.dumps([MESSAGE, {"id": "b", "event": "New Ticket Logged"}]).encode()
    events = verify_webhook(body, {HEADER: digest(body).hex()}, SECRET)
    assert [event.id for event in events] == [MESSAGE["id"], "b"]
    assert verify_webhook(b"[]", {HEADER: digest(b"[]").hex()}, SECRET) == []


def told(message: object) -> WebhookEvent:
    body = json.dumps(message).encode()
    [event] = verify_webhook(body, {HEADER: digest(body).hex()}, SECRET)
    return event


def test_messages_of_a_tenants_own_making() -> None:
    empty = told({})
    assert (empty.id, empty.event, empty.kind, empty.object_id, empty.data) == (None, None, None, None, {})
    assert (empty.timestamp, empty.message, empty.webhook_id, empty.raw) == (None, None, None, {})
    plain = told({"id": 12, "event": 3, "object_id": "0004242", "timestamp": "soon", "summary": "x"})
    assert (plain.id, plain.event, plain.object_id, plain.timestamp) == (None, None, "0004242", None)
    assert told({"object_id": True, "timestamp": "0001-01-01T00:00:00"}).object_id is None
    assert told({"timestamp": "1899-12-30"}).timestamp is None
    assert told({"timestamp": "9999-12-31T23:59:59-14:00"}).timestamp is not None


def test_which_record_a_message_is_about() -> None:
    assert told({"object_id": 7, "action": {"id": 1}, "ticket": {"id": 7}}).kind == "ticket"
    assert told({"object_id": 1, "ticket": {"id": 7}, "action": {"id": 1}}).kind == "action"
    assert told({"object_id": 9, "note": {"a": 1}, "client": {"id": "9"}}).kind == "client"
    found = told({"action": {"id": 1}, "ticket": {"id": 7}})
    assert (found.kind, found.object_id) == ("ticket", 7)
    assert told({"opportunity": {"id": 5}}).kind == "opportunity"
    assert told({"one": {"id": 5}, "two": {"id": 6}}).kind is None


TEXT = st.text(max_size=20)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(TEXT | st.sampled_from([*MESSAGE, "action"]), inner, max_size=5)
    ),
    max_leaves=6,
)
OBJECTS = st.dictionaries(st.sampled_from([*MESSAGE, "action", "client"]) | TEXT, JSON, max_size=8)


@settings(max_examples=60, deadline=None)
@given(OBJECTS | st.lists(OBJECTS, max_size=4))
def test_any_json_object_is_an_event_that_keeps_it_whole(said: object) -> None:
    body = json.dumps(said).encode()
    events = verify_webhook(body, {HEADER: "sha256= " + in_base64(body)}, SECRET)
    assert [event.raw for event in events] == (said if isinstance(said, list) else [said])
    for event in events:
        assert event.data == ({} if event.kind is None else event.raw[event.kind])
        assert all(one is None or type(one) is str for one in (event.id, event.event, event.message))
        assert event.timestamp is None or event.timestamp.tzinfo is not None


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=60), st.dictionaries(TEXT | st.just("authorization"), st.text(max_size=90), max_size=4)
)
def test_no_body_and_no_headers_of_a_stranger_get_through(body: bytes, headers: dict[str, str]) -> None:
    with pytest.raises(HaloPsaAuthenticationError):
        verify_webhook(body, headers, SECRET)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(BODY) - 1), st.integers(1, 255))
def test_a_changed_byte_is_another_message(at: int, by: int) -> None:
    changed = bytearray(BODY)
    changed[at] ^= by
    with pytest.raises(HaloPsaAuthenticationError):
        verify_webhook(bytes(changed), {HEADER: "sha256=" + digest().hex()}, SECRET)


def test_every_comparison_takes_constant_time_and_all_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bool] = []
    compare = hmac.compare_digest

    def counted(first: bytes, second: bytes) -> bool:
        made.append(compare(first, second))
        return made[-1]

    monkeypatch.setattr(hmac, "compare_digest", counted)
    right = {HEADER: digest().hex(), "b": "x", "authorization": f"Bearer {SECRET}"}
    verify_webhook(BODY, right, SECRET)
    with_it = len(made)
    assert with_it == 3 * 3 + 1  # three headers, each as three forms, and the token
    made.clear()
    with pytest.raises(HaloPsaAuthenticationError):
        verify_webhook(BODY, {HEADER: "0" * 64, "b": "x", "authorization": f"Bearer {SECRET[::-1]}"}, SECRET)
    assert len(made) == with_it
    assert not any(made)


def test_a_huge_body_of_a_stranger_costs_no_more_than_a_hash() -> None:
    body = b'[{"id": "x", "a": [' + b"[],".rstrip(b",") + b",[]" * 4_000_000 + b"]}]"
    began = time.process_time()
    with pytest.raises(HaloPsaAuthenticationError):
        verify_webhook(body, {HEADER: "sha256=" + "0" * 64}, SECRET)
    assert time.process_time() - began < 1.0


def test_no_frame_of_a_refusal_shows_the_secret_or_a_signature_that_would_do() -> None:
    for headers, body in (
        ({"authorization": basic(f"halo:{SECRET}x")}, BODY),
        ({HEADER: digest(b"[1]").hex(), "authorization": f"Bearer {SECRET}"}, b"[1]"),
    ):
        with pytest.raises(halopsa.HaloPsaError) as refused:
            verify_webhook(body, headers, SECRET)
        frames = [
            frame.f_locals
            for frame, _ in traceback.walk_tb(refused.value.__traceback__)
            if "halopsa/" in frame.f_code.co_filename and "tests" not in frame.f_code.co_filename
        ]
        # What the caller gave is the caller's: its headers are in the frames as they came.
        shown = "".join(repr({k: v for k, v in each.items() if k != "headers"}) for each in frames)
        assert frames
        assert SECRET not in shown
        for signature in (digest(body).hex(), in_base64(body)):
            assert signature not in shown


def test_the_facts_are_those_of_the_manifest() -> None:
    assert (API.webhooks.digest, API.webhooks.encodings) == ("sha256", ("hex", "base64"))
    assert API.webhooks.fields["object_id"] == "object_id"
