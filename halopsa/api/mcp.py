# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.mcp``: what the vendor publishes below ``/mcp``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class McpApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/mcp``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.mcp"

    def delete(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /mcp``. What it answers is not published. Since build 2.236. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("delete"),
            (),
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
        """Call ``GET /mcp``. What it answers is not published. Since build 2.236. A live tenant has answered
        it, without rows."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /mcp``. What it answers is not published. Since build 2.236. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
