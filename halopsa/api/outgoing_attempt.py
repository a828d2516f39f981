# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.outgoing_attempt``: what the vendor publishes below ``/OutgoingAttempt``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class OutgoingAttemptGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includeattachments: bool | None
        includedetails: bool | None

    class OutgoingAttemptListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        count: int | None
        order: str | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc: bool | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        outgoing_id: int | None
        page_no: int | None
        page_size: int | None
        pageinate: bool | None


class OutgoingAttemptApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/OutgoingAttempt``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.outgoing_attempt"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[OutgoingAttemptGetQuery],
    ) -> object:
        """Call ``GET /OutgoingAttempt/{id}``. What it answers is not published. Published by the vendor;
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
        **query: Unpack[OutgoingAttemptListQuery],
    ) -> object:
        """Call ``GET /OutgoingAttempt``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
