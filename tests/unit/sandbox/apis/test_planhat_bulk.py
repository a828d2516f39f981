"""Twelve thousand rows to the stand-in of Planhat through a line that loses answers: one result each, none twice."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from halopsa import BulkReport
from halopsa.integrations.planhat import AsyncPlanhatClient, PlanhatClient
from halopsa.integrations.planhat.models.company import Company
from halopsa.sandbox import ApiSandbox
from tests.faulty import relayed

MANY, ODD = 12_000, 97


def given() -> list[dict[str, object]]:
    rows: list[dict[str, object]] = [{"externalId": f"x{n}", "name": f"Company {n}"} for n in range(MANY)]
    for n in range(0, MANY, ODD):
        rows[n] = {"_id": f"{n:024x}", "name": "nobody"}  # a record that is not there
    return rows


@pytest.mark.parametrize("suspends", [False, True], ids=["sync", "async"])
def test_every_row_has_one_result_and_none_is_made_twice(suspends: bool) -> None:
    plan = {1: "429", 2: "lost after", 4: "500", 5: "lost", 7: "lost after"}
    with ApiSandbox("planhat", rows=0) as box, relayed(box.url, plan) as line:
        connection = {**box.connection, "base_url": line.url}
        rows = given()

        async def on_a_loop() -> BulkReport[Company]:
            async with AsyncPlanhatClient(**connection) as client:
                return await client.companies.bulk_upsert(iter(rows))

        if suspends:
            report = asyncio.run(on_a_loop())
        else:
            with PlanhatClient(**connection) as client:
                report = client.companies.bulk_upsert(iter(rows))
        assert [result.index for result in report.results] == list(range(MANY))
        assert [result.input for result in report.results] == rows
        assert [result.status for result in report.results] == [
            "done" if n % ODD else "failed" for n in range(MANY)
        ]
        kept = Counter(row["externalId"] for row in box.rows("/companies"))
        assert kept == Counter(row["externalId"] for n, row in enumerate(rows) if n % ODD)
        assert line.passed == 3 + len(plan)
