# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.login_token`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedCreates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.login_token import LoginToken


class AsyncLoginTokenApi(AsyncPublishedCreates["LoginToken", "LoginToken"]):
    """``/LoginToken``: ``halopsa.api.login_token.LoginTokenApi``, awaited."""

    _name = "api.login_token"

    async def create(
        self, data: LoginToken | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> LoginToken:
        """Call ``POST /LoginToken``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
