"""Filters a tenant does not obey are told, over real sockets, for every list; no row is dropped on their account."""

from __future__ import annotations

import json
import threading
import warnings
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import pytest

from halopsa import HaloPsaClient, HaloPsaIgnoredFilterWarning, RateLimitConfig
from halopsa.core.resource_facts import FieldFacts, Param
from halopsa.sandbox import Sandbox
from tests import of_halopsa as facts
from tests.every import check_each

Loosely = Any  # Any: a client used by names from the manifest
Rows = list[dict[str, Loosely]]
UNPACED = RateLimitConfig(enabled=False)

CURATED = [name for name in facts.resource_names() if "list" in facts.resource(name).ops]
PUBLISHED = [
    f"api.{path.stem}"
    for path in sorted((facts.FOLDER / "api" / "resources").glob("*.json"))
    if (op := facts.resource(f"api.{path.stem}").ops.get("list")) and op.kind == "list"
]


class Stub:
    """A tenant that answers every list with the rows it was told, whatever the filters."""

    def __init__(self) -> None:
        self.rows: Rows = []
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # an answer goes out as one piece, not held back until its head is acknowledged

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.say({"access_token": "t", "token_type": "Bearer", "expires_in": 3600})

            def do_GET(self) -> None:
                assert urlsplit(self.path).path.startswith("/api/")
                self.say(stub.rows)

            def say(self, answer: object) -> None:
                body = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                self.wfile.flush()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    found = Stub()
    thread = threading.Thread(target=found.server.serve_forever, args=(0.01,))
    thread.start()
    yield found
    found.server.shutdown()
    thread.join()
    found.server.server_close()


@pytest.fixture(scope="module")
def client(stub: Stub) -> Iterator[Loosely]:
    with HaloPsaClient(
        base_url=stub.url, client_id="id", client_secret="secret", rate_limit=UNPACED
    ) as found:
        yield found


def samples(param: Param, field: FieldFacts) -> tuple[object, object, object] | None:
    """What to ask for, a value of a row that obeys, and one that does not."""
    word = param.type.removeprefix("list[").removesuffix("]")
    if param.op in ("truthy", "falsy", "with", "without"):
        if field.type not in ("bool", "str", "int"):
            return None
        set_, unset = (True, False) if field.type == "bool" else ("x", "") if field.type == "str" else (1, 0)
        obeys, contradicts = (set_, unset) if param.op in ("truthy", "without") else (unset, set_)
        return param.op in ("truthy", "falsy"), obeys, contradicts
    if param.op in ("ge", "gt", "le", "lt"):
        if word not in ("date", "datetime") or field.type != "datetime":
            return None
        early, late = "2024-01-01T00:00:00", "2026-01-01T00:00:00"
        return ("2025-01-01", late, early) if param.op in ("ge", "gt") else ("2025-01-01", early, late)
    if word == "bool" and field.type == "bool":
        return True, True, False
    if word == "int" and field.type in ("int", "float"):
        return 7, 7, 8
    if word == "str" and field.type == "str" and not param.type.startswith("list["):
        return "seven", "seven", "eight"
    return None


def compared(name: str) -> Iterator[tuple[Param, FieldFacts, tuple[object, object, object]]]:
    described = facts.resource(name)
    if not described.row:
        return
    fields = facts.entity_facts(described.row).fields
    if "id" not in fields:
        return
    for param in described.ops["list"].query.values():
        field = fields.get(param.matches or "")
        if field is None or param.only == "inventory" or field.via or field.derive or "." in field.read:
            continue
        if param.loose:
            continue
        if (found := samples(param, field)) is not None:
            yield param, field, found


def of(client: Loosely, name: str) -> Loosely:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def needed(name: str, param: Param) -> dict[str, object]:
    wanted = facts.resource(name).ops["list"].requires_any
    return {} if not wanted or param.name in wanted else {wanted[0]: 7}


SWITCHED = [
    (name, param)
    for name in [*CURATED, *PUBLISHED]
    for param in facts.resource(name).ops["list"].query.values()
    if param.widens
]


def test_lists_have_switches_that_bring_other_rows() -> None:
    known = {(name, param.name) for name, param in SWITCHED}
    assert {("tickets", "includechildren"), ("assets", "includechildren")} <= known
    assert {("api.tickets", "includechildren"), ("api.asset", "includechildren")} <= known


@pytest.mark.parametrize(("name", "switch"), SWITCHED, ids=[f"{name}-{p.name}" for name, p in SWITCHED])
def test_no_filter_is_accused_for_rows_that_a_switch_has_brought(
    client: Loosely, stub: Stub, name: str, switch: Param
) -> None:
    resource, word = of(client, name), switch.type
    given = True if word == "bool" else [1] if word.startswith("list[") else "x" if word == "str" else 1
    for param, field, (asked, obeys, contradicts) in compared(name):
        stub.rows = [{"id": 1, field.read: obeys}, {"id": 2, field.read: contradicts}]
        wanted = {param.name: asked, switch.name: given, **needed(name, param)}
        assert resource.list(**wanted).ignored_filters == ()  # a warning would be an error here
        listing = resource.list_all(**wanted)
        assert len(listing.to_list()) == 2
        assert listing.report.ignored_filters == ()


def test_every_filter_of_every_list_that_rows_can_contradict(client: Loosely, stub: Stub) -> None:
    check_each([*CURATED, *PUBLISHED], lambda name: told_of_filters(client, stub, name))


def told_of_filters(client: Loosely, stub: Stub, name: str) -> None:
    resource = of(client, name)
    for param, field, (asked, obeys, contradicts) in compared(name):
        given = {param.name: asked, **needed(name, param)}
        stub.rows = [{"id": number, field.read: obeys} for number in range(1, 4)]
        assert resource.list(**given).ignored_filters == ()  # a warning would be an error here
        stub.rows = [{"id": number} for number in range(1, 4)]  # they do not show the field
        if field.read != "id":
            assert resource.list(**given).ignored_filters == ()
        stub.rows = [{"id": number, field.read: contradicts} for number in range(1, 4)]
        with pytest.warns(
            HaloPsaIgnoredFilterWarning, match=f"the filter {param.name} did nothing"
        ) as caught:
            page = resource.list(**given)
        assert page.ignored_filters == (param.name,)
        assert len(page) == 3
        assert len(caught) == 1


#: Filters by hand that select rows whose field may differ: by what can be several, by a window, by who may see it,
#: by a guess from the name alone.
NEVER: list[tuple[str, dict[str, Loosely], dict[str, Loosely]]] = [
    ("agents", {"client_id": 7}, {"client_id": 8}),
    ("appointments", {"start_date": "2026-02-01"}, {"start_date": "2026-01-01T00:00:00"}),
    ("appointments", {"end_date": "2026-02-01"}, {"end_date": "2026-03-01T00:00:00"}),
    ("appointments", {"agents": [7]}, {"agent_id": 8}),
    ("actions", {"startdate": "2026-02-01"}, {"datetime": "2026-01-01T00:00:00"}),
    ("assets", {"user_id": 7}, {"user_id": 8}),
    ("assets", {"username": "ann"}, {"user_name": "Bob"}),
    ("assets", {"contract_id": 7}, {"contract_id": 8}),
    ("contracts", {"site_id": 7}, {"site_id": 8}),
    ("invoices", {"ticket_id": 7}, {"ticket_id": 8}),
    ("invoices", {"sent": [7]}, {"emailstatus": 8}),
    ("items", {"supplier_id": 7}, {"supplier_id": 8}),
    ("quotes", {"quote_status": [7]}, {"status": 8}),
    ("tickets", {"search": "printer"}, {"summary": "screen"}),
    ("tickets", {"release_id": 7}, {"release_id": 8}),
    ("tickets", {"search_details": "printer"}, {"details": "screen"}),
    ("api.canned_text", {"agent_id": 7}, {"agent_id": 8}),
    ("api.canned_text", {"team_id": 7}, {"team_id": 8}),
    ("api.holiday", {"agent_id": 7}, {"agent_id": 8}),
    ("api.template", {"group_id": 7}, {"group_id": 8}),
    ("api.asset", {"user_id": 7}, {"user_id": 8}),
]


@pytest.mark.parametrize(("name", "asked", "shown"), NEVER, ids=repr)
def test_what_is_not_known_to_be_equal_is_never_accused(
    client: Loosely, stub: Stub, name: str, asked: dict[str, Loosely], shown: dict[str, Loosely]
) -> None:
    stub.rows = [{"id": number, **shown} for number in range(1, 9)]
    page = of(client, name).list(**asked)  # a warning would be an error here
    assert (len(page), page.ignored_filters) == (8, ())


def test_what_is_published_only_is_compared_nowhere() -> None:
    """A published list knows what the curated list of the same path knows, and nothing by its own names."""
    curated = {facts.resource(name).ops["list"].requests["v2"].path: name for name in CURATED}
    for name in PUBLISHED:
        listed = facts.resource(name).ops["list"]
        compared_here = {param.wire_name for param in listed.query.values() if param.matches}
        if (home := curated.get(listed.requests["v2"].path)) is None:
            assert not compared_here, name
            continue
        known = {
            p.wire_name
            for p in facts.resource(home).ops["list"].query.values()
            if p.matches and not p.when and not p.sets
        }
        assert compared_here <= known, name


def test_there_is_something_to_compare() -> None:
    """The test above would be green without."""
    assert sum(1 for name in CURATED for _ in compared(name)) > 100
    assert sum(1 for name in PUBLISHED for _ in compared(name)) > 100
    of_tickets = {param.name for param, _, _ in compared("tickets")}
    assert of_tickets >= {
        "client_id",
        "site_id",
        "agent_id",
        "status_id",
        "open_only",
        "priority_id",
    }


def test_a_stray_row_is_no_news(client: Loosely, stub: Stub) -> None:
    """A row may change between being selected and being read."""
    stub.rows = [{"id": number, "client_id": 7} for number in range(1, 60)] + [{"id": 99, "client_id": 8}]
    page = client.tickets.list(client_id=7)
    assert (len(page), page.ignored_filters) == (60, ())


def test_vendor_spelling_and_renamed_filters(client: Loosely, stub: Stub) -> None:
    stub.rows = [{"id": 1, "team_id": 8}]
    with pytest.warns(HaloPsaIgnoredFilterWarning, match="the filter team did nothing: team_id contradicts"):
        assert client.tickets.list(team="7").ignored_filters == ("team",)
    with pytest.warns(HaloPsaIgnoredFilterWarning):
        assert client.tickets.list(team_id=[7, 9]).ignored_filters == ("team_id",)


def test_another_record_s_rows(client: Loosely, stub: Stub) -> None:
    """The id a child list is bound to is a filter too, and the worst to lose."""
    stub.rows = [{"id": 1, "ticket_id": 6}]
    with pytest.warns(
        HaloPsaIgnoredFilterWarning, match=r"tickets\.actions: the filter ticket_id did nothing"
    ):
        assert client.tickets.actions(5).ignored_filters == ("ticket_id",)
    stub.rows = [{"id": 9, "parent_id": 6}]
    with pytest.warns(HaloPsaIgnoredFilterWarning, match="the filter parent_id"):
        client.projects.tasks(5)


def ignoring(ignore: Loosely, **more: Loosely) -> Sandbox:
    return Sandbox(tickets=350, ignore_filters=ignore, **more)


@pytest.mark.parametrize("options", [{}, {"prefetch": 4}, {"consistent": True}], ids=str)
def test_whole_lists(options: dict[str, Loosely]) -> None:
    with ignoring(True) as halo, HaloPsaClient(**halo.connection) as client:
        listing = client.tickets.list_all(client_id=3, open_only=True, search="x", page_size=50, **options)
        with pytest.warns(HaloPsaIgnoredFilterWarning) as caught:
            rows = listing.to_list()
        assert len(rows) == len({row.id for row in rows}) == 350
        assert listing.report.complete
        assert listing.report.ignored_filters == ("client_id", "open_only")
        assert len(caught) == 2
        again = list(listing)  # a listing does not repeat itself, its report does
        assert len(again) == 350
        assert listing.report.ignored_filters == ("client_id", "open_only")


def test_strict_is_about_completeness() -> None:
    with ignoring(["client_id"]) as halo, HaloPsaClient(**halo.connection) as client:
        listing = client.tickets.list_all(client_id=3, strict=True)
        with pytest.warns(HaloPsaIgnoredFilterWarning):
            assert len(listing.to_list()) == 350


def test_pages_say_it_too() -> None:
    with ignoring(["client_id"]) as halo, HaloPsaClient(**halo.connection) as client:
        with pytest.warns(HaloPsaIgnoredFilterWarning):
            pages = list(client.tickets.list_all(client_id=3, page_size=100).pages())
        assert [page.ignored_filters for page in pages] == [("client_id",)] * 4


def test_a_caller_who_breaks_off_knows() -> None:
    with ignoring(["client_id"]) as halo, HaloPsaClient(**halo.connection) as client:
        listing = client.tickets.list_all(client_id=3)
        rows = iter(listing)
        with pytest.warns(HaloPsaIgnoredFilterWarning):
            next(rows)
        rows.close()  # type: ignore[attr-defined]  # as a loop that is left does it in time
        assert listing.report.ignored_filters == ("client_id",)


def test_some_filters_are_ignored() -> None:
    with ignoring(["team_id", "inactive"]) as halo, HaloPsaClient(**halo.connection) as client:
        with pytest.warns(HaloPsaIgnoredFilterWarning, match="team_id") as caught:
            page = client.tickets.list(team_id=2, open_only=True)
        assert page.ignored_filters == ("team_id",)
        assert not any(row.hasbeenclosed for row in page)
        assert len(caught) == 1
        with pytest.warns(HaloPsaIgnoredFilterWarning, match="inactive"):
            assert client.assets.list(inactive=True).ignored_filters == ("inactive",)
        # The vendor's name for it is ignored as well.
        with pytest.warns(HaloPsaIgnoredFilterWarning, match="the filter team "):
            of(client, "tickets").list(team="2")


def test_children_of_a_tenant_that_ignores_the_ticket() -> None:
    with ignoring(True) as halo, HaloPsaClient(**halo.connection) as client:
        with pytest.warns(HaloPsaIgnoredFilterWarning, match="ticket_id"):
            page = client.tickets.actions(5)
        assert len({row.ticket_id for row in page}) > 1


def test_a_reading_of_changes_says_it_in_its_report_only() -> None:
    """It compares the rows itself, so that the caller has what was asked for; other filters are told."""
    with ignoring(True) as halo, HaloPsaClient(**halo.connection) as client:
        found = client.tickets.changed_since("2026-06-01")
        rows = found.to_list()
        assert 0 < len(rows) < 350
        assert found.report.ignored_filters == ("lastupdatefromdate",)
        found = client.tickets.changed_since("2026-06-01", client_id=3)
        with pytest.warns(HaloPsaIgnoredFilterWarning, match="client_id") as caught:
            found.to_list()
        assert len(caught) == 1


def _unpaced(halo: Sandbox) -> Loosely:
    options: dict[str, Loosely] = {**halo.connection, "rate_limit": UNPACED}
    return HaloPsaClient(**options)


def test_a_tenant_that_obeys_is_never_accused() -> None:
    """Every comparison of every list of the local tenant, which obeys: no warning, no name in a report."""
    with Sandbox(tickets=200, rate_limit=None) as halo, _unpaced(halo) as client:
        tried = 0
        with warnings.catch_warnings():
            warnings.simplefilter("error", HaloPsaIgnoredFilterWarning)
            for name in CURATED:
                if name in ("actions", "attachments"):
                    continue
                rows = of(client, name).list_all().to_list()
                for param, field, _ in compared(name):
                    if param.op in ("with", "without"):
                        continue
                    shown = sorted({getattr(row, field.name) for row in rows} - {None, ""}, key=repr)
                    for value in shown[:2]:
                        asked = True if param.op in ("truthy", "falsy") else value
                        page = of(client, name).list(**{param.name: asked})
                        assert page.ignored_filters == (), (name, param.name)
                        tried += 1
        assert tried > 60


def test_every_filter_of_every_list_at_its_edges(client: Loosely, stub: Stub) -> None:
    """Asking for both sides of a switch never accuses."""
    stub.rows = [{"id": 1, "inactive": True}, {"id": 2, "inactive": False}]
    for name in ("clients", "contacts", "sites", "assets", "suppliers"):
        assert of(client, name).list(includeinactive=True, includeactive=True).ignored_filters == ()
