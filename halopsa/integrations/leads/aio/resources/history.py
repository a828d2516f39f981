# Generated from spec/leads/resources/history.yaml. Do not edit.
"""AsyncHistory: ``client.history`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.lead_history import LeadHistory


class AsyncHistory(AsyncResource["LeadHistory", "LeadHistory"]):
    """What happened to leads."""

    _name = "history"

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> LeadHistory:
        """Return one of the history by its id, with all details.

        Calls ``GET /leads/{id}``. Return a lead with its state, its records in HaloPSA and its events.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.history.History.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
