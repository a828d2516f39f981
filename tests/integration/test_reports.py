"""Reports, end to end."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaClient, HaloPsaReportError
from tests.integration.checks import ids


def test_list_and_get(client: HaloPsaClient) -> None:
    page = client.reports.list(page_size=2)
    assert (len(page), page.record_count) == (2, 5)
    assert sorted(ids(client.reports.list_all(page_size=2))) == [1, 2, 3, 4, 5]
    assert client.reports.get(3).name == "Tickets per status"


def test_run(client: HaloPsaClient) -> None:
    data = client.reports.run(3)
    assert data.rows is not None
    assert sum(row["Tickets"] for row in data.rows) == 500
    assert [column.name for column in data.columns or []] == ["Status", "Tickets"]


def test_run_for_a_client_and_a_period(v2: HaloPsaClient) -> None:
    rows = v2.reports.run(3, client_id=123).rows or []
    assert sum(row["Tickets"] for row in rows) == 6
    none = v2.reports.run(
        3,
        client_id=123,
        reportingperiodstartdate="2030-01-01",
        reportingperiodenddate="2030-12-31",
    ).rows
    assert none == []


def test_a_report_that_fails(v2: HaloPsaClient) -> None:
    """The tenant answers 200 all the same."""
    with pytest.raises(HaloPsaReportError, match="faultidd") as caught:
        v2.reports.run(5)
    assert caught.value.status_code == 200
    assert "faultidd" in str(caught.value.response)
