"""Server of the sandbox: a local tenant to start, its address, its log, its end."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Literal, NotRequired, Self, TypedDict, Unpack

from halopsa._api import API
from halopsa.sandbox import seed as seeds
from halopsa.sandbox.app import App
from halopsa.sandbox.application import MAX_BODY, Fault
from halopsa.sandbox.listener import Listener
from halopsa.sandbox.seed import kit
from halopsa.sandbox.serving import serve_until
from halopsa.sandbox.settings import Dialect, Fired, RecordCount, RequestRecord, Settings
from halopsa.sandbox.store import Store


class Behaviour(TypedDict, total=False):
    """Settings of ``Sandbox`` that change how it behaves."""

    now: datetime | None
    rate_limit: tuple[int, float] | None
    retry_after: bool
    page_cap: int
    latency: float
    record_count: RecordCount
    repeat_page_1: Collection[str]
    ignore_filters: bool | Collection[str]
    agent_denied: Collection[str]
    token_lifetime: int
    link_over: int


class Connection(TypedDict):
    """Keywords of a client that connect it to a sandbox."""

    base_url: str
    """Where the sandbox listens."""
    client_id: str
    """An application that the sandbox knows."""
    client_secret: str
    """The secret of that application; no real one."""
    dialect: NotRequired[Literal["inventory"]]
    """Only of a sandbox that has the routes of the requirements."""


class Sandbox:
    """A local tenant on a port of this machine. Use it as a context manager, or call ``start`` and ``close``.

    dialect: ``"v2"`` behaves like a real tenant, ``"inventory"`` has the routes of the requirements.
    file: keep the data in this SQLite file; in memory by default. A file that exists is continued; while it is
    open no other sandbox or program can use it.
    port: 0 takes a free one. host: only loopback, unless ``allow_remote``.
    seed, tickets: which invented data, and how many tickets.
    now: what the tenant's clock shows when it starts; it goes on from there, and the data end there. Without a zone
    it is UTC. Without it the clock is right and the data end in June 2026, the same on every day.
    rate_limit: (requests, seconds) of the rolling window, None for none. retry_after: send the header with a 429.
    page_cap: the largest page in rows. latency: seconds added to every answer. token_lifetime: seconds.
    record_count: ``"honest"``, ``"stuck"`` at 50, ``"missing"`` or ``"string"``.
    repeat_page_1: resources whose lists ignore the page number.
    ignore_filters: filters that lists ignore, by name, or True for all of them: as a tenant does with those it does
    not know. Search, windows of dates and switches count as filters, order does not.
    agent_denied: resources (``"contracts"``) or their operations (``"contracts.get"``, ``"contracts.write"``) that
    answer 401 with an empty body, as a missing right of the agent does.
    link_over: files larger than this many bytes are downloaded through a link.

    Raises ValueError for settings that make no sense.
    """

    def __init__(
        self,
        *,
        dialect: Dialect = "v2",
        file: str | os.PathLike[str] | None = None,
        port: int = 0,
        host: str = "127.0.0.1",
        allow_remote: bool = False,
        seed: int = 1,
        tickets: int = 1250,
        now: datetime | None = None,
        rate_limit: tuple[int, float] | None = (API.limits.max_requests, API.limits.window),
        retry_after: bool = False,
        page_cap: int = API.paging.largest_page_size,
        latency: float = 0.0,
        record_count: RecordCount = "honest",
        repeat_page_1: Collection[str] = (),
        ignore_filters: bool | Collection[str] = False,
        agent_denied: Collection[str] = (),
        token_lifetime: int = 3600,
        link_over: int = 262_144,
    ) -> None:
        self._settings = Settings(
            dialect=dialect,
            seed=seed,
            tickets=tickets,
            now=now,
            rate_limit=rate_limit,
            retry_after=retry_after,
            page_cap=page_cap,
            latency=latency,
            record_count=record_count,
            repeat_page_1=repeat_page_1,
            ignore_filters=ignore_filters,
            denied=agent_denied,
            token_lifetime=token_lifetime,
            link_over=link_over,
        )
        days = kit.days_to(self._settings.now)
        self._store = Store(partial(seeds.template, seed, tickets, days), file)
        self._app = App(self._settings, self._store)
        self._listener = Listener(
            self._app, host=host, port=port, allow_remote=allow_remote, max_body=MAX_BODY
        )

    def start(self) -> Self:
        """Open the data and listen. Raises OSError for a taken port, ValueError for a file that cannot be used."""
        if self._listener.running:
            return self
        with contextlib.ExitStack() as undo:
            self._store.open()
            undo.callback(self._store.close)
            self._listener.start()
            undo.pop_all()
        return self

    def close(self) -> None:
        """Stop listening and close the data; what is only in memory is gone. May be called twice."""
        self._listener.close()
        self._store.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def base_url(self) -> str:
        """The address it listens on, without a path."""
        return self._listener.address

    @property
    def connection(self) -> Connection:
        """Keywords for a client: ``HaloPsaClient(**halo.connection)``."""
        settings = self._settings
        found = Connection(
            base_url=self.base_url, client_id=settings.client_id, client_secret=settings.client_secret
        )
        if settings.dialect == "inventory":
            found["dialect"] = "inventory"
        return found

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests so far, oldest first; clear the list to start again."""
        return self._app.requests

    @property
    def fired(self) -> list[Fired]:
        """What the writes so far set off, oldest first: automations and mail of those that did not ask for quiet."""
        return self._app.tenant.fired

    def reset(self) -> None:
        """Go back to the seed: rows, tokens, rate limit, log and faults."""
        self._store.reset()
        self._app.reset()

    def revoke_tokens(self) -> None:
        """Make all tokens invalid, so that the next request of every client gets a 401."""
        self._app.tokens.revoke()

    def fail_next(
        self,
        status: int,
        body: bytes | str = b"",
        *,
        content_type: str = "text/plain",
        headers: Mapping[str, str] | None = None,
        path: str | None = None,
        times: int = 1,
    ) -> None:
        """Answer the next ``times`` requests, of paths that contain ``path`` if given, with this instead."""
        data = body.encode() if isinstance(body, str) else body
        self._app.faults.append(Fault(status, data, content_type, dict(headers or {}), path, times))

    def on_request(self, call: Callable[[RequestRecord, float], None] | None) -> None:
        """Call this after every request, with the record and the seconds it took."""
        self._app.on_request = call


def environment(connection: Connection) -> dict[str, str]:
    """The environment variables that connect a client to a sandbox."""
    return {
        "HALOPSA_BASE_URL": connection["base_url"],
        "HALOPSA_CLIENT_ID": connection["client_id"],
        "HALOPSA_CLIENT_SECRET": connection["client_secret"],
    }


def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 8765,
    allow_remote: bool = False,
    file: str | os.PathLike[str] | None = None,
    dialect: Dialect = "v2",
    seed: int = 1,
    tickets: int = 1250,
    verbose: bool = False,
    fail: Sequence[tuple[int, str | None, int]] = (),
    write: Callable[[str], None] = print,
    stop: threading.Event | None = None,
    **more: Unpack[Behaviour],
) -> None:
    """Run a sandbox until interrupted, or until ``stop`` is set; first write the lines for the environment.

    verbose: one line per request to standard error: method, path, status, milliseconds. Never secrets or bodies.
    fail: faults put in the way at the start: status, part of the path or None, how many times.
    The other settings are those of ``Sandbox``.
    Raises ValueError and OSError as ``Sandbox`` does.
    """
    halo = Sandbox(
        host=host,
        port=port,
        allow_remote=allow_remote,
        file=file,
        dialect=dialect,
        seed=seed,
        tickets=tickets,
        **more,
    )
    for status, path, times in fail:
        halo.fail_next(status, path=path, times=times)
    serve_until(halo, lambda: environment(halo.connection), verbose=verbose, write=write, stop=stop)
