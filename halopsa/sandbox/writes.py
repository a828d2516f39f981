"""Writes: create, update (upsert) and delete in a collection, with the checks that a tenant makes."""

from __future__ import annotations

import json
import math
import uuid
from collections.abc import Mapping

import attrs
from werkzeug.wrappers import Response

from halopsa.sandbox import effects, inventory, problems, schema, shapes
from halopsa.sandbox.store import Doc, Json, Key
from halopsa.sandbox.tenant import Context, answer
from halopsa.sandbox.values import stamp, whole

_INT = 2**31
_BOOLS = {"true": True, "false": False, "1": True, "0": False}


class Mismatch(ValueError):
    """A value that does not fit its column."""


def convert(item: Json, word: str) -> Json:
    """A value of a body as its column keeps it, or ``Mismatch``. Numbers may come as strings, not 95.0 for 95."""
    if item is None or word in ("any", "guid", "bytes"):
        return item
    if word == "int":
        if isinstance(item, str):
            text = item.strip()
            item = int(text) if text.removeprefix("-").isdecimal() and len(text) < 12 else item
        if isinstance(item, bool) or not isinstance(item, int) or not -_INT <= item < _INT:
            raise Mismatch("integer")
        return item
    if word == "float":
        try:
            if isinstance(item, bool):
                raise ValueError
            number = float(item)
            if not math.isfinite(number):
                raise ValueError
            return number
        except (TypeError, ValueError, OverflowError):
            raise Mismatch("double") from None
    if word == "bool":
        found = item if isinstance(item, bool) else _BOOLS.get(str(item).lower())
        if found is None:
            raise Mismatch("boolean")
        return found
    if word == "str":
        if isinstance(item, dict | list):
            raise Mismatch("string")
        return item if isinstance(item, str) else str(item)
    return _convert_object(item, word)


def _convert_object(item: Json, word: str) -> Json:
    if word in ("datetime", "date"):
        found = stamp(item)
        if found is None and item != "":
            raise Mismatch("DateTime")
        return found
    if word.startswith("list["):
        if not isinstance(item, list):
            raise Mismatch("array")
        entity = schema.nested(word)
        known = schema.columns(entity, entity) if entity else None
        return item if known is None else [_convert_inside(element, known) for element in item]
    if not isinstance(item, dict):
        raise Mismatch("object")
    return item


def _convert_inside(element: Json, known: schema.Columns) -> Doc:
    if not isinstance(element, dict):
        raise Mismatch("object")
    return {name: convert(part, known.types[name]) for name, part in element.items() if name in known.types}


def bind(ctx: Context, body: Doc, index: int = 0) -> Doc:
    """The columns of a body that the tenant knows, converted. What it does not know it drops silently."""
    table = ctx.table
    known = schema.columns(ctx.route.entity, ctx.route.row)
    bound: Doc = {}
    errors: dict[str, list[str]] = {}
    for name, item in body.items():
        word = "any" if known is None else known.types.get(name)
        if word is None and known is not None and ctx.inventory:
            word = known.shown.get(name)
        if name == "id" or name in table.floats:
            word = "any" if table.id_is_guid else "float" if name in table.floats else "int"
        if name.startswith("_"):
            bound[name] = item
        elif word is not None and (known is None or name not in known.readonly or name == "id"):
            try:
                bound[name] = convert(item, word)
            except Mismatch as mismatch:
                path = name if ctx.inventory else f"[{index}].{name}"
                shown = str(item)[:80]
                errors[path] = [f"Could not convert string to {mismatch}: {shown}. Path '{path}', line 1."]
    if errors:
        raise inventory.refuse(errors) if ctx.inventory else problems.model_state(errors)
    return bound


def _parent(ctx: Context, given: Mapping[str, Json] | None) -> Json:
    """The half of a key that stands in the body of a write, and in the query of anything else."""
    name = ctx.table.parent
    return whole(ctx.args, name, -1) if given is None else given.get(name)


def find(ctx: Context, key: Json, given: Mapping[str, Json] | None = None) -> Doc:
    """The record a write or a read speaks of; 404 when there is none. ``given``: the body of a write."""
    if ctx.table.parent and isinstance(key, int):
        key = (_parent(ctx, given), key)
    doc = ctx.store.get(ctx.table.rows, key) if isinstance(key, int | str | tuple) else None
    if doc is None or (ctx.table.area and doc["_area"] != ctx.table.area and ctx.table.name != "Tickets"):
        raise problems.not_found()
    return doc


def require(ctx: Context, doc: Doc, body: Mapping[str, object]) -> None:
    """The minima of a create, complained about one at a time."""
    wanted = list(ctx.table.minimum) if not ctx.inventory else []
    facts_min = [name if ctx.inventory else wire_of(ctx, name) for name in ctx.route.op.min]
    wanted += [name for name in facts_min if name not in wanted]
    for name in wanted:
        heads = [part.partition(".")[0] for part in name.split("|")]
        if all(doc.get(head) in (None, "") and body.get(head) in (None, "") for head in heads):
            message = f"Please enter a value for {heads[0]}."
            raise (
                inventory.refuse({heads[0]: [message]})
                if ctx.inventory
                else problems.business(message, ctx.table.style)
            )


def wire_of(ctx: Context, name: str) -> str:
    """The wire names of a minimum of the facts; alternatives stay joined."""
    return "|".join(schema.created_as(ctx.route.entity, part) for part in name.split("|"))


def check(ctx: Context, doc: Doc, old: Doc | None) -> None:
    """References and unique names."""
    for column, target in ctx.table.references.items():
        ident = doc.get(column)
        if ident in (None, 0, -1) or (old is not None and old.get(column) == ident):
            continue
        if ctx.store.get(target, int(ident)) is None:
            _business(ctx, column, f"There is no record with the {column} {ident:g}.")
    column = ctx.table.unique
    if column and (old is None or old.get(column) != doc.get(column)):
        name = str(doc.get(column)).strip().lower()
        taken = (row for row in ctx.store.rows(ctx.table.rows) if row["id"] != doc["id"])
        if any(str(row.get(column)).strip().lower() == name for row in taken):
            _business(ctx, column, f"The {column} {doc.get(column)} is already in use.")


def _business(ctx: Context, field: str, message: str) -> None:
    if ctx.inventory:
        raise inventory.refuse({field: [message]})
    raise problems.business(message, ctx.table.style)


def apply(ctx: Context, body: Doc, key: Key | None, index: int = 0) -> Doc:
    """Create (``key`` is None) or change one record and return it."""
    bound = bind(ctx, body, index)
    if key is None:
        old = None
        require(ctx, bound, body)
        doc: Doc = {"id": _new_id(ctx, bound), **effects.defaults(ctx)}
    else:
        old = find(ctx, key, bound)
        doc = dict(old)
    commands = {name: bound.pop(name) for name in list(bound) if name.startswith("_")}
    commands.update(effects.take(ctx, bound, body))
    bound.pop("id", None)
    _merge(doc, bound)
    if ctx.table.area and old is None:
        doc["_area"] = ctx.table.area
    effects.complete(ctx, doc, old, commands)
    check(ctx, doc, old)
    effects.fire(ctx, body, doc["id"])
    return ctx.store.put(ctx.table.rows, ctx.table.key(doc), doc)


def _merge(doc: Doc, changes: Doc) -> None:
    for name, item in changes.items():
        inside = doc.get(name)
        doc[name] = {**inside, **item} if isinstance(inside, dict) and isinstance(item, dict) else item


def _new_id(ctx: Context, bound: Mapping[str, Json]) -> Key:
    table = ctx.table
    if table.id_is_guid and not table.generic:
        raise problems.Refusal(405)
    if table.id_is_guid:
        return str(uuid.uuid4())
    if table.parent:
        beside = [doc for doc in ctx.store.rows(table.rows) if doc[table.parent] == bound[table.parent]]
        return 1 + max((int(doc["id"]) for doc in beside), default=0)
    return ctx.store.next_id(ctx.table.rows)


def write(ctx: Context) -> Response:
    """POST to a collection: an element with a known id changes that record, one without creates."""
    done: list[Doc] = []
    bodies = ctx.elements()
    if ctx.inventory:
        bodies = [inventory.to_wire(ctx.route, body) for body in bodies]
        bodies = [{**body, "id": None} for body in bodies]
    for index, body in enumerate(bodies):
        bind(ctx, body, index)  # the whole request is bound before anything is done
    for index, body in enumerate(bodies):
        ident = bind(ctx, {"id": body.get("id")}, index)["id"]
        key = None if ident is None or (ident == 0 and ctx.store.get(ctx.table.rows, 0) is None) else ident
        done.append(apply(ctx, body, key, index))
    replies = [_shown(ctx, doc) for doc in done]
    return answer(replies[0] if len(replies) == 1 or not ctx.args.get("returnall") else replies, 201)


def write_alone(ctx: Context) -> Response:
    """POST of one record by itself, not in an array."""
    parsed = ctx.json()
    if not isinstance(parsed, dict):
        raise problems.model_state({"": ["Error converting value: an object is required."]})
    return write(attrs.evolve(ctx, body=json.dumps([parsed]).encode()))


def _shown(ctx: Context, doc: Doc) -> Doc:
    shown = {**shapes.detail(ctx.store, ctx.route, doc, inventory=ctx.inventory), **effects.reply(ctx, doc)}
    return inventory.to_public(ctx.route, shown) if ctx.inventory else shown


def replace(ctx: Context) -> Response:
    """PUT of one record: the inventory dialect only."""
    body = ctx.elements()[0]
    doc = apply(ctx, {**inventory.to_wire(ctx.route, body), "id": None}, ctx.key())
    return answer(_shown(ctx, doc))


def remove(ctx: Context) -> Response:
    """DELETE of one record. Tickets are only marked, and can be recovered."""
    doc = find(ctx, ctx.key())
    if doc.get("_deleted"):
        raise problems.not_found()
    key = ctx.table.key(doc)
    if ctx.table.area:
        ctx.store.put(ctx.table.rows, key, {**doc, "_deleted": True, "last_update": ctx.tenant.now()})
    else:
        ctx.store.remove(ctx.table.rows, key)
    if ctx.table.deleted == "object":
        return answer(_shown(ctx, doc))
    return Response(status=204 if ctx.table.deleted == "no content" else 200)
