# Generated from spec/leads/resources/webhooks.yaml. Do not edit.
"""Webhooks: ``client.webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.leads.models.webhook import Webhook
    from halopsa.integrations.leads.types.webhooks import WebhookFields, WebhookFilters


class Webhooks(Resource["Webhook", "Webhook"]):
    """Addresses that the service tells what happens; see verify_webhook. Rows have no date of their last
    change, so there is no ``changed_since``."""

    _name = "webhooks"

    def list(
        self,
        *,
        limit: int = 50,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[WebhookFilters],
    ) -> Page[Webhook]:
        """Return one page of webhooks.

        Calls ``GET /webhooks``.

        Args:
            limit: Has no effect.
            page: Must be 1: the list comes whole.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.leads.types.webhooks.WebhookFilters``. ``None`` leaves
                a filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Page`` of ``Webhook``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("list"),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def list_all(
        self,
        *,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[WebhookFilters],
    ) -> Listing[Webhook]:
        """Iterate over all webhooks, page by page.

        Calls ``GET /webhooks``.

        Args:
            limit: Has no effect.
            prefetch: Has no effect.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloIntegrationIncompleteError`` at the end unless everything came, as far
                as can be told.
            consistent: Refused: this list comes whole, in one answer.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.integrations.leads.types.webhooks.WebhookFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``Webhook``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            HaloIntegrationIncompleteError: With ``strict``: not everything came.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("list"),
            page_size=limit,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def create(
        self,
        data: WebhookFields | Webhook | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[WebhookFields],
    ) -> Webhook:
        """Create one of the webhooks and return it as the server has it.

        Calls ``POST /webhooks``. Needs ``url``, ``events``.

        Args:
            data: A mapping, or a model; see ``WebhookFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Webhook``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[WebhookFields | Webhook | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[WebhookFields],
    ) -> BulkReport[Webhook]:
        """Create many webhooks, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``WebhookFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
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

    def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the webhooks by its id.

        Calls ``DELETE /webhooks/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[str | Webhook | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Webhook]:
        """Delete many webhooks, one request for each, and say what became of every one.

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
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
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
