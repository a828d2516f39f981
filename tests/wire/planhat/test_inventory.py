"""Each row of the inventory has a test over HTTP, or a reason why it is left out."""

from __future__ import annotations

import importlib

import pytest

from halopsa.integrations.planhat import PlanhatClient
from tests.wire.planhat.inventory import ROWS, Row
from tests.wire.planhat.models import MODELS


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.section}: {row.what}")
def test_each_row_is_tested_or_left_out_with_a_reason(row: Row) -> None:
    assert bool(row.tests) != bool(row.left_out)
    assert row.grade in ("A", "B", "C", "D")
    if row.tests:
        module, _, name = row.tests.partition(".")
        found = vars(importlib.import_module(f"tests.wire.planhat.{module}"))
        assert any(test.startswith(name) for test in found if test.startswith("test_"))


def test_what_is_left_out() -> None:
    assert {row.what for row in ROWS if row.left_out} == {
        "basic with the key of a Private App",
        "TLS 1.2 or later",
        "licenses of one company, the older nested path",
        "logs",
    }


def test_each_resource_is_in_the_inventory() -> None:
    client = PlanhatClient("k" * 20)
    named = {row.what.partition(".")[0] for row in ROWS if row.section == "operations"}
    resources = {name for name in dir(type(client)) if hasattr(getattr(client, name, None), "_name")}
    client.close()
    assert len(resources) == 30
    assert resources <= named
    assert set(MODELS) < resources
