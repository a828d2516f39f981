# Generated from spec/planhat/resources/activities.yaml. Do not edit.
"""Activities: ``client.activities``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.activity import Activity
    from halopsa.integrations.planhat.types.activities import ActivityFields, ActivitySendOptions


class Activities(Resource["Activity", "Activity"]):
    """What endusers do. It is sent with the tenant token and cannot be read."""

    _name = "activities"

    def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[ActivitySendOptions],
    ) -> object:
        """Send one activity.

        Calls ``POST /analytics/{tenant_token}``.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **fields: See ``halopsa.integrations.planhat.types.activities.ActivitySendOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("send"), None, experimental=experimental, timeout=timeout, fields=fields
        )

    def send_many(
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

        Args:
            rows: Mappings (see ``ActivityFields``) or models, in any iterable. A row that breaks a rule
                fails alone.
            progress: Called after each request with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``eta`` ...
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            A ``BulkReport`` of ``Activity``: ``results`` has one for each row, in the order given;
                ``done``, ``failed``, ``unknown``, ``skipped``, ``created``, ``updated``;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Two rows share a key (nothing is sent). All else is in the report.
        """
        return self._bulk(self._op("send_many"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
