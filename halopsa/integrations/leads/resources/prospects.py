# Generated from spec/leads/resources/prospects.yaml. Do not edit.
"""Prospects: ``client.prospects``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.integrations.leads.models.prospect import Prospect
    from halopsa.integrations.leads.types.prospects import ProspectFields


class Prospects(Resource["Prospect", "Prospect"]):
    """Leads that became prospects."""

    _name = "prospects"

    def convert(
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

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``ProspectFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Prospect``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("convert"), id, data, fields, allow_unknown=allow_unknown)

    def update_status(
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

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``ProspectFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Prospect``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update_status"), id, data, fields, allow_unknown=allow_unknown)
