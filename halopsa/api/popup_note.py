# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.popup_note``: what the vendor publishes below ``/PopupNote``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.area_popup import AreaPopup
    from halopsa.core.base.typing import Timeout

    class PopupNoteListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        client_id: int | None
        showall: bool | None
        site_id: int | None
        user_id: int | None


class PopupNoteApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/PopupNote``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.popup_note"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[PopupNoteListQuery],
    ) -> object:
        """Call ``GET /PopupNote``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def read(
        self,
        body: Sequence[AreaPopup | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /PopupNote/read``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return self._invoke(
            self._op("read"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
