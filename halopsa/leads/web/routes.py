"""Routes: each operation of the manifest by its verb and its path, with the handler that answers it."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from halopsa.core.resource_facts import Operation, ResourceFacts
from halopsa.integrations.leads._api import API
from halopsa.leads.logging import without_people
from halopsa.leads.problems import Problem, not_found
from halopsa.leads.service import Service
from halopsa.leads.store import errors
from halopsa.leads.web import handlers
from halopsa.leads.web.access import Access
from halopsa.leads.web.bodies import shape_of
from halopsa.leads.web.exchange import Answer, Asked, Asker, fingerprint, once
from halopsa.leads.web.handling import HANDLERS, Handler
from halopsa.leads.web.queries import queried
from halopsa.leads.web.reading import canonical, read_json

__all__ = ["Endpoint", "Nowhere", "operations", "routes"]

_ = handlers  # imported for the functions that its modules enter
_LARGEST_ID = 2**63 - 1
_LONGEST_ID = 100


def operations() -> dict[str, tuple[ResourceFacts, Operation]]:
    """Return all operations of the manifest by their labels, ``leads.sync``."""
    found = (API.resource(name) for name in API.resource_names())
    return {op.label: (resource, op) for resource in found for op in resource.ops.values()}


def routes(service: Service, access: Access) -> list[Route]:
    """Return a route for each path of the manifest. Raises RuntimeError where handlers and operations differ."""
    known = operations()
    missing = sorted(known.keys() - HANDLERS.keys())
    strange = sorted(HANDLERS.keys() - known.keys())
    if missing or strange:
        raise RuntimeError(
            f"Operations without a handler: {missing}; handlers without an operation: {strange}."
        )
    paths: dict[str, dict[str, tuple[ResourceFacts, Operation]]] = {}
    for resource, operation in known.values():
        request = operation.request(API.dialect)
        if request is None:
            raise RuntimeError(f"{operation.label} has no request.")
        paths.setdefault(request.path, {})[request.verb] = resource, operation
    # A path with a placeholder would swallow one that has a word in its place.
    ordered = sorted(paths, key=lambda path: [step.startswith("{") for step in path.split("/")])
    return [
        Route(API.connection.api_path + path, Endpoint(path, paths[path], service, access))
        for path in ordered
    ]


class Endpoint:
    """All operations of one path, as an ASGI application."""

    def __init__(
        self,
        path: str,
        verbs: Mapping[str, tuple[ResourceFacts, Operation]],
        service: Service,
        access: Access,
    ) -> None:
        self._path = path
        self._verbs = verbs
        self._service = service
        self._access = access
        self._shapes = {
            verb: shape_of(resource, operation)
            for verb, (resource, operation) in verbs.items()
            if _takes_body(operation)
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        request.state.route = self._path
        verb = "GET" if request.method == "HEAD" else request.method
        found = self._verbs.get(verb)
        async with self._access.admitted(request, found[1] if found else None) as caller:
            if found is None:
                raise Problem(
                    "VALIDATION_ERROR",
                    405,
                    f"{self._path} takes {', '.join(sorted(self._verbs))} only.",
                    headers={"Allow": ", ".join(sorted(self._verbs))},
                    field="method",
                )
            answer = await self._answer(request, verb, *found, caller)
        await _response(answer)(scope, receive, send)

    async def _answer(
        self, request: Request, verb: str, resource: ResourceFacts, operation: Operation, caller: Asker
    ) -> Answer:
        body: dict[str, Any] = {}
        try:
            once(request.headers, "Idempotency-Key", "Content-Type", "Content-Encoding")
            way = _path(request.path_params, resource)
            query = queried(resource, operation, request.query_params.multi_items())
            if (shape := self._shapes.get(verb)) is not None:
                body = await read_json(request, operation.served.get("largest_body", API.served.largest_body))
                body = shape.checked(body)
            asked = Asked(
                operation=operation,
                caller=caller,
                path=way,
                query=query,
                body=body,
                headers={name.lower(): value for name, value in request.headers.items()},
                service=self._service,
                request_id=request.state.request_id,
                fingerprint=fingerprint(verb, request.url.path, canonical(body)),
            )
            return await _answered(HANDLERS[operation.label], asked)
        except Problem as problem:
            if operation.effect != "read":
                await run_in_threadpool(self._tell, operation, problem, body.get("source"))
            raise

    def _tell(self, operation: Operation, problem: Problem, source: object) -> None:
        """Write into the log that callers can read what was not done. Nothing of a person is in it."""
        resource, _, name = operation.label.partition(".")
        what = f"{name.replace('_', ' ')} {resource.removesuffix('s')}"
        with self._service.database.writing() as c:
            errors.log(
                c,
                "error",
                f"Failed to {what}: {without_people(problem.message)}",
                now=self._service.clock(),
                source=without_people(source) if isinstance(source, str) else None,
                code=problem.code,
            )


def _takes_body(operation: Operation) -> bool:
    sent = operation.request(API.dialect)
    return sent is not None and sent.body is not None


class Nowhere:
    """What answers where there is no route."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        request.state.route = "none"
        async with self._access.admitted(request, None):
            not_found("There is no such address.")


def _path(given: Mapping[str, str], resource: ResourceFacts) -> dict[str, Any]:
    """Return the placeholders of a path by the type of the resource's id; one that cannot be an id is nobody's."""
    found: dict[str, Any] = {}
    for name, text in given.items():
        if resource.id != "int":
            found[name] = text
            if len(text) > _LONGEST_ID or not text.isascii() or not text.isprintable():
                not_found("There is no such record.")
        elif text.isascii() and text.isdecimal() and len(text) <= len(str(_LARGEST_ID)):
            found[name] = int(text)
        if not isinstance(found.get(name), str) and not 0 < found.get(name, 0) <= _LARGEST_ID:
            not_found("There is no such record: an id is a whole number.")
    return found


async def _answered(handler: Handler, asked: Asked) -> Answer:
    if inspect.iscoroutinefunction(handler):
        answer: Answer = await handler(asked)
        return answer
    done = await run_in_threadpool(handler, asked)
    if not isinstance(done, Answer):
        raise TypeError(f"The handler of {asked.operation.label} gave no Answer.")
    return done


def _response(answer: Answer) -> Response:
    if answer.body is None:
        return Response(status_code=answer.status, headers=dict(answer.headers))
    return JSONResponse(answer.body, answer.status, dict(answer.headers))
