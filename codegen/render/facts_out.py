"""Writes the compact facts that core and sandbox read: JSON, one fact a line."""

from __future__ import annotations

import json
from collections.abc import Mapping

from codegen.manifest.model import Closed, Entity, Field, FindBy, Manifest, Op, Param, Request, Resource
from codegen.naming.published import Published
from codegen.render import docs_evidence


def dump(data: Mapping[str, object], depth: int) -> str:
    """Return JSON with one line per entry down to ``depth`` levels and compact values below."""
    return _lines(data, depth, 0) + "\n"


def _lines(value: object, depth: int, indent: int) -> str:
    if depth == 0 or not isinstance(value, Mapping) or not value:
        return json.dumps(value, ensure_ascii=True)
    pad = " " * (indent + 1)
    entries = (
        f"{pad}{json.dumps(key)}: {_lines(item, depth - 1, indent + 1)}" for key, item in value.items()
    )
    return "{\n" + ",\n".join(entries) + "\n" + " " * indent + "}"


def _set(**facts: object) -> dict[str, object]:
    # A bound of 0 says something; False does not.
    return {
        key: value for key, value in facts.items() if value is not False and value not in (None, "", [], {})
    }


def _param(param: Param) -> object:
    facts = _set(
        wire=param.wire if param.wire != param.name else None,
        sets=param.sets,
        when=param.when,
        only=param.only,
        matches=param.matches,
        op=param.op if param.op != "eq" else None,
        loose=param.loose,
        widens=param.widens,
        named=param.named,
        end_of_day=param.end_of_day,
        hint=param.hint,
        takes=param.takes,
        grade=param.grade,
        was=param.was,
        until=param.until,
    )
    if param.default is not None:
        facts["default"] = param.default
    return {"type": param.type, **facts} if facts else param.type


def _request(request: Request | None) -> dict[str, object] | None:
    if request is None:
        return None
    return {
        "verb": request.verb,
        "path": request.path,
        **_set(
            rows=request.rows,
            page=request.page if request.page != "none" else None,
            fixed=request.fixed,
            body=request.body,
            id_in_body=request.id_in_body,
            json=request.json,
            take=request.take,
            sidecars=request.sidecars,
        ),
    }


def _op(op: Op) -> dict[str, object]:
    return {
        "kind": op.kind,
        "effect": op.effect,
        "retry": op.retry,
        "grade": op.grade,
        "requests": {
            op.dialect: _request(op.request),
            **{name: _request(other) for name, other in op.others.items() if other is not op.request},
        },
        **_set(
            requires_any=op.requires_any,
            min=op.min,
            page_size=op.page_size,
            bulk=op.bulk,
            keys=op.keys,
            part=op.part,
            leading=op.leading,
            doc=" ".join(filter(None, (op.doc, docs_evidence.said(op).replace("``", "")))),
            bind=op.bind,
            of=op.of,
            returns=op.returns,
            at=op.at,
            fail_if=op.fail_if,
            link=op.link,
            credits=op.credits,
            served=op.served,
            also=op.also,
            unsupported=op.unsupported,
            experimental=[_request(step) for step in op.experimental],
            inventory_row=op.inventory_row,
            path_types=op.path_types if op.kind == "invoke" else None,
            body=op.body if op.kind == "invoke" else None,
            host=op.host,
            was=op.was,
            until=op.until,
        ),
        **({} if op.auth is None else {"auth": op.auth}),
        "query": {name: _param(param) for name, param in op.query.items()},
    }


def builds(manifest: Manifest, published: Published) -> str:
    """Return the facts file of the vendor's builds: which operations came and went with each."""
    first = manifest.builds[0]
    came: dict[str, set[str]] = {build: set() for build in manifest.builds}
    went: dict[str, set[str]] = {build: set() for build in manifest.builds}
    for resource in published.resources.values():
        for op in resource.ops.values():
            which = f"{op.request.verb} {op.request.path}" if op.request else ""
            came.get(op.build, came[first]).add(which)
            went.get(op.gone, set()).add(which)
    sides = {"came": came, "went": went}
    data = {
        "builds": manifest.builds,
        "description": manifest.api.get("description", {}).get("path", ""),
        **{
            side: {build: sorted(ops) for build, ops in given.items() if ops} for side, given in sides.items()
        },
    }
    return dump(data, 2)


def resource(resource: Resource) -> str:
    """Return the facts file of a resource."""
    data = {
        "resource": resource.name,
        "class": resource.class_name,
        "path": resource.path,
        "entity": resource.entity,
        "row": resource.row,
        "key": resource.key,
        "id": resource.id,
        **_set(doc=resource.doc),
        **({} if resource.row_key == resource.key else {"row_key": resource.row_key}),
        **_set(
            changes=_set(by=resource.changes.by, filter=resource.changes.filter) if resource.changes else None
        ),
        **_set(
            find_by={name: _find_by(how) for name, how in resource.find_by.items()},
            closed=_closed(resource.closed) if resource.closed else None,
        ),
        **_set(
            quiet={what: switch.fields for what, switch in resource.quiet.items()},
            restore=resource.restore.fields if resource.restore else None,
        ),
        "ops": {name: _op(op) for name, op in resource.ops.items()},
    }
    return dump(data, 5)


def _closed(closed: Closed) -> dict[str, object]:
    return {"by": closed.by, "reopen": closed.reopen, "add": closed.add}


def _find_by(how: FindBy) -> dict[str, object]:
    facts = _set(
        filter=how.filter,
        include=how.include,
        same=how.same if how.same != "exact" else None,
        get=how.get,
        kept_in=how.kept_in,
        custom=how.custom,
    )
    return facts if how.alone else {**facts, "alone": False}


def _field(field: Field) -> object:
    same = field.read == field.write == field.create
    names: dict[str, object]
    if same:
        names = _set(wire=field.read if field.read != field.name else None)
    else:
        names = {"read": field.read, "write": field.write, "create": field.create}
    facts = _set(
        also=list(field.also),
        ro=field.ro,
        unit=field.unit,
        warn_above=field.warn_above,
        detail=field.detail,
        via=field.via,
        derive=field.derive,
        one_of=field.one_of,
        longest=field.longest,
        least=field.least,
        most=field.most,
        grade=field.grade,
        hint=field.hint,
        refers=field.refers,
        names=field.names,
        shown=field.shown,
        was=field.was,
        until=field.until,
    )
    if field.default is not None:
        facts["default"] = field.default
    return {"type": field.type, **names, **facts} if names or facts else field.type


def entity(entity: Entity) -> str:
    """Return the facts file of an entity; the fields of its base are not repeated."""
    data = {
        "entity": entity.name,
        "base": entity.bases[0] if entity.bases else None,
        "schema": entity.schema,
        "key": entity.key,
        "fields": {name: _field(field) for name, field in entity.fields.items()},
    }
    return dump(data, 2)
