"""Whatever a call meets, nothing secret that the server knows and repeats can be seen: not even a part of it.

The server repeats the whole request, headers and body, in every place that an answer has.
"""

from __future__ import annotations

import contextlib
import html
import itertools
import json
import socket
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import attrs
import pytest

from halopsa import HaloPsaClient, HaloPsaError, RetryConfig
from halopsa.core.base.redaction import _forms, redact
from tests import of_halopsa as facts
from tests.faults.clients import connect
from tests.faults.kinds import HEADER, PLAIN_HEADER, SECRET, TOKEN, Good, as_json, forms, well
from tests.faults.server import Answers, FaultServer, Play, Received, Step
from tests.faults.watch import Log, chain, found, visible
from tests.of_halopsa import is_secret, one_line, redact_value, secrets_in

PASSWORD = "canary pass'word/4b12"
KEY = "canary-apikey-9c0d"
CUSTOM = "canary-custom-2ef7"
ASKED = "canary-asked-6a51"
BODY_SECRETS = (PASSWORD, KEY, CUSTOM)
ALL = (SECRET, TOKEN, HEADER, PLAIN_HEADER, *BODY_SECRETS, ASKED)
PAUSE = 0.03


def write(client: HaloPsaClient) -> object:
    """A write with a secret in a field of the manifest, in one that it lacks, deeper down, and in a custom field."""
    body = {
        "name": "Ada Lovelace",
        "site_id": 3,
        "new_password": PASSWORD,
        "device": {"accounts": [{"apiKey": KEY}]},
        "customfields": [{"name": "CFWifiPassword", "value": CUSTOM}],
    }
    return client.request("POST", "/Users", json=[body])


def write_much(client: HaloPsaClient) -> object:
    """So much that a connection which breaks early breaks while it is sent."""
    return client.request("POST", "/Users", json=[{"note": "x" * 20_000_000, "new_password": PASSWORD}])


def create(client: HaloPsaClient) -> object:
    """The same by the resource."""
    fields: dict[str, Any] = {  # Any: whatever fields a contact has, and two that it has not
        "name": "Ada Lovelace",
        "site_id": 3,
        "emailaddress": "ada@example.com",
        "new_password": PASSWORD,
        "vault": {"apiKey": KEY},
        "wifi_secret": CUSTOM,
    }
    return client.contacts.create(**fields, allow_unknown=True)


def read(client: HaloPsaClient) -> object:
    return client.contacts.get(5)


def read_page(client: HaloPsaClient) -> object:
    return client.request("GET", "/Users", params={"page_size": 2, "api_key": ASKED})


def read_rows(client: HaloPsaClient) -> object:
    return client.contacts.list(page_size=2)


def read_all(client: HaloPsaClient) -> object:
    return client.contacts.list_all(page_size=2)


CALLS = {
    "write": write,
    "create": create,
    "request": read_page,
    "get": read,
    "list": read_rows,
    "list_all": read_all,
}


def told(received: Received) -> str:
    """All that the server knows."""
    asked = " ".join(value for values in received.query.values() for value in values)
    sent = " ".join(strings(json.loads(received.body))) if received.body else ""
    return f"{' '.join(received.headers.values())} {sent} {asked} {SECRET}"


def strings(value: object) -> Iterator[str]:
    """Every text in it."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def answer(body: object, status: int = 200, **headers: str) -> Step:
    made = attrs.evolve(as_json(body), status=status)
    return Step((made.head(**headers) + made.body,))


def complaints(status: int, **headers: str) -> Answers:
    """A refusal that quotes everything in its title, in every form of complaints about fields, and within."""

    def answers(received: Received) -> Step:
        text = told(received)
        said = {
            "Message": f"refused: {text}",
            "errors": {"new_password": [f"'{text}' is too short"], text: [text]},
            "ModelState": {"[0].apiKey": [text]},
            "detail": [text],
            "inner": {"message": text, "data": [text, {text: text}]},
        }
        return answer(said, status, **headers)

    return answers


def listed(received: Received) -> Step:
    text = told(received)
    return answer([{"field": text, "message": text}, {"field": "x", "message": [text]}], 400)


def failure_page(received: Received) -> Step:
    page = Good(f"<html><b>{told(received)}</b>".encode(), "text/html", 500)
    return Step((page.whole,))


def text_of(status: int) -> Answers:
    return lambda received: Step((Good(told(received).encode(), "text/plain", status).whole,))


def cut(where: str, status: int = 200) -> Answers:
    """An answer that ends in the middle of a secret: of its head, of its body, at what is kept of a refusal."""

    turns = itertools.count()

    def answers(received: Received) -> Step:
        steps = []
        for mark in marks_of(received):
            half = mark[: len(mark) - 3]
            if where == "head":
                steps.append(f"HTTP/1.1 {status} X\r\nX-Echo: {half}".encode())
            elif where == "body":
                good = as_json({"message": mark * 3})
                body = json.dumps({"message": f"no {mark} {half}"})[:-2].encode()
                steps.append(attrs.evolve(good, status=status).head(Content_Length="999") + body)
            else:
                filled = ("x" * 65536 + " ")[len(half) + 1 :] + half
                steps.append(Good((filled + mark).encode(), "text/plain", status).whole)
        return Step((steps[next(turns) % len(steps)], PAUSE), "close")

    return answers


def marks_of(received: Received) -> list[str]:
    """The secrets of this request, that which it is about first."""
    return [mark for mark in ALL if mark in told(received)]


def broken_headers(received: Received) -> Step:
    text = told(received)
    good = as_json({"message": text})
    head = good.head().replace(b"\r\n\r\n", f"\r\nno header {text}\r\nX-Echo: {text}\r\n\r\n".encode())
    return Step((head + good.body,))


def status_line(received: Received) -> Step:
    return Step((f"{told(received)}\r\n\r\n".encode(),), "close")


def reason_phrase(received: Received) -> Step:
    return Step((f"HTTP/1.1 400 {told(received)}\r\nContent-Length: 0\r\n\r\n".encode(),))


def odd_length(received: Received) -> Step:
    return Step((f"HTTP/1.1 200 X\r\nContent-Length: {told(received)}\r\n\r\n".encode(),), "close")


def odd_coding(received: Received) -> Step:
    head = as_json({}).head(Content_Encoding=told(received))
    return Step((head + b"{}",), "close")


def moved(received: Received) -> Step:
    text = told(received).replace(" ", "%20")
    return answer({}, 302, Location=f"http://127.0.0.1:9/{text}/{'/'.join(ALL)}?x={text}")


def another(received: Received) -> Step:
    """Another record than the one asked for, with the secrets in fields of every type."""
    text = told(received)
    row = {
        "id": 77, "name": text, "site_id": text, "inactive": text, "dateofbirth": text, "customfields": text,
        "client_id": [text], "devicesites": {text: text}, text: text, "customfields_": [{"name": text}],
    }  # fmt: skip
    if received.method == "GET" and received.path == "/api/Users":
        return answer({"record_count": text, "users": [row, row]})
    return answer(row)


def envelope(received: Received) -> Step:
    """Something else than a record, of which errors tell what it says."""
    text = told(received)
    return answer({"message": text, "error": text, text: [1], "errors": [text]})


def long_told(received: Received) -> Step:
    """What is quoted of a success ends in the middle of a secret."""
    return answer({"message": " ".join(f"x {mark}" for mark in marks_of(received) * 20)})


def bare_text(received: Received) -> Step:
    return answer(told(received))


def hang(received: Received) -> Step:
    return Step(end="hang")


def reset(received: Received) -> Step:
    return Step(end="reset")


@attrs.frozen
class Event:
    answers: Answers | None = None
    early: bool = False
    place: str = "open"
    settings: dict[str, object] = attrs.field(factory=dict)
    fails: bool = True
    times: int = 1


EVENTS = {
    "DNS": Event(place="unnamed"),
    "connect": Event(place="cold"),
    "TLS": Event(place="tls"),
    "half sent": Event(reset, early=True),
    "sent, reset": Event(reset),
    "head cut": Event(cut("head"), times=len(ALL)),
    "body cut": Event(cut("body"), times=len(ALL)),
    "refusal cut": Event(cut("body", 400), times=len(ALL)),
    "long refusal": Event(cut("limit", 400), times=len(ALL)),
    "long failure": Event(cut("limit", 500), times=len(ALL)),
    **{f"{status}": Event(complaints(status)) for status in (400, 401, 403, 404, 409, 422, 500, 502, 503)},
    "400 listed": Event(listed),
    "400 text": Event(text_of(400)),
    "429": Event(complaints(429)),
    "429 in a second": Event(complaints(429, Retry_After="1")),
    "429 with words": Event(lambda received: complaints(429, Retry_After=told(received))(received)),
    "500 page": Event(failure_page),
    "not JSON": Event(text_of(200)),
    "text": Event(bare_text, fails=False),
    "no HTTP": Event(status_line),
    "reason": Event(reason_phrase),
    "headers": Event(broken_headers, fails=False),
    "length": Event(odd_length),
    "coding": Event(odd_coding, fails=False),
    "redirect": Event(moved),
    "another record": Event(another, fails=False),
    "envelope": Event(envelope, fails=False),
    "long message": Event(long_told, fails=False),
    "deadline": Event(hang, settings={"deadline": 0.3}),
}


@contextlib.contextmanager
def meeting(
    event: Event, shared: FaultServer, patch: pytest.MonkeyPatch
) -> Iterator[tuple[FaultServer, str]]:
    """The server as the event wants it, and its address."""
    if event.place == "cold":
        own = FaultServer("cold")
        yield own, own.url
        own.close()
        return
    if event.place == "unnamed":

        def unknown(*args: object, **kwargs: object) -> object:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        patch.setattr(socket, "getaddrinfo", unknown)
        yield shared, f"http://halo.invalid:{shared.port}"
        return
    yield shared, shared.url.replace("http:", "https:") if event.place == "tls" else shared.url


def parts(text: str) -> list[str]:
    """Beginnings of secrets that show: enough to tell them, or what is left of them."""
    return [mark for mark in ALL for form in forms(mark[: max(8, len(mark) - 4)]) if form in text]


def seen_of(value: object) -> str:
    """What a result shows of itself beside the values that it was asked for."""
    seen = [repr(getattr(value, name, "")) + str(getattr(value, name, "")) for name in ("problems", "report")]
    for row in value if isinstance(value, list) else []:
        seen.append(repr(getattr(row, "problems", "")))
    return "\n".join(seen)


def outcome(
    call: Callable[[HaloPsaClient], object], client: HaloPsaClient
) -> tuple[str, BaseException | None]:
    """What is seen of a call, and what it raised. A signal's exception stands for itself."""
    value: object = None
    try:
        value = call(client)
        if call is read_all:
            rows = list(value)  # type: ignore[call-overload]  # a listing
            return seen_of(value) + seen_of(rows), None
    except (HaloPsaError, KeyboardInterrupt) as error:
        notes = [getattr(item, "__notes__", []) for item in chain(error)]
        return f"{visible(error)}\n{notes}\n{seen_of(value)}", error
    return seen_of(value), None


@pytest.mark.parametrize("name", EVENTS)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_nothing_that_is_repeated_shows(
    name: str,
    call: Callable[[HaloPsaClient], object],
    server: FaultServer,
    log: Log,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    event = EVENTS[name]
    if event.early and call is write:
        call = write_much
    faults = [event.answers] if event.answers is not None else []
    play = Play(well, faults, forever=True, early=event.early)
    settings: dict[str, object] = {"retry": RetryConfig(max_attempts=2, backoff=0.005), **event.settings}
    with (
        meeting(event, server, monkeypatch) as (own, url),
        own.playing(play),
        warnings.catch_warnings(record=True) as warned,
        connect(url, **settings) as client,
    ):
        warnings.simplefilter("always")
        shown = []
        for _ in range(event.times):
            text, error = outcome(call, client)
            shown.append(text)
            assert isinstance(error, HaloPsaError) or not event.fails
            assert error is None or "Nothing was sent." not in str(error) or event.place != "open"
        assert event.place != "open" or play.requests
    everything = "\n".join([*shown, *map(str, warned), *log.lines])
    assert found(everything, ALL) == []
    assert parts(everything) == []


@pytest.mark.parametrize("status", [400, 401, 500])
def test_a_token_that_was_renewed_meanwhile_does_not_show(status: int, server: FaultServer, log: Log) -> None:
    """The second attempt is made with a new token; its answer, and any later one, may name the first."""
    new = "canary-newer-52d8.q"
    tokens: list[Answers] = [well, lambda received: answer({"access_token": new, "expires_in": 3600})]
    faults: list[Answers] = [
        complaints(401),
        lambda received: answer({"message": f"no {TOKEN}, {told(received)}", "data": [TOKEN]}, status),
    ]
    with (
        server.playing(Play(well, faults, tokens, forever=True)) as play,
        connect(server.url, retry=RetryConfig(max_attempts=1)) as client,
    ):
        text, error = outcome(write, client)
    assert error is not None
    assert len(play.tokens) == 2
    everything = "\n".join([text, *log.lines])
    assert found(everything, [*ALL, new]) == []


SECRET_FIELDS = [
    "password", "new_password", "Password", "sql_new_password", "new_smtppassword", "pwd", "token", "new_access_token",
    "_importtoken", "clientSecret", "api_access_clientsecret", "new_hmac_secret", "apikey", "api_key", "X-Api-Key",
    "passportal_apikey", "connectwise_private_key", "access_key", "new_jirakey", "new_integration_key2",
    "pagerdutyservicekey", "authorization_code", "sageauthcode", "oauth_code", "client_assertion", "authorization",
    "refreshtoken", "cookie", "sharedSecret", "passphrase",
]  # fmt: skip
PLAIN_FIELDS = [
    "id", "summary", "key", "keyfield", "custom_key", "author", "authorized", "authorizationurl", "postcode", "code",
    "passportal_id", "cookiemessage", "asset_key_field_string", "statusafterstartdatepassed", "credit_total",
    "hotkey", "keypair",
]  # fmt: skip


def test_what_is_secret_by_its_name() -> None:
    """One list, of which all that shows fields, parameters, bodies and texts makes use."""
    for name in SECRET_FIELDS:
        assert is_secret(name), name
        assert list(secrets_in({"a": [{name: "abcdef"}]})) == ["abcdef"]
        assert "abcdef" not in str(redact_value({name: "abcdef"}))
        assert "abcdef" not in one_line("Record", {name: "abcdef"})
        if name not in ("cookie", "authorization", "new_jirakey", "new_integration_key2"):
            for text in (f'{{"{name}": "abcdef"}}', f"{name}=abcdef&x=1", f'\\"{name}\\": \\"abcdef\\"'):
                assert "abcdef" not in redact(text), text
    for name in PLAIN_FIELDS:
        assert not is_secret(name), name
        assert list(secrets_in({"a": [{name: "abcdef"}]})) == []
        assert redact(f'{{"{name}": "abcdef"}}') == f'{{"{name}": "abcdef"}}'
        assert redact_value({name: "abcdef"}) == {name: "abcdef"}


@pytest.mark.parametrize(
    "said", ["new_password: is too short", "token: has expired", "2 tokens: none is valid"]
)
def test_complaints_about_secret_fields_are_told(said: str) -> None:
    assert redact(said) == said


def test_secrets_of_a_whole_batch(server: FaultServer, log: Log) -> None:
    """All are hidden, and what that costs grows with their number, not with its square."""
    secrets = [f"canary-{number:04d}-x'y/z" for number in range(300)]

    def refuse(received: Received) -> Step:
        said = [f"'{item['new_password']}' is too short" for item in json.loads(received.body)]
        errors = {f"[{number}].new_password": [html.escape(text)] for number, text in enumerate(said)}
        return answer({"message": quote(said[-1]), "errors": errors}, 400)

    body = [{"new_password": secret} for secret in secrets]
    _forms.cache_clear()
    with server.playing(Play(well, [refuse])), connect(server.url) as client:
        text, error = outcome(lambda client: client.request("POST", "/Users", json=body), client)
    assert isinstance(error, HaloPsaError)
    assert len(getattr(error, "errors", [])) == 300
    assert "is%20too%20short" in str(error)
    assert "canary-0" not in text + "\n".join(log.lines)
    assert _forms.cache_info().misses < 4 * len(secrets)


def test_every_secret_field_of_the_description(server: FaultServer, log: Log) -> None:
    """The texts that any body may have under a secret name: repeated by the server, none of them shows."""
    names = sorted({name for name in fields_of_text() if is_secret(name)})
    assert len(names) > 50
    body = [{name: f"canary-{number:04d}+x" for number, name in enumerate(names)}]
    with server.playing(Play(well, [complaints(400)])), connect(server.url) as client:
        text, error = outcome(lambda client: client.request("POST", "/Any", json=body), client)
    assert isinstance(error, HaloPsaError)
    assert "canary-0" not in text + "\n".join(log.lines)


def fields_of_text() -> Iterator[str]:
    """The text fields of all entities of the description."""
    for file in sorted((facts.FOLDER / "api" / "entities").glob("*.json")):
        described = json.loads(file.read_text(encoding="utf-8"))
        yield from (name for name, kind in described["fields"].items() if kind == "str")
