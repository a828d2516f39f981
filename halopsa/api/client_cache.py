# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.client_cache``: what the vendor publishes below ``/ClientCache``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class ClientCacheApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/ClientCache``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.client_cache"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ClientCache``. What it answers is not published. A live tenant has answered it, given
        ``iscachbuild``. The vendor publishes no such parameter: ``allow_unknown=True`` sends it. A live
        tenant refused it (500): the server itself failed, so give more parameters, or ask the vendor. With
        iscachbuild=true the cache is made first."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
