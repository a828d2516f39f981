"""Log of errors, settings, cursors, companies, opportunities, calls of providers."""

from __future__ import annotations

import pytest

from halopsa.leads.store import calls, companies, cursors, errors, opportunities, settings
from halopsa.leads.store.engine import Database


def test_errors_newest_first(database: Database) -> None:
    with database.writing() as c:
        errors.log(c, "error", "a\x00b\ud800", now=1.0, source="csv", lead_id=7, code="INTERNAL_ERROR")
        errors.log(c, "warning", "second", now=2.0, details={"status": 503})
        errors.log(c, "error", "third", now=3.0)
        found, total = errors.page(c, level="error")
        assert total == 2
        assert [(one.message, one.details) for one in found] == [
            ("third", {}),
            ("ab?", {"lead_id": 7, "error_code": "INTERNAL_ERROR"}),
        ]
        assert [one.message for one in errors.page(c, since=2.0)[0]] == ["third", "second"]
        assert [one.message for one in errors.page(c, page=2, limit=2)[0]] == ["ab?"]
        assert errors.page(c, page=10**30, limit=2) == ([], 3)


def test_settings_are_merged(database: Database) -> None:
    with database.writing() as c:
        assert settings.get(c) == {}
        settings.merge(c, {"providers": {"apollo": {"rate_limit": 150, "enabled": True}}}, now=1.0)
        settings.merge(c, {"providers": {"apollo": {"enabled": False}, "csv": {"enabled": True}}}, now=2.0)
        settings.merge(c, {"providers": {"csv": {"enabled": None}}}, now=3.0)
        assert settings.get(c) == {"providers": {"apollo": {"rate_limit": 150, "enabled": False}}}


@pytest.mark.parametrize("name", ["a/b", "", "x" * 121])
def test_a_setting_has_a_name(database: Database, name: str) -> None:
    with database.writing() as c, pytest.raises(ValueError, match="name of a setting"):
        settings.merge(c, {"providers": {name: {"enabled": True}}}, now=1.0)


def test_a_cursor_is_what_was_put_last(database: Database) -> None:
    with database.writing() as c:
        assert cursors.get(c, "won") is None
        cursors.put(c, "won", {"since": "2026-01-01"}, now=1.0)
        cursors.put(c, "won", {"since": "2026-01-02"}, now=2.0)
        assert cursors.get(c, "won") == {"since": "2026-01-02"}


def test_companies_until_they_are_forgotten(database: Database) -> None:
    with database.writing() as c:
        assert companies.get(c, "acme") is None
        companies.put(c, "acme", 1, 2, now=1.0)
        companies.put(c, "acme", 3, 4, now=2.0)
        found = companies.get(c, "acme")
        assert found is not None
        assert (found.client_id, found.site_id, found.at) == (3, 4, 2.0)
        companies.forget(c, "acme")
        assert companies.get(c, "acme") is None


def test_an_opportunity_is_won_once(database: Database) -> None:
    with database.writing() as c:
        number = opportunities.insert(c, lead_id=7, data={"value": 100}, now=1.0)
        assert opportunities.change(c, number, now=2.0, state="done", halo_id=55)
        assert not opportunities.change(c, number + 1, now=2.0, state="done")
        assert opportunities.won(c, number, now=3.0)
        assert not opportunities.won(c, number, now=4.0)
        found = opportunities.find(c, 55)
        assert found is not None
        assert found == opportunities.get(c, number, lock=True)
        assert (found.won_at, found.data, found.lead_id) == (3.0, {"value": 100}, 7)
        assert opportunities.of_lead(c, 7) == [found]
        assert opportunities.get(c, 2**63) is None
        assert opportunities.find(c, 56) is None


def test_what_a_provider_cost(database: Database) -> None:
    with database.writing() as c:
        calls.add(c, "apollo", "match", "found", now=1.0, credits=1)
        calls.add(c, "apollo", "match", "found", now=2.0, credits=0.5, lead_id=7)
        calls.add(c, "apollo", "match", "refused", now=3.0)
        calls.add(c, "zoominfo", "match", "found", now=3.0, credits=9)
        assert calls.spent(c, "apollo", since=2.0) == calls.Spending(calls=2, credits=0.5)
        assert calls.spent(c, "csv", since=0.0) == calls.Spending(calls=0, credits=0.0)
