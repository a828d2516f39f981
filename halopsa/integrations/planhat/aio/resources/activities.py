# Generated from spec/planhat/resources/activities.yaml. Do not edit.
"""AsyncActivities: ``client.activities`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.activity import Activity
    from halopsa.integrations.planhat.types.activities import ActivityFields, ActivitySendOptions


class AsyncActivities(AsyncResource["Activity", "Activity"]):
    """What endusers do. It is sent with the tenant token and cannot be read."""

    _name = "activities"

    async def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[ActivitySendOptions],
    ) -> object:
        """Send one activity.

        Calls ``POST /analytics/{tenant_token}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.activities.Activities.send``.
        """
        return await self._call(
            self._op("send"), None, experimental=experimental, timeout=timeout, fields=fields
        )

    async def send_many(
        self,
        rows: Iterable[ActivityFields | Activity | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Activity]:
        """Make or change many activities, and say what became of each.

        Calls ``POST /analytics/bulk/{tenant_token}``. Sends many activities. Rows go out in few requests,
        one after another. Where no readable answer comes, rows with a key are sent again; rows without one
        are ``unknown`` and never sent twice. What ends the call early, such as a refused key or a closed
        client, is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.activities.Activities.send_many``.
        """
        return await self._bulk(self._op("send_many"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
