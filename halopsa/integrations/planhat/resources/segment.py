# Generated from spec/planhat/resources/segment.yaml. Do not edit.
"""Segment: ``client.segment``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.planhat.models.activity import Activity
    from halopsa.integrations.planhat.types.segment import ActivitySendOptions


class Segment(Resource["Activity", "Activity"]):
    """Events of Segment, sent with the tenant token."""

    _name = "segment"

    def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[ActivitySendOptions],
    ) -> object:
        """Send one event; the other fields are Segment's.

        Calls ``POST /dock/segment``.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.
            **fields: See ``halopsa.integrations.planhat.types.segment.ActivitySendOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("send"), None, experimental=experimental, timeout=timeout, more=more, fields=fields
        )
