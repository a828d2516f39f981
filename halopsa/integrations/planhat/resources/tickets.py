# Generated from spec/planhat/resources/tickets.yaml. Do not edit.
"""Tickets: ``client.tickets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.integrations.planhat._api import OVERLAP
from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.ticket import Ticket
    from halopsa.integrations.planhat.types.tickets import TicketFields, TicketFilters


class Tickets(Resource["Ticket", "Ticket"]):
    """Tickets of another system. They are made and changed in bulk only; one without an email is dropped
    without a word."""

    _name = "tickets"

    def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[TicketFilters],
    ) -> Page[Ticket]:
        """Return one page of tickets.

        Calls ``GET /tickets?sort=_id``.

        Args:
            page_size: Rows to ask for. Default 100. The server may give fewer.
            page_no: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.planhat.types.tickets.TicketFilters``. ``None`` leaves
                a filter out; one that rows contradict is told with a warning.

        Filters:
            company_id: Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public
                client sends it. Grade B: the documentation and one public client agree.
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.

        Returns:
            A ``Page`` of ``Ticket``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[TicketFilters],
    ) -> Listing[Ticket]:
        """Iterate over all tickets, page by page.

        Calls ``GET /tickets?sort=_id``.

        Args:
            page_size: Rows to ask for in one request. Default 2000. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PlanhatIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.integrations.planhat.types.tickets.TicketFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``Ticket``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatIncompleteError: With ``strict``: not everything came.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def changed_since(
        self,
        when: datetime | Bookmark | str,
        /,
        *,
        overlap: timedelta = OVERLAP,
        page_size: int | None = None,
        prefetch: int = 1,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[TicketFilters],
    ) -> Changes[Ticket]:
        """Iterate over the tickets that changed since a moment, or since the last time.

        Calls ``GET /tickets?sort=_id``. Reads the whole list and compares ``updated_at`` here: no filter
        for it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has
        verified on a live tenant that every change moves the date.

        Args:
            when: A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this,
                or its text.
            overlap: How much earlier to look, for changes that showed up late. Default 5 minutes.
            page_size: Rows to ask for in one request. Default 2000. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            strict: Raise ``PlanhatIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.integrations.planhat.types.tickets.TicketFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``Ticket``. Once it was read to the end, ``bookmark()`` is
                what to pass as ``when`` the next time.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatIncompleteError: With ``strict``: not everything came.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._changed_since(
            self._op("list"),
            when,
            overlap=overlap,
            page_size=page_size,
            prefetch=prefetch,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the tickets by its id.

        Calls ``DELETE /tickets/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[str | Ticket | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Ticket]:
        """Delete many tickets, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            ids: Ids, records, or mappings with the key. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            allow_unknown: Send options that are not known here, as they are named.
            **options: Those of ``delete``, for all.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )

    def bulk_upsert(
        self,
        rows: Iterable[TicketFields | Ticket | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Ticket]:
        """Make or change many tickets, and say what became of each.

        Calls ``PUT /tickets``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``.

        Args:
            rows: Mappings (see ``TicketFields``) or models, in any iterable. A row is for the record
                that has its ``id``, ``source_id``, the first of these that it has. A row that breaks a rule
                fails alone.
            progress: Called after each request with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``eta`` ...
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            A ``BulkReport`` of ``Ticket``: ``results`` has one for each row, in the order given;
                ``done``, ``failed``, ``unknown``, ``skipped``, ``created``, ``updated``;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Two rows share a key (nothing is sent). All else is in the report.
        """
        return self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
