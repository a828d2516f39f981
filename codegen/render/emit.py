"""Renders the resolved manifest into the files of the API's package."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import attrs
import jinja2

from codegen import places, safe
from codegen.manifest.comparing import all_fields
from codegen.manifest.model import Entity, Field, Manifest, Op, Param, Resource
from codegen.naming import reserved
from codegen.naming.naming import snake
from codegen.naming.published import Published
from codegen.render import allowed, constants, docs, emit_api, facts_out, pytypes

#: In every signature, so never part of a TypedDict of filters.
_EXPLICIT = {
    "order", "orderdesc", "search", "timeout", "allow_unknown", "progress", "page_size", "page_no",
    "prefetch", "resume", "strict", "consistent", "overlap",
}  # fmt: skip
_WIDTH = 110
#: Explicit in the signature of an upload.
_UPLOAD = {"filename", "content_type", "note", "data_base64"}
_TEMPLATES = Path(__file__).parent / "templates"


@attrs.define
class Method:
    """What the resource template needs to know of one method."""

    name: str
    op: str
    kind: str
    doc: str
    row: str
    returns: str
    id_type: str
    params: str | None = None
    body: str | None = None
    bound: bool = False
    target: str = "self"
    target_import: str | None = None
    paged_name: str | None = None
    all_name: str | None = None
    all_doc: str = ""
    since_doc: str = ""
    was: str | None = None
    until: str | None = None


@attrs.define
class Group:
    """One TypedDict: its fields as (name, annotation, comment)."""

    name: str
    doc: str
    fields: list[tuple[str, str, str]]
    base: Resource | None = None


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python; every value goes through safe.*
    )
    environment.filters.update(
        ident=safe.ident,
        literal=safe.literal,
        doc=safe.doc,
        wrap=safe.wrap,
        snake=pytypes.snake,
        module=snake,
        api_class=emit_api.class_name,
        attribute=pytypes.attribute,
        read=pytypes.read,
        remark=_field_remark,
    )
    return environment


def _import_lines(module: str, names: Iterable[str]) -> list[str]:
    """Return an import of names in a block that is indented once, on several lines where one is too long."""
    ordered = sorted(map(safe.ident, names))
    line = f"from {module} import {', '.join(ordered)}"
    return (
        [line]
        if len(line) + 4 <= _WIDTH
        else [f"from {module} import (", *(f"    {n}," for n in ordered), ")"]
    )


def _field_remark(field: Field, *, sent: bool = False) -> str:
    wire = None
    if field.read != field.name or field.write != field.name:
        wire = field.read
        if field.write != field.read:
            wire += f", written as {field.write}"
        if field.create != field.write:
            wire += f", created as {field.create}"
    return docs.remark(
        unit=field.unit,
        above=field.warn_above,
        wire=wire,
        also=[] if sent else list(field.also),
        note=field.note,
        grade=field.grade,
    )


def _param_remark(param: Param, *, listed: bool) -> str:
    wire = param.wire if param.wire not in ("", param.name) else None
    evidence = docs.evidence(param.grade) if listed and param.only is None else None
    grade = None if listed else param.grade
    return docs.remark(unit=evidence, wire=wire, note=param.note or param.hint, grade=grade)


def _old(named: Param | Field) -> str:
    return f"  # old name of {named.name}, dropped in {named.until}"


class Emitter:
    """Renders one manifest; ``files`` maps path below the package to text."""

    def __init__(self, manifest: Manifest, published: Published | None = None) -> None:
        self.manifest = manifest
        self.published = published
        self.environment = _environment()
        sizes = (constants.number(manifest.api, name) for name in constants.SAID)
        self.said = docs.Said(manifest.package, manifest.class_prefix, *sizes)

    def files(self) -> dict[str, str]:
        """Return every generated file of the package by its path, sorted."""
        found: dict[str, str] = {}
        for entity in self.manifest.entities.values():
            found[f"models/{pytypes.snake(entity.name)}.py"] = self._model(entity)
            found[f"facts/entities/{entity.name}.json"] = facts_out.entity(entity)
        for resource in self.manifest.resources.values():
            groups = self._groups(resource)
            if groups:
                found[f"types/{resource.name}.py"] = self._types(resource, groups)
            found[f"resources/{resource.name}.py"] = self._resource(resource)
            found[f"facts/resources/{resource.name}.json"] = facts_out.resource(resource)
        found["models/_base.py"] = self._render("base.py.j2", product=self.manifest.api["product"]["name"])
        found["resources/_attributes.py"] = self._render(
            "attributes.py.j2", resources=list(self.manifest.resources.values())
        )
        found["facts/api.json"] = constants.facts(self.manifest.api, reserved.version(self.manifest.folder))
        for folder, what in (("models", "entity"), ("types", "resource"), ("resources", "resource")):
            found[f"{folder}/__init__.py"] = (
                "# Generated by `python -m codegen build`. Do not edit.\n"
                f'"""Generated {folder}, one module per {what}; nothing is imported before it is used."""\n'
            )
        if self.published is not None:
            found |= emit_api.files(self.published, self.manifest.package, self._render)
        for name, text in found.items():
            if safe.path(name).endswith(".py"):
                allowed.check(text, name, self.manifest.package)
        return dict(sorted(found.items()))

    def _render(self, template: str, **context: object) -> str:
        found = self.environment.get_template(template)
        lines = found.render(
            sizes=self.said,
            core=places.CORE,
            package=safe.dotted(self.manifest.package),
            classes=self.manifest.class_prefix,
            spec=safe.doc(self.manifest.source),
            **context,
        ).splitlines()
        text = "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"
        return re.sub(r"\n\n\n+(?= )", "\n\n", text)

    def _model(self, entity: Entity) -> str:
        words = [field.type for field in entity.fields.values()]
        annotations = " ".join(map(pytypes.attribute, entity.fields.values()))
        imports = {name for word in words for name in pytypes.entities(word)} - {entity.name, *entity.bases}
        about = ""
        if re.search(r"\bAny\b", annotations):
            about = "``Any`` marks JSON whose form the vendor does not publish or this library does not model yet."
        return self._render(
            "model.py.j2",
            entity=entity,
            fact=entity.name,
            models=f"{self.manifest.package}.models",
            source=f"entities/{safe.doc(entity.document.name.rsplit('/', 1)[-1])}",
            imports=sorted(imports, key=snake),
            hidden=set(),
            uses_dt="dt." in annotations,
            uses_key=any(name in entity.fields for name in entity.key),
            uses_any="Any" in annotations,
            uses_literal="Literal[" in annotations,
            about=about,
        )

    def _params_name(self, resource: Resource, op: Op) -> str | None:
        if op.of and op.kind == "list":  # the filters of the list it is a part of
            return f"{self.manifest.resources[op.of].entity}Filters"
        if not self._param_fields(op):
            return f"{resource.entity}Filters" if op.kind == "list" and not op.of else None
        if op.kind == "list" and not op.of:
            return f"{resource.entity}Filters"
        part = "".join(word.capitalize() for word in op.name.split("_"))
        return f"{resource.entity}{part}{'Filters' if op.kind == 'list' else 'Options'}"

    def _param_fields(self, op: Op) -> list[tuple[str, str, str]]:
        fields = [
            (
                param.name,
                pytypes.query(param.type, param.takes.values()),
                _param_remark(param, listed=op.kind == "list"),
            )
            for param in op.query.values()
            if param.name not in _EXPLICIT and safe.is_identifier(param.name)
        ]
        old = [(p.was, pytypes.query(p.type, p.takes.values()), _old(p)) for p in op.query.values() if p.was]
        return sorted([*fields, *old]) if old else fields

    def _groups(self, resource: Resource) -> list[Group]:
        groups: list[Group] = []
        for op in resource.ops.values():
            if op.of or op.kind in ("create", "update", "upload", "get_one", "download"):
                continue
            name = self._params_name(resource, op)
            if name:
                what = "Filters" if op.kind == "list" else "Options"
                more = docs.filters(self.said) if op.kind == "list" else ""
                doc = f"{what} of ``client.{resource.name}.{op.name}``.{more}"
                groups.append(Group(name, doc, self._param_fields(op)))
        if any(op.kind in ("create", "update", "upload") and not op.of for op in resource.ops.values()):
            doc = f"Fields of ``client.{resource.name}`` calls that write. ``None`` clears a field."
            fields = self._body_fields(resource.entity)
            if "create" not in resource.ops:
                fields = [field for field in fields if field[0] not in _UPLOAD]
            base = self._extended(resource)
            if base:
                kept = {name for name, _, _ in self._body_fields(base.entity)}
                fields = [field for field in fields if field[0] not in kept]
            groups.append(Group(f"{resource.entity}Fields", doc, fields, base))
        return groups

    def _extended(self, resource: Resource) -> Resource | None:
        """Return the resource whose entity this one's entity extends: a project is a ticket."""
        bases = self.manifest.entities[resource.entity].bases
        return next(
            (r for r in self.manifest.resources.values() if r.entity in bases and r.entity != r.row), None
        )

    def _body_fields(self, name: str) -> list[tuple[str, str, str]]:
        fields = all_fields(name, self.manifest.entities)
        found = {
            field.name: (field.name, pytypes.body(field.type), _field_remark(field, sent=True))
            for field in fields.values()
            if not field.ro and field.name != "id" and safe.is_identifier(field.name)
        }
        if constants.value(self.manifest.api, "custom_field_list") in fields:
            remark = "  # custom fields by name; on an update the others are kept"
            found["custom"] = ("custom", "Mapping[str, Any] | None", remark)
        for field in fields.values():
            if field.was and field.name in found:
                found[field.was] = (field.was, found[field.name][1], _old(field))
        return [found[name] for name in sorted(found)]

    def _types(self, resource: Resource, groups: list[Group]) -> str:
        text = " ".join(annotation for group in groups for _, annotation, _ in group.fields)
        words = set(re.findall(r"\w+", text))
        return self._render(
            "types.py.j2",
            resource=resource,
            groups=groups,
            imports=sorted(words & self.manifest.entities.keys(), key=snake),
            uses_any="Any" in words,
            uses_typed_dict=any(group.base is None for group in groups),
            uses_mapping=[name for name in ("Mapping", "Sequence") if f"{name}[" in text],
            uses_inputs=[name for name in ("Ids", "When") if name in words],
        )

    def _method(self, resource: Resource, op: Op) -> Method:
        owner = self.manifest.resources[op.of] if op.of else resource
        method = Method(
            name=op.name,
            op=op.name,
            kind=op.kind,
            doc="",
            row=owner.row,
            returns=op.returns or owner.entity,
            id_type="int" if resource.id == "int" else "str",
            bound=bool(op.of),
            was=op.was,
            until=op.until,
        )
        if op.kind in ("create", "update", "upload"):
            method.body = f"{owner.entity}Fields"
        elif op.kind in ("list", "get", "delete", "report", "call"):
            method.params = self._params_name(resource, op)
        if op.of and op.of != resource.name:
            method.target = f"{owner.class_name}(self._client)"
            method.target_import = (
                f"from {self.manifest.package}.resources.{owner.name} import {owner.class_name}"
            )
        if op.kind == "list":
            method.paged_name = op.name
            if not op.of:
                method.all_name = "list_all"
                method.all_doc = self._doc(resource, op, method, which="list_all")
                if resource.changes is not None:
                    method.since_doc = self._doc(resource, op, method, which="changed_since")
        method.doc = self._doc(resource, op, method)
        return method

    def _doc(self, resource: Resource, op: Op, method: Method, *, which: docs.Which = "") -> str:
        return docs.method(
            resource,
            op,
            row=method.row,
            entity=method.returns,
            params=method.params,
            body=method.body,
            which=which,
            said=self.said,
        )

    def _resource(self, resource: Resource) -> str:
        methods = [self._method(resource, op) for op in resource.ops.values()]
        kinds = {method.kind for method in methods}
        listing = any(method.all_name for method in methods)
        inputs = (
            {"Timeout"}
            if kinds & {"list", "get", "get_one", "delete", "download", "report", "call"}
            else set()
        )
        inputs |= {"FileInput"} if "upload" in kinds else set()
        inputs |= {"FileTarget"} if "download" in kinds else set()
        models = {m.returns for m in methods if m.kind not in ("list", "delete", "download", "call")}
        models |= {m.row for m in methods if m.kind in ("list", "create", "update")}
        type_imports: dict[str, set[str]] = {}
        for method in methods:
            home = resource.ops[method.op].of or resource.name
            names = {method.params, None if method.kind == "upload" and method.bound else method.body} - {
                None
            }
            type_imports.setdefault(home, set()).update(str(name) for name in names)
        return self._render(
            "resource.py.j2",
            resource=resource,
            methods=methods,
            imports=sorted(models | {resource.row, resource.entity}, key=snake),
            unpacks=any(type_imports.values()),
            type_imports=[
                line
                for name, names in sorted(type_imports.items())
                if names
                for line in _import_lines(f"{self.manifest.package}.types.{safe.ident(name)}", names)
            ],
            uses_inputs=sorted(inputs),
            walk_imports=[
                *(
                    [
                        f"from {places.CORE}.changes.bookmark import Bookmark",
                        f"from {places.CORE}.changes.changes import Changes",
                    ]
                    if resource.changes
                    else []
                ),
                *([f"from {places.CORE}.paging.checkpoint import Checkpoint"] if listing else []),
            ],
            uses_pages=["Listing", "Page"] if listing else ["Page"] if "list" in kinds else [],
            uses_progress=listing,
            about=docs.class_text(resource),
            uses_overload="download" in kinds,
            uses_renamed=any(method.was for method in methods),
        )


def render(manifest: Manifest, published: Published | None = None) -> dict[str, str]:
    """Return the generated files of the package: path below its folder to text."""
    return Emitter(manifest, published).files()
