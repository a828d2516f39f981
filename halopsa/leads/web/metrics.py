"""Metrics: how the service answers and what waits, for Prometheus and for the analytics of the reference."""

from __future__ import annotations

import os
import secrets
import threading
from collections import Counter
from collections.abc import Iterator

import attrs
import sqlalchemy as sa
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, Histogram, generate_latest
from prometheus_client import Counter as Counted
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from halopsa.core.resource_facts import Operation
from halopsa.leads.service import Service
from halopsa.leads.store import jobs, outbox, stats
from halopsa.leads.store.stats import Minute
from halopsa.leads.web.access import Access

__all__ = ["Recorder", "metrics_route"]

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0, 60.0)
_FAILED = 400  # statuses from here on are failures


@attrs.define
class _Tally:
    count: int = 0
    errors: int = 0
    bytes: int = 0
    seconds: float = 0.0
    histogram: Counter[str] = attrs.field(factory=Counter)


class Recorder:
    """Counts what was answered: for Prometheus, and minute by minute for the database."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._process = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._lock = threading.Lock()
        self._tallies: dict[tuple[int, str], _Tally] = {}
        self._began = 0
        self.registry = CollectorRegistry()
        self._requests = Counted(
            "halopsa_leads_requests", "Answers", ["route", "method", "status"], registry=self.registry
        )
        self._seconds = Histogram(
            "halopsa_leads_request_seconds",
            "Time until the answer",
            ["route"],
            registry=self.registry,
            buckets=_BUCKETS,
        )
        self.under_way = Gauge(
            "halopsa_leads_requests_under_way", "Requests under way", registry=self.registry
        )
        self.registry.register(_Waiting(service))

    def note(self, route: str, method: str, status: int, seconds: float, size: int) -> bool:
        """Count an answer. Returns whether a minute is over, so that `flush` has something to write."""
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)
        minute = int(self._service.clock() // 60)
        with self._lock:
            tally = self._tallies.setdefault((minute, route), _Tally())
            tally.count += 1
            tally.errors += status >= _FAILED
            tally.bytes += size
            tally.seconds += seconds
            tally.histogram[stats.bucket(seconds)] += 1
            over, self._began = 0 < self._began < minute, minute
        return over

    def flush(self) -> None:
        """Write what was counted into the database. What cannot be written is written with the next."""
        with self._lock:
            tallies, self._tallies = self._tallies, {}
        if not tallies:
            return
        rows = [
            Minute(
                minute=minute,
                route=route,
                process=self._process,
                count=tally.count,
                errors=tally.errors,
                bytes=tally.bytes,
                seconds=tally.seconds,
                histogram=dict(tally.histogram),
            )
            for (minute, route), tally in tallies.items()
        ]
        try:
            with self._service.database.writing() as c:
                stats.add(c, rows)
        except sa.exc.SQLAlchemyError:
            with self._lock:
                for place, tally in tallies.items():
                    _join(self._tallies.setdefault(place, _Tally()), tally)


def _join(into: _Tally, other: _Tally) -> None:
    into.count += other.count
    into.errors += other.errors
    into.bytes += other.bytes
    into.seconds += other.seconds
    into.histogram += other.histogram


class _Waiting(Collector):
    """What waits in the database, read whenever somebody asks."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def collect(self) -> Iterator[Metric]:
        with self._service.database.reading() as c:
            found: dict[str, dict[str, int]] = {"jobs": jobs.counts(c), "messages": outbox.counts(c)}
        for what, numbers in found.items():
            family = GaugeMetricFamily(f"halopsa_leads_{what}", f"Number of {what}", labels=["state"])
            for state, number in numbers.items():
                family.add_metric([state], number)
            yield family


def metrics_route(recorder: Recorder, access: Access, operation: Operation) -> Route:
    """Return the route of Prometheus. It needs a key that may do what ``operation`` needs.

    Names of routes and numbers of leads are nobody else's concern, wherever the service is reached from.
    """

    async def answer(request: Request) -> Response:
        request.state.route = "/metrics"
        async with access.admitted(request, operation):
            return Response(
                await run_in_threadpool(generate_latest, recorder.registry), media_type=CONTENT_TYPE_LATEST
            )

    return Route("/metrics", answer)
