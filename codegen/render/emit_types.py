"""The TypedDicts of ``types``: the filters and options that calls of a resource take, and the fields of its bodies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import attrs

from codegen import safe
from codegen.manifest.comparing import all_fields
from codegen.manifest.model import Field, Manifest, Op, Param, Resource
from codegen.manifest.signatures import CALL, CHANGES, pages
from codegen.naming.naming import snake
from codegen.render import constants, docs, docs_fields, pytypes

Render = Callable[..., str]
#: Explicit in the signature of an upload.
_UPLOAD = {"filename", "content_type", "note", "data_base64"}


@attrs.define
class Group:
    """One TypedDict: its fields as (name, annotation, docstring)."""

    name: str
    doc: str
    fields: list[tuple[str, str, str]]
    base: Resource | None = None


def _body(field: Field, operators: Iterable[str]) -> str:
    """Return the annotation of a field that is sent; one that names a record takes the name for the id too."""
    text = pytypes.body(field.type, operators)
    return text.replace("int", "int | str", 1) if field.names and field.type == "int" else text


def query(param: Param) -> str:
    """Return the annotation of a filter or option."""
    text = pytypes.query(param.type, param.takes.values())
    if not param.named:
        return text
    found = {"int": ("int", "int | str"), "list[int]": ("Ids", "Ids | Sequence[int | str]")}.get(param.type)
    return text.replace(*found, 1) if found else text


def shown(fields: Iterable[Field]) -> dict[str, str]:
    """Return the fields that show the names behind ids: each with the field of the id."""
    return {field.shown: field.name for field in fields if field.shown}


def _old(named: Param | Field) -> str:
    return f"Old name of ``{named.name}``, dropped in {named.until}."


class TypedDicts:
    """Renders those of one manifest."""

    def __init__(self, manifest: Manifest, said: docs.Said) -> None:
        self.manifest, self.said = manifest, said
        #: In every signature, so never part of a TypedDict of filters.
        self.explicit = {*pages(manifest.api), *manifest.ordering} | CALL | CHANGES

    def file(self, resource: Resource, render: Render) -> str | None:
        """Return the module of a resource; nothing where its calls take none."""
        groups = self._groups(resource)
        if not groups:
            return None
        text = " ".join(annotation for group in groups for _, annotation, _ in group.fields)
        words = set(re.findall(r"\w+", text))
        return render(
            "types.py.j2",
            resource=resource,
            groups=groups,
            imports=sorted(words & self.manifest.entities.keys(), key=snake),
            uses_any="Any" in words,
            uses_literal="Literal" in words,
            uses_typed_dict=any(group.base is None for group in groups),
            uses_mapping=[name for name in ("Mapping", "Sequence") if f"{name}[" in text],
            uses_inputs=[name for name in ("Ids", "When") if name in words],
        )

    def params_name(self, resource: Resource, op: Op) -> str | None:
        """Return the class of the filters or options that an operation takes; nothing where it takes none."""
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
                query(param),
                docs_fields.of_param(param, self.said.evidence, listed=op.kind == "list"),
            )
            for param in op.query.values()
            if param.name not in self.explicit and safe.is_identifier(param.name)
        ]
        old = [(p.was, query(p), _old(p)) for p in op.query.values() if p.was]
        return sorted([*fields, *old]) if old else fields

    def _groups(self, resource: Resource) -> list[Group]:
        groups: list[Group] = []
        for op in resource.ops.values():
            if op.of or op.kind in ("create", "update", "upload", "bulk", "get_one", "download"):
                continue
            name = self.params_name(resource, op)
            if name:
                what, more = "Options", " ``None`` leaves one out."
                if op.kind == "list":
                    what, more = "Filters", docs.filters(self.said)
                doc = f"{what} of ``client.{resource.name}.{op.name}``.{more}"
                groups.append(Group(name, doc, self._param_fields(op)))
        if resource.find_by:
            groups.append(self._match(resource))
        if any(
            op.kind in ("create", "update", "upload", "bulk") and not op.of for op in resource.ops.values()
        ):
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

    def _match(self, resource: Resource) -> Group:
        """Return what one of the records can be found by."""
        fields = all_fields(resource.entity, self.manifest.entities)
        found = [
            (
                name,
                "int" if name in fields and fields[name].type == "int" else "str",
                docs_fields.of_match(how, self.said.evidence),
            )
            for name, how in resource.find_by.items()
        ]
        doc = f"What ``client.{resource.name}.find`` finds one record by. All that is given must be equal."
        return Group(f"{resource.entity}Match", doc, found)

    def _extended(self, resource: Resource) -> Resource | None:
        """Return the resource whose entity this one's entity extends: a project is a ticket."""
        bases = self.manifest.entities[resource.entity].bases
        return next(
            (r for r in self.manifest.resources.values() if r.entity in bases and r.entity != r.row), None
        )

    def _body_fields(self, name: str) -> list[tuple[str, str, str]]:
        fields = all_fields(name, self.manifest.entities)
        key = self.manifest.entities[name].key
        operators = self.manifest.api.get("list_operators", {}).values()
        behind = shown(fields.values())
        found = {
            field.name: (
                field.name,
                _body(field, operators),
                docs_fields.of_field(field, self.said.evidence, sent=True, behind=behind),
            )
            for field in fields.values()
            if not field.ro
            and not (field.name == "id" and field.name in key)
            and safe.is_identifier(field.name)
        }
        if constants.value(self.manifest.api, "custom_field_list") in fields:
            told = "Custom fields by name. On an update the others are kept."
            found["custom"] = ("custom", "Mapping[str, Any] | None", told)
        for field in fields.values():
            if field.was and field.name in found:
                found[field.was] = (field.was, found[field.name][1], _old(field))
        return [found[name] for name in sorted(found)]
