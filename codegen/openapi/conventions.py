"""Conventions that an OpenAPI description shows: paging, envelopes, errors and ways to log in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from codegen.naming.naming import snake
from codegen.openapi.typewords import mappings, part

Schema = Mapping[str, Any]  # Any: of a description by anybody
_DEEPEST = 5
#: Parameters that ask for a page: the number or the place, and the size.
_NUMBERS = ("page", "page_no", "pageNumber", "page_number")
_OFFSETS = ("offset", "skip", "start", "startAt", "from")
_SIZES = (
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "limit",
    "size",
    "count",
    "take",
    "top",
    "maxResults",
)
_CURSORS = (
    "cursor",
    "page_token",
    "pageToken",
    "after",
    "next",
    "starting_after",
    "continuation_token",
    "marker",
)
_TOTALS = ("total", "total_count", "totalCount", "count", "total_items", "totalItems", "total_results")
_AROUND_TOTALS = ("pagination", "paging", "meta", "page", "_meta")
_ROWS = ("data", "items", "results", "records", "rows", "entries", "values", "value")
_MESSAGES = ("message", "error_message", "detail", "msg", "error_description", "title", "description")
_CODES = ("code", "error_code", "errorCode", "type", "status")
_DETAILS = ("details", "errors", "fields", "validation_errors")
_REQUESTS = ("request_id", "requestId", "trace_id", "traceId", "correlation_id")


@attrs.frozen
class Listed:
    """A list in an answer: the key it stands under, empty for a bare array, and the schema of a row."""

    key: str
    items: Schema


def success(description: Schema, operation: Schema) -> Schema:
    """Return the schema of the answer to an operation that worked."""
    responses = part(operation, "responses")
    for status in sorted(map(str, responses)):
        if status.startswith("2"):
            return of_response(description, part(responses, status))
    return {}


def of_response(description: Schema, response: Schema) -> Schema:
    """Return the schema of the JSON of an answer."""
    ref = response.get("$ref")
    if isinstance(ref, str):
        response = part(description, *ref.removeprefix("#/").split("/"))
    content = part(response, "content")
    media = next((name for name in content if "json" in str(name) or name == "*/*"), "")
    return part(content, str(media), "schema")


class Conventions:
    """What the operations of one description have in common."""

    def __init__(self, description: Schema) -> None:
        self.description = description
        self.operations: list[Schema] = [
            operation
            for item in part(description, "paths").values()
            for verb, operation in part({"it": item}, "it").items()
            if verb in ("get", "post", "put", "patch", "delete") and isinstance(operation, Mapping)
        ]
        self.todo: list[str] = []
        #: Page styles by name: the parameters of each.
        self.styles: dict[str, dict[str, str]] = {}
        self.record = self._record_key()
        self.total = self._total()

    # Schemas

    def whole(self, schema: Schema, depth: int = 0) -> Schema:
        """Return a schema with what it refers to and is composed of."""
        ref = schema.get("$ref")
        if isinstance(ref, str) and depth < _DEEPEST:
            return self.whole(part(self.description, *ref.removeprefix("#/").split("/")), depth + 1)
        pieces = [self.whole(piece, depth + 1) for piece in mappings(schema.get("allOf")) if depth < _DEEPEST]
        if not pieces:
            return schema
        properties = {k: v for piece in (*pieces, schema) for k, v in part(piece, "properties").items()}
        required = [name for piece in (*pieces, schema) for name in piece.get("required", ())]
        return {**schema, "type": "object", "properties": properties, "required": required}

    def inside(self, schema: Schema) -> Schema:
        """Return the schema of the record in an answer, out of its envelope."""
        found = part(self.whole(schema), "properties")
        return part(found, self.record) if self.record and self.record in found else schema

    def listed(self, schema: Schema) -> Listed | None:
        """Return the list that an answer is, or holds."""
        whole = self.whole(schema)
        if whole.get("type") == "array":
            return Listed("", part(whole, "items"))
        arrays = {
            str(name): part(self.whole(part({"it": given}, "it")), "items")
            for name, given in part(whole, "properties").items()
            if self.whole(part({"it": given}, "it")).get("type") == "array"
        }
        objects = {n: items for n, items in arrays.items() if "properties" in self.whole(items)}
        known = next((name for name in _ROWS if name in objects), None)
        if known is None and len(objects) == 1 and self._is_page(part(whole, "properties")):
            known = next(iter(objects))
        return Listed(known, objects[known]) if known is not None else None

    def _is_page(self, properties: Schema) -> bool:
        """Whether what stands beside an array is of paging, so that the object is no record."""
        beside = set(properties) & {*_TOTALS, *_AROUND_TOTALS, *_NUMBERS, *_OFFSETS, *_SIZES, "next", "links"}
        return bool(beside) or len(properties) == 1

    def _record_key(self) -> str:
        """Return the key that the answers with one record have around it; empty where they have none."""
        counts: Counter[str] = Counter()
        for operation in self.operations:
            whole = self.whole(success(self.description, operation))
            properties = part(whole, "properties")
            for key in ("data", "result", "record", "item"):
                if key in properties and "properties" in self.whole(part(properties, key)):
                    counts[key] += 1
        found = counts.most_common(1)
        return found[0][0] if found and found[0][1] > 1 else ""

    def _total(self) -> str:
        counts: Counter[str] = Counter()
        for operation in self.operations:
            whole = self.whole(success(self.description, operation))
            if self.listed(whole) is None:
                continue
            properties = part(whole, "properties")
            for total in _TOTALS:
                counts[total] += total in properties
                for around in _AROUND_TOTALS:
                    counts[f"{around}.{total}"] += total in part(
                        self.whole(part(properties, around)), "properties"
                    )
        found = counts.most_common(1)
        return found[0][0] if found and found[0][1] else ""

    # Paging

    def style_of(self, wires: Collection[str]) -> str | None:
        """Return the page style of a list with these parameters, noted in ``styles``."""
        size = next((name for name in _SIZES if name in wires), None)
        number = next((name for name in _NUMBERS if name in wires), None)
        offset = next((name for name in _OFFSETS if name in wires), None)
        if number:
            wanted = {number: "{page_no}"}
        elif offset and size:  # alone it may be anything, such as a date
            wanted = {offset: "{offset}"}
        else:
            return None
        wanted |= {size: "{page_size}"} if size else {}
        stem = "pages" if number else "offset"
        for name, style in self.styles.items():
            if style == wanted:
                return name
        name = stem if stem not in self.styles else f"{stem}_{len(self.styles) + 1}"
        self.styles[name] = wanted
        return name

    @property
    def paging(self) -> set[str]:
        """The parameters that page styles send."""
        return {name for style in self.styles.values() for name in style}

    @staticmethod
    def cursor(wires: Collection[str]) -> str | None:
        """Return the parameter that names the place of the next page."""
        return next((name for name in _CURSORS if name in wires), None)

    # Errors

    def error_envelope(self) -> dict[str, str]:
        """Return where failures have what, by most of them."""
        counts: Counter[tuple[tuple[str, str], ...]] = Counter()
        for operation in self.operations:
            responses = part(operation, "responses")
            for status in sorted(map(str, responses)):
                if status[0] in "45" or status == "default":
                    schema = self.whole(of_response(self.description, part(responses, status)))
                    if found := self._said(schema):
                        counts[tuple(found.items())] += 1
        most = counts.most_common(1)
        return dict(most[0][0]) if most else {}

    def _said(self, schema: Schema) -> dict[str, str]:
        properties = part(schema, "properties")
        inner = part(self.whole(part(properties, "error")), "properties")
        names = inner or properties
        keys = (("code", _CODES), ("message", _MESSAGES), ("details", _DETAILS), ("request_id", _REQUESTS))
        found = {word: name for word, known in keys if (name := next((n for n in known if n in names), ""))}
        if not found.get("message"):
            return {}
        if "details" in found:
            found["fields"] = found["details"]
        return {"at": "error", **found} if inner else found

    # Hosts and logins

    def address(self) -> tuple[str, str]:
        """Return the address of the host, empty where the caller must give it, and the path of the API."""
        url = str(next(iter(mappings(self.description.get("servers"))), {}).get("url", ""))
        parts = urlsplit(url) if "{" not in url else urlsplit("")
        path = parts.path.rstrip("/")
        if not re.fullmatch(r"((/[A-Za-z0-9._-]+)+)?", path):
            path = ""
        if parts.scheme != "https" or not parts.hostname:
            self.todo.append(
                "hosts: the description names no https address; callers must give it, or say url."
            )
            return "", path
        return f"https://{parts.netloc}", path

    def access(self) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
        """Return credentials, schemes, and the schemes that the host asks for."""
        known = part(self.description, "components", "securitySchemes")
        asked = [name for one in mappings(self.description.get("security")) for name in one]
        asked += [name for o in self.operations for one in mappings(o.get("security")) for name in one]
        ordered = [*dict.fromkeys(name for name in asked if name in known), *known]
        credentials: dict[str, Any] = {}
        schemes: dict[str, Any] = {}
        for name in dict.fromkeys(ordered):
            made = self._scheme(part(known, name), credentials)
            if made is None:
                self.todo.append(f"auth: {name!r} has no counterpart here; say how calls log in.")
            elif any(made["header"] == other["header"] for other in schemes.values()):
                self.todo.append(
                    f"auth: {name!r} goes into {made['header']} too; the first of them goes out."
                )
            elif schemes and name not in asked:
                self.todo.append(f"auth: no operation asks for {name!r}; it is left out.")
            else:
                schemes[snake(str(name)) or "key"] = made
        for scheme in list(schemes.values())[1:]:
            scheme["optional"] = True
        if not schemes:
            self.todo.append("auth: the description says nothing of how calls log in.")
        sent = {word for made in schemes.values() for word in re.findall(r"\w+", str(made))}
        return {n: c for n, c in credentials.items() if n in sent}, schemes, list(schemes)

    def _scheme(self, given: Schema, credentials: dict[str, Any]) -> dict[str, Any] | None:
        kind, scheme = given.get("type"), str(given.get("scheme", "")).lower()
        if kind == "apiKey" and given.get("in") == "header":
            credentials["api_key"] = {"doc": "A key of the API."}
            return {"header": str(given.get("name")), "value": "{api_key}"}
        if kind == "http" and scheme == "basic":
            credentials |= {"user": {"doc": "The name to log in with."}, "password": {"doc": "The password."}}
            return {"header": "Authorization", "basic": ["user", "password"]}
        flow = part(given, "flows", "clientCredentials")
        path = urlsplit(str(flow.get("tokenUrl", ""))).path
        if kind == "oauth2" and path:
            credentials |= {
                "client_id": {"doc": "Of the application."},
                "client_secret": {"doc": "Of the application."},
            }
            token = {"path": path, "credentials": ["client_id", "client_secret"]}
            return {"header": "Authorization", "value": "Bearer {token}", "token": token}
        if (kind == "http" and scheme == "bearer") or kind in ("oauth2", "openIdConnect"):
            if kind != "http":
                self.todo.append("auth: how a token is got is not told, so that callers bring one.")
            credentials["access_token"] = {"doc": "A token of the API."}
            return {"header": "Authorization", "value": "Bearer {access_token}"}
        return None

    def mentions(self) -> Iterator[str]:
        """Yield what a reader must look up, whatever the description says."""
        yield from self.todo
        yield "limits: no description tells how many requests an API bears; say limits of hosts."
        yield "grades: all that is here is published only (C); raise the grade of what you saw, resource by resource."
        yield "effect: say effect: send of what reaches people outside, such as mail."
