"""The clock of the local tenant: where its data end, what it stamps, what ``halopsa sandbox`` can set."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from click.testing import CliRunner

from halopsa import HaloPsaClient
from halopsa.cli.app import halopsa
from halopsa.sandbox.seed import kit
from halopsa.sandbox.server import Sandbox, serve
from tests.unit.sandbox.tool import Api

NOW = datetime(2031, 3, 5, 9, 30, tzinfo=UTC)


def stamps(api: Api, name: str) -> list[str]:
    rows = api.get("/Tickets", pageinate="true", page_size=100, order=name, orderdesc="true").data["tickets"]
    return [str(row[name])[:19] for row in rows]


def test_the_data_end_at_the_clock() -> None:
    with Sandbox(now=NOW) as halo:
        api = Api(halo)
        newest = stamps(api, "dateoccurred")
        assert "2031-03-01" < newest[0] <= "2031-03-05T09:30:00"
        since = (NOW - timedelta(days=14)).strftime("%Y-%m-%dT%H:%M:%SZ")
        found = api.get("/Tickets", datesearch="dateoccurred", startdate=since).data["record_count"]
        assert 5 < found < 200
        # The sentinels for no date stay what they are.
        assert api.get("/Tickets", open_only="true").data["tickets"][0]["dateclosed"] == "1900-01-01T00:00:00"
        assert api.get("/Holiday").data[0]["date"] <= "2031-03-05T09:30:00"


def test_the_clock_goes_on_from_there() -> None:
    with Sandbox(now=NOW, tickets=3) as halo:
        reply = Api(halo).post("/Tickets", [{"summary": "x"}])
        made = datetime.fromisoformat(reply.data["dateoccurred"]).replace(tzinfo=UTC)
        assert timedelta(0) <= made - NOW < timedelta(minutes=10)
        assert timedelta(0) <= parsedate_to_datetime(reply.headers["date"]) - NOW < timedelta(minutes=10)


def test_without_one_the_data_are_those_of_every_day_and_the_clock_is_right() -> None:
    with Sandbox() as halo:
        api = Api(halo)
        assert stamps(api, "dateoccurred")[0][:7] == kit.NEWEST.isoformat()[:7]
        made = api.post("/Tickets", [{"summary": "x"}])
        when = datetime.fromisoformat(made.data["dateoccurred"]).replace(tzinfo=UTC)
        assert abs(when - datetime.now(UTC)) < timedelta(minutes=10)
        assert abs(parsedate_to_datetime(made.headers["date"]) - datetime.now(UTC)) < timedelta(minutes=10)


def test_a_naive_moment_is_utc_and_other_zones_are_turned() -> None:
    plus = datetime(2031, 3, 5, 11, 30).astimezone(UTC)
    for now in (datetime(2031, 3, 5, 9, 30), plus):
        with Sandbox(now=now, tickets=0) as halo:
            made = Api(halo).post("/Tickets", [{"summary": "x"}]).data["dateoccurred"]
        wanted = now.replace(tzinfo=UTC) if now.tzinfo is None else now
        assert abs(datetime.fromisoformat(made).replace(tzinfo=UTC) - wanted) < timedelta(minutes=10)


@pytest.mark.parametrize("now", ["2031-03-05", datetime(1850, 1, 1), datetime(9998, 1, 1), 5])
def test_moments_that_make_no_sense(now: object) -> None:
    with pytest.raises(ValueError, match="now must be a datetime"):
        Sandbox(now=now)  # type: ignore[arg-type]  # which is the point


def test_changes_can_be_followed_by_that_clock() -> None:
    with Sandbox(now=NOW, tickets=30) as halo, HaloPsaClient(**halo.connection) as client:
        first = client.tickets.changed_since(NOW - timedelta(minutes=1))
        first.to_list()
        client.tickets.update(7, summary="changed")
        again = client.tickets.changed_since(NOW - timedelta(minutes=1)).to_list()
        assert 7 in {row.id for row in again}


# halopsa sandbox


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the command would start."""
    calls: list[dict[str, Any]] = []
    monkeypatch.setattr("halopsa.sandbox.server.serve", lambda **settings: calls.append(settings))
    return calls


def test_the_command_ends_its_data_today(started: list[dict[str, Any]]) -> None:
    assert CliRunner().invoke(halopsa, ["sandbox"]).exit_code == 0
    assert abs(started[0]["now"] - datetime.now(UTC)) < timedelta(minutes=10)
    assert started[0]["rate_limit"] == (500, 180.0)
    assert started[0]["record_count"] == "honest"


def test_the_command_sets_what_the_class_can(started: list[dict[str, Any]]) -> None:
    words = (
        "sandbox --now 2026-06-30T16:00:00Z --rate-limit 20/60 --retry-after --page-cap 10 --latency 0.2 --count stuck "
        "--repeat-page-1 clients --ignore-filters team_id,inactive --deny contracts.get --token-lifetime 60 "
        "--fail 503:/Tickets:2 --fail 500"
    )
    result = CliRunner().invoke(halopsa, words.split())
    assert result.exit_code == 0, result.output
    (found,) = started
    assert found["now"] == datetime(2026, 6, 30, 16, tzinfo=UTC)
    assert found["rate_limit"] == (20, 60.0)
    assert (found["page_cap"], found["latency"], found["record_count"]) == (10, 0.2, "stuck")
    assert (found["retry_after"], found["token_lifetime"]) == (True, 60)
    assert set(found["repeat_page_1"]) == {"clients"}
    assert set(found["ignore_filters"]) == {"team_id", "inactive"}
    assert set(found["agent_denied"]) == {"contracts.get"}
    assert [tuple(fault) for fault in found["fail"]] == [(503, "/Tickets", 2), (500, None, 1)]


def test_no_limit_and_all_filters(started: list[dict[str, Any]]) -> None:
    CliRunner().invoke(
        halopsa, ["sandbox", "--rate-limit", "none", "--ignore-filters", "all", "--now", "2026-06-30"]
    )
    assert started[0]["rate_limit"] is None
    assert started[0]["ignore_filters"] is True
    assert started[0]["now"] == datetime(2026, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--now yesterday", "--now"),
        ("--rate-limit 5", "500/180"),
        ("--rate-limit 0/5", "500/180"),
        ("--rate-limit 5/-1", "500/180"),
        ("--rate-limit 5/nan", "500/180"),
        ("--page-cap 0", "--page-cap"),
        ("--latency -1", "--latency"),
        ("--latency nan", "--latency"),
        ("--count wrong", "--count"),
        ("--fail teapot", "503:/Tickets:3"),
        ("--fail 99", "503:/Tickets:3"),
        ("--fail 503:/Tickets:0", "503:/Tickets:3"),
    ],
)
def test_what_makes_no_sense_is_a_usage_error(words: str, said: str, started: list[dict[str, Any]]) -> None:
    result = CliRunner().invoke(halopsa, ["sandbox", *words.split()])
    assert result.exit_code == 2
    assert said in result.output
    assert not started


def test_serve_puts_its_faults_in_the_way() -> None:
    stop, lines = threading.Event(), list[str]()
    settings: dict[str, Any] = {
        "port": 0,
        "tickets": 5,
        "fail": [(503, "/Status", 1)],
        "page_cap": 2,
        "now": NOW,
    }
    thread = threading.Thread(target=serve, kwargs={**settings, "write": lines.append, "stop": stop})
    thread.start()
    deadline = time.monotonic() + 20
    while len(lines) < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    try:
        given = dict(line.removeprefix("export ").split("=", 1) for line in lines)
        with HaloPsaClient(
            base_url=given["HALOPSA_BASE_URL"],
            client_id=given["HALOPSA_CLIENT_ID"],
            client_secret=given["HALOPSA_CLIENT_SECRET"],
        ) as client:
            assert client.statuses.list()  # read again after the fault
            assert len(client.tickets.list()) == 2
    finally:
        stop.set()
        thread.join(timeout=20)
