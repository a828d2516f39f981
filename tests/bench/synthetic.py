"""Rows to compare libraries with: 40 known fields, 20 unknown ones, 3 custom fields; 2.4 kB each.

Every library gets a class with the same fields of the same types. Those that are not installed are left out.
"""

from __future__ import annotations

import functools
import importlib
import json
import random
from collections.abc import Callable
from datetime import datetime
from typing import Any, Optional

import attrs
import cattrs
import click

from halopsa.core.http.call import Response
from halopsa.core.records.decode import register_model
from halopsa.core.records.entity import entity
from halopsa.core.resource_facts import EntityFacts, FieldFacts
from halopsa.models._base import Entity
from tests.of_halopsa import decode_rows, register_facts

__all__ = ["ROWS", "SynthField", "SynthRow", "bodies", "readers", "rows"]

ROWS = 1000
Reader = Callable[[bytes], object]

_TYPES: dict[str, type] = {"int": int, "str": str, "datetime": datetime, "bool": bool, "float": float}
_WORDS = ["int"] * 14 + ["str"] * 14 + ["datetime"] * 5 + ["bool"] * 4 + ["float"] * 2
_FIELDS = {f"field_{number:02}_{word}": word for number, word in enumerate(_WORDS)}  # and the custom fields
_UNKNOWN = {f"unknown_{number:02}": word for number, word in enumerate(["int", "str", "bool", "str"] * 5)}
_CUSTOM = {"id": "int", "name": "str", "label": "str", "type": "int", "value": "str", "display": "str"}


def _entity(name: str, fields: dict[str, str], more: dict[str, str]) -> type[Entity]:
    words = {**fields, **more}
    described = {field: FieldFacts(field, word, field, field, field) for field, word in words.items()}
    register_facts(EntityFacts(name, None, (next(iter(fields)),), described))
    annotations = {"_entity": "ClassVar[str]", **dict.fromkeys(words, "object")}
    made = type(name, (Entity,), {"_entity": name, "__annotations__": annotations, "__module__": __name__})
    cls: type[Entity] = entity(made)
    register_model(cls)
    return cls


SynthField = _entity("SynthField", _CUSTOM, {})
SynthRow = _entity("SynthRow", _FIELDS, {"customfields": "list[SynthField]"})


def _value(word: str, chance: random.Random) -> object:
    match word:
        case "int":
            return chance.randrange(100_000)
        case "bool":
            return chance.random() < 0.5
        case "float":
            return chance.randrange(10_000) / 8
        case "datetime":
            day, second = chance.randrange(1, 29), chance.randrange(60)
            return f"2026-0{chance.randrange(1, 10)}-{day:02}T10:11:{second:02}.{chance.randrange(1000):03}"
    if chance.random() < 0.4:
        return chance.choice(["New", "In progress", "With the customer", "Closed"])
    return "".join(chance.choices("abcdefghijklmnopqrstuvwxyz   ", k=chance.randrange(10, 75)))


def _row(chance: random.Random) -> dict[str, object]:
    row = {name: _value(word, chance) if chance.random() < 0.9 else None for name, word in _FIELDS.items()}
    row |= {name: _value(word, chance) for name, word in _UNKNOWN.items()}
    row["customfields"] = [
        {"id": chance.randrange(900), "name": f"CFfield{at}", "label": f"Field {at}", "type": 0,
         "value": _value("str", chance), "display": "text"}
        for at in range(3)
    ]  # fmt: skip
    return row


@functools.cache
def bodies(count: int, size: int) -> tuple[bytes, ...]:
    """Return so many pages of so many rows; the same in every run."""
    chance = random.Random(1)
    return tuple(
        json.dumps(
            {"record_count": size, "tickets": [_row(chance) for _ in range(size)]}, separators=(",", ":")
        ).encode()
        for _ in range(count)
    )


def readers() -> dict[str, Reader]:
    """Return what makes objects of a page, by the name of the library."""
    found: dict[str, Reader] = {"json, dicts": lambda body: json.loads(body)["tickets"], "halopsa": _own}
    for name, make in (
        ("orjson", _orjson),
        ("cattrs", _cattrs),
        ("msgspec", _msgspec),
        ("pydantic", _pydantic),
    ):
        try:
            found |= make()
        except ImportError:
            click.echo(f"{name} is not installed: left out", err=True)
    return found


def _own(body: bytes) -> object:
    answer = Response(200, {}, body)
    answer.check_json()  # as the transport does
    return rows(answer.json())


def rows(answer: object) -> object:
    """Make records of the rows of a parsed page."""
    assert isinstance(answer, dict)
    return decode_rows(SynthRow, answer["tickets"])


def _orjson() -> dict[str, Reader]:
    import orjson

    return {"orjson, dicts": lambda body: orjson.loads(body)["tickets"]}


# Any from here on: types are made at run time, by libraries that need not be there.


def _annotated(fields: dict[str, str]) -> dict[str, Any]:
    return {name: Optional[_TYPES[word]] for name, word in fields.items()}  # noqa: UP045 - a value, not an annotation


def _listed(kind: Any) -> Any:  # noqa: ANN401 - types made at run time
    return Optional[list[kind]]  # noqa: UP045 - as above


def _cattrs() -> dict[str, Reader]:
    def made(name: str, types: dict[str, Any]) -> Any:  # noqa: ANN401 - a class
        return attrs.make_class(
            name, {field: attrs.field(type=kind, default=None) for field, kind in types.items()}, slots=True
        )

    custom = made("CattrsField", _annotated(_CUSTOM))
    row = made("CattrsRow", {**_annotated(_FIELDS), "customfields": _listed(custom)})
    page = made("CattrsPage", {"record_count": int, "tickets": _listed(row)})
    naive = cattrs.Converter()
    naive.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    found: dict[str, Reader] = {"cattrs, json": lambda body: naive.structure(json.loads(body), page).tickets}
    try:
        from cattrs.preconf.orjson import make_converter
    except ImportError:
        return found
    preset = make_converter()
    return {"cattrs, orjson preset": lambda body: preset.loads(body, page).tickets, **found}


def _msgspec() -> dict[str, Reader]:
    msgspec = importlib.import_module("msgspec")

    def made(name: str, types: dict[str, Any]) -> Any:  # noqa: ANN401 - a class
        return msgspec.defstruct(name, [(field, kind, None) for field, kind in types.items()])

    custom = made("MsgspecField", _annotated(_CUSTOM))
    row = made("MsgspecRow", {**_annotated(_FIELDS), "customfields": _listed(custom)})
    decoder = msgspec.json.Decoder(made("MsgspecPage", {"record_count": int, "tickets": _listed(row)}))
    return {"msgspec, unknown fields dropped": lambda body: decoder.decode(body).tickets}


def _pydantic() -> dict[str, Reader]:
    pydantic = importlib.import_module("pydantic")
    allow = pydantic.ConfigDict(extra="allow")

    def made(name: str, types: dict[str, Any]) -> Any:  # noqa: ANN401 - a class
        return pydantic.create_model(
            name, __config__=allow, **{field: (kind, None) for field, kind in types.items()}
        )

    custom = made("PydanticField", _annotated(_CUSTOM))
    row = made("PydanticRow", {**_annotated(_FIELDS), "customfields": _listed(custom)})
    page = made("PydanticPage", {"record_count": int, "tickets": _listed(row)})
    return {"pydantic, extra=allow": lambda body: page.model_validate_json(body).tickets}
