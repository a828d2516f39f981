# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.impersonation_request``: what the vendor publishes below ``/ImpersonationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedCreates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.impersonation_request import ImpersonationRequest


class ImpersonationRequestApi(PublishedCreates["ImpersonationRequest", "ImpersonationRequest"]):
    """What the vendor publishes below ``/ImpersonationRequest``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.impersonation_request"

    def create(
        self, data: ImpersonationRequest | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ImpersonationRequest:
        """Call ``POST /ImpersonationRequest``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
