"""Apollo as a provider, against its stand-in: what is asked, what it costs, and limits that processes share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.core.errors import ApiError, RateLimitError
from halopsa.leads.providers.apollo import Apollo
from halopsa.leads.providers.protocol import Bought, ProviderSettings
from halopsa.sandbox import ApiSandbox

ADA = "ada.marsh@alder-dental.example"


@pytest.fixture(scope="module")
def stand_in() -> Iterator[ApiSandbox]:
    with ApiSandbox("apollo", rate_limit=None) as found:
        yield found


@pytest.fixture
def apollo(stand_in: ApiSandbox) -> Iterator[Apollo]:
    stand_in.requests.clear()
    found = Apollo(ProviderSettings(name="apollo", environment=stand_in.environment))
    yield found
    found.close()


def test_a_person_is_completed_by_one_request(stand_in: ApiSandbox, apollo: Apollo) -> None:
    found = apollo.enrich({"email": ADA, "title": "not asked for", "phone": "1"})
    assert found == Bought(
        found=True,
        credits=1.0,
        fields={
            "first_name": "Ada",
            "last_name": "Marsh",
            "email": ADA,
            "company": "Alder Dental",
            "title": "Head of IT",
        },
    )
    assert "Ada" not in repr(found)
    assert apollo.enrich({"email": "nobody@alder-dental.example"}) == Bought(found=False, credits=0.0)
    assert apollo.enrich({"title": "CTO"}) == Bought(found=False)  # nothing to ask with
    assert [one.path for one in stand_in.requests] == ["/api/v1/people/match"] * 2


def test_people_are_searched_for_nothing_and_bought_by_their_number(
    stand_in: ApiSandbox, apollo: Apollo
) -> None:
    first, *_ = apollo.search({"person_titles": ["CTO"], "per_page": 3})
    assert first == {
        "provider_id": "000000000000000000000002",
        "first_name": "Bela",
        "title": "CTO",
        "company": "Birch Legal",
    }
    bought = apollo.enrich({"provider_id": first["provider_id"]})
    assert bought.fields["email"] == "bela.marsh@birch-legal.example"
    with pytest.raises(ApiError, match="Nothing was sent"):
        list(apollo.search({"titles": ["CTO"]}))


def test_what_may_have_cost_something_is_not_sent_again(stand_in: ApiSandbox, apollo: Apollo) -> None:
    stand_in.fail_next(502, path="people/match")
    with pytest.raises(ApiError) as failed:
        apollo.enrich({"email": ADA})
    assert failed.value.may_have_taken_effect
    assert len(stand_in.requests) == 1


def test_who_watches_the_service_takes_nothing_from_what_is_bought(
    stand_in: ApiSandbox, apollo: Apollo
) -> None:
    assert [apollo.check() for _ in range(20)] == ["connected"] * 20
    assert [one.path for one in stand_in.requests] == ["/@free/auth/health"]


def test_without_a_key_nothing_is_asked() -> None:
    found = Apollo(ProviderSettings(name="apollo", environment={"APOLLO_API_KEY": " "}))
    assert not found.configured
    assert found.check() == "not configured"
    assert found.enrich({"email": ADA}) == Bought(found=False)
    assert list(found.search({})) == []
    found.close()


def test_the_limit_of_the_configuration_is_kept_to(stand_in: ApiSandbox, tmp_path: Path) -> None:
    """By all processes together: what one has used, the next one lacks."""
    stand_in.requests.clear()
    budget = str(tmp_path / "budget")
    code = f"""
from halopsa.leads.providers.apollo import Apollo
from halopsa.leads.providers.protocol import ProviderSettings
found = Apollo(
    ProviderSettings(
        name="apollo", rate_limit=3, budget={budget!r}, environment={dict(stand_in.environment)!r}
    ),
    patience=0.5,
)
sent = 0
try:
    for _ in range(5):
        found.enrich({{"email": {ADA!r}}})
        sent += 1
except Exception as error:
    print(sent, type(error).__name__)
found.close()
"""
    said = [
        subprocess.run(  # noqa: S603 - this interpreter
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
        ).stdout
        for _ in range(2)
    ]
    assert said == ["3 RateLimitError\n", "0 RateLimitError\n"]
    assert len(stand_in.requests) == 3


def test_the_limits_of_the_vendor_are_those_of_the_manifest(stand_in: ApiSandbox) -> None:
    with ApiSandbox("apollo", rate_limit=(1, 60.0)) as strict:
        found = Apollo(ProviderSettings(name="apollo", environment=strict.environment))
        strict.fail_next(429, headers={"Retry-After": "3000"})
        with pytest.raises(RateLimitError) as refused:
            found.enrich({"email": ADA})
        assert not refused.value.may_have_taken_effect
        found.close()
