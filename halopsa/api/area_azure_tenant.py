# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.area_azure_tenant``: what the vendor publishes below ``/AreaAzureTenant``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class AreaAzureTenantListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        azure_tenant_id: str | None
        client_id: int | None
        details_id: int | None
        ignore_decrypt: bool | None
        notset: bool | None
        returnalliflinked: bool | None
        site_id: int | None


class AreaAzureTenantApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/AreaAzureTenant``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.area_azure_tenant"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AreaAzureTenantListQuery],
    ) -> object:
        """Call ``GET /AreaAzureTenant``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
