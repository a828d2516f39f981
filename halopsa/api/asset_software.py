# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset_software``: what the vendor publishes below ``/AssetSoftware``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class AssetSoftwareListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        device_id: int | None
        licence_id: int | None
        third_party_field: str | None
        third_party_id: str | None
        user_id: int | None


class AssetSoftwareApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/AssetSoftware``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.asset_software"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AssetSoftwareListQuery],
    ) -> object:
        """Call ``GET /AssetSoftware``. What it answers is not published. A live tenant has answered it, given
        ``device_id``. A live tenant gave no answer within 15 s: narrow it by a filter, or raise
        ``timeout``."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
