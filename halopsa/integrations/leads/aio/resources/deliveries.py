# Generated from spec/leads/resources/deliveries.yaml. Do not edit.
"""AsyncDeliveries: ``client.deliveries`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.leads.models.delivery import Delivery
    from halopsa.integrations.leads.types.deliveries import DeliveryFields, DeliveryFilters


class AsyncDeliveries(AsyncResource["Delivery", "Delivery"]):
    """What webhooks were told, and what they were not. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "deliveries"

    async def list(
        self,
        *,
        limit: int = 50,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[DeliveryFilters],
    ) -> Page[Delivery]:
        """Return one page of deliveries.

        Calls ``GET /deliveries``.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.deliveries.Deliveries.list``.

        Filters:
            state: Rows whose ``state`` is this.
            webhook_id: Rows whose ``webhook_id`` is this.
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
        **filters: Unpack[DeliveryFilters],
    ) -> AsyncListing[Delivery]:
        """Iterate over all deliveries, page by page.

        Calls ``GET /deliveries``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.leads.resources.deliveries.Deliveries.list_all``.
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

    async def update(
        self,
        id: str,
        data: DeliveryFields | Delivery | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[DeliveryFields],
    ) -> Delivery:
        """Change one of the deliveries and return it as the server has it.

        Calls ``PUT /deliveries/{id}``. Tell a webhook once more what it was not told, at once:
        state='ready'.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.deliveries.Deliveries.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | Delivery
            | Mapping[str, object]
            | tuple[str | Delivery, DeliveryFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[DeliveryFields],
    ) -> BulkReport[Delivery]:
        """Change many deliveries, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.deliveries.Deliveries.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )
