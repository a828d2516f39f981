"""What is no list is no empty list, and what is no record is no hollow one: over all lists and reads there are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import pytest

from halopsa import (
    HaloPsaClient,
    HaloPsaError,
    HaloPsaNotFoundError,
    HaloPsaOutcomeUnknownError,
    HaloPsaProtocolError,
    RateLimitConfig,
)
from halopsa._api import API
from halopsa.export import export
from tests import of_halopsa as facts
from tests.faults.clients import connect
from tests.faults.kinds import as_json, well
from tests.faults.manifest import Read, gets, lists
from tests.faults.server import FaultServer, Play, Received, Step

ROW: dict[str, object] = {"id": 5}


@attrs.define
class Tenant:
    """Answers everything with the same body."""

    client: HaloPsaClient
    body: object = None

    def answer(self, received: Received) -> Step:
        return well(received) if received.path == "/auth/token" else Step((as_json(self.body).whole,))


@pytest.fixture
def tenant(server: FaultServer) -> Iterator[Tenant]:
    with connect(server.url, rate_limit=RateLimitConfig(enabled=False)) as client:
        found = Tenant(client)
        with server.playing(Play(found.answer)):
            yield found


def wrong(tenant: Tenant, reads: Sequence[Read], body: Callable[[Read], object]) -> dict[str, str]:
    """The text of the protocol error of every read; of one that raised another or none, what came instead."""
    said: dict[str, str] = {}
    for read in reads:
        tenant.body = body(read)
        try:
            came: object = read.call(tenant.client)
        except HaloPsaError as error:
            said[read.name] = str(error) if isinstance(error, HaloPsaProtocolError) else f"! {error!r}"
        else:
            said[read.name] = f"! {came!r}"
    return said


def key(read: Read) -> str:
    return read.keys[0] if read.keys else "results"


NO_LISTS: Mapping[str, Callable[[Read], object]] = {
    "only a sidecar": lambda read: {"record_count": 3, "columns": [{"id": 1, "name": "Summary"}]},
    "another sidecar": lambda read: {"agents": [ROW]} if "agents" not in read.keys else {"statuses": [ROW]},
    "a complaint": lambda read: {"Message": "no permission", "errors": []},
    "complaints": lambda read: {"errors": [{"field": "x", "message": "no permission"}]},
    "a complaint in the envelope": lambda read: {key(read): [], "message": "no permission"},
    "a complaint and a total": lambda read: {
        key(read): [],
        "record_count": 0,
        "errors": [{"field": "x", "message": "no permission"}],
    },
    "nothing": lambda read: {},
    "null": lambda read: None,
    "a number": lambda read: 5,
    "a total": lambda read: {"record_count": 3},
    "a total with no rows": lambda read: {"record_count": 3, key(read): []},
    "a total as text": lambda read: {"record_count": "3", key(read): []},
    "a total and null": lambda read: {"record_count": 3, key(read): None},
    "a total in other case": lambda read: {"Record_Count": 3, key(read).upper(): []},
    "nested": lambda read: {"value": {key(read): [ROW]}},
    "nested under the key": lambda read: {key(read): {"items": [ROW]}, "others": [ROW]},
    "an envelope in an array": lambda read: [{"record_count": 1, key(read): [ROW]}],
    "two arrays": lambda read: {"first": [ROW], "second": [ROW]},
    "the key twice": lambda read: {key(read): [], key(read).title(): [ROW]},
    "another empty list": lambda read: {"others": []},
    "numbers under another key": lambda read: {"others": [1, 2]},
    "rows that are none": lambda read: [[ROW]],
}

#: Of these a few lists tell enough.
PLAIN = {
    "null",
    "a number",
    "another empty list",
    "rows that are none",
    "numbers under another key",
    "nested",
}


@pytest.mark.parametrize("body", NO_LISTS.values(), ids=NO_LISTS)
def test_what_is_no_list_is_an_error_for_every_list(
    tenant: Tenant, body: Callable[[Read], object], request: pytest.FixtureRequest
) -> None:
    reads = lists()
    said = wrong(tenant, reads if request.node.callspec.id not in PLAIN else reads[::10], body)
    assert len(said) > 20
    assert {name: text for name, text in said.items() if text.startswith("!")} == {}
    if "complaint" in request.node.name:
        assert {name for name, text in said.items() if "no permission" not in text} == set()
    if "two arrays" in request.node.name:
        assert all("'first', 'second'" in text and "client.request()" in text for text in said.values())


LISTS: Mapping[str, tuple[Callable[[Read], object], int]] = {
    "bare": (lambda read: [ROW, {"id": 6}], 2),
    "empty and bare": (lambda read: [], 0),
    "under its key": (lambda read: {"record_count": 1, key(read): [ROW]}, 1),
    "under its key in other case": (lambda read: {"RecordCount": 1, key(read).title(): [ROW]}, 1),
    "under the common key": (lambda read: {"record_count": 1, "results": [ROW]}, 1),
    "beside sidecars": (lambda read: {"folders": [], "columns": [ROW], key(read): [ROW], "xs": [ROW]}, 1),
    "beside null": (lambda read: {"columns": None, key(read): [ROW]}, 1),
    "alone under another key": (
        lambda read: {"others": [ROW], "columns": [ROW], "numbers": [1], "ys": []},
        1,
    ),
    "null without rows": (lambda read: {"record_count": 0, key(read): None}, 0),
    "no rows": (lambda read: {"record_count": 0, key(read): [], "columns": [ROW]}, 0),
    "no rows and a friendly word": (
        lambda read: {"record_count": 0, key(read): [], "message": "Nothing matches."},
        0,
    ),
}


@pytest.mark.parametrize(("body", "rows"), LISTS.values(), ids=LISTS)
def test_rows_come_from_every_list(tenant: Tenant, body: Callable[[Read], object], rows: int) -> None:
    came: dict[str, object] = {}
    for read in lists():
        if not set(read.resource.key) <= facts.entity_facts(read.resource.row).fields.keys():
            continue
        tenant.body = body(read)
        try:
            came[read.name] = len(read.call(tenant.client))
        except HaloPsaError as error:
            came[read.name] = error
    assert {name: found for name, found in came.items() if found != rows} == {}


def test_where_no_key_is_known_the_total_says_that_there_are_no_rows(tenant: Tenant) -> None:
    unknown = [read for read in lists() if not read.keys]
    for read in unknown:
        tenant.body = {"record_count": 0, "whatever": [], "columns": []}
        assert list(read.call(tenant.client)) == []
    assert unknown


def test_a_page_beyond_the_end_is_empty_whatever_total_it_claims(tenant: Tenant) -> None:
    tenant.body = {"record_count": 300, "tickets": []}
    assert list(tenant.client.tickets.list(page_no=7)) == []
    with pytest.raises(HaloPsaProtocolError, match="claims 300 rows and has none"):
        tenant.client.tickets.list()


@pytest.mark.parametrize(
    "name", ["no rows", "only a sidecar", "a complaint", "nothing", "a total with no rows"]
)
def test_an_export_never_replaces_rows_by_what_is_no_list(tenant: Tenant, tmp_path: Path, name: str) -> None:
    out = tmp_path / "tickets.jsonl"
    tenant.body = {"record_count": 300, "tickets": [{"id": n} for n in range(1, 301)]}
    assert export(tenant.client.tickets.list_all(), out).rows == 300
    read = next(read for read in lists() if read.name == "tickets.list")
    if name == "no rows":  # the tenant says so itself
        tenant.body = LISTS[name][0](read)
        assert export(tenant.client.tickets.list_all(), out, overwrite=True).rows == 0
        return
    tenant.body = NO_LISTS[name](read)
    before = out.read_bytes()
    with pytest.raises(HaloPsaProtocolError):
        export(tenant.client.tickets.list_all(), out, overwrite=True)
    assert out.read_bytes() == before


# Single records

NO_RECORDS: Mapping[str, Callable[[Read], object]] = {
    "nothing": lambda read: {},
    "nothing in an array": lambda read: [{}],
    "an empty array": lambda read: [],
    "null": lambda read: None,
    "a foreign envelope": lambda read: {"record_count": 1, "strangers": [ROW]},
    "an empty foreign envelope": lambda read: {"strangers": []},
    "a complaint": lambda read: {"Message": "no permission", "errors": []},
    "several": lambda read: {key(read): [ROW, {"id": 6}]},
    "only a total": lambda read: {"record_count": 0},
    "fields but no key": lambda read: keyless(read),
}


def keyless(read: Read) -> dict[str, object]:
    """All text of a record but its key; nothing where it has no field that is its key."""
    fields = facts.entity_facts(read.op.returns or read.resource.entity).fields
    found = fields.get(read.resource.key[-1] if read.resource.key else "")
    only_one = read.op.kind == "invoke" and read.op.requests["v2"].path == read.resource.path
    if found is None or only_one:  # what is the only one of its kind need not have an id
        return {}
    own = {found.name, found.read}
    texts = [field.read for field in fields.values() if field.type == "str" and "." not in field.read]
    return {name: "x" for name in texts if name not in own}


@pytest.mark.parametrize("body", NO_RECORDS.values(), ids=NO_RECORDS)
def test_what_is_no_record_is_an_error_for_every_read(
    tenant: Tenant, body: Callable[[Read], object], request: pytest.FixtureRequest
) -> None:
    said = wrong(tenant, gets(), body)
    assert len(said) > 200
    assert {name: text for name, text in said.items() if text.startswith("!")} == {}
    if "complaint" in request.node.name:
        assert {name for name, text in said.items() if "no permission" not in text} == set()


@pytest.mark.parametrize("form", ["key", "results", "null"])
def test_an_empty_envelope_is_not_found(tenant: Tenant, form: str) -> None:
    reads = gets()
    for read in reads:
        tenant.body = {"key": {"record_count": 0, key(read): []}, "results": {"results": []}}.get(
            form, {key(read): None}
        )
        with pytest.raises(HaloPsaNotFoundError) as caught:
            read.call(tenant.client)
        assert caught.value.status_code == 200
        assert caught.value.hint == API.hints.not_found


def shown(read: Read, value: object) -> dict[str, object]:
    """A record of what a read answers with, that shows its key."""
    fields = facts.entity_facts(read.op.returns or read.resource.entity).fields
    name = read.resource.key[-1] if read.resource.key else ""
    if name in fields:
        return {fields[name].read.partition(".")[0]: value}
    return {field.read.partition(".")[0]: "x" for field in fields.values() if field.type == "str"} or {"x": 1}


@pytest.mark.parametrize("wrap", ["bare", "array", "envelope", "envelope with an object", "common"])
def test_the_one_record_is_found(tenant: Tenant, wrap: str) -> None:
    for read in gets():
        record = shown(read, 5)
        tenant.body = {
            "bare": record,
            "array": [record],
            "envelope": {"record_count": 1, key(read): [record], "columns": []},
            "envelope with an object": {key(read): record},
            "common": {"results": [record]},
        }[wrap]
        found = read.call(tenant.client)
        assert found.to_dict() or found.extra, read.name


@pytest.mark.parametrize("value", [0, -1, -240])
def test_ids_that_are_no_natural_numbers_are_ids(tenant: Tenant, value: int) -> None:
    for read in gets():
        if read.resource.name.startswith("api.") and "id" in shown(read, value):
            tenant.body = shown(read, value)
            read.call(tenant.client)
    tenant.body = {"id": value}
    assert tenant.client.recurring_invoices.get(value).id == value


WRITES: Mapping[str, Callable[[Any], object]] = {  # Any: curated and published calls alike
    "create": lambda client: client.tickets.create({"summary": "x"}),
    "update": lambda client: client.tickets.update(5, {"summary": "x"}),
    "published create": lambda client: client.api.tickets.create({"summary": "x"}),
    "published update": lambda client: client.api.tickets.update(5, {"summary": "x"}),
}


@pytest.mark.parametrize("call", WRITES.values(), ids=WRITES)
@pytest.mark.parametrize(
    "body",
    [{}, [{}], {"tickets": []}, {"record_count": 0, "tickets": []}, {"strangers": [ROW]}],
    ids=json.dumps,
)
def test_a_write_answered_without_a_record_leaves_its_outcome_open(
    tenant: Tenant, body: object, call: Callable[[Any], object]
) -> None:
    tenant.body = body
    with pytest.raises(HaloPsaOutcomeUnknownError):
        call(tenant.client)


@pytest.mark.parametrize("call", WRITES.values(), ids=WRITES)
@pytest.mark.parametrize("body", [ROW, [ROW], {"tickets": [ROW]}, {"tickets": ROW}], ids=json.dumps)
def test_a_write_finds_its_record(tenant: Tenant, body: object, call: Callable[[Any], Any]) -> None:
    tenant.body = body
    assert call(tenant.client).id == 5
