# Generated from spec/leads/resources/webhooks.yaml. Do not edit.
"""AsyncWebhooks: ``client.webhooks`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.leads.models.webhook import Webhook
    from halopsa.integrations.leads.types.webhooks import WebhookFields, WebhookFilters


class AsyncWebhooks(AsyncResource["Webhook", "Webhook"]):
    """Addresses that the service tells what happens; see verify_webhook. Rows have no date of their last
    change, so there is no ``changed_since``."""

    _name = "webhooks"

    async def list(
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

        Arguments and errors are those of ``halopsa.integrations.leads.resources.webhooks.Webhooks.list``.
        """
        return await self._list(
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
    ) -> AsyncListing[Webhook]:
        """Iterate over all webhooks, page by page.

        Calls ``GET /webhooks``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.leads.resources.webhooks.Webhooks.list_all``.
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

    async def create(
        self,
        data: WebhookFields | Webhook | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[WebhookFields],
    ) -> Webhook:
        """Create one of the webhooks and return it as the server has it.

        Calls ``POST /webhooks``. Needs ``url``, ``events``.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.webhooks.Webhooks.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.webhooks.Webhooks.create_many``.
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

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the webhooks by its id.

        Calls ``DELETE /webhooks/{id}``.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.webhooks.Webhooks.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.webhooks.Webhooks.delete_many``.
        """
        return await self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
