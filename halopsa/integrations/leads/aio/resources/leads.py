# Generated from spec/leads/resources/leads.yaml. Do not edit.
"""AsyncLeads: ``client.leads`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.batch_result import BatchResult
    from halopsa.integrations.leads.models.lead import Lead
    from halopsa.integrations.leads.models.lead_import import LeadImport
    from halopsa.integrations.leads.models.sync_result import SyncResult
    from halopsa.integrations.leads.models.validation_result import ValidationResult
    from halopsa.integrations.leads.types.leads import LeadImportFields


class AsyncLeads(AsyncResource["LeadImport", "LeadImport"]):
    """Leads that go into HaloPSA."""

    _name = "leads"

    async def sync(
        self,
        data: LeadImportFields | LeadImport | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadImportFields],
    ) -> SyncResult:
        """Create one of the leads and return it as the server has it.

        Calls ``POST /sync/leads``. Bring one lead into HaloPSA. Needs ``source``, ``email``.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.leads.Leads.sync``.
        """
        from halopsa.integrations.leads.models.sync_result import SyncResult

        return await self._create_as(SyncResult, self._op("sync"), data, fields, allow_unknown=allow_unknown)

    async def bulk(
        self,
        rows: Sequence[Lead | Mapping[str, object]],
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadImportFields],
    ) -> BatchResult:
        """Create one of the leads and return it as the server has it.

        Calls ``POST /sync/leads/bulk``. Bring many leads into HaloPSA with one request; results and errors
        have the index of the row. Needs ``source``, ``leads``.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.leads.Leads.bulk``.
        """
        from halopsa.integrations.leads.models.batch_result import BatchResult

        return await self._create_as(BatchResult, self._op("bulk"), {"leads": rows}, fields, allow_unknown=allow_unknown)

    async def validate(
        self,
        data: LeadImportFields | LeadImport | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadImportFields],
    ) -> ValidationResult:
        """Create one of the leads and return it as the server has it.

        Calls ``POST /validate/leads``. Check one lead; nothing is written. Needs ``email``.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.leads.Leads.validate``.
        """
        from halopsa.integrations.leads.models.validation_result import ValidationResult

        return await self._create_as(ValidationResult, self._op("validate"), data, fields, allow_unknown=allow_unknown)

    async def batch(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> BatchResult:
        """Return one of the leads by its id, with all details.

        Calls ``GET /sync/batches/{id}``. Return how an import of many leads goes on.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.leads.Leads.batch``.
        """
        from halopsa.integrations.leads.models.batch_result import BatchResult

        return await self._get_as(BatchResult, self._op("batch"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
