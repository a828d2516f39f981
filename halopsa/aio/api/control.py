# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.control`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.control import Control
    from halopsa.core.base.typing import Timeout


class AsyncControlApi(AsyncPublishedUpserts["Control", "Control"]):
    """``/Control``: ``halopsa.api.control.ControlApi``, awaited."""

    _name = "api.control"

    async def clear_cache(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Control/ClearCache``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("clear_cache"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def create(
        self, data: Control | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Control:
        """Call ``POST /Control``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def deprecated_fields(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Control/DeprecatedFields``. What it answers is not published. Since build 2.250.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("deprecated_fields"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> Control:
        """Call ``GET /Control``. A live tenant has answered it."""
        return cast("Control", await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    async def setup(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Control/setup``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("setup"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def teams(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Control/Teams``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("teams"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Control | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Control:
        """Call ``POST /Control``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    async def update_enc(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Control/UpdateEnc``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("update_enc"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
