"""Swagger 2.0 as OpenAPI 3: the parts that say what an API is, for a manifest to be begun from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.openapi.typewords import mappings, part

Schema = Mapping[str, Any]  # Any: of a description by anybody
_VERBS = ("get", "post", "put", "patch", "delete")
_OF_SCHEMA = frozenset({"type", "format", "items", "enum", "default", "minimum", "maximum"})
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}


def as_openapi_3(old: Schema) -> dict[str, Any]:
    """Return the description in the words of OpenAPI 3."""
    schemes = old.get("schemes") or ["https"]
    host = f"{'https' if 'https' in schemes else schemes[0]}://{old['host']}" if "host" in old else ""
    shared = part(old, "parameters")
    found = {
        "openapi": "3.0.3",
        "info": old.get("info", {}),
        "servers": [{"url": f"{host}{old.get('basePath', '')}"}],
        "security": old.get("security", []),
        "paths": {path: _item(item, shared) for path, item in part(old, "paths").items()},
        "components": {
            "schemas": part(old, "definitions"),
            "responses": {name: _response(one) for name, one in part(old, "responses").items()},
            "securitySchemes": {n: _scheme(one) for n, one in part(old, "securityDefinitions").items()},
        },
    }
    moved: dict[str, Any] = _moved(found)
    return moved


def _moved(value: Any) -> Any:  # noqa: ANN401 - any part of a description
    """Return a part with its references to where OpenAPI 3 has what they lead to."""
    if isinstance(value, list):
        return [_moved(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    found = {key: _moved(item) for key, item in value.items()}
    ref = found.get("$ref")
    if isinstance(ref, str):
        for old, new in (("#/definitions/", "schemas"), ("#/responses/", "responses")):
            if ref.startswith(old):
                found["$ref"] = f"#/components/{new}/{ref.removeprefix(old)}"
    return found


def _item(item: object, shared: Schema) -> dict[str, Any]:
    whole = [_followed(one, shared) for one in mappings(part({"item": item}, "item").get("parameters"))]
    return {
        verb: _operation(operation, whole, shared)
        for verb, operation in part({"item": item}, "item").items()
        if verb in _VERBS and isinstance(operation, Mapping)
    }


def _followed(parameter: Schema, shared: Schema) -> Schema:
    ref = parameter.get("$ref")
    return part(shared, str(ref).removeprefix("#/parameters/")) if ref else parameter


def _operation(operation: Schema, whole: list[Schema], shared: Schema) -> dict[str, Any]:
    given = [*whole, *(_followed(one, shared) for one in mappings(operation.get("parameters")))]
    found: dict[str, Any] = {
        key: operation[key] for key in ("operationId", "security", "deprecated") if key in operation
    }
    found["parameters"] = [_parameter(one) for one in given if one.get("in") in ("path", "query", "header")]
    found["responses"] = {str(status): _response(one) for status, one in part(operation, "responses").items()}
    body = next((one for one in given if one.get("in") == "body"), None)
    form = {str(one.get("name")): _parameter(one)["schema"] for one in given if one.get("in") == "formData"}
    if body is not None:
        found["requestBody"] = {"content": {"application/json": {"schema": body.get("schema", {})}}}
    elif form:
        schema = {"type": "object", "properties": form}
        found["requestBody"] = {"content": {"multipart/form-data": {"schema": schema}}}
    return found


def _parameter(given: Schema) -> dict[str, Any]:
    schema = {key: value for key, value in given.items() if key in _OF_SCHEMA}
    return {
        "name": given.get("name"),
        "in": given.get("in"),
        "required": given.get("required", False),
        "schema": schema,
    }


def _response(given: object) -> dict[str, Any]:
    one = part({"one": given}, "one")
    if "$ref" in one:
        return dict(one)
    return {"content": {"application/json": {"schema": one["schema"]}}} if "schema" in one else {}


def _scheme(given: object) -> dict[str, Any]:
    one = dict(part({"one": given}, "one"))
    if one.get("type") == "basic":
        return {"type": "http", "scheme": "basic"}
    if one.get("type") == "oauth2":
        flow = _FLOWS.get(str(one.get("flow")), str(one.get("flow")))
        return {"type": "oauth2", "flows": {flow: {"tokenUrl": one.get("tokenUrl", "")}}}
    return one
