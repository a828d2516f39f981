# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.security_question_validate`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.api.models.npr_result import NPR_Result
    from halopsa.api.models.users import Users
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncSecurityQuestionValidateApi(AsyncPublishedUpserts["NPR_Result", "NPR_Result"]):
    """``/SecurityQuestionValidate``: ``halopsa.api.security_question_validate.SecurityQuestionValidateApi``, awaited."""

    _name = "api.security_question_validate"

    async def create(
        self, data: NPR_Result | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NPR_Result:
        """Call ``POST /SecurityQuestionValidate``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def get_call(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /SecurityQuestionValidate/Call/{id}``. What it answers is not published. Since build
        2.236. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get_call"),
            (id, ),
            body=None,
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
        **query: object,
    ) -> Page[NPR_Result]:
        """Call ``GET /SecurityQuestionValidate``. Published by the vendor; nobody has verified this call on a
        live tenant. A live tenant refused it (403): give the agent of the login the right for it."""
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
    ) -> AsyncListing[NPR_Result]:
        """Call ``GET /SecurityQuestionValidate``, page by page."""
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

    async def post_call(
        self,
        body: Sequence[Users | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /SecurityQuestionValidate/Call``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post_call"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: NPR_Result | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NPR_Result:
        """Call ``POST /SecurityQuestionValidate``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
