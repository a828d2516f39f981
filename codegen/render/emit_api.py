"""Renders all that the vendor publishes into a package's folder ``api``: a module per path segment and per schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

import attrs

from codegen import safe
from codegen.manifest.entities import WORDS, element
from codegen.manifest.model import Entity, Op, Resource
from codegen.manifest.signatures import ORDER, PAGES
from codegen.naming.naming import ids, parameters, snake
from codegen.naming.published import Published
from codegen.render import docs_evidence, docs_fields, facts_out, pytypes
from codegen.render.docs import grade_remark
from codegen.render.emit_resources import import_lines

Render = Callable[..., str]
#: The name of a TypedDict, and its fields with their annotations.
Group = tuple[str, list[tuple[str, str]]]
#: Explicit in the signature of a list, so not part of its TypedDict.
_EXPLICIT = PAGES | ORDER.keys()
_PREFIX = "api."
_NO_ANSWER = "What it answers is not published."
_WALK = (
    "page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what ``checkpoint()`` of an earlier "
    "listing returned. ``strict``: raise unless everything came. ``consistent``: neither miss nor double rows that "
    "are made or deleted meanwhile (needs a list with ``order``). ``progress``: called after each page."
)


@attrs.define
class ApiMethod:
    """What the template needs to know of one method."""

    op: Op
    query: str | None
    ids: list[tuple[str, str]]
    body: str | None
    returns: str | None
    text: str
    all_text: str = ""


def files(published: Published, package: str, render: Render) -> dict[str, str]:
    """Return the generated files of a package for the published API."""
    found: dict[str, str] = {}
    for entity in published.entities.values():
        found[f"api/models/{snake(entity.name)}.py"] = _model(entity, package, render)
        found[f"facts/api/entities/{entity.name}.json"] = facts_out.entity(_prefixed(entity))
    for resource in published.resources.values():
        found[f"api/{resource.name}.py"] = _resource(resource, package, render)
        found[f"aio/api/{resource.name}.py"] = _resource(resource, package, render, aio=True)
        found[f"facts/api/resources/{resource.name}.json"] = facts_out.resource(_named(resource))
    for home, aio in (("api", False), ("aio/api", True)):
        found[f"{home}/__init__.py"] = render(
            "api_attributes.py.j2", aio=aio, resources=list(published.resources.values())
        )
    found["api/models/__init__.py"] = (
        "# Generated. Do not edit.\n"
        '"""The schemas the vendor publishes, under its own names; nothing is imported before it is used."""\n'
    )
    return found


def class_name(resource: Resource) -> str:
    """Return the class of a published resource: ``TicketsApi`` for ``/Tickets``."""
    return "".join(part.capitalize() for part in resource.name.strip("_").split("_")) + "Api"


def _word(word: str) -> str:
    """Return a type word with the prefix that tells published models from curated ones."""
    inner = element(word)
    return word if inner in WORDS or word == "multipart" else word.replace(inner, _PREFIX + inner)


def _prefixed(entity: Entity) -> Entity:
    fields = {name: attrs.evolve(field, type=_word(field.type)) for name, field in entity.fields.items()}
    return attrs.evolve(entity, name=_PREFIX + entity.name, fields=fields)


def _named(resource: Resource) -> Resource:
    ops = {
        name: attrs.evolve(
            op,
            returns=op.returns and _word(op.returns),
            body=op.body and _word(op.body),
        )
        for name, op in resource.ops.items()
    }
    return attrs.evolve(
        resource,
        doc="",  # it would say the path, which is a fact already
        name=_PREFIX + resource.name,
        entity=resource.entity and _PREFIX + resource.entity,
        row=resource.row and _PREFIX + resource.row,
        ops=ops,
    )


def _model(entity: Entity, package: str, render: Render) -> str:
    words = [field.type for field in entity.fields.values()]
    annotations = " ".join(map(pytypes.attribute, entity.fields.values()))
    imports = {name for word in words for name in pytypes.entities(word)}
    hidden = imports & entity.fields.keys()  # a field hides the model of its name
    fields = {
        name: attrs.evolve(field, type=field.type.replace(inner, f"{inner}_"))
        if (inner := element(field.type)) in hidden
        else field
        for name, field in entity.fields.items()
    }
    return render(
        "model.py.j2",
        entity=attrs.evolve(entity, fields=fields),
        fact=_PREFIX + entity.name,
        told={
            name: docs_fields.of_field(field, docs_fields.grades({})) for name, field in entity.fields.items()
        },
        models=f"{package}.api.models",
        source=f"upstream/entities/{entity.schema}.yaml",
        imports=sorted(imports - ({entity.name} - hidden), key=snake),
        hidden=hidden,
        uses_dt="dt." in annotations,
        uses_key=bool(entity.key),
        uses_any="Any" in annotations,
        uses_literal=False,
        about="",
    )


def _params(op: Op) -> list[tuple[str, str]]:
    return [
        (param.name, pytypes.query(param.type))
        for param in op.query.values()
        if op.kind != "list" or param.name not in _EXPLICIT
    ]


def _body(word: str | None) -> str | None:
    return None if word in (None, "multipart") else pytypes.write(word)


def _text(op: Op) -> str:
    request = op.request
    what = f"``{request.verb} {request.path}``" if request else ""
    unknown = _NO_ANSWER if op.kind == "invoke" and not op.returns else op.note
    said = (f"Call {what}.", unknown, builds(op), grade_remark(op.grade), docs_evidence.said(op))
    return safe.wrap(" ".join(filter(None, said)), 8)


def builds(op: Op) -> str:
    """Return in which of the vendor's builds there is such an operation; empty where all known ones have it."""
    since = f"Since build {op.build}." if op.build else ""
    return f"{since} Gone in build {op.gone}; older ones have it.".strip() if op.gone else since


def _all_text(op: Op, *, aio: bool) -> str:
    listed = op.request if op.kind == "list" else None
    how = "page by page." if aio else _WALK
    return safe.wrap(f"Call ``{listed.verb} {listed.path}``, {how}" if listed else "", 8)


def _groups(resource: Resource, cls: str, taken: Collection[str]) -> dict[str, Group]:
    """Return the TypedDict of the query of each operation that has one, by the operation."""
    found: dict[str, Group] = {}
    for op in resource.ops.values():
        fields = _params(op)
        if fields and op.kind not in ("create", "update"):
            stem = "".join(part.capitalize() for part in op.name.split("_"))
            name = f"{cls.removesuffix('Api')}{stem}Query"
            while name in taken or any(name == other for other, _ in found.values()):
                name = f"{name}_"
            found[op.name] = (name, fields)
    return found


def _method(op: Op, query: str | None, *, aio: bool) -> ApiMethod:
    path = op.request.path if op.request else ""
    kinds = ["int" if op.path_types.get(name) == "int" else "str" for name in parameters(path)]
    of_path = list(zip(ids(path), kinds, strict=True))
    body = _body(op.body) if op.kind == "invoke" else None
    returns = op.returns and pytypes.answer(op.returns)
    return ApiMethod(op, query, of_path, body, returns, _text(op), _all_text(op, aio=aio))


def _base(resource: Resource) -> str:
    """Return the base of the class of a resource: the one that writes many with the operations it has."""
    many = {op.kind for op in resource.ops.values() if op.many}
    bases = {
        ("create",): "PublishedCreates",
        ("create", "update"): "PublishedUpserts",
        ("create", "delete", "update"): "PublishedWrites",
    }
    return bases.get(tuple(sorted(many)), "PublishedResource")


def _resource(resource: Resource, package: str, render: Render, *, aio: bool = False) -> str:
    cls = class_name(resource)
    models = {resource.row, resource.entity} - {""}
    for op in resource.ops.values():
        body = op.body if op.kind == "invoke" and op.body not in (None, "multipart") else None
        models |= {name for word in (op.returns, body) if word for name in pytypes.entities(word)}
    groups = _groups(resource, cls, models)
    methods = [
        _method(op, groups[op.name][0] if op.name in groups else None, aio=aio)
        for op in resource.ops.values()
    ]
    fields_of = [] if aio else [fields for _, fields in groups.values()]
    text = " ".join([*(kind for fields in fields_of for _, kind in fields), *(m.body or "" for m in methods)])
    words = set(re.findall(r"\w+", text))
    kinds = {op.kind for op in resource.ops.values()}
    writes = kinds & {"create", "update"}
    return render(
        "api_resource.py.j2",
        aio=aio,
        group_imports=import_lines(
            f"{safe.dotted(package)}.api.{safe.ident(resource.name)}", [name for name, _ in groups.values()]
        ),
        resource=resource,
        cls=cls,
        base=_base(resource),
        groups=list(groups.values()),
        methods=methods,
        imports=sorted(models, key=snake),
        uses_any="Any" in words or bool(writes),
        uses_mapping=[
            name for name in ("Mapping", "Sequence") if f"{name}[" in text or (name == "Mapping" and writes)
        ],
        uses_inputs=sorted(
            ({"Timeout"} if kinds - {"create", "update"} else set())
            | ({"FileInput"} if any(op.body == "multipart" for op in resource.ops.values()) else set())
            | ({"Ids", "When"} & words)
        ),
        uses_pages="list" in kinds,
        uses_list=any("list_[" in (m.returns or "") for m in methods),
        uses_cast=any(op.kind == "invoke" and op.returns for op in resource.ops.values()),
    )
