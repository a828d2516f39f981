# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.single_sign_on_attempt`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncSingleSignOnAttemptApi(AsyncPublishedResource[Entity, Entity]):
    """``/SingleSignOnAttempt``: ``halopsa.api.single_sign_on_attempt.SingleSignOnAttemptApi``, awaited."""

    _name = "api.single_sign_on_attempt"

    async def delete(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /SingleSignOnAttempt/{id}``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /SingleSignOnAttempt/{id}``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant. A live tenant refused a
        call without parameters (400): give those that it needs."""
        return await self._invoke(
            self._op("get"),
            (id, ),
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
    ) -> object:
        """Call ``GET /SingleSignOnAttempt``. What it answers is not published. Since build 2.236. A live
        tenant has answered it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
