# Generated from spec/leads/resources/history.yaml. Do not edit.
"""History: ``client.history``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.lead_history import LeadHistory


class History(Resource["LeadHistory", "LeadHistory"]):
    """What happened to leads."""

    _name = "history"

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> LeadHistory:
        """Return one of the history by its id, with all details.

        Calls ``GET /leads/{id}``. Return a lead with its state, its records in HaloPSA and its events.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``LeadHistory``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
