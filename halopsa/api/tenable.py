# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.tenable``: what the vendor publishes below ``/Tenable``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.tenable_create_export import TenableCreateExport
    from halopsa.core.base.typing import Timeout


class TenableApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/Tenable``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.tenable"

    def cancel(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tenable/Cancel``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("cancel"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def export(
        self,
        body: TenableCreateExport | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tenable/Export``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("export"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Tenable/Get``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def status(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Tenable/Status``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("status"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
