"""No frame shows a secret: not ours, not those of the libraries below, at no moment of a call.

Crash reporters send the variables of every frame when something that is not ours ends a call: a task queue's time
limit raised by a signal, a log handler that fails.
"""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import FrameType

import pytest

from halopsa import HaloPsaClient
from halopsa._api import API
from halopsa.core.base.secret import Hidden, form
from halopsa.core.config.settings import Config, TokenInfo
from tests.faults.server import FaultServer, Play, Received, Step

SECRET = "canary-client-secret"
TOKEN = "canary-access-token"
HEADER = "canary-gateway-header"
BODY = "canary-summary"
MARKS = (SECRET, TOKEN, HEADER, BODY)


def answers(received: Received) -> Step:
    body = b'{"id": 5}'
    if received.path.endswith("/token"):
        body = b'{"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}' % TOKEN.encode()
    return Step(
        (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            % (len(body), body),
        )
    )


def connect(url: str, token_cache: Path | None = None) -> HaloPsaClient:
    return HaloPsaClient(
        base_url=url,
        client_id="id",
        client_secret=SECRET,
        default_headers={"X-Gateway-Key": HEADER},
        timeout=(5, 10),
        token_cache=token_cache,
    )


def shown(value: object, depth: int = 0) -> str:
    """A variable as reporters show it: containers by their parts, all else by its repr."""
    try:
        if depth < 4 and isinstance(value, Mapping):
            parts: list[object] = [part for item in list(value.items())[:50] for part in item]
        elif depth < 4 and isinstance(value, list | tuple | set | frozenset):
            parts = list(value)[:50]
        else:
            return repr(value)
    except Exception:  # noqa: BLE001 - half-made objects
        return ""
    return " ".join(shown(part, depth + 1) for part in parts)


class Watcher:
    """Looks at all variables of all frames at every call and return while it is on."""

    def __init__(self, marks: tuple[str, ...], above: FrameType) -> None:
        self.marks = marks
        self.above = above
        self.leaks: set[str] = set()
        self.events = 0
        self._seen: dict[int, int] = {}

    def __call__(self, frame: FrameType, event: str, arg: object) -> None:
        self.events += 1
        look: FrameType | None = frame
        depth = 0
        while (
            look is not None and look is not self.above and depth < 3
        ):  # callers were looked at when they called
            for name, value in list(look.f_locals.items()):
                if isinstance(value, int | float | bool | None | type):
                    continue
                text = shown(value)
                for mark in self.marks:
                    if mark in text:
                        code = look.f_code
                        self.leaks.add(
                            f"{mark} in {name} of {code.co_name} ({code.co_filename}:{look.f_lineno}) {event}"
                        )
            look = look.f_back
            depth += 1


def watched(url: str, marks: tuple[str, ...], token_cache: Path | None = None) -> Watcher:
    """One login, one read, one write, one failing call, all looked at."""
    frame = sys._getframe()
    with connect(url, token_cache) as client:
        watcher = Watcher(marks, frame)
        before = sys.getprofile()
        data = {"summary": BODY}
        sys.setprofile(watcher)
        try:
            client.request("GET", "/Tickets/5")
            client.request("GET", "/Tickets/5")
        finally:
            sys.setprofile(before)
        assert data
    return watcher


def test_no_frame_of_a_login_and_a_call_shows_a_secret() -> None:
    server = FaultServer()
    try:
        with server.playing(Play(answers)):
            watcher = watched(server.url, (SECRET, TOKEN, HEADER))
    finally:
        server.close()
    assert watcher.events > 500
    assert not watcher.leaks, "\n".join(sorted(watcher.leaks))


def test_no_frame_of_a_token_cache_shows_a_secret(tmp_path: Path) -> None:
    """Of a login that is kept, of a token that is taken, of one that is refused."""
    server, path = FaultServer(), tmp_path / "tokens"

    def refused_once(received: Received) -> Step:
        return Step((b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}",))

    try:
        for faults, logins in (((), 1), ((), 0), ((refused_once,), 1)):
            with server.playing(Play(answers, faults)) as play:
                watcher = watched(server.url, (SECRET, TOKEN, HEADER), path)
            assert TOKEN in path.read_text(encoding="ascii")
            assert (watcher.events > 500, watcher.leaks) == (True, set())
            assert len(play.tokens) == logins
    finally:
        server.close()


class _TimeLimitError(Exception):
    """What a task queue raises from a signal handler."""


def _stopped(error: BaseException) -> str:
    """The traceback with the variables of every frame but the tests' own."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    found.stack[:] = [frame for frame in found.stack if not frame.filename.startswith(__file__)]
    return "".join(found.format())


@pytest.mark.parametrize("path", ["/token", "/api/Tickets"])
def test_a_signal_in_the_middle_shows_nothing(path: str) -> None:
    """While an answer is waited for: of the token request, and of a write."""
    server = FaultServer()

    def late(received: Received) -> Step:
        if received.path.endswith(path):
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
            return Step((1.0,), "hang")
        return answers(received)

    def stop(number: int, frame: FrameType | None) -> None:
        raise _TimeLimitError

    before = signal.signal(signal.SIGUSR1, stop)
    try:
        with server.playing(Play(late)), connect(server.url) as client:
            with pytest.raises(_TimeLimitError) as caught:
                client.request("POST", "/Tickets", json=[{"summary": BODY}])
            text = _stopped(caught.value)
    finally:
        signal.signal(signal.SIGUSR1, before)
        server.close()
    assert "urllib3" in text
    for mark in (SECRET, TOKEN, HEADER):
        assert mark not in text
    below = text[text.index("sync_sender.py") :]  # above it is what the caller gave
    assert [line for line in below.splitlines() if BODY in line] == []


def test_a_log_handler_that_fails_shows_nothing() -> None:
    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise _TimeLimitError

    server, logger, handler = FaultServer(), logging.getLogger("halopsa"), Broken()
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with server.playing(Play(answers)), connect(server.url) as client:
            for _ in range(2):
                with pytest.raises(_TimeLimitError) as caught:
                    client.tickets.get(5)
                for mark in (SECRET, TOKEN, HEADER):
                    assert mark not in _stopped(caught.value)
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        server.close()


def test_hidden_text_is_the_text() -> None:
    text = Hidden("caf\u00e9 & more")
    assert (text, f"{text}", str(text), len(text)) == ("caf\u00e9 & more",) * 3 + (11,)
    assert repr([text, text.encode(), {"a": text}]) == "['[hidden]', '[hidden]', {'a': '[hidden]'}]"
    assert text.encode() == b"caf\xc3\xa9 & more"
    assert form({"a b": text, "c": "1"}) == "a+b=caf%C3%A9+%26+more&c=1"
    assert TokenInfo("abc").access_token == "abc"
    assert Config.build(API, tenant="acme", client_id="i", client_secret="abc").client_secret == "abc"
    assert (
        subprocess.run(
            [sys.executable, "-c", "from halopsa.core.base.secret import Hidden; print(Hidden('x'))"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        == "x\n"
    )
