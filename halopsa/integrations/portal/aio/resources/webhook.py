# Generated from spec/portal/resources/webhook.yaml. Do not edit.
"""AsyncWebhook: ``client.webhook`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.portal.models.webhook_record import WebhookRecord
    from halopsa.integrations.portal.types.webhook import WebhookRecordFields, WebhookRecordFilters


class AsyncWebhook(AsyncResource["WebhookRecord", "WebhookRecord"]):
    """Webhooks, which tell of events. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "webhook"

    async def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[WebhookRecordFilters],
    ) -> Page[WebhookRecord]:
        """Return one page of webhook.

        Calls ``GET /webhooks``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.webhook.Webhook.search``.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
        """
        return await self._list(
            self._op("search", experimental=experimental),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def search_all(
        self,
        *,
        experimental: bool = False,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[WebhookRecordFilters],
    ) -> AsyncListing[WebhookRecord]:
        """Iterate over all webhook, page by page.

        Calls ``GET /webhooks``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.portal.resources.webhook.Webhook.search_all``.
        """
        return self._list_all(
            self._op("search", experimental=experimental),
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

    async def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> WebhookRecord:
        """Return one of the webhook by its id, with all details.

        Calls ``GET /webhooks/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.webhook.Webhook.find_by_id``.
        """
        return await self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: WebhookRecordFields | WebhookRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[WebhookRecordFields],
    ) -> WebhookRecord:
        """Create one of the webhook and return it as the server has it.

        Calls ``POST /webhooks``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.webhook.Webhook.create``.
        """
        return await self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[WebhookRecordFields | WebhookRecord | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[WebhookRecordFields],
    ) -> BulkReport[WebhookRecord]:
        """Create many webhook, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.webhook.Webhook.create_many``.
        """
        return await self._write_many(
            self._op("create", experimental=experimental),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

    async def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the webhook by its id.

        Calls ``DELETE /webhooks/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.webhook.Webhook.delete``.
        """
        await self._delete(self._op("delete", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | WebhookRecord | Mapping[str, object]],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[WebhookRecord]:
        """Delete many webhook, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.webhook.Webhook.delete_many``.
        """
        return await self._write_many(
            self._op("delete", experimental=experimental),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
