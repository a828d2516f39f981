# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.chat``: what the vendor publishes below ``/Chat``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class ChatListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        after: str | None
        chatprofile_id: str | None
        checkavailable: bool | None
        count: int | None
        ignore_all_closed: bool | None
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
        page_no: int | None
        page_size: int | None
        pageinate: bool | None
        teams_conversation_id: str | None
        ticket_id: int | None


class ChatApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/Chat``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.chat"

    def delete(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Chat/{id}``. What it answers is not published. Since build 2.250. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("delete"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Chat/{id}``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
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
        **query: Unpack[ChatListQuery],
    ) -> object:
        """Call ``GET /Chat``. What it answers is not published. A live tenant has answered it, without rows."""
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
        """Call ``POST /Chat``. What it answers is not published. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return self._invoke(
            self._op("post"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
