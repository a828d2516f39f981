# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset_type_info``: what the vendor publishes below ``/AssetTypeInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class AssetTypeInfoListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        assetgroup_id: int | None
        can_create_only: bool | None
        can_edit_only: bool | None
        fixedassetgroups: bool | None
        include_current: int | None
        resourcesonly: bool | None
        setuplist: bool | None
        tickettype_id: int | None
        type: str | None


class AssetTypeInfoApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/AssetTypeInfo``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.asset_type_info"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AssetTypeInfoListQuery],
    ) -> object:
        """Call ``GET /AssetTypeInfo``. What it answers is not published. A live tenant has answered it. Ids
        repeat: a row is told apart by typeinfo_id and id."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
