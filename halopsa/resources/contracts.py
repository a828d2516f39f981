# Generated from spec/halopsa/resources/contracts.yaml. Do not edit.
"""Contracts: ``client.contracts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
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
    from halopsa.models.contract import Contract
    from halopsa.models.contract_row import ContractRow
    from halopsa.types.contracts import ContractFields, ContractFilters, ContractGetOptions


class Contracts(Resource["ContractRow", "Contract"]):
    """Contracts, as agreed with clients."""

    _name = "contracts"

    def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[ContractFilters],
    ) -> Page[ContractRow]:
        """Return one page of contracts.

        Calls ``GET /ClientContract``. A live tenant has answered it.

        Args:
            page_size: Rows to ask for. Default 50. The server may give fewer.
            page_no: The page's number, from 1.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.contracts.ContractFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            client_id: Rows whose ``client_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``active`` is not set.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            site_id: Rows whose ``site_id`` is this. A contract can cover several sites of a client.
            Published by name and type alone: bool ``excluderenewed``, ``includelastrenewed``,
                ``isbillingplansetup``, ``isoracle``, ``pending_recurring_invoice``; int
                ``contract_sub_type``, ``contract_type``, ``device_id``, ``labour_type``.

        Returns:
            A ``Page`` of ``ContractRow``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
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
        names: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ContractFilters],
    ) -> Listing[ContractRow]:
        """Iterate over all contracts, page by page.

        Calls ``GET /ClientContract``.

        Args:
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            names: Fill ``client_name``, ``site_name`` where a row lacks them, from lists that are kept.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.contracts.ContractFilters``. ``None``
                leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``ContractRow``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            names=names,
            order=order,
            orderdesc=orderdesc,
            search=search,
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
        names: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ContractFilters],
    ) -> Changes[ContractRow]:
        """Iterate over the contracts that changed since a moment, or since the last time.

        Calls ``GET /ClientContract``. Reads the whole list and compares ``last_modified`` here: no filter
        for it is known. Rows without that date come every time. Deletions cannot be seen, nor that a record
        became inactive, unless ``includeinactive`` is given. Nobody has verified on a live tenant that
        every change moves the date.

        Args:
            when: A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this,
                or its text.
            overlap: How much earlier to look, for changes that showed up late. Default 5 minutes.
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            names: Fill ``client_name``, ``site_name`` where a row lacks them, from lists that are kept.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.contracts.ContractFilters``. ``None``
                leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``ContractRow``. Once it was read to the end, ``bookmark()``
                is what to pass as ``when`` the next time.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._changed_since(
            self._op("list"),
            when,
            overlap=overlap,
            page_size=page_size,
            prefetch=prefetch,
            strict=strict,
            consistent=consistent,
            names=names,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ContractGetOptions]
    ) -> Contract:
        """Return one of the contracts by its id, with all details.

        Calls ``GET /ClientContract/{id}?includedetails=true``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.contracts.ContractGetOptions``.

        Returns:
            ``Contract``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: ContractFields | ContractRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ContractFields],
    ) -> Contract:
        """Create one of the contracts and return it as the server has it.

        Calls ``POST /ClientContract``. Published by the vendor; nobody has verified this call on a live
        tenant.

        Args:
            data: A mapping, or a model; see ``ContractFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Contract``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[ContractFields | ContractRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[ContractFields],
    ) -> BulkReport[Contract]:
        """Create many contracts, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``ContractFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
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

    def update(
        self,
        id: int,
        data: ContractFields | ContractRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ContractFields],
    ) -> Contract:
        """Change one of the contracts and return it as the server has it.

        Calls ``POST /ClientContract``, ``PUT /ClientContract/{id}`` in the inventory dialect. Published by
        the vendor; nobody has verified this call on a live tenant.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``ContractFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Contract``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
        self,
        targets: Iterable[
            int
            | ContractRow
            | Mapping[str, object]
            | tuple[int | ContractRow, ContractFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[ContractFields],
    ) -> BulkReport[Contract]:
        """Change many contracts, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            targets: Ids, records (what was changed on one is sent), mappings with the key, or pairs of
                an id and its own fields. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            before: Keep what the fields held before, for ``undo``: one request more for each that was
                not handed over as a record. Default: with a journal.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``ContractFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the contracts by its id.

        Calls ``DELETE /ClientContract/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[int | ContractRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Contract]:
        """Delete many contracts, one request for each, and say what became of every one.

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
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
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
