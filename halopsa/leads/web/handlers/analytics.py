"""Analytics: what came of the leads, and how the service answers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from halopsa.leads.problems import invalid
from halopsa.leads.store import stats
from halopsa.leads.web.exchange import Answer, Asked
from halopsa.leads.web.handling import handles

__all__ = ["performance", "sync"]

_DAYS = 30  # of a period that nobody said the start of
_LATELY = 3600.0  # seconds that performance is about


@handles("analytics.sync")
def sync(request: Asked) -> Answer:
    """Answer the figures of a period, whose last day counts as a whole; the last 30 days where none is given."""
    today = datetime.fromtimestamp(request.service.clock(), UTC).date()
    end: date = request.query.get("end_date", today)
    start: date = request.query.get("start_date") or max(date.min + timedelta(_DAYS), end) - timedelta(_DAYS)
    if start > end:
        invalid("start_date is after end_date.", "start_date", start.isoformat())
    with request.service.database.reading() as c:
        found = stats.leads_statistics(c, _moment(start), _moment(end) + 86_400, request.query.get("source"))
    return Answer(
        200,
        {
            "period": {"start": start.isoformat(), "end": end.isoformat()},
            "totals": {
                "leads_imported": found.leads_imported,
                "prospects_created": found.prospects_created,
                "opportunities_won": found.opportunities_won,
            },
            "by_source": {
                name: {"leads": one.leads, "success_rate": one.success_rate}
                for name, one in found.by_source.items()
            },
        },
    )


@handles("analytics.performance")
def performance(request: Asked) -> Answer:
    """Answer how the service did in the last hour. An answer with a status of 400 or more counts as an error."""
    service = request.service
    service.flush()
    now = service.clock()
    with service.database.reading() as c:
        found = stats.performance(c, now - _LATELY, now=now)
    return Answer(
        200,
        {
            "response_times": {"average": found.average, "p95": found.p95, "p99": found.p99},
            "error_rates": {"total": found.error_rate, "by_endpoint": found.errors_by_route},
            "throughput": {
                "requests_per_minute": found.requests_per_minute,
                "data_processed_mb": found.megabytes,
            },
        },
    )


def _moment(day: date) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
