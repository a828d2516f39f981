# Generated from spec/leads/resources/prospects.yaml. Do not edit.
"""AsyncProspects: ``client.prospects`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.integrations.leads.models.prospect import Prospect
    from halopsa.integrations.leads.types.prospects import ProspectFields


class AsyncProspects(AsyncResource["Prospect", "Prospect"]):
    """Leads that became prospects."""

    _name = "prospects"

    async def convert(
        self,
        id: int,
        data: ProspectFields | Prospect | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ProspectFields],
    ) -> Prospect:
        """Change one of the prospects and return it as the server has it.

        Calls ``POST /prospects/convert/{id}``. Make a prospect of a lead, which the id is of, and return
        it.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.prospects.Prospects.convert``.
        """
        return await self._update(self._op("convert"), id, data, fields, allow_unknown=allow_unknown)

    async def update_status(
        self,
        id: int,
        data: ProspectFields | Prospect | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ProspectFields],
    ) -> Prospect:
        """Change one of the prospects and return it as the server has it.

        Calls ``PUT /prospects/{id}/status``. Change the status of a prospect.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.prospects.Prospects.update_status``.
        """
        return await self._update(self._op("update_status"), id, data, fields, allow_unknown=allow_unknown)
