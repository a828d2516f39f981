"""Small records with facts, as the generator would write them, for the tests of the model layer."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

import pytest

from halopsa._api import API
from halopsa.core.fact_files import FactFiles
from halopsa.core.records import decode
from halopsa.core.records.entity import entity
from halopsa.core.resource_facts import EntityFacts, FieldFacts
from halopsa.models._base import Entity


def field(name: str, word: str, wire: str = "", **more: object) -> FieldFacts:
    write = str(more.pop("write", wire or name))
    create = str(more.pop("create", write))
    facts: dict[str, Any] = dict(more)  # Any: keywords of several types
    return FieldFacts(name, word, wire or name, write, create, **facts)


def described(name: str, *fields: FieldFacts, key: str = "id") -> EntityFacts:
    return EntityFacts(name, None, (key,), {item.name: item for item in fields})


@entity
class DemoField(Entity):
    """Stands for CustomField."""

    _entity: ClassVar[str] = "CustomField"
    id: int | None = None
    name: str | None = None
    label: str | None = None
    type_id: int | None = None
    type: str | None = None
    value: Any = None  # Any: as the field is defined
    display: str | None = None


@entity
class DemoLine(Entity):
    _entity: ClassVar[str] = "DemoLine"
    id: int | None = None
    price: float | None = None
    parts: list[DemoLine] | None = None


@entity
class DemoRow(Entity):
    """Stands for TicketRow."""

    _entity: ClassVar[str] = "DemoRow"
    id: int | None = None
    summary: str | None = None
    client_id: int | None = None
    closeddate: datetime | None = None
    inactive: bool | None = None
    items: str | None = None
    raw_: str | None = None


@entity
class Demo(DemoRow):
    """Stands for Ticket."""

    _entity: ClassVar[str] = "Demo"
    hours: float | None = None
    day: date | None = None
    blob: bytes | None = None
    guid: str | None = None
    anything: Any = None  # Any: that is the point
    address: dict[str, Any] | None = None  # Any: an object
    line1: str | None = None
    postcode: str | None = None
    street: str | None = None
    numbers: list[int] | None = None
    things: list[Any] | None = None  # Any: a list of anything
    matrix: list[list[int]] | None = None
    lines: list[DemoLine] | None = None
    main_line: DemoLine | None = None
    phonenumber: str | None = None
    odd: int | None = None
    password: str | None = None
    claims: list[Any] | None = None  # Any: a list of anything
    permissions: dict[str, Any] | None = None  # Any: an object
    customfields: list[DemoField] | None = None


@entity
class DemoProjectRow(DemoRow):
    _entity: ClassVar[str] = "DemoProjectRow"


@entity
class DemoProject(Demo, DemoProjectRow):
    _entity: ClassVar[str] = "DemoProject"


_ROW = (
    field("id", "int", ro=True),
    field("summary", "str"),
    field("client_id", "int"),
    field("closeddate", "datetime", "dateclosed", ro=True),
    field("inactive", "bool"),
    field("items", "str"),
    field("raw_", "str", "raw"),
)
_FULL = (
    *_ROW,
    field("hours", "float"),
    field("day", "date"),
    field("blob", "bytes"),
    field("guid", "guid"),
    field("anything", "any"),
    field("address", "object"),
    field("line1", "str", "address.line1"),
    field("postcode", "str", "address.post.code"),
    field("street", "str", "elsewhere.street"),
    field("numbers", "list[int]"),
    field("things", "list[any]"),
    field("matrix", "list[list[int]]"),
    field("lines", "list[DemoLine]"),
    field("main_line", "DemoLine"),
    field("phonenumber", "str", "main_phonenumber", create="newclient_phonenumber"),
    field("odd", "int", "odata.count"),
    field("password", "str"),
    field("claims", "list[any]", "theclaims"),
    field("permissions", "object", ro=True, derive={"from": "claims", "pairs": ["type", "value"]}),
    field("customfields", "list[CustomField]", detail=True),
)
FACTS = (
    described(
        "CustomField",
        field("id", "int"),
        field("name", "str"),
        field("label", "str"),
        field("type_id", "int", "type", ro=True),
        field(
            "type",
            "str",
            "type",
            ro=True,
            derive={"from": "type_id", "words": {"0": "text", "6": "checkbox"}},
        ),
        field("value", "any"),
        field("display", "str"),
    ),
    described(
        "DemoLine", field("id", "int", ro=True), field("price", "float"), field("parts", "list[DemoLine]")
    ),
    described("DemoRow", *_ROW),
    described("Demo", *_FULL),
    described("DemoProjectRow", *_ROW),
    described("DemoProject", *_FULL),
)


@pytest.fixture(autouse=True)
def demo_entities(monkeypatch: pytest.MonkeyPatch) -> None:
    for facts in FACTS:
        monkeypatch.setitem(FactFiles.of(API.product.package)._entities, facts.name, facts)
    for cls in (DemoField, DemoLine, DemoRow, Demo, DemoProjectRow, DemoProject):
        monkeypatch.setitem(decode._models, (API, cls._entity), cls)
