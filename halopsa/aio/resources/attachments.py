# Generated from spec/halopsa/resources/attachments.yaml. Do not edit.
"""AsyncAttachments: ``client.attachments`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import FileInput, FileTarget, JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.attachment import Attachment
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.types.attachments import AttachmentFields, AttachmentFilters, AttachmentGetOptions


class AsyncAttachments(AsyncResource["AttachmentRow", "Attachment"]):
    """Files of tickets, actions and other records. The tickets permission governs them. Rows have no date of
    their last change, so there is no ``changed_since``."""

    _name = "attachments"

    async def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[AttachmentFilters],
    ) -> Page[AttachmentRow]:
        """Return one page of attachments.

        Calls ``GET /Attachment``. Needs the record the files belong to; unfiltered the answer is empty.
        Needs one of ``ticket_id``, ``action_id``, ``unique_id``, ``one_attachment_id``. A live tenant has
        answered it, without rows.

        Arguments and errors are those of ``halopsa.resources.attachments.Attachments.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            action_id: Attachments of the action with this number; needs ``ticket_id``.
            one_attachment_id: Rows whose ``id`` is this. Inferred from the name.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            ticket_id: Rows whose ``ticket_id`` is this. Observed on live tenants. Seen live.
            Published by name and type alone: bool ``domotzagents``, ``idonly``, ``isxlsimport``; int
                ``portal``, ``type``, ``unique_id``; str ``filetype``, ``token``.
        """
        return await self._list(
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
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[AttachmentFilters],
    ) -> AsyncListing[AttachmentRow]:
        """Iterate over all attachments, page by page.

        Calls ``GET /Attachment``. Needs the record the files belong to; unfiltered the answer is empty.
        Needs one of ``ticket_id``, ``action_id``, ``unique_id``, ``one_attachment_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.attachments.Attachments.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AttachmentGetOptions]
    ) -> Attachment:
        """Return one of the attachments by its id, with all details.

        Calls ``GET /Attachment/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.attachments.Attachments.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    @overload
    async def download(self, id: int, /, *, to: None = None, timeout: Timeout = None) -> bytes: ...

    @overload
    async def download(
        self, id: int, /, *, to: FileTarget, timeout: Timeout = None
    ) -> int: ...

    async def download(
        self, id: int, /, *, to: FileTarget | None = None, timeout: Timeout = None
    ) -> bytes | int:
        """Return the content of one file, or write it to ``to``.

        Calls ``GET /Attachment/{id}``. A tenant answers with the content, or with a link to a pre-signed
        address, which is fetched without the token.

        Arguments and errors are those of ``halopsa.resources.attachments.Attachments.download``.
        """
        return await self._download(self._op("download"), id, to=to, timeout=timeout)

    async def upload(
        self,
        file: FileInput,
        /,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        note: str | None = None,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[AttachmentFields],
    ) -> Attachment:
        """Upload one file and return its record.

        Calls ``POST /Attachment``. The content goes out as a data URI. Needs ``filename``, ``data_base64``.

        Arguments and errors are those of ``halopsa.resources.attachments.Attachments.upload``.
        """
        return await self._upload(
            self._op("upload"),
            file,
            filename=filename,
            content_type=content_type,
            note=note,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the attachments by its id.

        Calls ``DELETE /Attachment/{id}``.

        Arguments and errors are those of ``halopsa.resources.attachments.Attachments.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | AttachmentRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Attachment]:
        """Delete many attachments, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.attachments.Attachments.delete_many``.
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
