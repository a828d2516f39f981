"""Enriching: what a lead lacks is bought from providers, once, and only for people who may be contacted.

A paid request is a step like those on the tenant: that it goes out is committed first, and in the same commit the list
of suppressions is asked. Nobody can look up what became of one whose answer is lost, so it is never sent again.
"""

from __future__ import annotations

from typing import Final

import attrs
import sqlalchemy as sa

from halopsa.core.errors import ApiError

from ..addresses import Address, normalised
from ..providers.protocol import Provider
from ..providers.registry import Providers
from ..store import calls, leads, settings, suppressions
from ..store.leads import Lead
from .person import clean
from .standing import Suppressed
from .steps import Found, Steps

__all__ = ["Enriching"]

#: What is bought, and what a provider is told beside the address.
_WANTED: Final = ("first_name", "last_name", "company", "title")
_TOLD: Final = ("first_name", "last_name", "company")
_DAY: Final = 86400.0
_OPERATION: Final = "enrich"
_LONGEST: Final = 200
#: Of a request that was lost on its way: it may have cost something.
_UNKNOWN: Final[Found] = {"status": "unknown", "credits": None, "fields": []}


@attrs.define(eq=False)
class Enriching:
    """The purchases for one lead.

    bought: whether the lead has something that was bought.
    """

    steps: Steps
    lead: Lead
    address: Address
    bought: bool = False

    def completed(self) -> Lead:
        """Return the lead with what providers know of the person.

        Raises `Suppressed` for somebody who asked not to be contacted, if only by another address of theirs.
        """
        service = self.steps.context.service
        providers: Providers | None = service.providers
        if providers is None:
            return self.lead
        with service.database.reading() as c:
            changes = settings.get(c).get("providers", {})
        for name in providers.enriching(changes):
            done = self.steps.result(_step(name))
            if done is None and self._lacking():
                provider = providers.get(name, changes)
                limit = providers.settings(name, changes).credits_per_day
                if provider is not None and provider.configured and self._affordable(name, limit):
                    done = self._ask(name, provider)
            if done is not None and done.get("refused"):
                raise Suppressed("provider")
            self.bought = self.bought or bool(done and done["fields"])
        return self.lead

    def _lacking(self) -> list[str]:
        return [name for name in _WANTED if not self.lead.data.get(name)]

    def _affordable(self, name: str, limit: float | None) -> bool:
        if limit is None:
            return True
        with self.steps.context.service.database.reading() as c:
            return calls.spent(c, name, since=self._now() - _DAY).credits < limit

    def _ask(self, name: str, provider: Provider) -> Found:
        """Ask a provider once; what comes is kept in the commit that ends the step."""
        known = {field: self.lead.data[field] for field in _TOLD if self.lead.data.get(field)}
        known["email"] = self.address.email
        fields: dict[str, str] = {}  # what came; in no step, as those are kept for longer than people want

        def request() -> Found:
            try:
                bought = provider.enrich(known)
            except ApiError:
                raise
            except Exception:  # noqa: BLE001 - of a provider that others bring: nobody knows what it did
                return _UNKNOWN
            refused = self._refused(bought.fields.get("email"))
            if not refused:
                texts = ((field, clean(bought.fields.get(field))[:_LONGEST]) for field in self._lacking())
                fields.update((field, text) for field, text in texts if text)
            status = "found" if bought.found else "none"
            return {"status": status, "credits": bought.credits, "fields": list(fields), "refused": refused}

        def keep(c: sa.Connection, found: Found) -> None:
            now, lead = self._now(), self.lead.id
            status, cost = str(found["status"]), found["credits"]
            calls.add(c, name, _OPERATION, status, now=now, credits=cost, lead_id=lead)
            known = leads.get(c, lead, lock=True)
            if known is None or known.email is None:  # erased while the answer was on its way
                fields.clear()
            if known is not None and fields:
                data = {
                    **known.data,
                    **{part: text for part, text in fields.items() if not known.data.get(part)},
                }
                leads.change(c, lead, now=now, data=data)
                leads.event(c, lead, "enriched", {"provider": name, "fields": list(fields)}, now=now)
                self.lead = attrs.evolve(self.lead, data=data)

        try:
            return self.steps.make(_step(name), request, lambda: _UNKNOWN, keep)
        except ApiError as error:  # a refusal, which costs nothing; the lead does not wait for a provider
            status = f"refused {error.status_code or ''}".strip()
            return self.steps.conclude(_step(name), {"status": status, "credits": 0.0, "fields": []}, keep)

    def _refused(self, email: str | None) -> bool:
        """Whether a provider knows the person by another address, whose owner asked not to be contacted."""
        try:
            key = normalised(email).key
        except ValueError:
            return False
        with self.steps.context.service.database.reading() as c:
            return suppressions.contains(c, key)

    def _now(self) -> float:
        return self.steps.context.service.clock()


def _step(provider: str) -> str:
    return f"enrich {provider}"[:40]
