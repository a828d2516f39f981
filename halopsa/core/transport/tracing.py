"""Tracing: requests as OpenTelemetry spans. Imported only when a tracer is set.

Spans hold nothing secret: no query, no header, no body. The trace context is not sent to the instance either.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..base.distribution import install
from ..facts import ApiFacts

if TYPE_CHECKING:
    from opentelemetry.trace import Span

    from .wire import Reply, WireRequest

__all__ = ["Spans", "route"]

_WORD: Final = re.compile(r"[A-Za-z][A-Za-z_]*(?:[0-9]{1,2}[A-Za-z_]*)?")


def route(path: str, root: str) -> str:
    """A path with `{id}` for every part that is no word of the API, so that many paths share one span name."""
    parts = path.removeprefix(root).strip("/").split("/")
    return "/" + "/".join(part if _WORD.fullmatch(part) else "{id}" for part in parts)


class Spans:
    """Makes one span per request.

    `tracer`: a Tracer, a TracerProvider, or True for the global one. Raises ConfigError without the package.
    """

    def __init__(self, tracer: object, facts: ApiFacts) -> None:
        try:
            from opentelemetry import trace
        except ImportError:
            raise facts.family.config.of([f"tracer needs OpenTelemetry: {install('otel')}"]) from None
        self._root, product = facts.connection.api_path, facts.product
        self._prefix = product.package
        self._client = trace.SpanKind.CLIENT
        self._failed = trace.StatusCode.ERROR
        # Any: whichever implementation the application uses.
        self._tracer: Any = tracer
        if tracer is True:
            self._tracer = trace.get_tracer(product.package, product.version)
        elif not callable(getattr(tracer, "start_span", None)):
            provider: Any = tracer
            self._tracer = provider.get_tracer(product.package, product.version)

    def start(self, request: WireRequest, *, external: bool) -> Span:
        """Begin the span of a request; `external`: a link to another host, whose path may be private."""
        parts = urlsplit(request.url)
        name = request.method
        attributes: dict[str, str | int | float] = {
            "http.request.method": request.method,
            "server.address": parts.hostname or "",
            "server.port": parts.port or (443 if parts.scheme == "https" else 80),
            "url.scheme": parts.scheme,
        }
        if not external:
            name = f"{request.method} {route(request.shown, self._root)}"
            attributes["url.full"] = f"{parts.scheme}://{parts.netloc}{request.shown}"
            attributes["url.template"] = route(request.shown, self._root)
        if request.attempt > 1:
            attributes["http.request.resend_count"] = request.attempt - 1
        span: Span = self._tracer.start_span(name, kind=self._client, attributes=attributes)
        return span

    def finish(self, span: Span, reply: Reply | None, waited: float, budget: tuple[int, int] | None) -> None:
        """End a span; without a reply the request was interrupted on this side."""
        status = reply.answer.status if reply is not None and reply.answer is not None else None
        if budget is not None:
            span.set_attribute(f"{self._prefix}.wait", waited)
            span.set_attribute(f"{self._prefix}.budget.used", budget[0])
            span.set_attribute(f"{self._prefix}.budget.limit", budget[1])
        if status is not None:
            span.set_attribute("http.response.status_code", status)
        problem = ""
        if reply is None:
            problem = "interrupted"
        elif reply.kind != "answer":
            problem = reply.reason or reply.kind
        elif status is not None and status >= 400:
            problem = str(status)
        if problem:
            span.set_attribute("error.type", problem)
            span.set_status(self._failed)
        span.end()
