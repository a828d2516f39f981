"""The stand-in of the lead service: leads one by one and many at once, checks, prospects, and its log by level."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.integrations.leads import HaloIntegration, NotFoundError, ValidationError
from halopsa.sandbox import ApiSandbox


@pytest.fixture
def client() -> Iterator[HaloIntegration]:
    with ApiSandbox("leads") as stand_in, HaloIntegration(**stand_in.connection) as found:
        yield found


def test_one_lead(client: HaloIntegration) -> None:
    first = client.leads.sync({"email": "jo@acme.example", "source": "apollo"})
    assert (first.success, first.actions_taken) == (True, ["lead_created"])
    again = client.leads.sync({"email": "JO@acme.example", "source": "apollo", "update_existing": True})
    assert (again.lead_id, again.actions_taken) == (first.lead_id, ["lead_updated"])
    other = client.leads.sync({"email": "jo@acme.example", "source": "apollo", "deduplication": False})
    assert other.lead_id != first.lead_id
    with pytest.raises(ValidationError, match="Invalid email") as refused:
        client.leads.sync({"email": "nobody", "source": "apollo"})
    assert (refused.value.code, refused.value.details) == ("VALIDATION_ERROR", {"field": "email"})


def test_many_leads_have_an_answer_each(client: HaloIntegration) -> None:
    rows = [{"email": "a@b.example"}, {"email": "nobody"}, {"email": "c@b.example"}]
    found = client.leads.bulk(rows, source="zoominfo")
    assert (found.total_processed, found.successful, found.failed) == (3, 2, 1)
    assert [(one.index, one.success) for one in found.results or []] == [(0, True), (2, True)]
    assert [(one.index, one.error) for one in found.errors or []] == [(1, "Invalid email address format")]
    assert client.leads.bulk(rows, source="zoominfo", continue_on_error=False).total_processed == 2
    with pytest.raises(ValidationError, match="leads is required"):
        client.request("POST", "/sync/leads/bulk", json={"source": "zoominfo", "leads": []})


def test_a_lead_is_checked_and_becomes_a_prospect(client: HaloIntegration) -> None:
    checked = client.leads.validate({"email": "jo@acme.example"}, source="apollo")
    assert (checked.valid, len(checked.suggestions or [])) == (True, 1)
    assert client.leads.validate({"email": "nobody"}, source="apollo").valid is False
    lead = client.leads.sync({"email": "jo@acme.example", "source": "apollo"}).lead_id
    assert lead is not None
    prospect = client.prospects.convert(lead, fit_score=85)
    assert (prospect.lead_id, prospect.fit_score, prospect.status) == (lead, 85, "new")
    assert prospect.prospect_id is not None
    assert client.prospects.update_status(prospect.prospect_id, status="qualified").status == "qualified"
    with pytest.raises(NotFoundError):
        client.prospects.convert(999, fit_score=85)


def test_the_service_and_its_log(client: HaloIntegration) -> None:
    health = client.health.check()
    assert (health.status, (health.services or {})["halopsa"]) == ("healthy", "connected")
    assert [entry.level for entry in client.errors.list(level="warning")] == ["warning"]
