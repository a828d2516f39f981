# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.popup_note`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.popup_note import PopupNoteListQuery
    from halopsa.api.models.area_popup import AreaPopup
    from halopsa.core.base.typing import Timeout


class AsyncPopupNoteApi(AsyncPublishedResource[Entity, Entity]):
    """``/PopupNote``: ``halopsa.api.popup_note.PopupNoteApi``, awaited."""

    _name = "api.popup_note"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[PopupNoteListQuery],
    ) -> object:
        """Call ``GET /PopupNote``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def read(
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
        return await self._invoke(
            self._op("read"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
