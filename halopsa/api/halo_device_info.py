# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.halo_device_info``: what the vendor publishes below ``/HaloDeviceInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.nhd_device_info import NHD_DeviceInfo
    from halopsa.core.base.typing import Timeout


class HaloDeviceInfoApi(PublishedWrites["NHD_DeviceInfo", "NHD_DeviceInfo"]):
    """What the vendor publishes below ``/HaloDeviceInfo``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.halo_device_info"

    def create(
        self, data: NHD_DeviceInfo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_DeviceInfo:
        """Call ``POST /HaloDeviceInfo``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /HaloDeviceInfo/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> NHD_DeviceInfo:
        """Call ``GET /HaloDeviceInfo/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (404): the record or the module may be missing there, so check what
        you give in the path."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def update(
        self, id: str, data: NHD_DeviceInfo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_DeviceInfo:
        """Call ``POST /HaloDeviceInfo``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
