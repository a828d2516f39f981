"""Request log: one line at DEBUG for each request, and an OpenTelemetry span when that is asked for.

A line holds no parameter's value, no header and no body. Without log level and tracer it costs nothing.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from ..base.log import Log

if TYPE_CHECKING:
    from opentelemetry.trace import Span

    from ..config.settings import Config
    from ..ratelimit.limiter import Limiter, Permit
    from .tracing import Spans
    from .wire import Reply, WireRequest

__all__ = ["RequestLog", "cut_short", "shown_path", "spans_of"]


def spans_of(config: Config) -> Spans | None:
    """What makes spans, where these settings ask for them."""
    if config.tracer is None:
        return None
    from .tracing import Spans

    return Spans(config.tracer, config.facts)


def shown_path(path: str) -> str:
    """A path that cannot break a line or a field."""
    return quote(path.partition("?")[0], safe="/%:@!$&'()*+,;~")


def cut_short(log: Log, request: WireRequest) -> None:
    """Say of a write that it may have been sent, although nobody is told its outcome: the call was cancelled."""
    if request.request_id:
        log.line(
            logging.WARNING,
            "A write was cancelled after it may have been sent; its outcome is unknown:",
            {
                "method": request.method,
                "path": shown_path(request.shown),
                "attempt": request.attempt,
                "request": request.request_id,
            },
        )


def _names(names: Iterable[str]) -> str:
    return ",".join(quote(name[:80], safe="") for name in names)


@contextmanager
def _unharmed(log: Log) -> Iterator[None]:
    """An error of the application's tracer must not cost the caller the answer: it may be that of a write."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - see above
        log.logger.warning("The tracer failed with %s; the request goes on without it.", type(error).__name__)


class Watched:
    """A request that is being logged. `reply`: its reply, None as long as there is none."""

    def __init__(self) -> None:
        self.reply: Reply | None = None


class RequestLog:
    """Logs and traces the requests of one client."""

    def __init__(self, log: Log, spans: Spans | None = None) -> None:
        self._log = log
        self._spans = spans

    def wanted(self) -> bool:
        """Whether requests are logged or traced at all."""
        return self._spans is not None or self._log.logger.isEnabledFor(logging.DEBUG)

    @contextmanager
    def over(self, request: WireRequest, permit: Permit | None, limiter: Limiter) -> Iterator[Watched]:
        """Log and trace the request that is sent inside. Requests without a permit are links to other hosts."""
        span: Span | None = None
        if self._spans is not None:
            with _unharmed(self._log):
                span = self._spans.start(request, external=permit is None)
        watched = Watched()
        started = time.monotonic()
        try:
            yield watched
        finally:
            seconds, reply = time.monotonic() - started, watched.reply
            waited = 0.0 if permit is None else permit.waited + permit.delay
            budget = None if permit is None else (limiter.used, limiter.limit)
            if self._spans is not None and span is not None:
                with _unharmed(self._log):
                    self._spans.finish(span, reply, waited, budget)
            if self._log.logger.isEnabledFor(logging.DEBUG):
                self._log.line(logging.DEBUG, "", _fields(request, reply, seconds, waited, budget))


def _fields(
    request: WireRequest, reply: Reply | None, seconds: float, waited: float, budget: tuple[int, int] | None
) -> dict[str, object]:
    parts = urlsplit(request.url)
    status = reply.answer.status if reply is not None and reply.answer is not None else None
    fields: dict[str, object] = {"method": request.method}
    if budget is None:
        fields["host"] = parts.hostname
    else:
        fields["path"] = shown_path(request.shown)
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
    if request.request_id:  # a write has one: the error for an unknown outcome names it
        fields["request"] = request.request_id
    if budget is not None:
        fields["wait"] = round(waited, 3)
        fields["used"], fields["limit"] = budget
    if request.params:
        fields["params"] = _names(request.params)
    return fields
