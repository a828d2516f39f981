# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.attachment`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.attachment import (
        AttachmentGetImageQuery,
        AttachmentGetQuery,
        AttachmentListQuery,
        AttachmentNhserverQuery,
        AttachmentPostImageQuery,
    )
    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.attachment_list import Attachment_List
    from halopsa.api.models.presigned_url_request import PresignedURLRequest
    from halopsa.core.base.typing import FileInput, Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncAttachmentApi(AsyncPublishedWrites["Attachment_List", "Attachment"]):
    """``/Attachment``: ``halopsa.api.attachment.AttachmentApi``, awaited."""

    _name = "api.attachment"

    async def create(
        self, data: Attachment_List | Attachment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Attachment:
        """Call ``POST /Attachment``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Attachment/{id}``."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def delete_document(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Attachment/document/{id}``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete_document"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def delete_image(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Attachment/image/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete_image"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentGetQuery],
    ) -> bytes:
        """Call ``GET /Attachment/{id}``."""
        return cast("bytes", await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    async def get_document(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Attachment/document/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get_document"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get_image(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentGetImageQuery],
    ) -> object:
        """Call ``GET /Attachment/image``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant. A live tenant refused it (404): the record or the module
        may be missing there, so check what you give in the path."""
        return await self._invoke(
            self._op("get_image"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get_image_by_id(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Attachment/image/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get_image_by_id"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get_s3_presigned_url(
        self,
        body: Sequence[PresignedURLRequest | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/GetS3PresignedURL``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get_s3_presigned_url"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

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
        **query: Unpack[AttachmentListQuery],
    ) -> Page[Attachment_List]:
        """Call ``GET /Attachment``. A live tenant has answered it, without rows."""
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
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
        **query: Unpack[AttachmentListQuery],
    ) -> AsyncListing[Attachment_List]:
        """Call ``GET /Attachment``, page by page."""
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
            filters=query,
        )

    async def migrate_to_s3(
        self,
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/MigrateToS3``. What it answers is not published. Since build 2.250.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("migrate_to_s3"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def nhserver(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentNhserverQuery],
    ) -> object:
        """Call ``GET /Attachment/nhserver/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("nhserver"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def post_document(
        self,
        body: Sequence[Attachment | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/document``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post_document"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def post_image(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentPostImageQuery],
    ) -> object:
        """Call ``POST /Attachment/image``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post_image"),
            (),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def presigned_url_upload_complete(
        self,
        body: Sequence[PresignedURLRequest | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/PresignedURLUploadComplete``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("presigned_url_upload_complete"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Attachment_List | Attachment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Attachment:
        """Call ``POST /Attachment``."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
