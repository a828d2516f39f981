# Generated from spec/leads/resources/opportunities.yaml. Do not edit.
"""AsyncOpportunities: ``client.opportunities`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
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
    async def create_many(
        self,
        rows: Iterable[LeadOpportunityFields | LeadOpportunity | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[LeadOpportunityFields],
    ) -> BulkReport[LeadOpportunity]:
        """Create many opportunities, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.opportunities.Opportunities.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

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
    async def update_many(
        self,
        targets: Iterable[
            int
            | LeadOpportunity
            | Mapping[str, object]
            | tuple[int | LeadOpportunity, LeadOpportunityFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[LeadOpportunityFields],
    ) -> BulkReport[LeadOpportunity]:
        """Change many opportunities, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.opportunities.Opportunities.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )
