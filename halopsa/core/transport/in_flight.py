"""In flight: one request under way, as its connection sees it, with whether anything was sent."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Final

from ..base.deadline import Deadline

__all__ = ["InFlight", "current"]


class InFlight:
    """One request in flight. As a context manager it is the current one of its thread."""

    __slots__ = (
        "_before",
        "connected",
        "connecting",
        "deadline",
        "heard",
        "private",
        "read_timeout",
        "secret",
        "sent",
        "touched",
    )

    def __init__(
        self, deadline: Deadline, read_timeout: float, *, secret: bool = False, private: bool = False
    ) -> None:
        self.deadline = deadline
        self.read_timeout = read_timeout
        self.secret = secret  # the answer holds a secret: it is read into hidden bytes
        self.private = private  # a credential is in the path of the address
        self.touched = False  # one of our connections took part
        self.connecting = False  # a connection is being made, or could not be
        self.connected = False  # a connection was made
        self.heard = False  # our connection was asked to send something
        self.sent = False  # bytes of the request were handed to the socket
        self._before: InFlight | None = None

    @property
    def maybe_sent(self) -> bool:
        """Whether anything may have been sent. Connected, but our hook in `send` was never called, counts as sent."""
        return self.sent or (self.connected and not self.heard)

    def patience(self) -> float:
        """Seconds the next read or write may take. Raises TimeoutError when there are none."""
        left = self.deadline.remaining()
        if left <= 0:
            raise TimeoutError("the call's deadline has passed")
        return min(self.read_timeout, left)

    def __enter__(self) -> InFlight:
        self._before, current.exchange = current.exchange, self
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        current.exchange = self._before


class _Current(threading.local):
    exchange: InFlight | None = None


current: Final = _Current()
