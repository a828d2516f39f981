"""What people and their tools see of clients, calls, records and pages."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest

from halopsa import HaloPsaClient
from halopsa._api import API
from halopsa.core.paging.listing import Page
from halopsa.models.report_data import ReportData
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from tests.of_halopsa import decode, entity_facts, entity_names, resource, resource_names
from tests.unit.core.records.demo import Demo, demo_entities

__all__ = ["demo_entities"]

EVIL = "<script>alert('x')</script>&"
ROW = {"agent_id": 5, "client_name": "Amber", "id": 3, "status_name": "New", "summary": EVIL}


def client() -> HaloPsaClient:
    return HaloPsaClient(tenant="testcompany", token_source=lambda: "t")


class TestRepr:
    def test_what_is_looked_for_first_comes_first(self) -> None:
        shown = repr(decode(TicketRow, ROW))
        assert shown.startswith(
            f"TicketRow(id=3, summary={EVIL!r}, status_name='New', client_name='Amber', agent_id=5"
        )
        filled = {name: "x" * 50 for name in entity_facts("Ticket").fields if name > "agent"} | ROW
        assert repr(decode(Ticket, filled)).startswith(f"Ticket(id=3, summary={EVIL!r}, ")

    def test_every_name_of_the_order_is_a_field_of_some_record(self) -> None:
        known = {name for entity in entity_names() for name in entity_facts(entity).fields}
        assert [name for name in API.records.shown_first if name not in known] == []
        assert len(set(API.records.shown_first)) == len(API.records.shown_first)


class TestNotebooks:
    def test_a_record_is_a_table_without_code_of_others(self) -> None:
        record = decode(
            Demo, {"id": 5, "summary": EVIL, "password": "hunter2", "hours": None, "lines": [{"id": 1}]}
        )
        shown = record._repr_html_()
        assert "<script" not in shown
        assert "<th>summary</th><td>&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&amp;</td>" in shown
        assert "hunter2" not in shown
        assert "hours" not in shown
        assert "[1 x DemoLine]" in shown
        assert len(decode(Demo, {"summary": "x" * 9999})._repr_html_()) < 500

    def test_a_page_and_a_report(self) -> None:
        rows = [decode(TicketRow, {**ROW, "id": number}) for number in range(30)]
        shown = Page(rows, record_count=99, page_no=1, page_size=50, complete=False)._repr_html_()
        assert "<script" not in shown
        assert "10 more rows" in shown
        assert shown.index("<th>id</th>") < shown.index("<th>summary</th>") < shown.index("<th>agent_id</th>")
        report = decode(ReportData, {"rows": [{EVIL: EVIL}, {"b": 5}]})._repr_html_()
        assert "<script" not in report
        assert "2 rows" in report
        assert "<td>5</td>" in report
        odd: Page[Any] = Page([EVIL, 5], record_count=None, page_no=1, page_size=50, complete=True)
        assert "<script" not in odd._repr_html_()


class TestNames:
    def test_of_a_record_those_that_are_set(self) -> None:
        record = decode(Ticket, ROW)
        assert set(ROW) < set(dir(record))
        assert len(dir(record)) < 25
        assert {"to_dict", "to_json", "has", "raw", "custom", "extra", "problems"} < set(dir(record))
        assert {"summary", "client_id"} < set(dir(Ticket()))  # a new one is to be filled in

    @pytest.mark.parametrize("name", sorted(resource_names()))
    def test_of_resources_those_of_the_methods(self, name: str) -> None:
        shown = [method for method in dir(getattr(client(), name)) if not method.startswith("_")]
        assert shown == dir(getattr(client(), name))
        assert {op for op in resource(name).ops if op.isidentifier()} <= set(shown)

    def test_of_the_client_and_what_is_published(self) -> None:
        shown = set(dir(client()))
        assert {"tickets", "api", "request", "close", "__enter__", "__exit__", *resource_names()} <= shown
        assert not {name for name in shown if name.startswith("_")} - {"__enter__", "__exit__"}
        assert {"tickets", "tax"} < set(dir(client().api))


class TestSignatures:
    @pytest.mark.parametrize("name", sorted(resource_names()))
    def test_list_the_filters(self, name: str) -> None:
        ops = resource(name).ops
        for op in ("list", "get"):
            if op not in ops or not hasattr(client(), name):
                continue
            given = inspect.signature(getattr(getattr(client(), name), op)).parameters
            wanted = {param for param in ops[op].query if param.isidentifier() and not param.startswith("_")}
            assert wanted <= set(given)

    def test_list_the_fields_and_what_comes_with_every_call(self) -> None:
        given = inspect.signature(client().tickets.update).parameters
        assert list(given)[:3] == ["id", "data", "allow_unknown"] or list(given)[:2] == ["id", "data"]
        assert given["summary"].kind is inspect.Parameter.KEYWORD_ONLY
        assert given["summary"].default is None
        assert "status_id" in given
        assert not [name for name in given if name.startswith("_")]
        of_actions = inspect.signature(client().tickets.actions).parameters
        assert "excludesys" in of_actions
        assert inspect.signature(client().tickets.list).return_annotation == "Page[TicketRow]"
        assert inspect.signature(client().tickets.list) == inspect.signature(client().tickets.list)

    def test_help_shows_them(self) -> None:
        shown = pydoc.plain(pydoc.render_doc(client().tickets.list))
        assert "client_id: 'int | str | None' = None" in shown
        assert "fromkeys" not in shown
