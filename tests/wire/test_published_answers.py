"""Answers of ``client.api``, typed by hand from the facts: lists with their keys and sidecars, gets, and others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pytest

from halopsa import HaloPsaClient, HaloPsaProtocolError
from halopsa.core.records.entity import Entity
from tests.every import check_each
from tests.wire.tenant import Json, Tenant, connect, ok

COLUMNS = {"columns": [{"id": 8, "columnname": "Symptom"}, {"id": 9, "columnname": "Team"}]}


@dataclass(frozen=True)
class Listed:
    """A list: the answer but for its rows and total, under which key its two rows stand, and what a row reads."""

    path: str
    call: Callable[[HaloPsaClient], Iterable[object]]
    model: str
    key: str
    row: Json
    beside: Json


@dataclass(frozen=True)
class Got:
    """A read of one record: the id in its path, the answer, and the model."""

    path: str
    call: Callable[[HaloPsaClient], object]
    model: str
    record: Json


# A key of "" is a bare array. Sidecars have objects of their own: taking the first array, or the longest, is wrong.
LISTS = [
    Listed("/Actions", lambda c: c.api.actions.list(ticket_id=7), "Actions_List", "actions",
           {"id": 3, "ticket_id": 7, "outcome": "Email User"}, {"ticket_id": 7, "actionsdetails": [{"id": 3}]}),
    Listed("/Asset", lambda c: c.api.asset.list(), "Device_List", "assets",
           {"id": 3, "inventory_number": "PC-3"}, {**COLUMNS, "xtypeunamecancreatenew": [{"id": 5}]}),
    Listed("/Attachment", lambda c: c.api.attachment.list(ticket_id=7), "Attachment_List", "attachments",
           {"id": 3, "filename": "a.txt", "note": "log"}, {"ticket_id": 7, "folders": [{"id": 1}, {"id": 2}]}),
    Listed("/Automation", lambda c: c.api.automation.list(), "Automation", "automations",
           {"id": 3, "runbook_name": "Onboard", "ticket_id": 7}, {}),
    Listed("/Client", lambda c: c.api.client.list(), "Area_List", "clients", {"id": 3, "name": "Acme"}, COLUMNS),
    Listed("/ClientContract", lambda c: c.api.client_contract.list(), "ContractHeader_List", "contracts",
           {"id": 3, "ref": "C-3", "client_id": 12}, COLUMNS),
    Listed("/DistributorInvoice", lambda c: c.api.distributor_invoice.list(), "DistributorInvoice", "data",
           {"id": 3, "product_name": "Licence", "quantity": 2.5}, {}),
    Listed("/Invoice", lambda c: c.api.invoice.list(), "InvoiceHeader", "invoices",
           {"id": 3, "client_name": "Acme"}, {**COLUMNS, "stripe_customer_id": "cus_1"}),
    Listed("/KBArticle", lambda c: c.api.kb_article.list(), "KBEntry_List", "articles",
           {"id": 3, "name": "VPN", "inactive": False}, {}),
    Listed("/Opportunities", lambda c: c.api.opportunities.list(), "Faults_List", "tickets",
           {"id": 3, "client_name": "Acme"}, {**COLUMNS, "agents": [{"id": 2}], "priorities": [{"id": 1}, {"id": 2}]}),
    Listed("/PeriodicHistory", lambda c: c.api.periodic_history.list(), "PrepayPeriod", "data",
           {"id": 3, "name": "March"}, {}),
    Listed("/Projects", lambda c: c.api.projects.list(), "Faults_List", "tickets",
           {"id": 3, "client_id": 12}, {**COLUMNS, "statuses": [{"id": 1}, {"id": 2}], "ticket_ids": [3, 4]}),
    Listed("/PurchaseOrder", lambda c: c.api.purchase_order.list(), "SupplierOrderHeader", "purchaseorders",
           {"id": 3, "client_name": "Acme"}, COLUMNS),
    Listed("/Quotation", lambda c: c.api.quotation.list(), "QuotationHeader", "quotes",
           {"id": 3, "client_name": "Acme"}, COLUMNS),
    Listed("/Report", lambda c: c.api.report.list(), "AnalyzerProfile_List", "reports",
           {"id": 3, "name": "Open tickets", "group_name": "Daily"}, {}),
    Listed("/SalesOrder", lambda c: c.api.sales_order.list(), "OrderHead", "salesorders",
           {"id": 3, "client_name": "Acme"}, COLUMNS),
    Listed("/Service", lambda c: c.api.service.list(), "ServSite_List", "services", {"id": 3, "name": "Mail"}, {}),
    Listed("/Site", lambda c: c.api.site.list(), "Site_List", "sites",
           {"id": 3, "name": "Main", "phonenumber": "0123"}, COLUMNS),
    Listed("/SupplierContract", lambda c: c.api.supplier_contract.list(), "Contract", "contracts",
           {"id": 3, "ref": "S-3", "supplier_name": "Dist"}, COLUMNS),
    Listed("/Users", lambda c: c.api.users.list(), "Users_List", "users",
           {"id": 3, "emailaddress": "a@b.example"}, {**COLUMNS, "user_ids": [3, 4]}),
    Listed("/Addressbook", lambda c: c.api.addressbook.list(), "Addressbook", "",
           {"id": 3, "emailaddress": "a@b.example", "name": "Ann"}, {}),
    Listed("/FieldInfo", lambda c: c.api.field_info.list(), "FieldInfo", "", {"id": 3, "label": "Colour"}, {}),
    Listed("/Lookup", lambda c: c.api.lookup.list(), "Lookup", "", {"id": 3, "lookupid": 17, "name": "Phone"}, {}),
    Listed("/DashboardLinks", lambda c: c.api.dashboard_links.list(), "DashboardLinks", "",
           {"id": 3, "name": "Wallboard"}, {}),
    # No answer is described of these: the rows' schema is in published.yaml, the key was seen.
    Listed("/ServiceRequestDetails", lambda c: c.api.service_request_details.list(), "ServiceRequestDetails", "data",
           {"id": 3}, {}),
    Listed("/PopupNote", lambda c: c.api.popup_note.list(), "AreaPopup", "",
           {"id": 3, "note": "VIP", "client_id": 12}, {}),
]  # fmt: skip
GETS = [
    Got("/Actions/3", lambda c: c.api.actions.get(3), "Actions", {"id": 3, "outcome": "Email User"}),
    Got("/Addressbook/3", lambda c: c.api.addressbook.get(3), "Addressbook", {"id": 3, "name": "Ann"}),
    Got("/Asset/3", lambda c: c.api.asset.get(3), "Device", {"id": 3, "inventory_number": "PC-3"}),
    Got("/Automation/3", lambda c: c.api.automation.get(3), "Automation", {"id": 3, "ticket_id": 7}),
    Got("/Client/3", lambda c: c.api.client.get(3), "Area", {"id": 3, "name": "Acme"}),
    Got("/ClientContract/3", lambda c: c.api.client_contract.get(3), "ContractHeader", {"id": 3, "ref": "C-3"}),
    Got("/ConfigCommit/3", lambda c: c.api.config_commit.get(3), "ConfigCommit", {"id": 3, "summary": "x"}),
    Got("/DashboardLinks/3", lambda c: c.api.dashboard_links.get(3), "DashboardLinks", {"id": 3, "name": "Wall"}),
    Got("/DistributorInvoice/3", lambda c: c.api.distributor_invoice.get(3), "DistributorInvoice",
        {"id": 3, "quantity": 2.5}),
    Got("/FieldInfo/3", lambda c: c.api.field_info.get(3), "FieldInfo", {"id": 3, "label": "Colour"}),
    Got("/Invoice/3", lambda c: c.api.invoice.get(3), "InvoiceHeader", {"id": 3, "client_name": "Acme"}),
    Got("/KBArticle/3", lambda c: c.api.kb_article.get(3), "KBEntry", {"id": 3, "name": "VPN"}),
    Got("/Lookup/3", lambda c: c.api.lookup.get(3), "Lookup", {"id": 3, "lookupid": 17}),
    Got("/Opportunities/3", lambda c: c.api.opportunities.get(3), "Faults", {"id": 3, "summary": "Sale"}),
    Got("/Projects/3", lambda c: c.api.projects.get(3), "Faults", {"id": 3, "summary": "Move"}),
    Got("/PurchaseOrder/3", lambda c: c.api.purchase_order.get(3), "SupplierOrderHeader",
        {"id": 3, "client_name": "Acme"}),
    Got("/Quotation/3", lambda c: c.api.quotation.get(3), "QuotationHeader", {"id": 3, "client_name": "Acme"}),
    Got("/Report/3", lambda c: c.api.report.get(3), "AnalyzerProfile", {"id": 3, "name": "Open tickets"}),
    Got("/SalesOrder/3", lambda c: c.api.sales_order.get(3), "OrderHead", {"id": 3, "client_name": "Acme"}),
    Got("/Service/3", lambda c: c.api.service.get(3), "ServSite", {"id": 3}),
    Got("/Site/3", lambda c: c.api.site.get(3), "Site", {"id": 3, "name": "Main"}),
    Got("/Supplier/3", lambda c: c.api.supplier.get(3), "Company", {"id": 3, "name": "Dist"}),
    Got("/SupplierContract/3", lambda c: c.api.supplier_contract.get(3), "Contract", {"id": 3, "ref": "S-3"}),
    Got("/Tickets/3", lambda c: c.api.tickets.get(3), "Faults", {"id": 3, "summary": "No mail"}),
    Got("/Users/3", lambda c: c.api.users.get(3), "Users", {"id": 3, "emailaddress": "a@b.example"}),
    # Not by id: what answers with the one record that there is, or with that of the caller.
    Got("/Users/me", lambda c: c.api.users.me(), "Users", {"id": 3, "emailaddress": "a@b.example"}),
    Got("/Client/me", lambda c: c.api.client.me(), "Area", {"id": 3, "name": "Acme"}),
    Got("/Control", lambda c: c.api.control.list(), "Control", {"id": 1}),
]  # fmt: skip


def is_record(found: object, model: str, expected: Json) -> None:
    """A record of the model of that name has these values, and nothing was left over or misread."""
    assert isinstance(found, Entity)
    assert (type(found).__name__, type(found).__module__.split(".")[:3]) == (
        model,
        ["halopsa", "api", "models"],
    )
    assert {name: getattr(found, name) for name in expected} == expected
    assert (found.extra, found.problems) == ({}, [])


def test_lists(tenant: Tenant) -> None:
    client = connect("v2")

    def reads(case: Listed) -> None:
        rows = [case.row, {**case.row, "id": 4}]
        answers(tenant, {"record_count": 2, **case.beside, case.key: rows} if case.key else rows)
        first, second = case.call(client)
        is_record(first, case.model, case.row)
        is_record(second, case.model, {"id": 4})
        assert (tenant.only.method, tenant.only.path) == ("GET", f"/api{case.path}")
        if case.key:
            answers(tenant, {"record_count": 0, **case.beside, case.key: []})
            assert list(case.call(client)) == []

    check_each(LISTS, reads)
    assert len(LISTS) > 20


def test_gets(tenant: Tenant) -> None:
    client = connect("v2")

    def reads(case: Got) -> None:
        answers(tenant, case.record)
        is_record(case.call(client), case.model, case.record)
        assert (tenant.only.method, tenant.only.path) == ("GET", f"/api{case.path}")

    check_each(GETS, reads)
    assert len(GETS) > 20


def answers(tenant: Tenant, body: Json) -> None:
    """Let the tenant answer this from now on, and forget what it was sent."""
    tenant.sent.clear()
    tenant.answers(ok(body))


def test_lists_in_an_object(tenant: Tenant) -> None:
    client = connect("v2")
    answers(tenant, {"early": [{"id": 1, "name": "New"}, {"id": 2, "name": "Met"}], "late": []})
    stages = client.api.pipeline_stages.list()
    assert {stage: [row.name for row in rows] for stage, rows in stages.items()} == {
        "early": ["New", "Met"],
        "late": [],
    }
    is_record(stages["early"][0], "Lookup", {"id": 1, "name": "New"})
    for body, said in (
        ([1, 2], "expected one record, got list"),
        ({"early": 5}, "api.pipeline_stages.list, early"),
    ):
        answers(tenant, body)
        with pytest.raises(HaloPsaProtocolError, match=said):
            client.api.pipeline_stages.list()


def test_views_and_lists_below_a_collection(tenant: Tenant) -> None:
    client = connect("v2")
    answers(tenant, {"record_count": 1, "page_no": 1, "data": [{"id": 3}]})
    view = client.api.recurring_invoice.get_lines()
    assert (view.record_count, view.page_no, [type(row).__name__ for row in view.data or ()]) == (
        1,
        1,
        ["InvoiceDetail"],
    )
    answers(tenant, {"record_count": 0, "invoices": []})
    assert client.api.invoice.lines().invoices == []
    answers(tenant, {"strangers": []})
    with pytest.raises(HaloPsaProtocolError, match="nothing that is published of it"):
        client.api.invoice.lines()
    answers(tenant, [{"id": 3, "name": "Bin"}])
    (row,) = client.api.site.stock_bins()
    is_record(row, "Site_List", {"id": 3, "name": "Bin"})


def test_a_file_comes_as_it_is(tenant: Tenant) -> None:
    tenant.answers(ok(b"\x89PNG\r\n"))
    assert connect("v2").api.attachment.get(3) == b"\x89PNG\r\n"
    tenant.answers(ok({"id": 3}))
    assert connect("v2").api.attachment.get(3) == b'{"id": 3}'


def test_what_is_not_published_is_said_and_comes_as_it_is(tenant: Tenant) -> None:
    tenant.answers(ok({"a": [1]}))
    client = connect("v2")
    assert client.api.user_change.list() == {"a": [1]}
    assert "What it answers is not published." in str(client.api.user_change.list.__doc__)
    assert "is not published" not in str(client.api.site.stock_bins.__doc__)
    assert "of this model is a guess" in str(client.api.popup_note.list.__doc__)
