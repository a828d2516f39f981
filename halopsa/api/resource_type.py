# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.resource_type``: what the vendor publishes below ``/ResourceType``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class ResourceTypeApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/ResourceType``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.resource_type"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ResourceType/{id}``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant. A live tenant refused it (404): the record or the module
        may be missing there, so check what you give in the path."""
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
        """Call ``GET /ResourceType``. What it answers is not published. A live tenant has answered it, without
        rows."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
