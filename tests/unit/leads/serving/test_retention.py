"""Retention: people and logs go when their days are over, and not before; leads stay unless days are set."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.leads.retention import sweep
from halopsa.leads.settings import Retention
from halopsa.leads.store import errors, leads
from halopsa.leads.store.engine import Database

DAY = 86_400.0
NOW = 1_000 * DAY


@pytest.fixture
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    base = Database(f"sqlite:///{tmp_path_factory.mktemp('data') / 'leads.db'}")
    base.upgrade()
    yield base
    base.close()


def fill(database: Database) -> None:
    with database.writing() as c:
        for days in (10, 100, 800):
            email = f"of{days}@example.com"
            leads.insert(
                c,
                key=email,
                source="csv",
                data={"email": email},
                options={},
                now=NOW - days * DAY,
            )
            errors.log(c, "error", f"of {days}", now=NOW - days * DAY)


def left(database: Database) -> tuple[list[str], list[str]]:
    with database.reading() as c:
        people = [days for days in ("10", "100", "800") if leads.find(c, f"of{days}@example.com")]
        rows, _ = errors.page(c, page=1, limit=10)
        return people, [row.message for row in rows]


def test_leads_stay_and_logs_go(database: Database) -> None:
    fill(database)
    assert sweep(database, Retention(), now=NOW) == 2
    assert left(database) == (["10", "100", "800"], ["of 10"])


def test_people_go_when_their_days_are_over(database: Database) -> None:
    fill(database)
    assert sweep(database, Retention(lead_days=365, log_days=500), now=NOW) == 2
    assert left(database) == (["10", "100"], ["of 10", "of 100"])
    assert sweep(database, Retention(lead_days=365, log_days=500), now=NOW) == 0


def test_it_ends_when_the_process_does(database: Database) -> None:
    fill(database)
    assert sweep(database, Retention(lead_days=1), now=NOW, going=lambda: False) == 0
    assert left(database)[0] == ["10", "100", "800"]
