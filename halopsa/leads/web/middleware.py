"""Middleware: what all answers have in common: an id, errors in one form, headers, a line in the log."""

from __future__ import annotations

import logging
import re
import secrets
import time
import traceback
from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from halopsa.integrations.leads._api import API
from halopsa.leads.logging import REQUEST_ID
from halopsa.leads.problems import Problem
from halopsa.leads.web.exchange import stamp
from halopsa.leads.web.metrics import Recorder

__all__ = ["Envelope", "problem_of"]

log = logging.getLogger("halopsa.leads.access")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")


class Envelope:
    """Around everything: gives each request an id, answers what was raised, and writes one line about it.

    Neither a path, a query nor a body is logged: they hold ids and personal data. The route is.
    """

    def __init__(self, app: ASGIApp, clock: Callable[[], float], recorder: Recorder) -> None:
        self._app = app
        self._clock = clock
        self._recorder = recorder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        state["request_id"] = _request_id(scope)
        state.setdefault("route", "none")
        state["answer_headers"] = {}
        began = time.perf_counter()
        status = size = 0
        counted = minute_over = False
        token = REQUEST_ID.set(state["request_id"])

        def count() -> None:
            nonlocal counted, minute_over
            if counted:
                return
            counted = True
            seconds = time.perf_counter() - began
            method = scope["method"] if scope["method"] in _METHODS else "other"
            _note(state, method, status, seconds)
            minute_over = self._recorder.note(state["route"], method, status, seconds, size)

        async def receiving() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            return message

        async def sending(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = state["request_id"]
                headers.setdefault("Cache-Control", "no-store")
                headers.setdefault("X-Content-Type-Options", "nosniff")
                for name, value in state["answer_headers"].items():
                    headers[name] = value
            size += len(message.get("body", b""))
            if message["type"] == "http.response.body" and not message.get("more_body"):
                count()  # before the caller has it: what one has seen is in the figures
            await send(message)

        try:
            with self._recorder.under_way.track_inprogress():
                await self._app(scope, receiving, sending)
        except ClientDisconnect:
            status = 499
        except Exception as error:  # whatever it was, the caller gets an answer in the one form
            problem = problem_of(error, state["request_id"])
            if status:  # the answer has begun: all that can be done is to break it off
                raise
            answer = JSONResponse(self._body(problem, state["request_id"]), problem.status, problem.headers)
            await answer(scope, receive, sending)
        finally:
            count()
            REQUEST_ID.reset(token)
            if minute_over:
                await run_in_threadpool(self._recorder.flush)

    def _body(self, problem: Problem, request_id: str) -> dict[str, object]:
        keys = API.errors
        said = {
            keys.error_code_key: problem.code,
            keys.error_message_keys[0]: problem.message,
            keys.error_details_key: problem.details,
            "timestamp": stamp(self._clock()),
            keys.error_request_id_key: request_id,
        }
        return {keys.error_at: said}


def _request_id(scope: Scope) -> str:
    """Return the id that the caller gave, if it is harmless, else a new one."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _ID.fullmatch(value.decode("latin-1")):
            return str(value.decode("latin-1"))
    return f"req_{secrets.token_hex(8)}"


def problem_of(error: Exception, request_id: str) -> Problem:
    """Return what a caller is told of an error; one that nobody meant goes into the log."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, HTTPException):
        return Problem(
            "RESOURCE_NOT_FOUND" if error.status_code == 404 else "VALIDATION_ERROR",
            error.status_code,
            error.detail,
            headers=error.headers,
        )
    # Where it happened, but not what it says: an exception may quote what the request held.
    places = [
        f"{frame.name} ({frame.filename}:{frame.lineno})"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    what = f"{type(error).__module__}.{type(error).__qualname__}"
    log.error("failed", extra={"request_id": request_id, "exception": what, "places": places[-12:]})
    if isinstance(error, (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.TimeoutError)):
        return Problem(
            "INTERNAL_ERROR",
            503,
            "The service cannot reach its database. Try again later.",
            headers={"Retry-After": "5"},
        )
    return Problem(
        "INTERNAL_ERROR", 500, "Something went wrong in the service. Its log has more under the request's id."
    )


def _note(state: Mapping[str, Any], method: str, status: int, seconds: float) -> None:  # Any: of the request
    log.info(
        "answered",
        extra={
            "request_id": state["request_id"],
            "method": method,
            "route": state["route"],
            "status": status,
            "milliseconds": round(seconds * 1000, 1),
            "caller": state.get("caller"),
        },
    )
