"""No secret shows anywhere: not in texts of objects, not in errors, not in logs at their most talkative."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from halopsa import HaloPsaClient, HaloPsaError, RateLimitConfig, RetryConfig, TokenInfo
from halopsa.sandbox import Sandbox
from tests.integration import raw

SECRET = "canary-secret-5d1f"
TOKEN = "canary-token-77ab"
HEADER = "canary-header-c0de"
CONTENT = "canary-content-91ee"
CANARIES = (SECRET, TOKEN, HEADER)


def connect(url: str, **more: object) -> HaloPsaClient:
    options: dict[str, object] = {
        "base_url": url,
        "client_id": "id",
        "client_secret": SECRET,
        "default_headers": {"X-Gateway-Key": HEADER},
        "retry": RetryConfig(max_attempts=2, backoff=0.01),
        "rate_limit": RateLimitConfig(retry_after=0.01, max_wait=0.05, max_retries=1),
        "timeout": 0.3,
        **more,
    }
    return HaloPsaClient(**options)  # type: ignore[arg-type]  # checked by the client


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], str]]:
    """Everything that was logged, at DEBUG, of this library and of those below it."""
    names = ("halopsa", "urllib3", "urllib3.connectionpool", "requests", "tenacity")
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    yield lambda: "\n".join(
        f"{record.getMessage()} {record.args} {record.exc_text} {vars(record)}" for record in caplog.records
    )
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def everything(error: BaseException) -> str:
    """All that can be seen of an error, of its causes, and of a copy that went through pickle."""
    parts = ["".join(traceback.format_exception(error))]
    seen: BaseException | None = error
    while seen is not None:
        parts += [str(seen), repr(seen), repr(seen.args), repr(vars(seen))]
        seen = seen.__cause__ or seen.__context__
    parts.append(repr(vars(copy.copy(error))))
    parts.append(repr(pickle.dumps(error)))
    return "\n".join(parts)


def clean(text: str, *more: str) -> None:
    for canary in (*CANARIES, *more):
        assert canary not in text
        assert canary.encode().hex() not in text


GIVEN = raw.answer(200, f'{{"access_token": "{TOKEN}", "expires_in": 3600, "token_type": "Bearer"}}'.encode())
ECHO = f'{{"message": "no {TOKEN} {SECRET} {HEADER}", "errors": {{"a": ["{TOKEN}"]}}, "x": ["{SECRET}"]}}'.encode()
FAULTS = {
    **{
        f"{status} echo": raw.answer(status, ECHO) for status in (400, 401, 403, 404, 409, 422, 429, 500, 503)
    },
    "html": raw.answer(502, f"<html><body>{TOKEN} {SECRET}</body></html>".encode(), kind="text/html"),
    "html 200": raw.answer(200, f"<html>{TOKEN} {SECRET}</html>".encode(), kind="text/html"),
    "not json": raw.answer(200, f"{TOKEN} {SECRET}".encode()),
    "redirect": raw.answer(302, b"", more=f"Location: http://127.0.0.1:9/x?token={TOKEN}\r\n"),
    "close": raw.CLOSE,
    "hang": raw.HANG,
    "short": b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\nConnection: close\r\n\r\n{" + TOKEN.encode(),
    "no http": f"{TOKEN} {SECRET}\r\n\r\n".encode(),
    "list": raw.answer(200, f'["{TOKEN}", "{SECRET}"]'.encode()),
}


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.tickets.get(5),
        lambda client: client.tickets.create({"summary": CONTENT}),
        lambda client: client.attachments.download(5),
    ],
    ids=["get", "create", "download"],
)
def test_faults_show_no_secret(
    name: str, call: Callable[[HaloPsaClient], object], log: Callable[[], str]
) -> None:
    fault = FAULTS[name]
    answers = [GIVEN, fault, GIVEN, fault] if name.startswith("401") else [GIVEN, fault]
    with raw.serving(*answers) as server, connect(server.url) as client:
        try:
            call(client)
        except HaloPsaError as error:
            clean(everything(error), CONTENT)
        else:  # whatever comes is a file
            assert server.lines()[1].startswith("GET /api/Attachment/")
        assert SECRET.encode() in server.seen[0][1]
        assert all(TOKEN in head and HEADER in head for head, _ in server.seen[1:2])
        clean(log(), CONTENT)
        assert "/auth/token" in log()  # it was really listened to


@pytest.mark.parametrize(
    "fault",
    [raw.CLOSE, raw.HANG, *(raw.answer(status, b"") for status in (200, 302, 400, 404, 429, 500))],
    ids=["close", "hang", "200", "302", "400", "404", "429", "500"],
)
@pytest.mark.parametrize("before", [[], [GIVEN]], ids=["token", "call"])
def test_variables_in_tracebacks_hold_no_secret(before: list[bytes], fault: bytes) -> None:
    """Some tools show the variables of every frame: test runners, error trackers."""
    with raw.serving(*before, fault) as server, connect(server.url, deadline=0.2) as client:
        with pytest.raises(HaloPsaError) as caught:
            client.tickets.get(5)
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        here = Path(__file__).name
        frames.stack[:] = [frame for frame in frames.stack if not frame.filename.endswith(here)]
        clean("".join(frames.format()))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_faults_of_the_token_request_show_no_secret(fault: bytes, log: Callable[[], str]) -> None:
    if HEADER.encode() in fault:  # an auth server echoes what it was told: the id and the secret
        fault = fault.replace(HEADER.encode(), b"-" * len(HEADER))
    with raw.serving(fault) as server, connect(server.url) as client:
        with pytest.raises(HaloPsaError) as caught:
            client.tickets.get(5)
        assert SECRET.encode() in server.seen[0][1]
        text = everything(caught.value) + log()
        clean(text.replace(TOKEN, "") if fault not in (raw.CLOSE, raw.HANG) else text)


def test_objects_show_no_secret(log: Callable[[], str]) -> None:
    with raw.serving(GIVEN, raw.answer(200, b'{"id": 5}')) as server, connect(server.url) as client:
        client.tickets.get(5)
        info = client.token_info
        assert info is not None
        assert info.access_token == TOKEN
        shown = [
            client,
            client.tickets,
            client.rate_limit,
            client.api if hasattr(client, "api") else "",
            info,
        ]
        shown += [client._transport, client._transport.config, client._transport.tokens]
        clean("\n".join(f"{thing!r} {thing} {thing:}" for thing in shown))
        clean(log())


def test_nothing_with_secrets_is_pickled_or_copied_by_accident() -> None:
    with raw.serving(GIVEN) as server, connect(server.url) as client, pytest.raises(TypeError):
        pickle.dumps(client)


def test_secrets_of_a_token_source(log: Callable[[], str]) -> None:
    def fails() -> str:
        raise RuntimeError(f"vault said {SECRET}")

    with raw.serving(GIVEN) as server:
        client = connect(server.url, client_id=None, client_secret=None, token_source=fails)
        with client, pytest.raises(HaloPsaError) as caught:
            client.tickets.get(5)
        clean(everything(caught.value) + log() + repr(client))
        assert server.seen == []


def test_a_token_of_a_source_that_is_echoed(log: Callable[[], str]) -> None:
    with raw.serving(raw.answer(400, ECHO)) as server:
        client = connect(
            server.url, client_id=None, client_secret=None, token_source=lambda: TokenInfo(access_token=TOKEN)
        )
        with client, pytest.raises(HaloPsaError) as caught:
            client.tickets.get(5)
        clean(everything(caught.value).replace(SECRET, "") + log())


def test_signed_links_are_not_shown(log: Callable[[], str]) -> None:
    """Whoever has the address has the file."""
    with (
        Sandbox(rate_limit=None, tickets=1, link_over=1) as halo,
        HaloPsaClient(**halo.connection) as client,
    ):
        made = client.tickets.add_attachment(1, CONTENT.encode(), filename="a.txt")
        assert client.attachments.download(made.id) == CONTENT.encode()
        signed = next(record.path for record in halo.requests if record.path.startswith("/cdn/"))
        halo.fail_next(403, f"denied {signed}", path="/cdn/")
        with pytest.raises(HaloPsaError) as caught:
            client.attachments.download(made.id)
        assert signed not in everything(caught.value)
        assert CONTENT not in log()


def test_queries_are_not_logged(log: Callable[[], str]) -> None:
    file = raw.answer(200, b"abc", kind="application/octet-stream", more="not a header\r\n")
    with raw.serving(file) as store:
        link = raw.answer(200, f'{{"link": "{store.url}/x?signature={CONTENT}"}}'.encode())
        with raw.serving(GIVEN, link) as server, connect(server.url) as client:
            assert client.attachments.download(5) == b"abc"
        assert CONTENT in store.seen[0][0]
        assert '"GET /x HTTP/1.1" 200' in log()
        assert "Failed to parse headers" in log()
        assert CONTENT not in log()


def test_refused_data_is_not_repeated_at_length(v2: HaloPsaClient) -> None:
    with pytest.raises(HaloPsaError) as caught:
        v2.contacts.create({"name": "A B", "notes": CONTENT})
    assert CONTENT not in everything(caught.value)
