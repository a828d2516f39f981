"""find and ensure at Planhat, end to end: by keys that stand for ids, by an address, and with a lost answer."""

from __future__ import annotations

import asyncio

import pytest

from halopsa.integrations.planhat import AsyncPlanhatClient, InvalidRequestError, PlanhatClient
from halopsa.sandbox import ApiSandbox
from tests.faulty import relayed


def test_a_company_is_found_by_its_keys() -> None:
    with ApiSandbox("planhat", rows=3) as box, PlanhatClient(**box.connection) as client:
        made = client.companies.ensure({"external_id": "crm-5"}, {"name": "Acme"})
        assert (made.outcome, made.record.name, made.record.external_id) == ("created", "Acme", "crm-5")
        again = client.companies.ensure({"external_id": "crm-5"}, {"name": "Acme Ltd"}, update=True)
        assert (again.outcome, again.record.id, again.record.name) == ("updated", made.record.id, "Acme Ltd")
        found = client.companies.find(external_id="crm-5")
        assert found is not None
        assert found.id == made.record.id
        assert client.companies.find(external_id="crm-") is None
        assert client.companies.find(source_id="crm-5") is None


def test_an_enduser_is_found_by_the_address() -> None:
    with ApiSandbox("planhat", rows=3) as box, PlanhatClient(**box.connection) as client:
        company = client.companies.create(name="Acme")
        data = {"company_id": company.id, "first_name": "Ann"}
        made = client.endusers.ensure({"email": "ann@example.com"}, data)  # type: ignore[arg-type]  # a plain dict
        assert made.outcome == "created"
        assert client.endusers.ensure({"email": "ANN@example.com "}).record.id == made.record.id
        with pytest.raises(InvalidRequestError, match="must not be blank"):
            client.endusers.ensure({"email": " "})


def test_a_lost_answer_makes_no_second_one() -> None:
    with ApiSandbox("planhat", rows=0) as box, relayed(box.url, {2: "lost after"}) as line:
        with PlanhatClient(**{**box.connection, "base_url": line.url}) as client:
            made = client.companies.ensure({"external_id": "crm-5"}, {"name": "Acme"})
        assert made.outcome == "created"
        with PlanhatClient(**box.connection) as client:
            assert [row.id for row in client.companies.list_all()] == [made.record.id]


def test_async() -> None:
    async def work() -> None:
        with ApiSandbox("planhat", rows=0) as box:
            async with AsyncPlanhatClient(**box.connection) as client:
                found = await asyncio.gather(
                    *(client.companies.ensure({"source_id": "s-1"}, {"name": "Acme"}) for _ in range(4))
                )
                assert sorted(one.outcome for one in found) == ["created", "found", "found", "found"]
                assert await client.companies.find(source_id="s-2") is None

    asyncio.run(work())
