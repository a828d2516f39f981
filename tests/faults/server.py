"""A server of bare sockets that misbehaves as told and writes down what reached it."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Literal
from urllib.parse import parse_qs

import attrs

TOKEN_PATH = "/auth/token"


@attrs.frozen
class Received:
    """One request as it came; of one that is cut off early, what was there."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def line(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"


@attrs.frozen
class Step:
    """What happens to one request: bytes are sent, numbers are pauses in seconds; then the end.

    `end`: "keep" the connection, "close" it, "reset" it, or "hang" until the play is over.
    "reset later" waits until the caller has its answer.
    """

    pieces: tuple[bytes | float, ...] = ()
    end: Literal["keep", "close", "reset", "reset later", "hang"] = "keep"


Answers = Callable[[Received], Step]


class Play:
    """One test's script. Faults hit the requests that `hits` picks; everything else is answered well.

    When the faults are used up the answers are good again, unless `forever`: then the last one stays.
    `early`: faults strike when the first line of the request is there, without reading the rest.
    """

    def __init__(
        self,
        good: Answers,
        faults: Sequence[Answers] = (),
        tokens: Sequence[Answers] = (),
        *,
        forever: bool = False,
        hits: Callable[[Received], bool] = lambda received: True,
        early: bool = False,
    ) -> None:
        self.requests: list[Received] = []
        self.tokens: list[Received] = []
        self.over = threading.Event()
        self._answered = threading.Event()
        self._reset = threading.Event()
        self._reset.set()
        self._good = good
        self._faults = list(faults)
        self._token_faults = list(tokens)
        self._forever = forever
        self._hits = hits
        self._early = early
        self._lock = threading.Lock()
        self._known: set[socket.socket] = set()
        self._idle: set[socket.socket] = set()
        self._ending: set[socket.socket] = set()
        self._left = threading.Condition(self._lock)

    def mend(self) -> None:
        """From now on every answer is good; what was received so far is forgotten.

        Connections that are to be closed after an answer are: the clients have the FIN when this returns.
        """
        with self._lock:
            assert self._left.wait_for(lambda: not self._ending, 5)
            self._forever = False
            self._faults, self._token_faults = [], []
            self.requests.clear()
            self.tokens.clear()

    def step_for(self, first: Received) -> tuple[Answers, bool]:
        """What answers this request, and whether to act before the rest of it has been read."""
        with self._lock:
            if first.path == TOKEN_PATH:
                script = self._token_faults
            elif self._hits(first):
                script = self._faults
            else:
                return self._good, False
            if not script:
                return self._good, False
            return (script[0] if self._forever and len(script) == 1 else script.pop(0)), self._early

    def note(self, received: Received) -> None:
        with self._lock:
            (self.tokens if received.path == TOKEN_PATH else self.requests).append(received)

    def arrived(self, connection: socket.socket) -> None:
        with self._lock:
            self._known.add(connection)
            self._idle.add(connection)

    def busy(self, connection: socket.socket, busy: bool) -> None:
        with self._lock:
            (self._idle.discard if busy else self._idle.add)(connection)

    def ending(self, connection: socket.socket) -> None:
        """It is closed when all has been sent."""
        with self._lock:
            self._ending.add(connection)

    def left(self, connection: socket.socket) -> None:
        with self._lock:
            self._known.discard(connection)
            self._idle.discard(connection)
            self._ending.discard(connection)
            self._left.notify_all()

    def reset_now(self) -> None:
        """The caller has its answer: do the resets that were put off."""
        self._answered.set()
        assert self._reset.wait(5)

    def hang_up(self, *, all_of_them: bool = False) -> None:
        """Close the connections that wait for a request; the clients have the FIN when this returns."""
        with self._lock:
            for connection in self._known if all_of_them else self._idle:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


class FaultServer:
    """Listens on loopback. Cold, it has a port and refuses; full, its backlog takes nobody any more."""

    def __init__(self, state: Literal["open", "cold", "full"] = "open") -> None:
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._play: Play | None = None
        self._fillers: list[socket.socket] = []
        self._thread: threading.Thread | None = None
        self._closing = False
        if state == "full":
            self._socket.listen(0)
            for _ in range(3):
                filler = socket.socket()
                filler.setblocking(False)
                filler.connect_ex(("127.0.0.1", self.port))
                self._fillers.append(filler)
        elif state == "open":
            self.open()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def open(self) -> None:
        """Start to take connections."""
        for filler in self._fillers:
            filler.close()
        self._socket.listen(128)
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @contextlib.contextmanager
    def playing(self, play: Play) -> Iterator[Play]:
        """Serve this play; all its connections are closed afterwards."""
        self._play = play
        try:
            yield play
        finally:
            play.over.set()
            play.hang_up(all_of_them=True)
            self._play = None

    def close(self) -> None:
        """Give the port back."""
        self._closing = True
        if self._thread is not None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                pass  # wakes the one who accepts
            self._thread.join(5)
        for filler in self._fillers:
            filler.close()
        self._socket.close()

    def _accept(self) -> None:
        while not self._closing:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            play = self._play
            if play is None or self._closing:
                connection.close()
                continue
            play.arrived(connection)
            threading.Thread(target=_serve, args=(connection, play), daemon=True).start()


def _serve(connection: socket.socket, play: Play) -> None:
    connection.settimeout(10)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        with connection:
            data = b""
            while not play.over.is_set():
                data = _until(connection, data, b"\r\n")
                play.busy(connection, True)
                answers, early = play.step_for(_parsed(data))
                received, data = (_parsed(data), b"") if early else _whole(connection, data)
                step = answers(received)
                play.note(received)
                later = step.end == "reset later"
                if later:
                    play._reset.clear()
                for place, piece in enumerate(step.pieces, 1):
                    if isinstance(piece, bytes):
                        if place == len(step.pieces) and step.end in ("close", "reset"):
                            play.ending(connection)
                        connection.sendall(piece)
                    elif play.over.wait(piece):
                        return
                if step.end == "hang":
                    play.over.wait(10)
                    return
                if later:
                    play._answered.wait(5)
                if later or step.end == "reset":
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                if step.end != "keep":
                    connection.close()
                    if later:
                        play._reset.set()
                    return
                play.busy(connection, False)
    except OSError:
        pass
    finally:
        play.left(connection)


#: How a client begins that wants TLS. There is none here: hang up, or both would wait for the other.
_TLS = b"\x16\x03"


def _until(connection: socket.socket, data: bytes, mark: bytes) -> bytes:
    while mark not in data:
        piece = connection.recv(65536)
        data += piece
        if not piece or data.startswith(_TLS):
            raise ConnectionError
    return data


def _whole(connection: socket.socket, data: bytes) -> tuple[Received, bytes]:
    """The request with its body, and what came after it."""
    data = _until(connection, data, b"\r\n\r\n")
    head, _, rest = data.partition(b"\r\n\r\n")
    length = int(_parsed(data).headers.get("content-length", "0"))
    while len(rest) < length:
        piece = connection.recv(65536)
        if not piece:
            raise ConnectionError
        rest += piece
    return _parsed(head + b"\r\n\r\n" + rest[:length]), rest[length:]


def _parsed(data: bytes) -> Received:
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, _, rest = first.partition(" ")
    path, _, query = rest.rpartition(" ")[0].partition("?")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Received(method, path, parse_qs(query, keep_blank_values=True), headers, body)
