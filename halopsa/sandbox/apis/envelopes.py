"""Envelopes: what stands around a record, around rows and around a refusal in the answers of a stand-in."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from halopsa.core.facts import ApiFacts
from halopsa.sandbox.apis.routes import Route
from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.store import Doc, Json


def _put(body: Doc, path: str, value: Json) -> None:
    *steps, last = path.split(".")
    for step in steps:
        body = body.setdefault(step, {})
    body[last] = value


def one(facts: ApiFacts, record: Json) -> Json:
    """Return the answer with one record."""
    key = facts.envelope.record_key
    if not key:
        return record
    body: Doc = {}
    _put(body, key, record)
    return body


def many(route: Route, rows: Sequence[Doc], total: int) -> Json:
    """Return the answer with the rows of a page: an array where the manifest names no key."""
    key = next(iter(route.request.rows), route.facts.envelope.common_rows_key)
    if not key:
        return list(rows)
    body: Doc = {}
    _put(body, key, list(rows))
    if route.facts.envelope.total_key:
        _put(body, route.facts.envelope.total_key, total)
    return body


def refusal(
    facts: ApiFacts,
    status: int,
    message: str,
    *,
    field: str = "",
    retry_after: float | None = None,
    path: str = "",
    method: str = "",
) -> Refusal:
    """Return a refusal with the body that this API's errors have."""
    said = facts.errors
    body: Doc = {}
    inner: Doc = {(said.error_message_keys or ("message",))[0]: message}
    if said.error_code_key:
        inner[said.error_code_key] = _code(facts, status)
    if said.error_request_id_key:
        inner[said.error_request_id_key] = uuid.uuid4().hex
    if field and said.error_details_key:
        inner[said.error_details_key] = {"field": field}
    elif field and said.error_field_keys:
        inner[said.error_field_keys[0]] = {field: [message]}
    if said.error_at:
        _put(body, said.error_at, inner)
    else:
        body = inner
    headers = {}
    if retry_after is not None:
        headers["Retry-After"] = str(max(1, round(retry_after + 0.5)))
    return Refusal(status, body, headers=headers)


def _code(facts: ApiFacts, status: int) -> str:
    """The code that goes with a status: the first one of its class."""
    wanted = facts.errors.status_errors.get(status)
    return next((code for code, name in facts.errors.code_errors.items() if name == wanted), f"HTTP_{status}")
