# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.chat_matching_data``: what the vendor publishes below ``/ChatMatchingData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.chat_matching_data import ChatMatchingData


class ChatMatchingDataApi(PublishedUpserts["ChatMatchingData", "ChatMatchingData"]):
    """What the vendor publishes below ``/ChatMatchingData``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.chat_matching_data"

    def create(
        self, data: ChatMatchingData | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatMatchingData:
        """Call ``POST /ChatMatchingData``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def update(
        self, id: int, data: ChatMatchingData | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatMatchingData:
        """Call ``POST /ChatMatchingData``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
