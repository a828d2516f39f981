# Generated from spec/leads/resources/leads.yaml. Do not edit.
"""Leads: ``client.leads``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

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


class Leads(Resource["LeadImport", "LeadImport"]):
    """Leads that go into HaloPSA."""

    _name = "leads"

    def sync(
        self,
        data: LeadImportFields | LeadImport | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadImportFields],
    ) -> SyncResult:
        """Create one of the leads and return it as the server has it.

        Calls ``POST /sync/leads``. Bring one lead into HaloPSA. Needs ``source``, ``email``.

        Args:
            data: A mapping, or a model; see ``LeadImportFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``SyncResult``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        from halopsa.integrations.leads.models.sync_result import SyncResult

        return self._create_as(SyncResult, self._op("sync"), data, fields, allow_unknown=allow_unknown)

    def bulk(
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

        Args:
            rows: Models or mappings, one for each.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: See ``LeadImportFields``.

        Returns:
            ``BatchResult``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        from halopsa.integrations.leads.models.batch_result import BatchResult

        return self._create_as(BatchResult, self._op("bulk"), {"leads": rows}, fields, allow_unknown=allow_unknown)

    def validate(
        self,
        data: LeadImportFields | LeadImport | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadImportFields],
    ) -> ValidationResult:
        """Create one of the leads and return it as the server has it.

        Calls ``POST /validate/leads``. Check one lead; nothing is written. Needs ``email``.

        Args:
            data: A mapping, or a model; see ``LeadImportFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``ValidationResult``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        from halopsa.integrations.leads.models.validation_result import ValidationResult

        return self._create_as(ValidationResult, self._op("validate"), data, fields, allow_unknown=allow_unknown)

    def batch(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> BatchResult:
        """Return one of the leads by its id, with all details.

        Calls ``GET /sync/batches/{id}``. Return how an import of many leads goes on.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``BatchResult``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        from halopsa.integrations.leads.models.batch_result import BatchResult

        return self._get_as(BatchResult, self._op("batch"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
