"""Statistics: how fast and how well the service answers, and what came of the leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

import attrs
import sqlalchemy as sa

from . import schema
from .rows import put

__all__ = ["BUCKETS", "Minute", "Performance", "SourceFigures", "Statistics", "add", "bucket"]
__all__ += ["leads_statistics", "performance"]

_stats, _leads, _opportunities = schema.request_stats, schema.leads, schema.opportunities

#: Upper edges of the histogram in milliseconds, each a quarter above the one before: no percentile is further off.
BUCKETS: Final = tuple(round(1.25**power, 3) for power in range(55))  # 1 ms to about 3 minutes


def bucket(seconds: float) -> str:
    """Return the name of the bucket that a time belongs to: the upper edge in milliseconds."""
    took = seconds * 1000
    return repr(next((edge for edge in BUCKETS if took <= edge), BUCKETS[-1]))


@attrs.frozen(kw_only=True)
class Minute:
    """Answers of one route that one process gave in one minute (Unix seconds divided by 60)."""

    minute: int
    route: str
    process: str
    count: int
    errors: int
    bytes: int
    seconds: float
    histogram: dict[str, int]  # `bucket` -> how many


def add(c: sa.Connection, rows: Iterable[Minute]) -> None:
    """Add answers to what the database has of the same minute, route and process.

    Only that process writes its rows, so that it may read and then write them.
    """
    for row in rows:
        key = {"minute": row.minute, "route": row.route, "process": row.process}
        before = c.execute(
            sa.select(_stats).where(*(_stats.c[name] == value for name, value in key.items()))
        ).first()
        values = {"count": row.count, "errors": row.errors, "bytes": row.bytes, "seconds": row.seconds}
        histogram = Counter(row.histogram)
        if before is not None:
            old = dict(zip(before._fields, before, strict=True))
            values = {name: old[name] + value for name, value in values.items()}
            histogram += Counter(old["histogram"])
        put(c, _stats, key, {**values, "histogram": dict(histogram)})


# Performance


@attrs.frozen(kw_only=True)
class Performance:
    """Times in milliseconds, rates between 0 and 1."""

    average: float
    p95: float
    p99: float
    error_rate: float
    errors_by_route: dict[str, float]
    requests_per_minute: float
    megabytes: float


def performance(c: sa.Connection, since: float, *, now: float) -> Performance:
    """Return how the service answered since then; the minute of ``since`` counts as a whole."""
    first = int(since // 60)
    counted: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    histogram: Counter[float] = Counter()
    sent, seconds = 0, 0.0
    for row in c.execute(sa.select(_stats).where(_stats.c.minute >= first)):
        one = dict(zip(row._fields, row, strict=True))
        counted[one["route"]] += one["count"]
        failed[one["route"]] += one["errors"]
        sent += one["bytes"]
        seconds += one["seconds"]
        for edge, number in one["histogram"].items():
            histogram[float(edge)] += number
    total = counted.total()
    return Performance(
        average=round(seconds / total * 1000, 1) if total else 0.0,
        p95=_percentile(histogram, 0.95),
        p99=_percentile(histogram, 0.99),
        error_rate=round(failed.total() / total, 4) if total else 0.0,
        errors_by_route={
            route: round(failed[route] / number, 4) for route, number in sorted(counted.items())
        },
        requests_per_minute=round(total / max(1.0, now / 60 - first), 2),
        megabytes=round(sent / 1e6, 3),
    )


def _percentile(histogram: Counter[float], share: float) -> float:
    """Return the time that this share of the answers was not slower than: between the edges of its bucket."""
    wanted, passed = share * histogram.total(), 0.0
    for edge in sorted(histogram):
        if passed + histogram[edge] >= wanted > 0:
            lower = max((other for other in BUCKETS if other < edge), default=0.0)
            return round(lower + (edge - lower) * (wanted - passed) / histogram[edge], 1)
        passed += histogram[edge]
    return 0.0


# Leads


@attrs.frozen(kw_only=True)
class SourceFigures:
    """Of one source: how many leads came, and which share of those whose work is over is in HaloPSA."""

    leads: int
    imported: int
    success_rate: float


@attrs.frozen(kw_only=True)
class Statistics:
    """What came of the leads. ``by_source`` is about the leads that came in the period, ``leads_imported`` too."""

    leads_imported: int
    prospects_created: int
    opportunities_won: int
    by_source: dict[str, SourceFigures]


def leads_statistics(c: sa.Connection, start: float, end: float, source: str | None = None) -> Statistics:
    """Return the figures of a period, ``end`` not in it, of all sources or one.

    Prospects and won opportunities count when they became that, whenever their lead came.
    """

    def within(column: sa.Column[float]) -> sa.ColumnElement[bool]:
        return sa.and_(column >= start, column < end)

    mine = [] if source is None else [_leads.c.source == source]
    imported = sa.func.count(_leads.c.synced_at)
    # An erased lead counts as before, by whether it had arrived.
    over = sa.func.sum(
        sa.case(
            (_leads.c.synced_at.is_not(None), 1), (_leads.c.state.in_(("failed", "suppressed")), 1), else_=0
        )
    )
    came = sa.select(_leads.c.source, sa.func.count(), imported, over).where(
        within(_leads.c.created_at), *mine
    )
    by_source = {
        str(name): SourceFigures(
            leads=int(number),
            imported=int(arrived),
            success_rate=round(int(arrived) / int(ended), 4) if ended else 0.0,
        )
        for name, number, arrived, ended in c.execute(
            came.group_by(_leads.c.source).order_by(_leads.c.source)
        )
    }
    prospects = sa.select(sa.func.count()).select_from(_leads).where(within(_leads.c.prospect_at), *mine)
    of_lead = _opportunities.join(_leads, _leads.c.id == _opportunities.c.lead_id)
    won = sa.select(sa.func.count()).select_from(of_lead).where(within(_opportunities.c.won_at), *mine)
    return Statistics(
        leads_imported=sum(one.imported for one in by_source.values()),
        prospects_created=int(c.execute(prospects).scalar_one()),
        opportunities_won=int(c.execute(won).scalar_one()),
        by_source=by_source,
    )
