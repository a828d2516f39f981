"""Connecting: from a host name to a socket, with one time limit for DNS and all addresses (Happy Eyeballs, RFC 8305).

The system's resolver cannot be interrupted, and each of ten dead addresses would take a timeout of its own (20 s under
a deadline of 2 s were measured). So names are looked up in a thread that may be left behind, and addresses are tried
side by side, each a moment after the last. Where no thread can be started, as when the interpreter ends, the calling
thread does it itself: a late answer is better than none.
"""

from __future__ import annotations

import ipaddress
import selectors
import socket
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from ..base.fork import start_afresh_in_children
from ..base.waiter import Door
from ..base.wakeup import Gate

__all__ = ["HEAD_START", "Address", "aresolve", "dial", "mixed", "resolve", "within"]

HEAD_START: Final = 0.25  # seconds until the next address is tried too (RFC 8305 recommends 250 ms)

Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]  # Any: as getaddrinfo gives it
Options = Sequence[tuple[int, int, int | bytes]]
Source = tuple[str, int] | None


class _Lookup:
    """One question to the resolver; others that ask the same meanwhile wait for its answer."""

    def __init__(self) -> None:
        self.done = Gate()
        self._doors: list[Door] = []
        self.found: list[Address] = []
        self.failed: tuple[type[OSError], tuple[object, ...]] | None = None

    def run(self, host: str, port: int) -> None:
        try:
            self.found = _ask(host, port)
        except OSError as error:
            self.failed = type(error), error.args
        except Exception as error:  # noqa: BLE001 - it would be lost with this thread
            self.failed = OSError, (str(error),)
        self.done.set()
        for door in tuple(self._doors):
            door.set()

    def tell(self, door: Door) -> None:
        """Have a door opened as soon as there is an answer."""
        self._doors.append(door)
        if self.done.is_set():  # it may have looked at the doors already
            door.set()

    def answer(self) -> list[Address]:
        """What was found. Raises what the resolver raised."""
        if self.failed is not None:
            kind, args = self.failed
            raise kind(*args)
        return self.found


class _Lookups:
    """The lookups under way: a dead resolver costs one thread for each host, however many calls wait for it."""

    def __init__(self) -> None:
        self.after_fork()
        start_afresh_in_children(self)

    def after_fork(self) -> None:
        self._lock = threading.Lock()
        self._asked: dict[tuple[str, int], _Lookup] = {}

    def start(self, host: str, port: int) -> _Lookup | None:
        """The lookup under way, started if there is none; None where no thread can be started."""
        with self._lock:
            lookup = self._asked.get((host, port))
            if lookup is not None and not lookup.done.is_set():
                return lookup
            lookup = _Lookup()
            if not _begun(self._run, lookup, host, port):
                return None
            # Only now: no call may wait for a thread that did not start, because of a signal or a lack of threads.
            self._asked[host, port] = lookup
            return lookup

    def _run(self, lookup: _Lookup, host: str, port: int) -> None:
        lookup.run(host, port)
        with self._lock:
            if self._asked.get((host, port)) is lookup:
                del self._asked[host, port]


_lookups: Final = _Lookups()


def _begun(work: Callable[..., None], *args: object) -> bool:
    """Start a daemon thread, for which the interpreter does not wait at its end; return whether that was possible."""
    try:
        threading.Thread(target=work, args=args, daemon=True).start()
    except RuntimeError:  # no more threads can be started
        return False
    return True


def _ask(host: str, port: int) -> list[Address]:
    return list(socket.getaddrinfo(host, port, socket.AF_UNSPEC, socket.SOCK_STREAM))


def resolve(host: str, port: int, seconds: float) -> list[Address]:
    """The addresses of a host. Raises TimeoutError after `seconds`, else what the resolver raises."""
    name = host.strip("[]")
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        pass
    else:
        return _ask(name, port)
    lookup = _lookups.start(name, port)
    if lookup is None:
        return _ask(name, port)
    if not lookup.done.wait(max(0.0, seconds)):
        raise TimeoutError("the resolver did not answer in time")
    return lookup.answer()


async def aresolve(name: str, port: int, door: Door) -> list[Address]:
    """The addresses of a host that is no address, for a task that waits at a door. Raises what the resolver raises."""
    lookup = _lookups.start(name, port)
    if lookup is None:
        return _ask(name, port)
    lookup.tell(door)
    await door.opened()
    return lookup.answer()


class _Left:
    """A socket that another library is making, in a thread that may be left behind."""

    def __init__(self, make: Callable[[], socket.socket]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._given_up = False
        self.done = Gate()
        self.made: socket.socket | None = None
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            made = self._make()
        except BaseException as error:  # noqa: BLE001 - raised in the thread that waits
            self.failed = error
        else:
            with self._lock:
                self.made = made
                if self._given_up:
                    made.close()
        self.done.set()

    def give_up(self) -> None:
        with self._lock:
            self._given_up = True
            if self.made is not None:
                self.made.close()


def within(seconds: float, make: Callable[[], socket.socket]) -> socket.socket:
    """The socket that `make` returns. Raises TimeoutError after `seconds`, else what `make` raises."""
    left = _Left(make)
    over = False
    try:
        if not _begun(left.run):
            return make()
        over = left.done.wait(max(0.0, seconds))
    finally:
        if not over:  # a signal handler may have raised
            left.give_up()
    if left.failed is not None:
        raise left.failed
    if left.made is None or not over:
        raise TimeoutError("the proxy did not answer in time")
    return left.made


def dial(
    addresses: Sequence[Address], seconds: float, options: Options = (), source: Source = None
) -> socket.socket:
    """A socket connected to one of these addresses. Raises TimeoutError after `seconds` in total, else OSError."""
    if len(addresses) == 1:
        return _one(addresses[0], seconds, options, source)
    with _Race(mixed(addresses), seconds, options, source) as race:
        return race.run()


def _socket(address: Address, options: Options, source: Source) -> socket.socket:
    family, kind, proto, _, _ = address
    made = socket.socket(family, kind, proto)
    try:
        for option in options:
            made.setsockopt(*option)
        if source:
            made.bind(source)
    except BaseException:
        made.close()
        raise
    return made


def _one(address: Address, seconds: float, options: Options, source: Source) -> socket.socket:
    made = _socket(address, options, source)
    try:
        made.settimeout(max(0.001, seconds))
        made.connect(address[4])
    except BaseException:
        made.close()
        raise
    return made


def mixed(addresses: Sequence[Address]) -> list[Address]:
    """IPv6 and IPv4 addresses in turn, the preferred family first: a broken family then costs only a moment."""
    first = [address for address in addresses if address[0] == addresses[0][0]] if addresses else []
    other = [address for address in addresses if address not in first]
    mixed: list[Address] = []
    while first or other:
        mixed += first[:1] + other[:1]
        first, other = first[1:], other[1:]
    return mixed


class _Race:
    """Connects to several addresses; the first that answers wins, the others are closed."""

    def __init__(self, addresses: list[Address], seconds: float, options: Options, source: Source) -> None:
        self._waiting = addresses
        self._end = time.monotonic() + seconds
        self._options = options
        self._source = source
        self._error: OSError | None = None
        self._selector = selectors.DefaultSelector()
        self._running: set[socket.socket] = set()

    def __enter__(self) -> _Race:
        return self

    def __exit__(self, *raised: object) -> None:
        self._selector.close()
        for made in self._running:
            made.close()

    def run(self) -> socket.socket:
        next_at = 0.0
        while self._waiting or self._running:
            now = time.monotonic()
            if now >= self._end:
                raise TimeoutError("no address answered in time")
            if self._waiting and (now >= next_at or not self._running):
                self._start(self._waiting.pop(0))
                next_at = now + HEAD_START
                continue
            until = min(self._end, next_at) if self._waiting else self._end
            for key, _ in self._selector.select(max(0.0, until - now)):
                won = self._settled(key.fileobj)
                if won is not None:
                    return won
        raise self._error or OSError("the host has no address")

    def _start(self, address: Address) -> None:
        try:
            made = _socket(address, self._options, self._source)
        except OSError as error:  # a family this machine does not have
            self._error = error
            return
        self._running.add(made)
        made.setblocking(False)
        with suppress(BlockingIOError):
            try:
                made.connect(address[4])
            except BlockingIOError:
                raise
            except OSError as error:
                self._lost(made, error)
                return
        self._selector.register(made, selectors.EVENT_WRITE)

    def _settled(self, made: Any) -> socket.socket | None:  # noqa: ANN401 - what the selector holds
        self._selector.unregister(made)
        code = made.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            self._lost(made, OSError(code, "the connection failed"))  # becomes the class of its code
            return None
        self._running.discard(made)
        won: socket.socket = made
        return won

    def _lost(self, made: socket.socket, error: OSError) -> None:
        self._error = error
        self._running.discard(made)
        made.close()
