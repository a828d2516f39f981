# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.integration_runbook_variable_group`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.integration_runbook_variable_group import (
        IntegrationRunbookVariableGroupGetQuery,
        IntegrationRunbookVariableGroupListQuery,
    )
    from halopsa.core.base.typing import Timeout


class AsyncIntegrationRunbookVariableGroupApi(AsyncPublishedResource[Entity, Entity]):
    """``/IntegrationRunbookVariableGroup``: ``halopsa.api.integration_runbook_variable_group.IntegrationRunbookVariableGroupApi``, awaited."""

    _name = "api.integration_runbook_variable_group"

    async def get(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationRunbookVariableGroupGetQuery],
    ) -> object:
        """Call ``GET /IntegrationRunbookVariableGroup/{id}``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused it (404): the
        record or the module may be missing there, so check what you give in the path."""
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
        **query: Unpack[IntegrationRunbookVariableGroupListQuery],
    ) -> object:
        """Call ``GET /IntegrationRunbookVariableGroup``. What it answers is not published. A live tenant has
        answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
