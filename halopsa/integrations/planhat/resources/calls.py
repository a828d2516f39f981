# Generated from spec/planhat/resources/calls.yaml. Do not edit.
"""Calls: ``client.calls``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.integrations.planhat.models.call import Call
    from halopsa.integrations.planhat.types.calls import CallFields


class Calls(Resource["Call", "Call"]):
    """Phone calls, as the older documentation has them."""

    _name = "calls"

    def create(
        self,
        data: CallFields | Call | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[CallFields],
    ) -> Call:
        """Create one of the calls and return it as the server has it.

        Calls ``POST /calls``. Needs ``nr`` or ``user_id`` or ``ph_user_id``, ``agent`` if ``ph_user_id``.
        Grade C: only the documentation, or only a public client, has it. Nobody has verified this call.

        Args:
            data: A mapping, or a model; see ``CallFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Call``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
