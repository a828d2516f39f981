# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset_type_mappings``: what the vendor publishes below ``/AssetTypeMappings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class AssetTypeMappingsGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None


class AssetTypeMappingsApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/AssetTypeMappings``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.asset_type_mappings"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AssetTypeMappingsGetQuery],
    ) -> object:
        """Call ``GET /AssetTypeMappings/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /AssetTypeMappings``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
