"""What can be seen of each request: one line on the logger `halopsa` at DEBUG, and a span when that is asked for.

A line holds no parameter's value, no header and no body. Costs nothing while nobody listens. Whatever is logged
while a call is made says which instance it is for.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

import attrs

if TYPE_CHECKING:
    from opentelemetry.trace import Span

    from ..ratelimit.limiter import Permit, Throttle
    from .tracing import Spans
    from .wire import Reply, WireRequest

__all__ = ["Watch", "instance", "note", "shown_path"]

_log: Final = logging.getLogger("halopsa")

instance: Final[ContextVar[str]] = ContextVar("halopsa_instance", default="")
"""The instance that is being called in this context."""


class _SaysWhere(logging.Filter):
    """Adds the instance to the text and to the attributes: one process may have clients of several."""

    def filter(self, record: logging.LogRecord) -> bool:
        name = instance.get()
        if name and not hasattr(record, "halopsa_instance"):
            record.halopsa_instance = name
            record.msg, record.args = f"{record.getMessage()} instance={name}", ()
        return True


_log.addFilter(_SaysWhere())


def shown_path(path: str) -> str:
    """A path that cannot break a line or a field."""
    return quote(path.partition("?")[0], safe="/%:@!$&'()*+,;~")


def _names(names: Iterable[str]) -> str:
    return ",".join(quote(name[:80], safe="") for name in names)


def note(text: str, **fields: object) -> None:
    """One line at INFO about what happens next; the fields are attributes of the record too."""
    if _log.isEnabledFor(logging.INFO):
        line = " ".join(f"{name}={value}" for name, value in fields.items())
        _log.info("%s %s", text, line, extra={f"halopsa_{name}": value for name, value in fields.items()})


@contextmanager
def _unharmed() -> Iterator[None]:
    """Whatever the application's tracer raises, the caller gets the answer: it may be that of a write."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - see above
        _log.warning("The tracer failed with %s; the request goes on without it.", type(error).__name__)


@attrs.define(eq=False, repr=False)
class Watched:
    """A request that is being watched. `reply`: what came of it, None as long as nothing has."""

    reply: Reply | None = None


class Watch:
    """Watches the requests of one client."""

    def __init__(self, throttle: Throttle, spans: Spans | None = None) -> None:
        self._throttle = throttle
        self._spans = spans

    def wanted(self) -> bool:
        """Whether anybody listens."""
        return self._spans is not None or _log.isEnabledFor(logging.DEBUG)

    @contextmanager
    def over(self, request: WireRequest, permit: Permit | None) -> Iterator[Watched]:
        """Tell of a request that is sent within. Requests without a permit go to other hosts, by links."""
        span: Span | None = None
        if self._spans is not None:
            with _unharmed():
                span = self._spans.start(request, external=permit is None)
        watched = Watched()
        started = time.monotonic()
        try:
            yield watched
        finally:
            seconds, reply = time.monotonic() - started, watched.reply
            waited = 0.0 if permit is None else permit.waited + permit.delay
            budget = None if permit is None else (self._throttle.used, self._throttle.limit)
            if self._spans is not None and span is not None:
                with _unharmed():
                    self._spans.finish(span, reply, waited, budget)
            if _log.isEnabledFor(logging.DEBUG):
                _log_line(request, reply, seconds, waited, budget)


def _log_line(
    request: WireRequest, reply: Reply | None, seconds: float, waited: float, budget: tuple[int, int] | None
) -> None:
    parts = urlsplit(request.url)
    status = reply.answer.status if reply is not None and reply.answer is not None else None
    fields: dict[str, object] = {"method": request.method}
    if budget is None:
        fields["host"] = parts.hostname
    else:
        fields["path"] = shown_path(parts.path)
    if status is not None:
        fields["status"] = status
    if reply is None:
        fields["outcome"] = "interrupted"
    elif reply.kind != "answer":
        fields["outcome"] = reply.kind
        if reply.reason:
            fields["reason"] = reply.reason
    fields["ms"] = round(seconds * 1000, 1)
    fields["attempt"] = request.attempt
    if request.request_id:  # of a write: the error of one whose outcome is unknown names it
        fields["request"] = request.request_id
    if budget is not None:
        fields["wait"] = round(waited, 3)
        fields["used"], fields["limit"] = budget
    if request.params:
        fields["params"] = _names(request.params)
    line = " ".join(f"{name}={value}" for name, value in fields.items())
    _log.debug("%s", line, extra={f"halopsa_{name}": value for name, value in fields.items()})
