"""Tenant and request context: the tenant behind the routes, and one request as the operations see it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import NoReturn

import attrs
from werkzeug.wrappers import Response

from halopsa.sandbox import problems
from halopsa.sandbox.schema import Route
from halopsa.sandbox.settings import Fired, Settings
from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.tables import Table

JSON = "application/json; charset=utf-8"
# A .NET reader gives up at this depth, and so do the recursive parts of ours.
_MAX_DEPTH = 64


@attrs.frozen
class Tenant:
    """Settings and rows. ``fired``: what writes have set off."""

    settings: Settings
    store: Store
    fired: list[Fired] = attrs.field(factory=list, init=False)
    _ahead: timedelta = attrs.field(init=False)  # of the clock of this machine

    @_ahead.default
    def _measured(self) -> timedelta:
        now = self.settings.now
        return timedelta(0) if now is None else now - datetime.now(UTC)

    def clock(self) -> datetime:
        """The time of the server."""
        return datetime.now(UTC) + self._ahead

    def now(self) -> str:
        """The time of the server, naive UTC text."""
        return self.clock().replace(tzinfo=None).isoformat(timespec="seconds")


@attrs.frozen
class Context:
    """One request, past authentication and routing."""

    tenant: Tenant
    route: Route
    args: Mapping[str, str]
    ident: str | None
    content_type: str
    body: bytes
    root: str  # the address the caller used, without a path
    agent_id: int

    @property
    def store(self) -> Store:
        """The rows."""
        return self.tenant.store

    @property
    def table(self) -> Table:
        """The table of the route."""
        return self.route.table

    @property
    def inventory(self) -> bool:
        """Whether the tenant speaks the inventory dialect."""
        return self.tenant.settings.dialect == "inventory"

    def key(self) -> int | str:
        """The id in the path, typed; 400 or 404 where a tenant says so."""
        text = self.ident or ""
        if self.table.id_is_guid and not self.inventory:
            return text.lower()
        try:
            number = int(text) if text.isascii() and "_" not in text else None
        except ValueError:
            number = None
        if number is None or abs(number) >= 2**31:
            if self.table.id_is_guid:
                return text.lower()
            raise problems.model_state({"id": [f"The value '{text[:80]}' is not valid."]})
        return number

    def json(self) -> Json:
        """The body, decoded."""
        if "json" not in self.content_type:
            raise problems.Refusal(415)
        try:
            parsed = json.loads(self.body, parse_constant=_no_constant, parse_float=_finite)
        except (ValueError, RecursionError):
            raise problems.model_state({"": ["The body could not be read as JSON."]}) from None
        _check_depth(parsed)
        return parsed

    def elements(self) -> list[Doc]:
        """The records of a POST: an array of objects, in the inventory dialect one object."""
        parsed = self.json()
        if self.inventory:
            parsed = [parsed]
        if not isinstance(parsed, list):
            kind = type(parsed).__name__
            message = f"Cannot deserialize the current JSON {kind}: this operation requires a JSON array."
            raise problems.model_state({"": [message]})
        if not parsed or not all(isinstance(element, dict) for element in parsed):
            raise problems.model_state({"[0]": ["Error converting value: an object is required."]})
        return parsed


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


def _check_depth(parsed: Json) -> None:
    level = [parsed] if isinstance(parsed, dict | list) else []
    for _ in range(_MAX_DEPTH):
        inside = (part.values() if isinstance(part, dict) else part for part in level)
        level = [item for items in inside for item in items if isinstance(item, dict | list)]
        if not level:
            return
    raise problems.model_state({"": [f"The maximum depth of {_MAX_DEPTH} has been exceeded."]})


def answer(body: object, status: int = 200) -> Response:
    """A JSON answer."""
    return Response(json.dumps(body, separators=(",", ":")), status, content_type=JSON)
