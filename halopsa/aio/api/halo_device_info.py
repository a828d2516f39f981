# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.halo_device_info`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.nhd_device_info import NHD_DeviceInfo
    from halopsa.core.base.typing import Timeout


class AsyncHaloDeviceInfoApi(AsyncPublishedWrites["NHD_DeviceInfo", "NHD_DeviceInfo"]):
    """``/HaloDeviceInfo``: ``halopsa.api.halo_device_info.HaloDeviceInfoApi``, awaited."""

    _name = "api.halo_device_info"

    async def create(
        self, data: NHD_DeviceInfo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_DeviceInfo:
        """Call ``POST /HaloDeviceInfo``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /HaloDeviceInfo/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> NHD_DeviceInfo:
        """Call ``GET /HaloDeviceInfo/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (404): the record or the module may be missing there, so check what
        you give in the path."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def update(
        self, id: str, data: NHD_DeviceInfo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_DeviceInfo:
        """Call ``POST /HaloDeviceInfo``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
