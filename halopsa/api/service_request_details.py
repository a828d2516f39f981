# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.service_request_details``: what the vendor publishes below ``/ServiceRequestDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class ServiceRequestDetailsGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None

    class ServiceRequestDetailsListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        exclude_urls: bool | None
        includedetails: bool | None
        service_id: int | None


class ServiceRequestDetailsApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/ServiceRequestDetails``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.service_request_details"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ServiceRequestDetailsGetQuery],
    ) -> object:
        """Call ``GET /ServiceRequestDetails/{id}``. What it answers is not published. Published by the vendor;
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
        **query: Unpack[ServiceRequestDetailsListQuery],
    ) -> object:
        """Call ``GET /ServiceRequestDetails``. What it answers is not published. A live tenant has answered
        it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
