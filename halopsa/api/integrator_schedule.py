# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.integrator_schedule``: what the vendor publishes below ``/IntegratorSchedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class IntegratorScheduleListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        page_no: int | None
        page_size: int | None
        pageinate: bool | None


class IntegratorScheduleApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/IntegratorSchedule``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.integrator_schedule"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegratorScheduleListQuery],
    ) -> object:
        """Call ``GET /IntegratorSchedule``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
