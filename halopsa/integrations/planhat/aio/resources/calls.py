# Generated from spec/planhat/resources/calls.yaml. Do not edit.
"""AsyncCalls: ``client.calls`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.call import Call
    from halopsa.integrations.planhat.types.calls import CallFields


class AsyncCalls(AsyncResource["Call", "Call"]):
    """Phone calls, as the older documentation has them."""

    _name = "calls"

    async def create(
        self,
        data: CallFields | Call | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[CallFields],
    ) -> Call:
        """Create one of the calls and return it as the server has it.

        Calls ``POST /calls``. Needs ``nr`` or ``user_id`` or ``ph_user_id``, ``agent`` if ``ph_user_id``.
        Grade C: only the documentation, or only a public client, has it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.calls.Calls.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[CallFields | Call | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[CallFields],
    ) -> BulkReport[Call]:
        """Create many calls, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.calls.Calls.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )
