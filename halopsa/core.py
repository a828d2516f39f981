"""What resources need of a client: sending, the dialect, and answers worth keeping."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar, cast

from .errormap import unreadable
from .errors import HaloPsaProtocolError
from .facts import Dialect
from .forking import start_afresh_in_children
from .transport import Answer, Call, Transport

_T = TypeVar("_T")


def decoded(call: Call, answer: Answer) -> object:
    """Return the JSON of an answer, ``None`` of an empty one. Of a write that nobody can read the error says so."""
    if not answer.body.strip(b"\xef\xbb\xbf \t\r\n"):
        return None
    try:
        return answer.json()
    except HaloPsaProtocolError as error:
        problem = error.message.removeprefix("The answer cannot be read: ").rstrip(".")
        raise unreadable(call, answer, problem) from None


class Core:
    """The part of a client that resources use."""

    def __init__(self, transport: Transport, dialect: Dialect) -> None:
        self._transport = transport
        self._dialect: Dialect = dialect
        self._kept: dict[object, object] = {}
        self._warned: set[str] = set()
        self.after_fork()
        start_afresh_in_children(self)

    def after_fork(self) -> None:
        """In a child process: a lock that no thread of the parent holds."""
        self._keeping = threading.RLock()

    def _keep(self, key: object, fetch: Callable[[], _T], *, refresh: bool = False) -> _T:
        """Return what ``fetch`` returned the first time it was asked for under ``key``."""
        with self._keeping:
            if refresh or key not in self._kept:
                self._kept[key] = fetch()
            return cast("_T", self._kept[key])
