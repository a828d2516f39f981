"""Writes a repaired OpenAPI 3.1 description of all that the manifest knows of the real API.

What the vendor's own lacks comes from the manifest: operation ids, answers, envelopes,
minima, correct types. It is complete for the vendor's operations and schemas, so that
importing it gives the published layer again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import yaml

from codegen import places
from codegen.manifest.entities import WORDS, element
from codegen.manifest.model import Field, Manifest, Op, Param, Resource
from codegen.manifest.source import load
from codegen.manifest.upstream import Upstream
from codegen.naming.naming import parameters
from codegen.naming.published import Published
from codegen.openapi.openapi_schemas import Schema, Schemas, builds
from codegen.render import constants
from codegen.render.docs import grade_remark, summary

#: Any: plain data of the manifest, whose form is checked elsewhere.
Facts = Mapping[str, Any]
_FIRM = ("A", "B")
_ABOUT = (
    "What the API takes and gives, as far as it is known: the published description with operation ids, "
    "answers, envelopes and minima, and with corrections where live tenants differ. Any field may be absent "
    "or null. Times without an offset are UTC. Operations and fields carry how well they are supported "
    "({mark}grade: A several live tenants, B one, C published only, D inferred)."
)
_BINARY: Schema = {"type": "string", "contentMediaType": "application/octet-stream"}


@attrs.define
class Known:
    """What the manifest knows of one published operation."""

    op: Op
    resource: Resource
    curated: list[tuple[Resource, Op]] = attrs.Factory(list)

    @property
    def first(self) -> Op:
        """The curated operation where there is one, else the published."""
        return self.curated[0][1] if self.curated else self.op


class Exporter:
    """Builds one description; with ``corrected`` off, types are as the vendor publishes them."""

    def __init__(
        self, manifest: Manifest, published: Published, upstream: Upstream, *, corrected: bool = True
    ) -> None:
        self.manifest, self.published, self.upstream = manifest, published, upstream
        self.corrected = corrected
        self.schemas = Schemas(manifest, upstream)
        self.models = {name: entity.schema or name for name, entity in published.entities.items()}
        self.curated: dict[str, list[tuple[Resource, Op]]] = {}
        for resource in manifest.resources.values():
            for op in resource.ops.values():
                if op.request is not None and not op.of:
                    which = f"{op.request.verb} {op.request.path}"
                    self.curated.setdefault(which, []).append((resource, op))

    def document(self, source: Facts) -> Schema:
        """Return the description; ``source`` says what was imported."""
        api, mark = self.manifest.api, self.schemas.mark
        info: Schema = {
            "title": str(source.get("title") or f"{api['product']['name']} API"),
            "version": str(source.get("version") or "0"),
            "description": _ABOUT.format(mark=mark),
        }
        if "sha256" in source:
            info[f"{mark}source"] = {"openapi": source.get("openapi"), "sha256": source["sha256"]}
        if "builds" in source:
            info["x-builds"] = source["builds"]
        schemes = _security(api)
        paths: dict[str, Schema] = {}
        tags: dict[str, None] = {}
        for which, facts in self._operations():
            verb, path = which.split(" ", 1)
            known = self._known(which)
            tags.setdefault(known.resource.name)
            paths.setdefault(path, {})[verb.lower()] = self._operation(which, facts, known)
        return {
            "openapi": "3.1.0",
            "info": info,
            "servers": [_server(api)],
            "security": [{name: [] for name in _needed(api, schemes)}],
            "tags": [{"name": tag} for tag in sorted(tags)],
            "paths": paths,
            "components": {
                "schemas": self.schemas.components(corrected=self.corrected),
                "securitySchemes": schemes,
            },
        }

    def _operations(self) -> Iterator[tuple[str, Facts]]:
        ops: dict[str, Facts] = {}
        for file in self.upstream.files():
            ops |= self.upstream.operations(file)
        for which in sorted(ops, key=lambda which: (which.split(" ", 1)[1].lower(), which)):
            yield which, ops[which]

    def _known(self, which: str) -> Known:
        resource, method = self.published.lock[which].split(".", 1)
        found = self.published.resources[resource]
        return Known(found.ops[method], found, self.curated.get(which, []))

    def _operation(self, which: str, facts: Facts, known: Known) -> Schema:
        op, path = known.first, which.split(" ", 1)[1]
        text = " ".join(part for part in (op.doc, grade_remark(op.grade)) if part)
        found: Schema = {
            "operationId": self.published.lock[which],
            "tags": [known.resource.name],
            "summary": summary(known.resource, known.op).replace("``", "`"),
        }
        if text:
            found["description"] = text
        listed = [*self._path(path, facts), *self._query(facts, known)]
        if listed:
            found["parameters"] = listed
        if "body" in facts:
            found["requestBody"] = self._body(str(facts["body"]), known)
        found["responses"] = self._responses(which, facts, known)
        told: Schema = {"effect": op.effect, "retry": op.retry, "grade": op.grade}
        if known.curated:
            told["methods"] = [f"{r.name}.{o.name}" for r, o in known.curated]
        return found | builds(facts) | self.schemas.marked(told)

    def _path(self, path: str, facts: Facts) -> Iterator[Schema]:
        declared: Facts = facts.get("path", {})
        for name in parameters(path):
            yield {
                "name": name,
                "in": "path",
                "required": True,
                "schema": self.schemas.of_word(str(declared.get(name, "str"))),
            }

    def _query(self, facts: Facts, known: Known) -> Iterator[Schema]:
        declared = {name: str(word) for name, word in facts.get("query", {}).items()}
        better = self._params(declared, known) if self.corrected else {}
        for name in sorted({*declared, *better}):
            given = better.get(name, [])
            given = [p for p in given if p.name == name] or given
            word = next((p.type for p in given), declared.get(name, "any"))
            found: Schema = {"name": name, "in": "query", "schema": self.schemas.of_word(word)}
            if word.startswith("list["):  # one comma-joined text
                found |= {"style": "form", "explode": False}
            notes = "; ".join(dict.fromkeys(p.note for p in given if p.note))
            names = list(dict.fromkeys(p.name for p in better.get(name, []) if p.name != name))
            told: Schema = {
                "names": names,
                "grade": next((p.grade for p in given if p.grade), None),
                "published": declared.get(name) if declared.get(name) != word else None,
            }
            if notes:
                found["description"] = f"{notes[:1].upper()}{notes[1:]}."
            yield found | self.schemas.marked({key: value for key, value in told.items() if value})

    def _params(self, declared: Mapping[str, str], known: Known) -> dict[str, list[Param]]:
        """Return curated filters and options by wire name, where their type is the wire's."""
        found: dict[str, list[Param]] = {}
        for _, op in known.curated:
            for param in op.query.values():
                if param.wire and param.only in (None, op.dialect) and param.when is None:
                    found.setdefault(param.wire, []).append(param)
        for wire, params in list(found.items()):
            said = [p for p in params if p.name != wire or p.type != declared.get(wire) or p.note]
            if len({p.type for p in said}) == 1 and _plain(said[0].type):
                found[wire] = said
            else:
                del found[wire]
        return found

    def _body(self, word: str, known: Known) -> Schema:
        if word == "multipart":
            form: Schema = {"type": "object", "properties": {"file": dict(_BINARY)}}
            return {"required": True, "content": {"multipart/form-data": {"schema": form}}}
        schema = self.schemas.of_word(word)
        wanted = self._minima(known)
        if wanted and word.startswith("list[") and isinstance(schema.get("items"), dict):
            schema["items"] = {"allOf": [schema["items"]], **wanted}
        elif wanted and "$ref" in schema:
            schema = {"allOf": [schema], **wanted}
        return {"required": True, "content": {"application/json": {"schema": schema}}}

    def _minima(self, known: Known) -> Schema:
        """Return what a body needs: without an id that of a new record, with one that of a change."""
        create: Schema = {}
        change: Schema | None = None
        for resource, op in known.curated:
            if op.request is None or op.grade not in _FIRM:
                continue
            needed = self._required(op.min, self.schemas.fields_of(op.returns or resource.entity))
            if op.request.id_in_body:
                change = needed
            elif op.kind in ("create", "upload"):
                create = needed
        if change is None and set(create) <= {"required"}:
            return create
        found: Schema = {"if": {"required": ["id"]}} if create or change else {}
        return found | ({"then": change} if change else {}) | ({"else": create} if create else {})

    def _required(self, minima: list[str], fields: Mapping[str, Field]) -> Schema:
        """Return the requirement in wire names; ``a|b`` is one of both."""
        every: list[str] = []
        one_of: list[Schema] = []
        for needed in minima:
            if " if " in needed:
                continue  # as the text of the operation says
            names = [fields[name].create.split(".")[0].removesuffix("[]") for name in needed.split("|")]
            if len(names) == 1:
                every.append(names[0])
            else:
                one_of.append({"anyOf": [{"required": [name]} for name in names]})
        found: Schema = {"required": every} if every else {}
        if len(one_of) == 1:
            return found | one_of[0]
        return found | ({"allOf": one_of} if one_of else {})

    def _responses(self, which: str, facts: Facts, known: Known) -> Schema:
        said = facts.get("answer")
        if not self.corrected:
            told: Schema = {"schema": self.schemas.of_word(str(said))}
            published: Schema = {"content": {"application/json": told}} if said else {}
            return {"200": {"description": "Success", **published}}
        verb = which.split(" ", 1)[0]
        op = known.op
        created = any(o.kind in ("create", "upload") for _, o in known.curated) or op.kind == "create"
        status = "201" if created else "200" if verb == "GET" else "2XX"
        if op.kind == "delete":
            return {status: {"description": "Success"}}
        content: Schema = {"application/json": {"schema": self._answer(known, said)}}
        if any(o.kind == "download" for _, o in known.curated):
            content["application/octet-stream"] = {"schema": dict(_BINARY)}
        return {status: {"description": "Success", "content": content}}

    def _answer(self, known: Known, said: object) -> Schema:
        """Return what is known of an answer, else what is ``said`` of it."""
        op = known.op
        for resource, curated in known.curated:
            kind = curated.kind
            if kind == "list":
                name = self.schemas.schema_of(resource.row) or self.models[known.resource.row]
                return self._listing(self.schemas.of_word(name), curated, sure=True)
            if kind in ("get", "get_one", "create", "update", "upload"):
                entity = self.schemas.schema_of(curated.returns or resource.entity)
                if entity:
                    return self.schemas.of_word(entity)
        if said:
            return self.schemas.of_word(str(said))
        if op.kind == "list":
            row = self.schemas.of_word(self.models[known.resource.row])
            return self._listing(row, op, sure=bool(op.request and op.request.rows))
        entity = op.returns or (known.resource.entity if op.kind in ("get", "create") else None)
        return self.schemas.of_word(self.models[entity]) if entity else {}

    def _listing(self, row: Schema, op: Op, *, sure: bool) -> Schema:
        """Return an array, an envelope, or either where nobody has seen the answer."""
        rows: Schema = {"type": "array", "items": row}
        keys = op.request.rows if op.request else []
        if sure and not keys:
            return rows
        total = str(constants.value(self.manifest.api, "total_key") or "")
        envelope: Schema = {"type": "object", "properties": _total(total) | dict.fromkeys(keys, rows)}
        if sure:
            return envelope
        return {"anyOf": [rows, envelope]}


def _plain(word: str) -> bool:
    return element(word) in WORDS


def _total(key: str) -> Schema:
    """Return the properties that lead to the number of all rows; ``paging.total`` is one within another."""
    name, _, below = key.partition(".")
    if not name:
        return {}
    return {name: {"type": "object", "properties": _total(below)} if below else {"type": "integer"}}


def _server(api: Facts) -> Schema:
    main: Facts = next(iter(api.get("hosts", {}).values()), {})
    host = main.get("url") or constants.value(api, "hosted_url")
    url = f"{host or 'https://{tenant}'}{constants.value(api, 'api_path') or ''}"
    variables: Schema = {
        name: {"default": "example", "description": "Name of the instance"}
        for name in re.findall(r"\{(\w+)\}", url)
    }
    return {"url": url, **({"variables": variables} if variables else {})}


def _security(api: Facts) -> dict[str, Schema]:
    """Return how calls prove who makes them: by a token that is got with credentials, else by one that is given."""
    if "hosts" in api:
        main: Facts = next(iter(api["hosts"].values()))
        return {
            name: _scheme(api["auth"][name])
            for name in main.get("auth", ())
            if "path" not in api["auth"][name]
        }
    paths: list[str] = constants.value(api, "token_paths") or []
    if paths:
        scopes = {str(name): f"Access to {name}" for name in constants.value(api, "scopes") or ()}
        flow: Schema = {"tokenUrl": paths[0], "scopes": scopes}  # relative to the server
        return {"oauth2": {"type": "oauth2", "flows": {"clientCredentials": flow}}}
    header = constants.value(api, "auth_header")
    if header:
        return {"key": {"type": "apiKey", "in": "header", "name": header}}
    return {"bearer": {"type": "http", "scheme": "bearer"}}


def _needed(api: Facts, schemes: Iterable[str]) -> list[str]:
    """Return the schemes that go out with every call, all at once."""
    return [name for name in schemes if not api.get("auth", {}).get(name, {}).get("optional")]


def _scheme(scheme: Facts) -> Schema:
    if "token" in scheme:
        flow: Schema = {"tokenUrl": scheme["token"]["path"], "scopes": {}}
        return {"type": "oauth2", "flows": {"clientCredentials": flow}}
    if "basic" in scheme:
        return {"type": "http", "scheme": "basic"}
    if scheme.get("value", "").lower().startswith("bearer "):
        return {"type": "http", "scheme": "bearer"}
    return {"type": "apiKey", "in": "header", "name": scheme["header"]}


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # C or Python, whichever there is
    def ignore_aliases(self, data: object) -> bool:
        return True


def source(spec: Path) -> Facts:
    """Return what was imported, from ``sources.lock``."""
    path = spec / "upstream" / "sources.lock"
    data = load(path, places.home(spec), []).data if path.is_file() else {}
    return data if isinstance(data, dict) else {}


def text(document: Schema, path: Path) -> str:
    """Return the description as JSON, or as YAML for a file that is named so."""
    if path.suffix.lower() in (".yaml", ".yml"):
        return yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=False, width=110)
    return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def counts(document: Schema) -> str:
    """Return what a description holds, in words."""
    paths: Any = document["paths"]
    components: Any = document["components"]
    ops = sum(len(item) for item in paths.values())
    return f"{ops} operations on {len(paths)} paths, {len(components['schemas'])} schemas"
