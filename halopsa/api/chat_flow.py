# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.chat_flow``: what the vendor publishes below ``/ChatFlow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.chat_flow_process import ChatFlowProcess


class ChatFlowApi(PublishedUpserts["ChatFlowProcess", "ChatFlowProcess"]):
    """What the vendor publishes below ``/ChatFlow``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.chat_flow"

    def create(
        self, data: ChatFlowProcess | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatFlowProcess:
        """Call ``POST /ChatFlow``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def update(
        self, id: int, data: ChatFlowProcess | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatFlowProcess:
        """Call ``POST /ChatFlow``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
