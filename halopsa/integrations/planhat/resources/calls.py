# Generated from spec/planhat/resources/calls.yaml. Do not edit.
"""Calls: ``client.calls``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.call import Call
    from halopsa.integrations.planhat.types.calls import CallFields


class Calls(Resource["Call", "Call"]):
    """Phone calls, as the older documentation has them."""

    _name = "calls"

    def create(
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

        Args:
            data: A mapping, or a model; see ``CallFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Call``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
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

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            rows: What ``create`` takes, in any iterable.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``CallFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )
