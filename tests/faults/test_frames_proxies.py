"""No frame shows a proxy's password: not ours, not those of the libraries below, whatever the proxy does.

Crash reporters send the variables of every frame of an error and of its causes, some of them the attributes too.
"""

from __future__ import annotations

import base64
import socket
import struct
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from types import TracebackType

import pytest

from halopsa import HaloPsaClient, HaloPsaConfigError, HaloPsaConnectionError, HaloPsaError, RetryConfig
from halopsa._api import API
from tests import driven
from tests.faults.test_frames import Watcher, shown

USER = "proxy-user"
PASSWORD = "canary-pr@xy"
BASE64 = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
MARKS = (PASSWORD, PASSWORD.replace("@", "%40"), BASE64)
SECRET = "canary-client-secret"

PLAYS: dict[str, bytes | None] = {
    "refuses": b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
    "resets": None,
    "hangs up": b"",
    "talks nonsense": b"\x00\xff nonsense " + BASE64.encode() + b"\r\n\r\n",
    "repeats it": f"HTTP/1.1 502 {BASE64} {PASSWORD}\r\nX: {PASSWORD}\r\nContent-Length: 0\r\n\r\n".encode(),
    "begins and stops": b"HTTP/1.1 200 Connec",
    "leads nowhere": b"HTTP/1.1 200 Connection established\r\n\r\n",
}


class Proxy:
    """Reads one head from each connection, plays its part and hangs up."""

    def __init__(self, answer: bytes | None) -> None:
        self.heads: list[bytes] = []
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.url = f"http://{USER}:{PASSWORD.replace('@', '%40')}@{self.address}"
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                made, _ = self._listener.accept()
                made.settimeout(5)
                with made, suppress(OSError):
                    self._serve(made)

    def _serve(self, made: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += made.recv(4096) or b"\r\n\r\n"
        self.heads.append(head)
        if self._answer is None:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            made.sendall(self._answer)


@contextmanager
def proxy(answer: bytes | None) -> Iterator[Proxy]:
    made = Proxy(answer)
    try:
        yield made
    finally:
        made.close()


def connect(url: str, proxies: Mapping[str, str], **settings: object) -> HaloPsaClient:
    options: dict[str, object] = {
        "base_url": url,
        "client_id": "id",
        "client_secret": SECRET,
        "proxies": proxies,
        "retry": RetryConfig(max_attempts=1),
        "timeout": (2, 2),
        "allow_http": True,
        **settings,
    }
    return driven.client(**options)


def chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it came from."""
    waiting: list[BaseException | None] = [error]
    seen: list[BaseException] = []
    while waiting:
        found = waiting.pop()
        if found is not None and found not in seen:
            seen.append(found)
            yield found
            waiting += [found.__cause__, found.__context__]


def attributes(value: object, depth: int = 2) -> Iterator[object]:
    """A value, what it holds, and what that holds."""
    yield value
    if depth:
        held: list[object] = list(getattr(value, "__dict__", {}).values())
        if isinstance(value, Mapping):
            held += [*value.keys(), *value.values()]
        elif isinstance(value, list | tuple | set):
            held += value
        for inner in held[:200]:
            yield from attributes(inner, depth - 1)


def leaks(error: BaseException, marks: tuple[str, ...] = (*MARKS, SECRET)) -> list[str]:
    """Where an error shows what it must not; the tests' own frames hold what they gave."""
    found = []
    for part in chain(error):
        texts = {"text": f"{part} {part!r} {part.args!r} {vars(part)!r}"}
        trace: TracebackType | None = part.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if "/tests/" not in code.co_filename:
                for name, value in trace.tb_frame.f_locals.items():
                    place = f"{name} of {code.co_name} ({code.co_filename}:{trace.tb_lineno})"
                    texts[place] = " ".join(map(shown, attributes(value)))
            trace = trace.tb_next
        found += [f"{mark} in {place}" for place, text in texts.items() for mark in marks if mark in text]
    return found


SCHEMES = ("https", "http")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("play", PLAYS)
def test_a_proxy_that_fails_shows_no_password(scheme: str, play: str) -> None:
    """By CONNECT, and as the one who is asked."""
    with proxy(PLAYS[play]) as made:
        with (
            connect(f"{scheme}://halo.invalid", {scheme: made.url}) as client,
            pytest.raises(HaloPsaError) as caught,
        ):
            client.tickets.create({"summary": "x"})
        assert f"Proxy-Authorization: Basic {BASE64}\r\n".encode() in made.heads[0]
        assert made.heads[0].startswith(
            b"CONNECT halo.invalid:443 HTTP/1." if scheme == "https" else b"POST http"
        )
    assert not leaks(caught.value), "\n".join(leaks(caught.value))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("play", ["refuses", "resets", "leads nowhere"])
def test_no_moment_of_a_call_through_a_proxy_shows_its_password(scheme: str, play: str) -> None:
    """A time limit that is raised by a signal may come at any of them."""
    API.entity("Ticket")  # read from a file at first use, in thousands of steps that know no proxy
    with proxy(PLAYS[play]) as made, connect(f"{scheme}://halo.invalid", {scheme: made.url}) as client:
        watcher = Watcher((*MARKS, SECRET), sys._getframe())
        before = sys.getprofile()
        sys.setprofile(watcher)
        try:
            with suppress(HaloPsaError):
                client.tickets.create({"summary": "x"})
        finally:
            sys.setprofile(before)
        assert made.heads
    assert watcher.events > 200
    assert not watcher.leaks, "\n".join(sorted(watcher.leaks))


def test_a_proxy_that_cannot_be_reached_shows_no_password() -> None:
    proxies = {"https": f"http://{USER}:{PASSWORD}@127.0.0.1:1"}
    with (
        connect("https://halo.invalid", proxies) as client,
        pytest.raises(HaloPsaConnectionError) as caught,
    ):
        client.tickets.get(5)
    assert not leaks(caught.value), "\n".join(leaks(caught.value))


@pytest.mark.parametrize(
    "address", ["http://{}@", "http://{}@[::1", "nonsense://{}@host", "http://{}@host:x", "{}@127.0.0.1:1"]
)
def test_a_proxy_whose_address_is_wrong_shows_no_password(address: str) -> None:
    given = address.format(f"{USER}:{PASSWORD.replace('@', '%40')}")
    with pytest.raises(HaloPsaError) as caught, connect("https://halo.invalid", {"https": given}) as client:
        client.tickets.get(5)
    assert not leaks(caught.value), "\n".join(leaks(caught.value))


def test_each_login_goes_to_its_own_scheme() -> None:
    """One proxy, two logins: they are not taken for each other."""
    with proxy(b"") as made:
        urls = {scheme: f"http://{scheme}-user:pw@{made.address}" for scheme in SCHEMES}
        for scheme in SCHEMES:
            with connect(f"{scheme}://halo.invalid", urls) as client, suppress(HaloPsaError):
                client.tickets.get(5)
            login = base64.b64encode(f"{scheme}-user:pw".encode())
            assert b"Proxy-Authorization: Basic " + login + b"\r\n" in made.heads[-1]


def test_refused_settings_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the caller, and those of the environment."""
    proxied = {"https": f"http://{USER}:{PASSWORD}@127.0.0.1:1"}
    monkeypatch.setenv("HTTPS_PROXY", proxied["https"])
    monkeypatch.setenv("HALOPSA_CLIENT_SECRET", SECRET)
    monkeypatch.setenv("HALOPSA_CLIENT_ID", "id")
    for refused in ({"dialect": "none"}, {"base_url": None, "tenant": "a b"}, {"verify": "/no/such/file"}):
        with pytest.raises(HaloPsaConfigError) as caught:
            connect("https://halo.invalid", proxied, default_headers={"X-Key": PASSWORD}, **refused)
        assert not leaks(caught.value), "\n".join(leaks(caught.value))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/file")
    with pytest.raises(HaloPsaConfigError) as caught:
        HaloPsaClient.from_env(tenant="acme")
    assert not leaks(caught.value), "\n".join(leaks(caught.value))
    with pytest.raises(HaloPsaConfigError) as caught:
        HaloPsaClient.from_env(tenant="a b")
    assert not leaks(caught.value), "\n".join(leaks(caught.value))
