# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.integration_field_mapping``: what the vendor publishes below ``/IntegrationFieldMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class IntegrationFieldMappingListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        msid: str | None
        product_id: int | None
        subtypeid: str | None
        syncfields: bool | None
        typeid: str | None
        xmvalue: str | None


class IntegrationFieldMappingApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/IntegrationFieldMapping``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.integration_field_mapping"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationFieldMappingListQuery],
    ) -> object:
        """Call ``GET /IntegrationFieldMapping``. What it answers is not published. A live tenant has answered
        it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
