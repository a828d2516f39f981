"""WSGI application of the sandbox: routes a request to the operation that answers it."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import attrs
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound
from werkzeug.http import http_date
from werkzeug.routing import Map, MapAdapter, Rule
from werkzeug.wrappers import Request, Response

from halopsa._api import API
from halopsa.core.base.redaction import is_secret
from halopsa.sandbox import actions, attachments, oauth, problems, reads, reports, schema, writes
from halopsa.sandbox.limits import Window
from halopsa.sandbox.money import invoice_from_lines, mark_sent
from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.seed import invented, kit
from halopsa.sandbox.settings import Dialect, RequestRecord, Settings
from halopsa.sandbox.store import Store
from halopsa.sandbox.tenant import Context, Tenant, answer

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_CDN = "/cdn/"  # stands for the other host that large files come from
_log = logging.getLogger("halopsa.sandbox")
MAX_BODY = 32 * 1024 * 1024
ME = 45  # the agent the application is bound to
_MOST_RECORDS = 10_000

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


@attrs.define
class Fault:
    """A fault: an error answer that the next requests get instead of their own."""

    status: int
    body: bytes
    content_type: str
    headers: Mapping[str, str]
    path: str | None
    times: int


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
        if route.shape in _PLAIN or (route.table.name, route.shape) in _SPECIAL
    ]
    return Map([_rule(route) for route in routes], strict_slashes=False, merge_slashes=False).bind("sandbox")


class App:
    """One tenant behind WSGI."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self.settings = settings
        self.tenant = Tenant(settings, store)
        self.tokens = oauth.Tokens(settings)
        self.requests: list[RequestRecord] = []
        self.faults: list[Fault] = []
        self.window = self._window()
        self.on_request: Callable[[RequestRecord, float], None] | None = None
        self._lock = threading.Lock()
        self._routes = schema.routes(settings.dialect)
        self._urls = _map(settings.dialect).bind("sandbox")

    def _window(self) -> Window | None:
        limit = self.settings.rate_limit
        return None if limit is None else Window(*limit, retry_after=self.settings.retry_after)

    def reset(self) -> None:
        """Forget tokens, the window, the log and the faults."""
        self.tokens.revoke()
        self.window = self._window()
        self.requests.clear()
        self.faults.clear()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        """Answer one request, whatever it holds."""
        started = time.perf_counter()
        request = Request(environ)
        try:
            response = self._answer(request)
        except Refusal as refusal:
            response = Response(refusal.body, refusal.status, refusal.headers)
            response.headers["Content-Type"] = refusal.content_type
            if not refusal.content_type:
                del response.headers["Content-Type"]
        except HTTPException as error:
            response = Response(status=error.code or 400)
            if isinstance(error, MethodNotAllowed) and error.valid_methods:
                response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
        except Exception:  # noqa: BLE001  # a defect of ours must not reach the caller as a traceback
            _log.exception("the sandbox failed on %r %r", request.method, request.path)
            response = Response(status=500)
        self._note(request, response.status_code, time.perf_counter() - started)
        response.headers["Date"] = http_date(self.tenant.clock())
        body = response.get_data()
        if response.status_code == 204:
            body = b""
        else:
            response.headers["Content-Length"] = str(len(body))
        start_response(response.status, response.headers.to_wsgi_list())
        return [] if request.method == "HEAD" else [body]

    def _note(self, request: Request, status: int, seconds: float) -> None:
        query = {
            key: "***" if is_secret(key, API.records.secret_names) or key.lower() == "code" else text
            for key, text in request.args.items()
        }
        # The end of such an address opens the file without a login, as a password would.
        path = f"{_CDN}***" if request.path.lower().startswith(_CDN) else request.path
        record = RequestRecord(request.method, path, query, status)
        with self._lock:
            if len(self.requests) >= _MOST_RECORDS:
                del self.requests[: _MOST_RECORDS // 2]
            self.requests.append(record)
        if self.on_request is not None:
            self.on_request(record, seconds)

    def _answer(self, request: Request) -> Response:
        if self.settings.latency:
            time.sleep(self.settings.latency)
        path = request.path.rstrip("/").lower()
        root = request.host_url.rstrip("/")
        if self.window is not None and not path.startswith(_CDN):
            self.window.admit()
        fault = self._fault(request.path)
        if fault is not None:
            return Response(fault.body, fault.status, dict(fault.headers), content_type=fault.content_type)
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
        try:
            return self._urls.match(path, request.method)
        except (NotFound, MethodNotAllowed) as missing:
            if self.settings.dialect == "inventory":
                raise
            try:
                return _published(path.split("/")[2]).match(path, request.method)
            except NotFound:
                raise missing from None

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
            self._body(request) if write else b"",
            root,
            ME,
        )
        if route.table.generic:
            self.tenant.store.fill(
                route.table.rows, lambda: invented.rows(route.table, kit.days_to(self.settings.now))
            )
        handler = _SPECIAL.get((route.table.name, route.shape)) or _PLAIN.get(route.shape)
        with self.tenant.store.write() if write else contextlib.nullcontext():
            return handler(ctx) if handler is not None else self._nested(ctx)

    def _body(self, request: Request) -> bytes:
        request.max_content_length = MAX_BODY
        return request.get_data()

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

    def _fault(self, path: str) -> Fault | None:
        with self._lock:
            for fault in self.faults:
                if fault.path is None or fault.path.lower() in path.lower():
                    fault.times -= 1
                    if fault.times <= 0:
                        self.faults.remove(fault)
                    return fault
        return None

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
