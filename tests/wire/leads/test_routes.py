"""Every route of the lead service: its request and its answer, typed by hand from the reference of the service."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import pytest

import halopsa_integration
from halopsa.integrations.leads import AsyncHaloIntegration, HaloIntegration
from tests.unit.core.hosts import Server, served
from tests.wire.leads.calling import Loosely, answered

KEY = "hk_of_the_service"
LEAD = {"first_name": "John", "last_name": "Doe", "email": "john.doe@company.com", "company": "Tech Corp"}


@attrs.frozen
class Route:
    """What a caller writes, what goes out, and what is made of the answer."""

    call: Callable[[Loosely], Loosely]
    method: str
    path: str
    answer: object
    found: dict[str, object]
    body: object = None
    query: dict[str, str] = attrs.field(factory=dict)
    addition: bool = False
    """Not in the reference: the service has it besides."""


ROUTES: dict[str, Route] = {
    "health": Route(
        lambda client: client.health.check(),
        "GET",
        "/api/v1/health",
        {
            "status": "healthy",
            "version": "1.0.0",
            "timestamp": "2024-01-25T10:00:00Z",
            "services": {"halopsa": "connected", "apollo": "connected", "database": "connected"},
        },
        {
            "status": "healthy",
            "timestamp": dt.datetime(2024, 1, 25, 10, tzinfo=dt.UTC),
            "services": {"halopsa": "connected", "apollo": "connected", "database": "connected"},
        },
    ),
    "sync": Route(
        lambda client: client.leads.sync(
            {**LEAD, "title": "CTO", "source": "apollo"},
            deduplication=True,
            update_existing=False,
            custom_fields=True,
        ),
        "POST",
        "/api/v1/sync/leads",
        {
            "success": True,
            "lead_id": 12345,
            "halopsa_ticket_id": 67890,
            "actions_taken": ["lead_created", "custom_fields_populated", "list_assigned"],
        },
        {
            "success": True,
            "lead_id": 12345,
            "halopsa_ticket_id": 67890,
            "actions_taken": ["lead_created", "custom_fields_populated", "list_assigned"],
        },
        {
            "source": "apollo",
            "data": {**LEAD, "title": "CTO"},
            "options": {"deduplication": True, "update_existing": False, "custom_fields": True},
        },
    ),
    "bulk": Route(
        lambda client: client.leads.bulk(
            [LEAD, {"email": "jane.smith@company.com"}],
            source="zoominfo",
            batch_size=100,
            rate_limit=10,
            continue_on_error=True,
        ),
        "POST",
        "/api/v1/sync/leads/bulk",
        {
            "total_processed": 100,
            "successful": 98,
            "failed": 2,
            "results": [{"index": 0, "success": True, "lead_id": 12346}],
            "errors": [{"index": 15, "error": "Duplicate email address"}],
        },
        {
            "total_processed": 100,
            "successful": 98,
            "failed": 2,
            "results.0.lead_id": 12346,
            "errors.0.index": 15,
            "errors.0.error": "Duplicate email address",
        },
        {
            "source": "zoominfo",
            "leads": [LEAD, {"email": "jane.smith@company.com"}],
            "batch_options": {"batch_size": 100, "rate_limit": 10, "continue_on_error": True},
        },
    ),
    "batch": Route(
        lambda client: client.leads.batch("batch_7"),
        "GET",
        "/api/v1/sync/batches/batch_7",
        {"batch_id": "batch_7", "status": "running", "total_processed": 40, "successful": 40, "failed": 0},
        {"batch_id": "batch_7", "status": "running", "total_processed": 40},
        addition=True,
    ),
    "convert": Route(
        lambda client: client.prospects.convert(
            12345,
            pain_points="Need better data analytics",
            budget_range="50000-100000",
            decision_maker=True,
            fit_score=85,
            create_opportunity=False,
            notify_team=True,
        ),
        "POST",
        "/api/v1/prospects/convert/12345",
        {"success": True, "prospect_id": 77, "actions_taken": ["prospect_created"]},
        {"success": True, "prospect_id": 77, "actions_taken": ["prospect_created"]},
        {
            "qualification_data": {
                "pain_points": "Need better data analytics",
                "budget_range": "50000-100000",
                "decision_maker": True,
                "fit_score": 85,
            },
            "conversion_options": {"create_opportunity": False, "notify_team": True},
        },
    ),
    "update_status": Route(
        lambda client: client.prospects.update_status(
            77,
            status="qualified",
            reason="Meets all qualification criteria",
            next_action="Schedule discovery call",
            next_action_date=dt.date(2024, 2, 1),
        ),
        "PUT",
        "/api/v1/prospects/77/status",
        {"success": True, "prospect_id": 77, "status": "qualified"},
        {"prospect_id": 77, "status": "qualified"},
        {
            "status": "qualified",
            "reason": "Meets all qualification criteria",
            "next_action": "Schedule discovery call",
            "next_action_date": "2024-02-01",
        },
    ),
    "create_opportunity": Route(
        lambda client: client.opportunities.create(
            prospect_id=12345,
            value=75000,
            probability=60,
            expected_close_date=dt.date(2024, 3, 15),
            competitors="Competitor A, Competitor B",
        ),
        "POST",
        "/api/v1/opportunities",
        {"success": True, "opportunity_id": 9, "prospect_id": 12345},
        {"opportunity_id": 9, "prospect_id": 12345},
        {
            "prospect_id": 12345,
            "opportunity_data": {
                "value": 75000,
                "probability": 60,
                "expected_close_date": "2024-03-15",
                "competitors": "Competitor A, Competitor B",
            },
        },
    ),
    "update_opportunity": Route(
        lambda client: client.opportunities.update(
            9, status="negotiation", value=80000, probability=75, notes="Customer requested custom terms"
        ),
        "PUT",
        "/api/v1/opportunities/9",
        {"success": True, "opportunity_id": 9, "status": "negotiation"},
        {"opportunity_id": 9, "status": "negotiation"},
        {
            "status": "negotiation",
            "value": 80000,
            "probability": 75,
            "notes": "Customer requested custom terms",
        },
    ),
    "create_webhook": Route(
        lambda client: client.webhooks.create(
            url="https://your-app.com/webhooks/halopsa",
            events=["lead.created", "prospect.qualified", "opportunity.won"],
            secret="your_webhook_secret",
            active=True,
        ),
        "POST",
        "/api/v1/webhooks",
        {"id": "wh_123", "url": "https://your-app.com/webhooks/halopsa", "active": True},
        {"id": "wh_123", "active": True},
        {
            "url": "https://your-app.com/webhooks/halopsa",
            "events": ["lead.created", "prospect.qualified", "opportunity.won"],
            "secret": "your_webhook_secret",
            "active": True,
        },
    ),
    "list_webhooks": Route(
        lambda client: client.webhooks.list(),
        "GET",
        "/api/v1/webhooks",
        {
            "webhooks": [
                {
                    "id": "wh_123",
                    "url": "https://your-app.com/webhooks/halopsa",
                    "events": ["lead.created"],
                    "active": True,
                    "created_at": "2024-01-20T08:00:00Z",
                }
            ]
        },
        {
            "0.id": "wh_123",
            "0.events": ["lead.created"],
            "0.created_at": dt.datetime(2024, 1, 20, 8, tzinfo=dt.UTC),
        },
    ),
    "delete_webhook": Route(
        lambda client: client.webhooks.delete("wh_123"),
        "DELETE",
        "/api/v1/webhooks/wh_123",
        None,
        {},
        addition=True,
    ),
    "validate": Route(
        lambda client: client.leads.validate(
            {"first_name": "John", "email": "john.doe@company.com"}, source="apollo"
        ),
        "POST",
        "/api/v1/validate/leads",
        {
            "valid": True,
            "warnings": [],
            "suggestions": ["Consider adding phone number for better contact rate"],
        },
        {
            "valid": True,
            "warnings": [],
            "suggestions": ["Consider adding phone number for better contact rate"],
        },
        {"data": {"first_name": "John", "email": "john.doe@company.com"}, "source": "apollo"},
    ),
    "config": Route(
        lambda client: client.config.get(),
        "GET",
        "/api/v1/config",
        {
            "halopsa": {"base_url": "https://instance.halopsa.com", "custom_fields_enabled": True},
            "providers": {"apollo": {"enabled": True, "rate_limit": 100}},
        },
        {
            "halopsa": {"base_url": "https://instance.halopsa.com", "custom_fields_enabled": True},
            "providers": {"apollo": {"enabled": True, "rate_limit": 100}},
        },
    ),
    "update_config": Route(
        lambda client: client.config.update(providers={"apollo": {"rate_limit": 150}}),
        "PUT",
        "/api/v1/config",
        {"halopsa": {}, "providers": {"apollo": {"enabled": True, "rate_limit": 150}}},
        {"providers": {"apollo": {"enabled": True, "rate_limit": 150}}},
        {"providers": {"apollo": {"rate_limit": 150}}},
    ),
    "sync_statistics": Route(
        lambda client: client.analytics.sync(
            start_date=dt.date(2024, 1, 1), end_date=dt.date(2024, 1, 31), source="apollo"
        ),
        "GET",
        "/api/v1/analytics/sync",
        {
            "period": {"start": "2024-01-01", "end": "2024-01-31"},
            "totals": {"leads_imported": 1250, "prospects_created": 340, "opportunities_won": 45},
            "by_source": {"apollo": {"leads": 800, "success_rate": 0.95}},
        },
        {
            "period.start": dt.date(2024, 1, 1),
            "totals.leads_imported": 1250,
            "by_source": {"apollo": {"leads": 800, "success_rate": 0.95}},
        },
        query={"start_date": "2024-01-01", "end_date": "2024-01-31", "source": "apollo"},
    ),
    "performance": Route(
        lambda client: client.analytics.performance(),
        "GET",
        "/api/v1/analytics/performance",
        {
            "response_times": {"average": 245, "p95": 450, "p99": 800},
            "error_rates": {"total": 0.02, "by_endpoint": {"/sync/leads": 0.01}},
            "throughput": {"requests_per_minute": 120, "data_processed_mb": 50},
        },
        {
            "response_times.p95": 450,
            "error_rates.total": 0.02,
            "error_rates.by_endpoint": {"/sync/leads": 0.01},
            "throughput.data_processed_mb": 50,
        },
    ),
    "errors": Route(
        lambda client: client.errors.list(
            limit=50, page=2, level="error", start_date=dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
        ),
        "GET",
        "/api/v1/errors",
        {
            "errors": [
                {
                    "id": "err_123",
                    "timestamp": "2024-01-25T09:30:00Z",
                    "level": "error",
                    "message": "Failed to sync lead: Invalid email format",
                    "source": "apollo",
                    "details": {"lead_id": 12345, "error_code": "VALIDATION_ERROR"},
                }
            ],
            "pagination": {"total": 150, "page": 2, "limit": 50},
        },
        {
            "record_count": 150,
            "0.level": "error",
            "0.timestamp": dt.datetime(2024, 1, 25, 9, 30, tzinfo=dt.UTC),
            "0.details": {"lead_id": 12345, "error_code": "VALIDATION_ERROR"},
        },
        query={"limit": "50", "page": "2", "level": "error", "start_date": "2024-01-01T00:00:00Z"},
    ),
}


@pytest.fixture
def service() -> Iterator[Server]:
    with served() as server:
        yield server


def part(found: Loosely, place: str) -> Loosely:
    """Return what stands at a place of a record, a list or a page."""
    for name in place.split("."):
        found = found[int(name)] if name.isdecimal() else getattr(found, name)
    return found


@pytest.mark.parametrize("kind", [HaloIntegration, AsyncHaloIntegration])
@pytest.mark.parametrize("name", ROUTES)
def test_a_route(service: Server, kind: type[Any], name: str) -> None:
    route = ROUTES[name]
    status = 204 if route.answer is None else 200
    service.answer = lambda asked: (status, {}, route.answer)
    client = kind(KEY, f"{service.url}/api/v1")
    found = answered(client, route.call)
    (asked,) = service.asked
    parts = urlsplit(asked.path)
    assert (asked.method, parts.path) == (route.method, route.path)
    assert dict(parse_qsl(parts.query)) == route.query
    assert (json.loads(asked.body) if asked.body else None) == route.body
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert {place: part(found, place) for place in route.found} == route.found


def test_all_of_the_reference_and_what_the_service_adds() -> None:
    assert sum(not route.addition for route in ROUTES.values()) == 15
    assert {name for name, route in ROUTES.items() if route.addition} == {"batch", "delete_webhook"}


def test_the_documented_module_has_it() -> None:
    assert halopsa_integration.HaloIntegration is HaloIntegration
    assert halopsa_integration.AsyncHaloIntegration is AsyncHaloIntegration
