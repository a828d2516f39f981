# Generated from spec/leads/resources/opportunities.yaml. Do not edit.
"""Opportunities: ``client.opportunities``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.integrations.leads.models.lead_opportunity import LeadOpportunity
    from halopsa.integrations.leads.types.opportunities import LeadOpportunityFields


class Opportunities(Resource["LeadOpportunity", "LeadOpportunity"]):
    """Opportunities of prospects."""

    _name = "opportunities"

    def create(
        self,
        data: LeadOpportunityFields | LeadOpportunity | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[LeadOpportunityFields],
    ) -> LeadOpportunity:
        """Create one of the opportunities and return it as the server has it.

        Calls ``POST /opportunities``. Needs ``prospect_id``.

        Args:
            data: A mapping, or a model; see ``LeadOpportunityFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``LeadOpportunity``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def update(
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

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``LeadOpportunityFields``) or a model, of which what
                was changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``LeadOpportunity``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
