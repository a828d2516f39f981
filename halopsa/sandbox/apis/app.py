"""WSGI application of a stand-in: routes a request to its operation and answers as the manifest says."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from werkzeug.exceptions import MethodNotAllowed, NotFound
from werkzeug.wrappers import Request, Response

from halopsa.core.facts import ApiFacts
from halopsa.sandbox.apis import bodies, bulk, envelopes, rows
from halopsa.sandbox.apis.access import Access, limits_of
from halopsa.sandbox.apis.asked import Asked, Settings
from halopsa.sandbox.apis.behaviour import Behaviour
from halopsa.sandbox.apis.routes import below, url_map
from halopsa.sandbox.apis.seed import invented
from halopsa.sandbox.apis.tables import Tables
from halopsa.sandbox.application import Application, body_of
from halopsa.sandbox.tenant import answer


class ApiApp(Application):
    """One API behind WSGI."""

    def __init__(self, facts: ApiFacts, settings: Settings, tables: Tables, behaviour: Behaviour) -> None:
        super().__init__(facts.records.secret_names)
        self.facts, self.settings, self.tables, self.behaviour = facts, settings, tables, behaviour
        self.access = Access(facts, settings.token_lifetime)
        self._urls = url_map(facts).bind("sandbox")
        self._begin()

    def _begin(self) -> None:
        self._limits = {
            name: limits_of(self.facts, host, self.settings.rate_limit)
            for name, host in self.facts.hosts.items()
        }

    def reset(self) -> None:
        """Forget tokens, limits, the log and the faults."""
        super().reset()
        self.access.revoke()
        self._begin()

    def clock(self) -> datetime:
        """The time of this machine."""
        return datetime.now(UTC)

    def shown_path(self, path: str) -> str:
        """The path without the credentials that may stand in it."""
        for secret in self.access.secrets():
            path = path.replace(secret, "***")
        return path

    def answer(self, request: Request) -> Response:
        """Answer as the manifest says."""
        if self.settings.latency:
            time.sleep(self.settings.latency)
        with self._limits[self._host(request.path)].admitted():
            fault = self.fault(request.path)
            if fault is not None:
                return fault.response()
            for path, scheme in self.access.token_paths():
                if request.path == path and request.method == "POST":
                    return answer(self.access.issue(request, scheme))
            return self._operate(request)

    def _host(self, path: str) -> str:
        main, *others = self.facts.hosts
        return next((name for name in others if path.startswith(f"{below(name)}/")), main)

    def _operate(self, request: Request) -> Response:
        try:
            route, path = self._urls.match(request.path, request.method)
        except NotFound:
            raise envelopes.refusal(self.facts, 404, "there is nothing here") from None
        except MethodNotAllowed:
            raise envelopes.refusal(self.facts, 405, "this method is not allowed here") from None
        host = self.facts.hosts[route.op.host or self.facts.main.name]
        self.access.check(request, route.op.auth if route.op.auth is not None else host.auth, path)
        write = request.method not in ("GET", "HEAD")
        content = body_of(request) if write else b""
        args = request.args.to_dict()
        asked = Asked(route, self.tables, self.behaviour, self.settings, args, path, content, request)
        handler = self.behaviour.special(route.op.label) or _HANDLERS.get(route.op.kind, _accepted)
        with self.tables.store.write() if write else contextlib.nullcontext():
            return handler(asked)


def _list(asked: Asked) -> Response:
    route = asked.route
    found = rows.select(route, asked.tables.rows(route), asked.args)
    cap = asked.settings.page_cap or route.op.page_size or route.facts.paging.largest_page_size
    page = rows.window(route, asked.args, cap)
    shown = found if page is None else found[page.start : page.start + page.size]
    return answer(envelopes.many(route, shown, len(found)))


def _get(asked: Asked) -> Response:
    return asked.one(asked.record() if asked.apart is None else invented(asked.route.facts, asked.apart))


def _create(asked: Asked) -> Response:
    try:
        doc = asked.tables.create(asked.route, bodies.record_in(asked.route, asked.json()))
    except bodies.UnfitError as error:
        raise asked.refusal(400, error.message, error.field) from None
    return asked.one(doc if asked.apart is None else invented(asked.route.facts, asked.apart), 201)


def _update(asked: Asked) -> Response:
    before = asked.record()
    try:
        doc = asked.tables.update(asked.route, before, bodies.record_in(asked.route, asked.json()))
    except bodies.UnfitError as error:
        raise asked.refusal(400, error.message, error.field) from None
    return asked.one(doc)


def _delete(asked: Asked) -> Response:
    asked.tables.remove(asked.route, asked.record())
    said = asked.behaviour.deleted()
    return Response(status=204) if said is None else answer(said)


def _upload(asked: Asked) -> Response:
    part = next(iter(asked.request.files.values()), None)
    if part is None:
        raise asked.refusal(400, "a file is expected")
    content = part.read()
    given = {"filename": part.filename, "size": len(content), **asked.request.form.to_dict()}
    doc = asked.tables.create(asked.route, given)
    asked.tables.files[str(doc[asked.route.key])] = content
    return asked.one(doc, 201)


def _download(asked: Asked) -> Response:
    doc = asked.record()
    content = asked.tables.files.get(str(doc[asked.route.key]), b"")
    return Response(content, content_type="application/octet-stream")


def _accepted(asked: Asked) -> Response:
    """What is only known to exist is accepted; a record that is named must be there."""
    if "id" in asked.path:
        asked.record()
    return asked.one({})


_HANDLERS: Mapping[str, Callable[[Asked], Response]] = {
    "list": _list,
    "get": _get,
    "get_one": _get,
    "create": _create,
    "update": _update,
    "delete": _delete,
    "upload": _upload,
    "download": _download,
    "bulk": bulk.upsert,
}
