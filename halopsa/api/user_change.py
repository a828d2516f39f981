# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.user_change``: what the vendor publishes below ``/UserChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class UserChangeListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        change_date: str | None
        count: int | None
        exclude_generaluser: bool | None
        idonly: bool | None
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


class UserChangeApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/UserChange``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.user_change"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[UserChangeListQuery],
    ) -> object:
        """Call ``GET /UserChange``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
