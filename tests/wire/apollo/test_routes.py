"""Every route of Apollo: its request and its answer, typed by hand from its reference and from public programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import attrs
import pytest

from halopsa.leads import apollo
from halopsa.leads.apollo import ApolloClient, AsyncApolloClient
from tests.unit.core.hosts import Server, served
from tests.wire.leads.calling import Loosely, answered

KEY = "a-key-of-the-team"
PERSON = {
    "id": "587cf802f65125cad923a266",
    "first_name": "Ada",
    "last_name": "Marsh",
    "name": "Ada Marsh",
    "title": "CTO",
    "email": "ada@alder.example",
    "email_status": "verified",
    "organization": {"id": "5e66", "name": "Alder Dental", "primary_domain": "alder.example"},
    "phone_numbers": [
        {"raw_number": "+1 202 555 0100", "sanitized_number": "+12025550100", "type": "mobile"}
    ],
    "employment_history": [],
}


@attrs.frozen
class Route:
    """What a caller writes, what goes out, and what is made of the answer."""

    call: Callable[[Loosely], Loosely]
    method: str
    path: str
    answer: object
    found: Callable[[Loosely], object]
    value: object
    body: object = None


ROUTES: dict[str, Route] = {
    "match": Route(
        lambda client: client.people.match(
            first_name="Ada", last_name="Marsh", domain="alder.example", reveal_personal_emails=False
        ),
        "POST",
        "/api/v1/people/match",
        {"person": PERSON},
        lambda found: (found.person.email, found.person.organization.name, found.person.title),
        ("ada@alder.example", "Alder Dental", "CTO"),
        {
            "first_name": "Ada",
            "last_name": "Marsh",
            "domain": "alder.example",
            "reveal_personal_emails": False,
        },
    ),
    "match by id": Route(
        lambda client: client.people.match(person_id="587c"),
        "POST",
        "/api/v1/people/match",
        {"person": None},
        lambda found: found.person,
        None,
        {"id": "587c"},
    ),
    "bulk_match": Route(
        lambda client: client.people.bulk_match([{"email": "ada@alder.example"}, {"person_id": "587c"}]),
        "POST",
        "/bulk/people/bulk_match",
        {
            "status": "success",
            "error_code": None,
            "error_message": None,
            "total_requested_enrichments": 2,
            "unique_enriched_records": 1,
            "missing_records": 1,
            "credits_consumed": 1,
            "matches": [PERSON, None],
        },
        lambda found: (found.credits_consumed, [one and one["name"] for one in found.matches]),
        (1.0, ["Ada Marsh", None]),
        {"details": [{"email": "ada@alder.example"}, {"id": "587c"}]},
    ),
    "search": Route(
        lambda client: client.search.people(
            person_titles=["CTO", "Head of IT"], q_organization_domains_list=["alder.example"], per_page=10
        ),
        "POST",
        "/free/mixed_people/api_search",
        {
            "total_entries": 1,
            "people": [
                {
                    "id": "587c",
                    "first_name": "Ada",
                    "last_name_obfuscated": "Ma***h",
                    "title": "CTO",
                    "has_email": True,
                    "has_direct_phone": "Maybe: please ask for it",
                    "organization": {"name": "Alder Dental"},
                }
            ],
        },
        lambda found: (found.total_entries, found.people[0].last_name_obfuscated, found.people[0].has_email),
        (1, "Ma***h", True),
        {
            "person_titles": ["CTO", "Head of IT"],
            "q_organization_domains_list": ["alder.example"],
            "per_page": 10,
        },
    ),
    "health": Route(
        lambda client: client.auth.health(),
        "GET",
        "/free/auth/health",
        {"healthy": True, "is_logged_in": False},
        lambda found: (found.healthy, found.is_logged_in),
        (True, False),
    ),
}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with served() as made:
        yield made


@pytest.fixture(params=[ApolloClient, AsyncApolloClient], ids=["blocking", "async"])
def connect(request: pytest.FixtureRequest, server: Server) -> Callable[[], Loosely]:
    server.asked.clear()
    return lambda: request.param(
        KEY, server.url, bulk_url=f"{server.url}/bulk", free_url=f"{server.url}/free"
    )


@pytest.mark.parametrize("name", ROUTES)
def test_request_and_answer(name: str, connect: Callable[[], Loosely], server: Server) -> None:
    route = ROUTES[name]
    server.answer = lambda _: (200, {}, route.answer)
    found = answered(connect(), route.call)
    (asked,) = server.asked
    assert (asked.method, asked.path) == (route.method, route.path)
    assert {key.lower(): value for key, value in asked.headers.items()}["x-api-key"] == KEY
    assert (json.loads(asked.body) if asked.body else None) == route.body
    assert route.found(found) == route.value


REFUSALS = [
    (401, {"error": "Invalid access credentials."}, apollo.AuthenticationError),
    (
        403,
        {"error": "people/match is not accessible with this key", "error_code": "API_INACCESSIBLE"},
        apollo.ForbiddenError,
    ),
    (422, {"error": "Parameters are wrong"}, apollo.InvalidRequestError),
    (500, {"error": "It failed"}, apollo.ServerError),
]


@pytest.mark.parametrize(("status", "body", "kind"), REFUSALS)
def test_what_is_paid_for_is_asked_once(
    status: int,
    body: dict[str, str],
    kind: type[Exception],
    connect: Callable[[], Loosely],
    server: Server,
) -> None:
    server.answer = lambda _: (status, {}, body)
    with pytest.raises(kind, match=body["error"]):
        answered(connect(), lambda client: client.people.match(email="ada@alder.example"))
    assert len(server.asked) == 1


def test_no_address_is_left_out_of_the_manifest() -> None:
    """The hosts of the vendor, as one reads them: the endpoint for many people has a tenth of the limits."""
    from halopsa.leads.apollo._api import API

    assert {name: host.url for name, host in API.hosts.items()} == {
        "main": "https://api.apollo.io",
        "bulk": "https://api.apollo.io/api/v1",
        "free": "https://api.apollo.io/api/v1",
    }
    assert [(limit.requests, limit.window) for limit in API.hosts["main"].limits] == [
        (50, 60),
        (200, 3600),
        (600, 86400),
    ]
    assert [limit.requests * 10 for limit in API.hosts["bulk"].limits] == [50, 200, 600]
