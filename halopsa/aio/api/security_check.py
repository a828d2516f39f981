# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.security_check`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncSecurityCheckApi(AsyncPublishedResource[Entity, Entity]):
    """``/SecurityCheck``: ``halopsa.api.security_check.SecurityCheckApi``, awaited."""

    _name = "api.security_check"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /SecurityCheck``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def oldencryption(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /SecurityCheck/oldencryption``. What it answers is not published. Since build 2.236. A
        live tenant has answered it."""
        return await self._invoke(
            self._op("oldencryption"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
