"""One message to one webhook: what goes out, what counts as an answer, and that nobody can hold it up."""

from __future__ import annotations

import socket
import ssl
import time

import pytest

from halopsa.integrations.leads import verify_webhook
from halopsa.leads.webhooks import destination
from halopsa.leads.webhooks.destination import Target, parse
from halopsa.leads.webhooks.posting import Answer, Unsent, post
from tests.unit.leads.webhooks.receiver import TLS, Receiver, Script, answer, dribble

SECRET = "the secret of the webhook"
BODY = b'{"type":"lead.created","data":{"lead_id":1}}'
NOW = 1_764_540_000.0


def sent(to: Receiver, *, seconds: float = 5.0, context: ssl.SSLContext | None = None) -> Answer:
    target = parse(to.url, ["127.0.0.1"])
    return post(target, BODY, SECRET, ident="msg_1", now=NOW, seconds=seconds, context=context)


def test_a_message_is_what_the_client_of_the_service_verifies(receiver: Receiver) -> None:
    assert sent(receiver) == Answer(204)
    [got] = receiver.received
    assert got.line == "POST /hook?token=in-the-address HTTP/1.1"
    assert got.body == BODY
    assert verify_webhook(got.body, got.headers, SECRET, clock=lambda: NOW)["type"] == "lead.created"
    assert got.headers["webhook-id"] == "msg_1"
    assert got.headers["host"] == f"127.0.0.1:{receiver.port}"
    assert got.headers["content-type"] == "application/json"
    assert got.headers["user-agent"].startswith("halopsa-leads/")


def for_ever(spoken: socket.socket) -> None:
    """Heads that say only that more is to come."""
    while True:
        spoken.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")


def test_a_redirect_is_an_answer_and_nothing_more(receiver: Receiver) -> None:
    with Receiver() as other:
        receiver.script = answer(307, f"Location: {other.url}")
        assert sent(receiver) == Answer(307)
        assert other.connections == 0


def test_proxies_of_the_environment_are_not_used(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    with Receiver() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        sent(receiver)
        assert (len(receiver.received), proxy.connections) == (1, 0)


@pytest.mark.parametrize(
    ("script", "found"),
    [
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + answer(200), Answer(200)),
        (b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 10_000_000, Answer(200)),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense", Answer(200)),
        (answer(429, "Retry-After: 120"), Answer(429, 120.0)),
        (answer(503, "Retry-After: Sun, 30 Nov 2025 22:05:00 GMT"), Answer(503, 300.0)),
        (answer(503, "Retry-After: Sun, 30 Nov 2003 22:05:00 GMT"), Answer(503, 0.0)),
        (answer(503, "Retry-After: soon"), Answer(503)),
        (answer(503, "Retry-After: -5"), Answer(503)),
        (answer(503, "Retry-After: 99999999999999999999"), Answer(503)),
    ],
)
def test_answers(receiver: Receiver, script: bytes, found: Answer) -> None:
    receiver.script = script
    assert sent(receiver) == found


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (b"", "its answer is no HTTP"),
        (b"HTTP/1.1 200", "its answer is no HTTP"),
        (b"220 mail.example ESMTP\r\n", "its answer is no HTTP"),
        (b"\x15\x03\x01\x00\x02\x02\x16", "its answer is no HTTP"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n", "its answer is no HTTP"),
        (for_ever, "its answer is no HTTP"),
        (b"HTTP/1.1 101 Switching\r\n\r\n", "its answer is no HTTP"),
    ],
)
def test_what_is_no_answer(receiver: Receiver, script: Script, said: str) -> None:
    receiver.script = script
    with pytest.raises(Unsent, match=said):
        sent(receiver)


@pytest.mark.parametrize("script", [dribble, lambda spoken: spoken.recv(1), lambda _spoken: time.sleep(2)])
def test_nobody_can_hold_it_up(receiver: Receiver, script: Script) -> None:
    receiver.script = script
    began = time.monotonic()
    with pytest.raises(Unsent, match="no answer within"):
        sent(receiver, seconds=0.3)
    assert time.monotonic() - began < 1.5


def test_nobody_there(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    free = socket.create_server(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()
    with pytest.raises(Unsent, match="no connection"):
        post(Target("127.0.0.1", port, False, "/", inside=True), BODY, SECRET, ident="m", now=NOW)

    def getaddrinfo(*_: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with pytest.raises(Unsent, match="its name is not known"):
        post(parse("https://nobody.example/"), BODY, SECRET, ident="m", now=NOW)


def trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(TLS / "cert.pem"))


def test_tls_with_a_certificate_of_the_name() -> None:
    with Receiver(tls=True) as receiver:
        assert sent(receiver, context=trusting()) == Answer(204)


def test_tls_with_a_certificate_that_nobody_trusts() -> None:
    with Receiver(tls=True) as receiver:
        with pytest.raises(Unsent, match="its certificate is not trusted, or not of its name"):
            sent(receiver)
        assert receiver.received == []


def test_tls_with_a_certificate_of_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection goes to an address that was checked, but the certificate must be of the name."""
    with Receiver(tls=True) as receiver:

        def dial(*_: object) -> socket.socket:
            made = socket.socket()
            made.connect(("127.0.0.1", receiver.port))
            return made

        def getaddrinfo(_host: str, port: int, *_: object) -> list[object]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", port))]

        monkeypatch.setattr(destination, "dial", dial)
        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        with pytest.raises(Unsent, match="its certificate is not trusted, or not of its name"):
            post(parse("https://somebody.example/"), BODY, SECRET, ident="m", now=NOW, context=trusting())
        assert receiver.received == []


def test_what_speaks_no_tls(receiver: Receiver) -> None:
    target = Target("127.0.0.1", receiver.port, True, "/", inside=True)
    receiver.script = answer(200)
    with pytest.raises(Unsent):
        post(target, BODY, SECRET, ident="m", now=NOW, seconds=2)
    assert receiver.received == []
