"""Session: what resources need of a client: sending, the dialect, and a cache of answers (single flight)."""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable
from copy import copy
from functools import cached_property
from inspect import getattr_static
from typing import TYPE_CHECKING, Final, TypeVar, cast

from .base.fork import start_afresh_in_children
from .base.log import log_of
from .base.single_flight import Flight, SingleFlight
from .errors import ApiError, ProtocolError
from .facts import ApiFacts, Dialect
from .http.error_mapping import unreadable
from .http.json_body import BLANK
from .records.display import public_names
from .transport.exchange import Call, Response, Transport

if TYPE_CHECKING:
    from .claims.claims import Claims
    from .ratelimit.budget import Budget

_T = TypeVar("_T")
_Client = TypeVar("_Client", bound="ClientBase")
_MOMENT: Final = 5.0  # seconds
_MOST_MISSED: Final = 1000


def decoded(facts: ApiFacts, call: Call, answer: Response) -> object:
    """Return the JSON of an answer, ``None`` for an empty one. For a write, an unreadable one is an unknown outcome."""
    if not answer.body.strip(BLANK):
        return None
    try:
        return answer.json()
    except ProtocolError as error:
        problem = error.message.removeprefix("The answer cannot be read: ").rstrip(".")
        raise unreadable(facts, call, answer, problem) from None


class Session:
    """What all resources of one client share."""

    def __init__(self, transport: Transport, dialect: Dialect) -> None:
        self.transport = transport
        self.dialect: Dialect = dialect
        self.warned: set[str] = set()
        """Warnings that callers have had: each comes once in the life of a client."""
        self._kept: dict[object, tuple[object]] = {}
        self._missed: dict[object, float] = {}
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
        self._flights: SingleFlight[object] = SingleFlight(self.transport.waiter)
        self._making = threading.RLock()
        self._claims: list[Claims] = []  # shared with the sessions that `seen_with` makes
        self._owned: list[Budget] = []

    def claims(self) -> Claims:
        """Return the claims on keys of this client, and of all that share its request budget."""
        with self._making:  # two would not know of each other
            if not self._claims:
                self._claims.append(self._new_claims())
            return self._claims[0]

    def _new_claims(self) -> Claims:
        from .claims.claims import Claims

        store, config = None, self.transport.config
        if config.budget is not None:
            from .transport.shared_budget import store_of

            store, owned = store_of(config, self.transport.waiter)
            self._owned += [store] if owned else []
        return Claims(
            store,
            self.instance,
            family=self.facts.family,
            log=log_of(self.facts.product),
            waiter=self.transport.waiter,
            pause=self.transport.pause,
        )

    def close(self) -> None:
        """Close what was opened for claims."""
        for store in self._owned:
            store.close()

    def seen_with(self, transport: Transport) -> Session:
        """Return a session that sends with another transport, and shares what this one has kept and warned of."""
        made = copy(self)
        made.transport = transport
        start_afresh_in_children(made)
        return made

    def has_kept(self, key: object) -> bool:
        """Whether there is an answer to `keep` for this key."""
        return key in self._kept

    def missed_lately(self, key: object) -> bool:
        """Whether the same was missed a moment ago; remembers that it is missed now.

        Many rows with one mistake do not each read the list again that would have it.
        """
        now = time.monotonic()
        if len(self._missed) > _MOST_MISSED:
            self._missed.clear()
        before = self._missed.get(key)
        if before is not None and now - before < _MOMENT:
            return True
        self._missed[key] = now
        return False

    async def keep(self, key: object, fetch: Callable[[], Awaitable[_T]], *, refresh: bool = False) -> _T:
        """Return what ``fetch`` returned the first time it was asked for under ``key``.

        The object is the same for all callers. Those who want the same key wait for one fetch and share
        its error; other keys do not wait, and no lock is held meanwhile.
        """

        def find(under_way: bool) -> tuple[object] | None:
            return None if refresh else self._kept.get(key)

        async def fetched(flight: Flight[object]) -> object:
            try:
                found = await fetch()
            except ApiError as error:
                flight.error = error
                raise
            self._kept[key] = flight.found = (found,)
            return found

        # A refresh must find what is newer than its call, so it shares no fetch: nobody else has its key.
        return cast("_T", await self._flights.get(object() if refresh else key, find, fetched, _landed))


async def _landed(flight: Flight[object]) -> None:
    await flight.done.opened()


class ClientBase:
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


def session_of(client: ClientBase) -> Session:
    """Return what the resources of a client share."""
    return client._session


def seen_with(client: _Client, transport: Transport) -> _Client:
    """Return the same client with another transport: its resources are made anew, and send with that."""
    made = client.__class__.__new__(client.__class__)
    for name, value in vars(client).items():
        if not isinstance(getattr_static(type(client), name, None), cached_property):
            setattr(made, name, value)
    made._session = client._session.seen_with(transport)
    return made
