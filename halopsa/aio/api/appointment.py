# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.appointment`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.appointment import AppointmentDeleteQuery, AppointmentGetQuery, AppointmentListQuery
    from halopsa.api.models.appointment import Appointment
    from halopsa.api.models.appointment_list import Appointment_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncAppointmentApi(AsyncPublishedWrites["Appointment_List", "Appointment"]):
    """``/Appointment``: ``halopsa.api.appointment.AppointmentApi``, awaited."""

    _name = "api.appointment"

    async def create(
        self, data: Appointment_List | Appointment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Appointment:
        """Call ``POST /Appointment``. A live tenant of build 2.250 has created and changed records with it,
        given ``subject``, ``start_date``, ``end_date`` and ``agents``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AppointmentDeleteQuery]
    ) -> None:
        """Call ``DELETE /Appointment/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def generate(
        self,
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Appointment/Generate``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("generate"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AppointmentGetQuery]
    ) -> Appointment:
        """Call ``GET /Appointment/{id}``. A live tenant of build 2.250 has answered it."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get_booking(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Appointment/Booking``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant. A live tenant refused it (404): the record or the module
        may be missing there, so check what you give in the path."""
        return await self._invoke(
            self._op("get_booking"),
            (),
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
        **query: Unpack[AppointmentListQuery],
    ) -> Page[Appointment_List]:
        """Call ``GET /Appointment``. A live tenant has answered it."""
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
        **query: Unpack[AppointmentListQuery],
    ) -> AsyncListing[Appointment_List]:
        """Call ``GET /Appointment``, page by page."""
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

    async def post_booking(
        self,
        body: Appointment | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Appointment/Booking``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post_booking"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Appointment_List | Appointment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Appointment:
        """Call ``POST /Appointment``. A live tenant of build 2.250 has created and changed records with it."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
