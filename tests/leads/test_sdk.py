"""The SDK in front of the lead service: what the reference shows of it, against the real thing."""

from __future__ import annotations

import pytest

from halopsa.integrations.leads import AuthenticationError, HaloIntegration, NotFoundError, ValidationError
from tests.leads.whole import Whole


def test_the_example_of_the_reference(up: Whole) -> None:
    client = HaloIntegration(api_key=up.key, base_url=up.url)
    result = client.leads.sync({"first_name": "John", "email": "john.doe@company.com", "source": "apollo"})
    assert result.success
    assert result.lead_id
    assert up.tenant.tickets.get(int(result.halopsa_ticket_id or 0)).id == result.halopsa_ticket_id
    again = client.leads.sync({"first_name": "John", "email": "JOHN.doe@company.com", "source": "apollo"})
    assert (again.lead_id, again.actions_taken) == (result.lead_id, ["duplicate_found"])


def test_from_a_lead_to_a_won_opportunity(up: Whole) -> None:
    client = up.sdk()
    lead = client.leads.sync({"first_name": "Jo", "email": "jo@company.com", "source": "apollo"}).lead_id
    assert lead is not None
    prospect = client.prospects.convert(lead, fit_score=85, decision_maker=True, create_opportunity=True)
    assert (prospect.success, prospect.prospect_id) == (True, lead)
    assert prospect.halopsa_opportunity_id
    assert client.prospects.update_status(lead, status="qualified").status == "qualified"
    made = client.opportunities.create(prospect_id=lead, value=75000, probability=60)
    assert made.opportunity_id is not None
    changed = client.opportunities.update(made.opportunity_id, value=80000, notes="Custom terms")
    assert changed.value == 80000
    assert changed.halopsa_opportunity_id == made.halopsa_opportunity_id


def test_bulk(up: Whole) -> None:
    client = up.sdk()
    rows = [{"email": f"bulk{n}@company.com", "first_name": "Jo"} for n in range(3)]
    result = client.leads.bulk([*rows, {"email": "bad"}], source="csv", batch_size=2)
    assert (result.successful, result.failed, result.status) == (3, 1, "done")
    assert [each.index for each in result.results or []] == [0, 1, 2]
    assert [each.error for each in result.errors or []] == ["Invalid email address format"]
    again = client.leads.batch(str(result.batch_id))
    assert again.total_processed == 4


def test_validate(up: Whole) -> None:
    found = up.sdk().leads.validate({"first_name": "John", "email": "nobody@company.com"}, source="apollo")
    assert found.valid
    assert found.suggestions == ["Consider adding phone number for better contact rate"]


def test_errors_have_their_classes(up: Whole) -> None:
    client = up.sdk()
    with pytest.raises(ValidationError, match="Invalid email address format"):
        client.leads.sync({"email": "bad", "source": "apollo"})
    with pytest.raises(NotFoundError):
        client.prospects.convert(999_999, fit_score=1)
    with pytest.raises(AuthenticationError):
        HaloIntegration(api_key="hl_no_no", base_url=up.url).config.get()
