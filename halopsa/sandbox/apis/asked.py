"""Asked: one request of a stand-in, past access and routing, and the settings that it is answered by."""

from __future__ import annotations

import json
from collections.abc import Mapping

import attrs
from werkzeug.wrappers import Request, Response

from halopsa.core.resource_facts import EntityFacts
from halopsa.sandbox.apis import envelopes
from halopsa.sandbox.apis.behaviour import Behaviour
from halopsa.sandbox.apis.routes import Route
from halopsa.sandbox.apis.seed import invented
from halopsa.sandbox.apis.tables import Tables
from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.tenant import answer


@attrs.frozen(kw_only=True)
class Settings:
    """How a stand-in behaves; each is a keyword of ``ApiSandbox``."""

    rate_limit: tuple[int, float] | bool | None = True
    page_cap: int | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.ge(1))
    )
    latency: float = attrs.field(default=0.0, validator=attrs.validators.ge(0.0))
    token_lifetime: int = 3600


@attrs.frozen(eq=False)
class Asked:
    """One request, past access and routing."""

    route: Route
    tables: Tables
    behaviour: Behaviour
    settings: Settings
    args: Mapping[str, str]
    path: Mapping[str, str]
    content: bytes
    request: Request

    def json(self) -> Json:
        """Return the body; raises 400 where it is no JSON."""
        try:
            return json.loads(self.content)
        except ValueError:
            raise self.refusal(400, "the body is not JSON") from None

    @property
    def store(self) -> Store:
        """Where records are kept."""
        return self.tables.store

    def refusal(self, status: int, message: str, field: str = "") -> Refusal:
        """Return a refusal of this API."""
        return envelopes.refusal(self.route.facts, status, message, field=field)

    @property
    def apart(self) -> EntityFacts | None:
        """The entity that is answered, where it is not that of the records."""
        name = self.route.op.returns
        return None if name in (None, self.route.resource.entity) else self.route.facts.entity(name or "")

    def record(self) -> Doc:
        """Return the record that the path names; raises 404 where there is none.

        A path without an id names the only one, or an invented one.
        """
        if "{id}" not in self.route.request.path:
            kept = self.tables.rows(self.route)
            return kept[0] if kept else invented(self.route.facts, self.route.entity)
        found = self.tables.find(self.route, self.path.get("id", ""))
        if found is None:
            raise self.refusal(404, "there is no such record")
        return found

    def one(self, record: Json, status: int = 200) -> Response:
        """Return the answer with one record."""
        return answer(envelopes.one(self.route.facts, record), status)
