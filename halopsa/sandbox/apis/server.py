"""ApiSandbox: a local stand-in of any API that has a manifest: a real HTTP server with invented data."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Self, TypedDict, Unpack

from halopsa.core.facts import ApiFacts
from halopsa.sandbox.apis.access import credentials
from halopsa.sandbox.apis.app import ApiApp
from halopsa.sandbox.apis.asked import Settings
from halopsa.sandbox.apis.behaviour import behaviour_of
from halopsa.sandbox.apis.routes import below
from halopsa.sandbox.apis.seed import tables
from halopsa.sandbox.apis.tables import Tables
from halopsa.sandbox.application import MAX_BODY, Fault
from halopsa.sandbox.listener import Listener
from halopsa.sandbox.serving import serve_until
from halopsa.sandbox.settings import RequestRecord
from halopsa.sandbox.store import Store, Template

#: Where the APIs of this package are: those for callers, and those that the lead service calls.
_HOMES = ("halopsa.integrations", "halopsa.leads")


class Options(TypedDict, total=False):
    """Settings of ``ApiSandbox``."""

    rows: int
    file: str | os.PathLike[str] | None
    port: int
    host: str
    allow_remote: bool
    rate_limit: tuple[int, float] | bool | None
    page_cap: int | None
    latency: float
    token_lifetime: int


class ApiSandbox:
    """A stand-in of an API on a port of this machine. Use it as a context manager, or call ``start`` and ``close``.

    It answers what the manifest of the API says: routes, credentials, limits, pages, envelopes, errors and bulk.
    Where the manifest has a wrong fact, so has the stand-in.

    name: of the API, ``"planhat"``, or of the package that was generated for one of yours.
    rows: how many invented records each resource has. file: keep the data in this SQLite file.
    port: 0 takes a free one. host: only loopback, unless ``allow_remote``.
    rate_limit: True for the limits of the manifest, (requests, seconds) for another one, None for none.
    page_cap: the largest page in rows; without it that of the manifest. latency: seconds added to every answer.
    token_lifetime: seconds.

    Raises ValueError for an API that is not there and for settings that make no sense.
    """

    def __init__(
        self,
        name: str,
        *,
        rows: int = 25,
        file: str | os.PathLike[str] | None = None,
        port: int = 0,
        host: str = "127.0.0.1",
        allow_remote: bool = False,
        rate_limit: tuple[int, float] | bool | None = True,
        page_cap: int | None = None,
        latency: float = 0.0,
        token_lifetime: int = 3600,
    ) -> None:
        self._facts = facts = facts_of(name)
        behaviour = behaviour_of(facts.product.package)
        settings = Settings(
            rate_limit=rate_limit, page_cap=page_cap, latency=latency, token_lifetime=token_lifetime
        )
        self._store = Store(lambda: Template.of(tables(facts, rows, behaviour.seed())), file)
        self._app = ApiApp(facts, settings, Tables(facts, self._store, behaviour), behaviour)
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
    def url(self) -> str:
        """The address it listens on, without a path."""
        return self._listener.address

    @property
    def connection(self) -> dict[str, Any]:  # Any: each argument has a type of its own
        """Keywords for a client of the API: ``PlanhatClient(**stand_in.connection)``."""
        main = self._facts.main.name
        found: dict[str, Any] = {
            host.argument: self.url + below("" if host.name == main else host.name)
            for host in self._facts.hosts.values()
        }
        for name, secret in credentials(self._facts).items():
            found[name] = partial(str, secret) if self._facts.credentials[name].callable else secret
        return found

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment variables that connect a client: ``PlanhatClient.from_env()``."""
        given = {**self.connection, **credentials(self._facts)}
        names = {host.argument: host.env for host in self._facts.hosts.values()}
        names |= {name: one.env for name, one in self._facts.credentials.items()}
        return {env: str(given[name]) for name, env in names.items() if env}

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests so far, oldest first; clear the list to start again."""
        return self._app.requests

    def rows(self, path: str) -> list[dict[str, object]]:
        """Return the records below a path, ``"/companies"``, as they are kept: by the names of the wire."""
        return [dict(doc) for doc in self._store.rows(path)]

    def reset(self) -> None:
        """Go back to the seed: rows, tokens, limits, log and faults."""
        self._store.reset()
        self._app.reset()

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


def facts_of(name: str) -> ApiFacts:
    """Return the facts of an API by its name, or by that of its package."""
    for package in (*(f"{home}.{name}" for home in _HOMES), name):
        with contextlib.suppress(ModuleNotFoundError):
            if find_spec(package) is not None and find_spec(f"{package}._api") is not None:
                return ApiFacts.load(package)
    raise ValueError(
        f"there is no API called {name!r}; give the name of one, or of the package generated for it"
    )


def serve(
    name: str,
    *,
    verbose: bool = False,
    fail: Sequence[tuple[int, str | None, int]] = (),
    write: Callable[[str], None] = print,
    stop: threading.Event | None = None,
    **settings: Unpack[Options],
) -> None:
    """Run the stand-in of an API until interrupted, or until ``stop`` is set.

    verbose: one line per request to standard error. fail: faults put in the way at the start: status, part of the
    path or None, how many times. The other settings are those of ``ApiSandbox``, as are the errors.
    """
    stand_in = ApiSandbox(name, **settings)
    for status, path, times in fail:
        stand_in.fail_next(status, path=path, times=times)
    serve_until(stand_in, lambda: stand_in.environment, verbose=verbose, write=write, stop=stop)
