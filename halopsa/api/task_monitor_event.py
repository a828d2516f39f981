# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.task_monitor_event``: what the vendor publishes below ``/TaskMonitorEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class TaskMonitorEventApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/TaskMonitorEvent``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.task_monitor_event"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /TaskMonitorEvent``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant. A live tenant refused it (500): the server itself failed,
        so give more parameters, or ask the vendor."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
