"""WSGI application of the sandbox: routes a request to the operation that answers it."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import attrs
from werkzeug.exceptions import MethodNotAllowed, NotFound
from werkzeug.routing import Map, MapAdapter, Rule
from werkzeug.wrappers import Request, Response

from halopsa._api import API
from halopsa.sandbox import actions, attachments, oauth, problems, reads, reports, schema, writes
from halopsa.sandbox.application import Application, body_of
from halopsa.sandbox.limits import Window
from halopsa.sandbox.money import invoice_from_lines, mark_sent
from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.seed import invented, kit
from halopsa.sandbox.settings import Dialect, Settings
from halopsa.sandbox.store import Store
from halopsa.sandbox.tenant import Context, Tenant, answer

if TYPE_CHECKING:
    from datetime import datetime

_CDN = "/cdn/"  # stands for the other host that large files come from
ME = 45  # the agent the application is bound to

Handler = Callable[[Context], Response]
_PLAIN: Mapping[str, Handler] = {
    "list": reads.listing,
    "item": reads.item,
    "write": writes.write,
    "replace": writes.replace,
    "remove": writes.remove,
    "get/me": reports.me,
    "post/run": reports.run_nested,
}
_SPECIAL: Mapping[tuple[str, str], Handler] = {
    ("Tickets", "post/object"): writes.write_alone,
    ("Actions", "list"): actions.listing,
    ("Actions", "item"): actions.item,
    ("Actions", "write"): actions.write,
    ("Actions", "replace"): actions.replace,
    ("Actions", "remove"): actions.remove,
    ("Attachment", "list"): attachments.listing,
    ("Attachment", "item"): attachments.item,
    ("Attachment", "write"): attachments.upload,
    ("Attachment", "post/image"): attachments.take_image,
    ("Report", "item"): reports.item,
    ("Report", "write"): reports.write,
}


@cache
def _map(dialect: Dialect) -> Map:
    # Paths are matched in lower case: a real tenant ignores the case too.
    rules = [_rule(route) for route in schema.routes(dialect)]
    return Map(rules, strict_slashes=False, merge_slashes=False)


def _rule(route: schema.Route) -> Rule:
    path = f"{API.connection.api_path}{route.path}".lower().replace("{", "<").replace("}", ">")
    return Rule(path, methods=[route.verb], endpoint=route)


@lru_cache(maxsize=512)
def _published(segment: str) -> MapAdapter:
    """The published routes of one path that the sandbox answers, looked up at the first request for it."""
    routes = [
        route
        for route in schema.published(segment)
        if route.shape in _PLAIN
        or (route.table.name, route.shape) in _SPECIAL
        or schema.without_rows(route) is not None
    ]
    return Map([_rule(route) for route in routes], strict_slashes=False, merge_slashes=False).bind("sandbox")


class App(Application):
    """One tenant behind WSGI."""

    def __init__(self, settings: Settings, store: Store) -> None:
        super().__init__(API.records.secret_names)
        self.settings = settings
        self.tenant = Tenant(settings, store)
        self.tokens = oauth.Tokens(settings)
        self.window = self._window()
        self._routes = schema.routes(settings.dialect)
        self._urls = _map(settings.dialect).bind("sandbox")

    def _window(self) -> Window | None:
        limit = self.settings.rate_limit
        return None if limit is None else Window(*limit, retry_after=self.settings.retry_after)

    def reset(self) -> None:
        """Forget tokens, the window, the log, the faults and what was set off."""
        self.tokens.revoke()
        self.window = self._window()
        self.tenant.fired.clear()
        super().reset()

    def clock(self) -> datetime:
        """The time of the tenant."""
        return self.tenant.clock()

    def shown_path(self, path: str) -> str:
        """The end of an address of a large file opens it without a login, as a password would."""
        return f"{_CDN}***" if path.lower().startswith(_CDN) else path

    def answer(self, request: Request) -> Response:
        """Answer as a tenant does."""
        if self.settings.latency:
            time.sleep(self.settings.latency)
        path = request.path.rstrip("/").lower()
        root = request.host_url.rstrip("/")
        if self.window is not None and not path.startswith(_CDN):
            self.window.admit()
        fault = self.fault(request.path)
        if fault is not None:
            return fault.response()
        if path in API.auth.token_paths:
            return self._token(request)
        if path == f"{API.connection.api_path}/authinfo":
            return answer({"auth_url": f"{root}/auth", "tenant_id": "sandbox"})
        if path == f"{API.connection.api_path}/instanceinfo":
            return answer({"version": "2.236.1.0"})
        if path.startswith(_CDN):
            token, bearer = request.path[len(_CDN) :], request.headers.get("Authorization")
            return attachments.cdn(self.tenant.store, token, bearer)
        picture = path == attachments.IMAGE_PATH and request.method in ("GET", "HEAD")
        if picture and "token" in request.args:
            return attachments.image(self.tenant.store, request.args["token"])
        if not path.startswith(f"{API.connection.api_path}/"):
            raise problems.not_found()
        grant = self.tokens.check(request.headers.get("Authorization", ""))
        if picture:
            raise problems.not_found()
        if path == f"{API.connection.api_path}/rate-limited" and self.settings.dialect == "inventory":
            raise Refusal(429, headers={"Retry-After": "60"})
        return self._operate(request, grant, root)

    def _matched(self, request: Request) -> tuple[schema.Route, Mapping[str, object]]:
        path = request.path.lower()
        if (described := self._described(path, request.method)) is not None:
            return described
        try:
            return self._urls.match(path, request.method)
        except (NotFound, MethodNotAllowed) as missing:
            if self.settings.dialect == "inventory":
                raise
            try:
                return _published(path.split("/")[2]).match(path, request.method)
            except NotFound:
                raise missing from None

    def _described(self, path: str, method: str) -> tuple[schema.Route, Mapping[str, object]] | None:
        """The read of a word below a collection, such as ``/site/stockbins``, which is no id, where it is described."""
        _, _, segment, *rest = path.split("/")
        if self.settings.dialect == "inventory" or method != "GET" or len(rest) != 1 or not rest[0].isalpha():
            return None
        try:
            route, values = _published(segment).match(path, method)
        except (NotFound, MethodNotAllowed):
            return None
        return None if values or schema.without_rows(route) is None else (route, values)

    def _operate(self, request: Request, grant: oauth.Grant, root: str) -> Response:
        route, values = self._matched(request)
        ident = None
        if "id" in values:  # in upper or lower case as the caller wrote it
            ident = request.path.split("/")[3]
        write = request.method not in ("GET", "HEAD")
        oauth.permit(grant, route.table, write)
        names = {route.table.name.lower(), route.op.resource.lower()}
        asked = {*names, *(f"{name}.{'write' if write else route.op.name}" for name in names)}
        if asked & self.settings.denied:
            raise Refusal(401)
        ctx = Context(
            self.tenant,
            route,
            request.args.to_dict(),
            ident,
            request.headers.get("Content-Type", ""),
            body_of(request) if write else b"",
            root,
            ME,
        )
        if route.table.generic:
            self.tenant.store.fill(
                route.table.rows, lambda: invented.rows(route.table, kit.days_to(self.settings.now))
            )
        handler = _SPECIAL.get((route.table.name, route.shape)) or _PLAIN.get(route.shape)
        if schema.without_rows(route) is not None:
            handler = reads.without_rows
        with self.tenant.store.write() if write else contextlib.nullcontext():
            return handler(ctx) if handler is not None else self._nested(ctx)

    def _token(self, request: Request) -> Response:
        if request.method != "POST":
            raise MethodNotAllowed(["POST"])
        request.max_form_memory_size = request.max_content_length = 1024 * 1024
        given = request.authorization
        login = None
        if given is not None and given.type == "basic":
            login = (str(given.username or ""), str(given.password or ""))
        kind = request.headers.get("Content-Type", "")
        response = answer(self.tokens.issue(request.form.to_dict(), kind, login))
        response.headers["Cache-Control"] = "no-store"
        return response

    def _child(self, name: str, shape: str) -> schema.Route:
        return next(route for route in self._routes if route.table.name == name and route.shape == shape)

    def _nested(self, ctx: Context) -> Response:
        """The routes below a record that only the inventory dialect has."""
        shape = ctx.route.shape
        parent = writes.find(ctx, ctx.key())
        if shape == "get/tasks":
            return reads.tasks(ctx, self._child("Tickets", "list"))
        if shape in ("post/send", "post/converttoinvoice"):
            if shape == "post/send":
                return answer(reads.show(ctx, mark_sent(ctx, ctx.table.rows, parent)))
            invoice = invoice_from_lines(ctx, parent)
            return answer(reads.show(attrs.evolve(ctx, route=self._child("Invoice", "item")), invoice), 201)
        verb, _, literal = shape.partition("/")
        name = {"actions": "Actions", "attachments": "Attachment"}.get(literal)
        if name is None:
            raise problems.not_found()
        child = attrs.evolve(
            self._child(name, "list" if verb == "get" else "write"), request=ctx.route.request
        )
        below = attrs.evolve(ctx, route=child, args={**ctx.args, "ticket_id": str(parent["id"])})
        if verb == "get":
            return actions.listing(below) if name == "Actions" else attachments.listing(below)
        body = {**ctx.elements()[0], "ticket_id": parent["id"]}
        doc = actions.save(below, body) if name == "Actions" else attachments.save(below, body)
        return answer(reads.show(below, doc), 201)
