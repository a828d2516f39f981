# Generated from spec/planhat/resources/custom_fields.yaml. Do not edit.
"""AsyncCustomFields: ``client.custom_fields`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.custom_field import CustomField
    from halopsa.integrations.planhat.types.custom_fields import CustomFieldFields, CustomFieldFilters


class AsyncCustomFields(AsyncResource["CustomField", "CustomField"]):
    """Definitions of the fields in ``custom``. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "custom_fields"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[CustomFieldFilters],
    ) -> Page[CustomField]:
        """Return one page of custom fields.

        Calls ``GET /customfields?sort=_id``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.list``.

        Filters:
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.
        """
        return await self._list(
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
        **filters: Unpack[CustomFieldFilters],
    ) -> AsyncListing[CustomField]:
        """Iterate over all custom fields, page by page.

        Calls ``GET /customfields?sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.list_all``.
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

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> CustomField:
        """Return one of the custom fields by its id, with all details.

        Calls ``GET /customfields/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: CustomFieldFields | CustomField | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[CustomFieldFields],
    ) -> CustomField:
        """Create one of the custom fields and return it as the server has it.

        Calls ``POST /customfields``. Needs ``name``, ``type``, ``parent``, ``is_hidden``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[CustomFieldFields | CustomField | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[CustomFieldFields],
    ) -> BulkReport[CustomField]:
        """Create many custom fields, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.create_many``.
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

    async def update(
        self,
        id: str,
        data: CustomFieldFields | CustomField | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[CustomFieldFields],
    ) -> CustomField:
        """Change one of the custom fields and return it as the server has it.

        Calls ``PUT /customfields/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | CustomField
            | Mapping[str, object]
            | tuple[str | CustomField, CustomFieldFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[CustomFieldFields],
    ) -> BulkReport[CustomField]:
        """Change many custom fields, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.update_many``.
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

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the custom fields by its id.

        Calls ``DELETE /customfields/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | CustomField | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[CustomField]:
        """Delete many custom fields, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.custom_fields.CustomFields.delete_many``.
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
