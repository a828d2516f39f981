"""Every model of the inventory: each request exactly as written, and the answer as it is read."""

from __future__ import annotations

import pytest

from halopsa.integrations.planhat import InvalidRequestError
from tests.wire.matching import same
from tests.wire.planhat.conftest import API_KEY
from tests.wire.planhat.models import COMPANY, ID, MODELS, Model
from tests.wire.scripted import Answer, Host, Loosely

SORTED = {"sort": "_id"}
#: What an id in a path may be.
IDS = (ID, "extid-A-1", "srcid-S 1/2")


def models(operation: str) -> pytest.MarkDecorator:
    """The test runs for each model that has this operation."""
    return pytest.mark.parametrize(
        "name", [name for name, model in MODELS.items() if operation in model.does.split()]
    )


def sent(
    host: Host, method: str, path: str, query: dict[str, str] | None = None, json: object = None
) -> None:
    """One request came, exactly this one, with the key."""
    only = host.only
    assert (only.method, only.path) == (method, path)
    assert only.query == (query or {})
    assert same(json, only.json), f"expected {json}\n     sent {only.json}"
    assert only.headers["authorization"] == f"Bearer {API_KEY}"
    if json is not None:
        assert only.headers["content-type"].split(";")[0] == "application/json"


def shows(record: Loosely, model: Model) -> None:
    """The record has what was given."""
    assert record.id == ID
    for name, value in model.ours.items():
        assert getattr(record, name) == value


def answer(model: Model) -> dict[str, object]:
    return {"_id": ID, **model.wire}


@models("list")
def test_one_page(client: Loosely, main: Host, name: str) -> None:
    model = MODELS[name]
    main.answers(Answer(json=[answer(model), {"_id": COMPANY}]))
    page = getattr(client, name).list(page_size=50, page_no=1)
    sent(main, "GET", model.path, {"limit": "50", "offset": "0", **SORTED, **model.fixed})
    assert (len(page), page.record_count, page.complete) == (2, None, True)
    shows(page[0], model)


@models("list")
def test_all_pages(client: Loosely, main: Host, name: str) -> None:
    model = MODELS[name]
    main.answers(Answer(json=[answer(model), {"_id": COMPANY}]), Answer(json=[{"_id": COMPANY}]))
    listing = getattr(client, name).list_all()
    rows = list(listing)
    size = str(model.limit)
    assert [asked.query for asked in main.asked] == [
        {"limit": size, "offset": "0", **SORTED, **model.fixed},
        {"limit": size, "offset": "1", **SORTED, **model.fixed},
    ]
    assert [row.id for row in rows] == [ID, COMPANY]
    assert listing.report.complete


@pytest.mark.parametrize(
    ("name", "number"), [(name, n) for name, model in MODELS.items() for n in range(len(model.filters))]
)
def test_filters(client: Loosely, main: Host, name: str, number: int) -> None:
    ours, value, wire, text = MODELS[name].filters[number]
    main.answers(Answer(json=[]))
    getattr(client, name).list(**{ours: value})
    assert main.only.query == {"limit": "100", "offset": "0", **SORTED, **MODELS[name].fixed, wire: text}


@models("list")
def test_chosen_fields_and_another_order(client: Loosely, main: Host, name: str) -> None:
    main.answers(Answer(json=[]))
    getattr(client, name).list(select=["_id", "name"], sort="-_id")
    assert main.only.query == {
        "limit": "100", "offset": "0", "select": "_id,name", "sort": "-_id", **MODELS[name].fixed,
    }  # fmt: skip


@models("get")
def test_get(client: Loosely, main: Host, name: str) -> None:
    model = MODELS[name]
    record_id = IDS[model.row % len(IDS)]
    main.answers(Answer(json=answer(model)))
    record = getattr(client, name).get(record_id)
    sent(main, "GET", f"{model.path}/{record_id.replace(' ', '%20').replace('/', '%2F')}")
    shows(record, model)


LICENSE = {"company_id": COMPANY, "currency": "USD", "from_date": "2026-01-01"}


@pytest.mark.parametrize(
    ("given", "lacks"),
    [
        ({}, "mrr"),
        ({"value": 12.0}, "mrr"),
        ({"fixed_period": False, "value": 12.0}, "mrr"),
        ({"fixed_period": True, "mrr": 1.0}, "value"),
    ],
)
def test_a_license_needs_its_value_by_its_period(
    client: Loosely, main: Host, given: dict[str, object], lacks: str
) -> None:
    with pytest.raises(InvalidRequestError, match=f"{lacks}: is needed. Nothing was sent"):
        client.licenses.create(**LICENSE, **given)
    with pytest.warns(UserWarning, match="no id or source_id"):
        report = client.licenses.bulk_upsert([LICENSE | given])
    assert [str(error) for error in report.failed[0].error.errors] == [f"{lacks}: is needed"]
    assert main.asked == []


def test_a_license_of_a_fixed_period_goes_out_with_its_value(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={"_id": ID}))
    client.licenses.create(**LICENSE, fixed_period=True, value=900.0)
    assert main.only.json["value"] == 900.0


@models("create")
def test_create(client: Loosely, main: Host, name: str) -> None:
    model = MODELS[name]
    main.answers(Answer(json=answer(model)))
    record = getattr(client, name).create(**model.ours)
    sent(main, "POST", model.path, json={**model.also, **model.wire})
    shows(record, model)


@models("create")
def test_create_in_the_vendor_s_spelling(client: Loosely, main: Host, name: str) -> None:
    model = MODELS[name]
    main.answers(Answer(201, answer(model)))
    getattr(client, name).create(model.wire)
    sent(main, "POST", model.path, json={**model.also, **model.wire})


@models("update")
def test_update_sends_what_changes(client: Loosely, main: Host, name: str) -> None:
    model = MODELS[name]
    record_id = IDS[model.row % len(IDS)]
    main.answers(Answer(json=answer(model)))
    ours, wire = list(model.ours)[-1], list(model.wire)[-1]
    record = getattr(client, name).update(record_id, {ours: model.ours[ours]})
    path = f"{model.path}/{record_id.replace(' ', '%20').replace('/', '%2F')}"
    sent(main, "PUT", path, json={wire: model.wire[wire]})
    assert record.id == ID


@pytest.mark.parametrize(
    "told",
    [Answer(json={"n": 1, "ok": 1, "deletedCount": 1}), Answer(204), Answer(json={})],
    ids=["object", "204", "empty"],
)
@models("delete")
def test_delete(client: Loosely, main: Host, name: str, told: Answer) -> None:
    main.answers(told)
    assert getattr(client, name).delete(ID) is None
    sent(main, "DELETE", f"{MODELS[name].path}/{ID}")


def test_tickets_have_no_single_create_get_or_update(client: Loosely) -> None:
    assert {"create", "get", "update"}.isdisjoint(dir(client.tickets))


def test_custom_fields_have_no_bulk_requests(client: Loosely) -> None:
    assert not hasattr(client.custom_fields, "bulk_upsert")
