# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.appointment``: what the vendor publishes below ``/Appointment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.appointment import Appointment
    from halopsa.api.models.appointment_list import Appointment_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class AppointmentDeleteQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        ignoreexchangedelete: bool | None

    class AppointmentGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None

    class AppointmentListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        advanced_search: str | None
        agents: str | None
        appointmentsonly: bool | None
        assets: str | None
        client_id: int | None
        end_date: str | None
        excludenonticketapptodo: bool | None
        excluderecurring: bool | None
        excluderecurringmaster: bool | None
        getopenjourney: bool | None
        hidecompleted: bool | None
        includedeleted: bool | None
        isrecurringchild: bool | None
        isrecurringmaster: bool | None
        locations: str | None
        my_approvals: bool | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        recurringchangeonly: bool | None
        recurringmasterid: str | None
        shiftsonly: bool | None
        showall: bool | None
        showappointments: str | None
        showchanges: bool | None
        showholidayonce: bool | None
        showholidays: bool | None
        showprojects: bool | None
        showshifts: bool | None
        start_date: str | None
        statuses: str | None
        tasksonly: bool | None
        ticket_id: int | None
        toplevel_id: int | None
        types: str | None
        utcoffset: float | None


class AppointmentApi(PublishedWrites["Appointment_List", "Appointment"]):
    """What the vendor publishes below ``/Appointment``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.appointment"

    def create(
        self, data: Appointment_List | Appointment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Appointment:
        """Call ``POST /Appointment``. A live tenant of build 2.250 has created and changed records with it,
        given ``subject``, ``start_date``, ``end_date`` and ``agents``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AppointmentDeleteQuery]
    ) -> None:
        """Call ``DELETE /Appointment/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def generate(
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
        return self._invoke(
            self._op("generate"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AppointmentGetQuery]
    ) -> Appointment:
        """Call ``GET /Appointment/{id}``. A live tenant of build 2.250 has answered it."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get_booking(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Appointment/Booking``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant. A live tenant refused it (404): the record or the module
        may be missing there, so check what you give in the path."""
        return self._invoke(
            self._op("get_booking"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
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
        return self._list(
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
    ) -> Listing[Appointment_List]:
        """Call ``GET /Appointment``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
        what ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
        ``consistent``: neither miss nor double rows that are made or deleted meanwhile (needs a list with
        ``order``). ``progress``: called after each page."""
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

    def post_booking(
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
        return self._invoke(
            self._op("post_booking"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Appointment_List | Appointment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Appointment:
        """Call ``POST /Appointment``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
