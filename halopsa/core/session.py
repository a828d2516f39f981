"""Session: what resources need of a client: sending, the dialect, and a cache of answers (single flight)."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from typing import TypeVar, cast

from .base.fork import start_afresh_in_children
from .base.wakeup import Gate
from .errors import ApiError, ProtocolError
from .facts import ApiFacts, Dialect
from .http.error_mapping import unreadable
from .http.json_body import BLANK
from .records.display import public_names
from .transport.exchange import Answer, Call, Transport

_T = TypeVar("_T")


def decoded(facts: ApiFacts, call: Call, answer: Answer) -> object:
    """Return the JSON of an answer, ``None`` for an empty one. For a write, an unreadable one is an unknown outcome."""
    if not answer.body.strip(BLANK):
        return None
    try:
        return answer.json()
    except ProtocolError as error:
        problem = error.message.removeprefix("The answer cannot be read: ").rstrip(".")
        raise unreadable(facts, call, answer, problem) from None


class _Fetch:
    """A single flight: one thread fetches what others wait for."""

    __slots__ = ("done", "error")

    def __init__(self) -> None:
        self.done = Gate()
        self.error: ApiError | None = None


class Session:
    """What all resources of one client share."""

    def __init__(self, transport: Transport, dialect: Dialect) -> None:
        self.transport = transport
        self.dialect: Dialect = dialect
        self.warned: set[str] = set()
        """Warnings that callers have had: each comes once in the life of a client."""
        self._kept: dict[object, object] = {}
        self.after_fork()
        start_afresh_in_children(self)

    @property
    def facts(self) -> ApiFacts:
        """The facts of the API."""
        return self.dialect.api

    @property
    def instance(self) -> str:
        """The name of the instance in errors."""
        return self.transport.instance

    def after_fork(self) -> None:
        """In a child process: a lock that no thread of the parent holds, no fetch under way."""
        self._keeping = threading.Lock()
        self._fetching: dict[object, _Fetch] = {}

    def has_kept(self, key: object) -> bool:
        """Whether there is an answer to `keep` for this key."""
        return key in self._kept

    def keep(self, key: object, fetch: Callable[[], _T], *, refresh: bool = False) -> _T:
        """Return what ``fetch`` returned the first time it was asked for under ``key``.

        The object is the same for all callers. Threads that want the same key wait for one fetch and share
        its error; other keys do not wait, and no lock is held meanwhile.
        """
        mine: list[_Fetch] = []  # filled before others can see the fetch: a signal may come in between
        try:
            return self._find(key, fetch, mine, refresh=refresh)
        except BaseException:
            for each in mine:
                self._fetched(key, each)
            raise

    def _find(self, key: object, fetch: Callable[[], _T], mine: list[_Fetch], *, refresh: bool) -> _T:
        while True:
            with self._keeping:
                if not refresh and key in self._kept:
                    return cast("_T", self._kept[key])
                under_way = None if refresh else self._fetching.get(key)
                if under_way is None:
                    own = _Fetch()
                    mine.append(own)
                    if not refresh:  # a refresh must find what is newer than its call, so it shares no fetch
                        self._fetching[key] = own
            if under_way is None:
                return self._lead(key, own, fetch)
            under_way.done.wait()
            if under_way.error is not None:
                raise copy.copy(under_way.error)
            # It is kept by now; or the thread that fetched was interrupted, and this one fetches.

    def _lead(self, key: object, mine: _Fetch, fetch: Callable[[], _T]) -> _T:
        try:
            found = fetch()
            with self._keeping:
                self._kept[key] = found
            return found
        except ApiError as error:
            mine.error = error
            raise
        finally:
            self._fetched(key, mine)

    def _fetched(self, key: object, mine: _Fetch) -> None:
        """End a fetch and wake all that wait for it. To call it twice is harmless."""
        with self._keeping:
            if self._fetching.get(key) is mine:
                del self._fetching[key]
        mine.done.set()


class Core:
    """Base class of clients: through it resources find their session."""

    def __init__(self, transport: Transport, dialect: Dialect) -> None:
        self._session = Session(transport, dialect)

    @property
    def _transport(self) -> Transport:
        return self._session.transport

    @property
    def _instance(self) -> str:
        return self._session.instance

    def __dir__(self) -> list[str]:
        return public_names(object.__dir__(self))


def session_of(client: Core) -> Session:
    """Return what the resources of a client share."""
    return client._session
