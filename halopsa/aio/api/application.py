# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.application`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.application import ApplicationGetQuery
    from halopsa.api.models.federated_credential import FederatedCredential
    from halopsa.api.models.nhd_identity_application import NHD_Identity_Application
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncApplicationApi(AsyncPublishedWrites["NHD_Identity_Application", "NHD_Identity_Application"]):
    """``/Application``: ``halopsa.api.application.ApplicationApi``, awaited."""

    _name = "api.application"

    async def create(
        self, data: NHD_Identity_Application | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_Identity_Application:
        """Call ``POST /Application``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Application/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def federatedcredentials(
        self,
        body: Sequence[FederatedCredential | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Application/federatedcredentials``. What it answers is not published. Since build
        2.236. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("federatedcredentials"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ApplicationGetQuery]
    ) -> NHD_Identity_Application:
        """Call ``GET /Application/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (404): the record or the module may be missing there, so check what
        you give in the path."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

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
        **query: object,
    ) -> Page[NHD_Identity_Application]:
        """Call ``GET /Application``. A live tenant has answered it."""
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
        **query: object,
    ) -> AsyncListing[NHD_Identity_Application]:
        """Call ``GET /Application``, page by page."""
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

    async def update(
        self, id: str, data: NHD_Identity_Application | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_Identity_Application:
        """Call ``POST /Application``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
