"""WSGI base of the stand-ins: answers whatever comes, with faults put in the way, and keeps a log of requests."""

from __future__ import annotations

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import attrs
from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.http import http_date
from werkzeug.wrappers import Request, Response

from halopsa.core.base.redaction import is_secret
from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.settings import RequestRecord

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_log = logging.getLogger("halopsa.sandbox")
MAX_BODY = 32 * 1024 * 1024
_MOST_RECORDS = 10_000


@attrs.define
class Fault:
    """A fault: an error answer that the next requests get instead of their own."""

    status: int
    body: bytes
    content_type: str
    headers: Mapping[str, str]
    path: str | None
    times: int

    def response(self) -> Response:
        """The answer."""
        return Response(self.body, self.status, dict(self.headers), content_type=self.content_type)


class Application(ABC):
    """A server behind WSGI. ``secret_names``: patterns of parameters that its log shows as ``***``."""

    def __init__(self, secret_names: tuple[str, ...]) -> None:
        self.requests: list[RequestRecord] = []
        self.faults: list[Fault] = []
        self.on_request: Callable[[RequestRecord, float], None] | None = None
        self._secret_names = secret_names
        self._lock = threading.Lock()

    @abstractmethod
    def answer(self, request: Request) -> Response:
        """Return the answer to a request, or raise the refusal."""

    @abstractmethod
    def clock(self) -> datetime:
        """The time that answers are dated with."""

    def shown_path(self, path: str) -> str:
        """The path as the log has it, without secrets."""
        return path

    def reset(self) -> None:
        """Forget the log and the faults."""
        self.requests.clear()
        self.faults.clear()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        """Answer one request, whatever it holds."""
        started = time.perf_counter()
        with Request(environ) as request:  # closes the files that came with it
            response = self._answered(request)
            self._note(request, response.status_code, time.perf_counter() - started)
        response.headers["Date"] = http_date(self.clock())
        body = response.get_data()
        if response.status_code == 204:
            body = b""
        else:
            response.headers["Content-Length"] = str(len(body))
        start_response(response.status, response.headers.to_wsgi_list())
        return [] if request.method == "HEAD" else [body]

    def _answered(self, request: Request) -> Response:
        try:
            return self.answer(request)
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
        return response

    def _note(self, request: Request, status: int, seconds: float) -> None:
        query = {
            key: "***" if is_secret(key, self._secret_names) or key.lower() == "code" else text
            for key, text in request.args.items()
        }
        record = RequestRecord(request.method, self.shown_path(request.path), query, status)
        with self._lock:
            if len(self.requests) >= _MOST_RECORDS:
                del self.requests[: _MOST_RECORDS // 2]
            self.requests.append(record)
        if self.on_request is not None:
            self.on_request(record, seconds)

    def fault(self, path: str) -> Fault | None:
        """The fault that is meant for a request of this path; it counts as used."""
        with self._lock:
            for fault in self.faults:
                if fault.path is None or fault.path.lower() in path.lower():
                    fault.times -= 1
                    if fault.times <= 0:
                        self.faults.remove(fault)
                    return fault
        return None


def body_of(request: Request) -> bytes:
    """Return the body of a request; 413 for one that is too large."""
    request.max_content_length = MAX_BODY
    return request.get_data()
