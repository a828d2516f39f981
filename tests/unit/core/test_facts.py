"""The facts as the core reads them."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from codegen.render.constants import ONLY_WORDS
from halopsa._api import API
from halopsa.core.api_parts import Part, Product
from halopsa.core.facts import ApiFacts
from halopsa.core.resource_facts import EntityFacts, FieldFacts, Param
from tests import of_halopsa as facts

NAMES = facts.resource_names()
ENTITIES = facts.entity_names()


def test_names() -> None:
    assert len(NAMES) == 30
    assert {"tickets", "user_roles", "portal_roles", "knowledge_base"} <= set(NAMES)
    assert list(NAMES) == sorted(NAMES)
    assert list(ENTITIES) == sorted(ENTITIES)
    assert {"Ticket", "TicketRow", "CustomField"} <= set(ENTITIES)


def test_one_resource() -> None:
    tickets = facts.resource("tickets")
    assert (tickets.cls, tickets.path, tickets.entity, tickets.row) == (
        "Tickets",
        "/Tickets",
        "Ticket",
        "TicketRow",
    )
    assert (tickets.key, tickets.id) == (("id",), "int")
    assert facts.resource("tickets") is tickets
    update = tickets.ops["update"]
    assert (update.effect, update.retry) == ("write", "write")
    assert update.request(API.dialects["v2"]) == facts.said(update, "v2")
    assert update.request(API.dialects["inventory"]) == facts.said(update, "inventory")
    assert facts.said(update, "v2") is not None
    assert facts.said(update, "inventory") is not None
    assert (
        update.requests["v2"].verb,
        update.requests["v2"].path,
        update.requests["v2"].body,
        update.requests["v2"].id_in_body,
    ) == (
        "POST",
        "/Tickets",
        "array",
        True,
    )
    assert (update.requests["inventory"].verb, update.requests["inventory"].path) == (
        "PUT",
        "/Tickets/{id}",
    )
    assert tickets.ops["actions"].bind == {"ticket_id": "id"}
    assert tickets.ops["actions"].of == "actions"


def test_odd_ones() -> None:
    assert facts.resource("actions").key == ("ticket_id", "id")
    assert facts.resource("priorities").id == facts.resource("user_roles").id == "guid"
    send = facts.resource("invoices").ops["send"]
    assert facts.said(send, "v2") is None
    assert send.unsupported
    assert len(facts.resource("quotes").ops["convert_to_invoice"].experimental) == 2


def test_params() -> None:
    query = facts.resource("tickets").ops["list"].query
    assert query["client_id"] == Param(
        "client_id", "int", matches="client_id", named={"of": "clients", "where": {}}
    )
    assert query["client_id"].wire_name == "client_id"
    assert query["team_id"].wire_name == "team"


def test_fields() -> None:
    fields = facts.entity_facts("Client").fields
    phone = fields["phonenumber"]
    assert (phone.read, phone.write, phone.create) == (
        "main_phonenumber",
        "main_phonenumber",
        "newclient_phonenumber",
    )
    assert fields["name"] == FieldFacts("name", "str", "name", "name", "name", grade="A")
    ticket, row = facts.entity_facts("Ticket"), facts.entity_facts("TicketRow")
    assert (ticket.base, row.base) == ("TicketRow", None)
    assert row.fields.keys() < ticket.fields.keys()


@pytest.mark.parametrize("name", NAMES)
def test_resources_agree_with_themselves(name: str) -> None:
    found = facts.resource(name)
    assert found.name == name
    assert {found.entity, found.row} <= set(ENTITIES)
    assert {"list", "get"} <= found.ops.keys()
    for op in found.ops.values():
        assert op.effect in ("read", "write", "send")
        assert op.retry in ("read", "write", "never")
        assert facts.said(op, "v2") is not None or op.unsupported
        assert set(op.requires_any) <= op.query.keys() | op.bind.keys()
        for request in filter(None, (facts.said(op, "v2"), facts.said(op, "inventory"), *op.experimental)):
            assert request.path.startswith("/")
            assert (request.verb == "GET") <= (op.effect == "read")
            assert request.body in (None, "array", "object")
        for param in op.query.values():
            assert param.op in (
                "eq",
                "ge",
                "le",
                "gt",
                "lt",
                "contains",
                "truthy",
                "falsy",
                "with",
                "without",
            )
            assert param.only in (None, "v2", "inventory")


@pytest.mark.parametrize("name", ENTITIES)
def test_entities_agree_with_themselves(name: str) -> None:
    found = facts.entity_facts(name)
    assert set(found.key) <= found.fields.keys()
    for field in found.fields.values():
        assert field.read
        assert field.write
        assert field.create
        if field.derive:
            assert field.derive["from"] in found.fields


def test_what_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        facts.resource("nothing")
    with pytest.raises(FileNotFoundError):
        facts.entity_facts("Nothing")


ROOT = Path(__file__).resolve().parents[3]
FACTS = ROOT / "halopsa/facts/api.json"


def parts() -> Iterator[tuple[str, str]]:
    """Yield the field of each part that holds constants, under the name of its constant."""
    for name, part in attrs.asdict(API, recurse=False).items():
        if name not in ("product", "dialects", "resolvers", "webhooks", "served"):
            for field in part.names() if isinstance(part, Part) else ():
                yield name, f"hint_{field}" if name == "hints" else field


WRITES = {"bulk_styles", "key_prefixes", "list_operators"}
#: What other APIs say, by words of their own in ``api.yaml``.
OF_OTHERS = (
    ONLY_WORDS
    | WRITES
    | {
        "blank_flag",
        "idempotency_header",
        "limit_remaining_headers",
        "order_descending",
        "plain_dates",
    }
)


def test_every_constant_has_its_place_in_one_part() -> None:
    told = [*json.loads(FACTS.read_text())["constants"], "page_styles", *OF_OTHERS]
    assert sorted(name for _, name in parts()) == sorted(told)


def test_the_parts() -> None:
    assert (API.limits.max_requests, API.limits.window) == (500, 180.0)
    assert API.errors.status_errors[404] == "HaloPsaNotFoundError"
    assert API.hints.report == "Open the report in HaloPSA and correct its query."
    assert API.paging.page_styles["none"] == {"v2": {}, "inventory": {}}
    assert (API.dialects["v2"].names, API.dialects["inventory"].names) == ("wire", "public")
    assert re.fullmatch(r"halopsa-client/\d+\.\d+\.\d+", API.product.user_agent)


def test_it_is_loaded_once_and_survives_pickling() -> None:
    assert ApiFacts.load("halopsa") is API
    assert pickle.loads(pickle.dumps(API)) is API  # noqa: S301 - our own
    assert repr(API) == "<facts of HaloPSA>"


def test_two_apis_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "otherapi" / "facts"
    (home / "entities").mkdir(parents=True)
    (home.parent / "__init__.py").touch()
    data = json.loads(FACTS.read_text())
    data["product"] |= {"name": "Other", "package": "otherapi"}
    data["constants"] |= {"window": 1.0}
    (home / "api.json").write_text(json.dumps(data))
    ticket = {"entity": "Ticket", "base": None, "key": ["no"], "fields": {"no": "int"}}
    (home / "entities/Ticket.json").write_text(json.dumps(ticket))
    monkeypatch.syspath_prepend(tmp_path)
    other = ApiFacts.load("otherapi")
    assert (other.product.name, other.limits.window, API.limits.window) == ("Other", 1.0, 180.0)
    assert (other.entity("Ticket").key, API.entity("Ticket").key) == (("no",), ("id",))
    assert other.entity_names() == ("Ticket",)
    other.register(EntityFacts("Mine", None, (), {}))
    assert other.entity("Mine").name == "Mine"
    with pytest.raises(FileNotFoundError):
        API.entity("Mine")


def test_a_part_is_whole_and_stays_as_it_is() -> None:
    made = Product(name="Toy", package="toy", env_prefix="TOY_")
    assert (made.name, made.noun) == ("Toy", "instance")
    with pytest.raises(AttributeError, match="Product is not to be changed"):
        setattr(made, "name", "other")  # noqa: B010 - type checkers refuse the statement
    with pytest.raises(TypeError, match="Product has no package, env_prefix"):
        Product(name="Toy")  # type: ignore[call-arg]  # as type checkers say too
    with pytest.raises(TypeError, match="Product takes no colour"):
        Product(name="Toy", package="toy", env_prefix="TOY_", colour=1)  # type: ignore[call-arg]  # the same
