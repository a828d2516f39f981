# Generated from spec/leads/resources/opportunities.yaml. Do not edit.
"""AsyncOpportunities: ``client.opportunities`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.integrations.leads.models.lead_opportunity import LeadOpportunity
    from halopsa.integrations.leads.types.opportunities import LeadOpportunityFields


class AsyncOpportunities(AsyncResource["LeadOpportunity", "LeadOpportunity"]):
    """Opportunities of prospects."""

    _name = "opportunities"

    async def create(
        self,
        data: LeadOpportunityFields | LeadOpportunity | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadOpportunityFields],
    ) -> LeadOpportunity:
        """Create one of the opportunities and return it as the server has it.

        Calls ``POST /opportunities``. Needs ``prospect_id``.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.opportunities.Opportunities.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def update(
        self,
        id: int,
        data: LeadOpportunityFields | LeadOpportunity | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadOpportunityFields],
    ) -> LeadOpportunity:
        """Change one of the opportunities and return it as the server has it.

        Calls ``PUT /opportunities/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.opportunities.Opportunities.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
