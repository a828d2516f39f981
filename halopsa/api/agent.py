# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.agent``: what the vendor publishes below ``/Agent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.uname import Uname
    from halopsa.api.models.uname_list import Uname_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class AgentGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        clientidoverride: str | None
        get_htmldesigner_signature: bool | None
        getholidayallowance: bool | None
        includedetails: bool | None
        isagentconfig: bool | None
        loadcache: bool | None

    class AgentListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        activeinactive: str | None
        appointmentscreen: bool | None
        basic_fields_only: bool | None
        can_edit_only: bool | None
        client_id: int | None
        clientidoverride: str | None
        department_id: int | None
        departments: str | None
        domain: str | None
        exchangecalendars: bool | None
        excludeAgent: int | None
        exclude_membership_info: bool | None
        forcequalmatch: bool | None
        include_membership_info: bool | None
        includeapiagents: bool | None
        includedisabled: str | None
        includeenabled: str | None
        includenamedcount: bool | None
        includeroles: bool | None
        includestatus: bool | None
        includeunassigned: str | None
        integration_type: str | None
        is_agent_cache: bool | None
        linemanagedonly: bool | None
        linkingagents: bool | None
        loadcache: bool | None
        onlinestatuses: str | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        qualifications: str | None
        reassign: bool | None
        remoteagents: bool | None
        remoteagenttype: str | None
        role: str | None
        shiftagentsonly: bool | None
        showall: bool | None
        showcounts: bool | None
        team: str | None
        team_id: int | None
        teams: str | None
        thisAgentOnly: bool | None
        ticketarea_id: int | None
        tickettype_id: int | None
        view_id: int | None
        withemail: bool | None


class AgentApi(PublishedWrites["Uname_List", "Uname"]):
    """What the vendor publishes below ``/Agent``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.agent"

    def clear_cache(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Agent/ClearCache``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("clear_cache"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def create(
        self, data: Uname_List | Uname | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Uname:
        """Call ``POST /Agent``. A live tenant of build 2.250 has created and changed records with it, given
        ``name`` and ``email``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Agent/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AgentGetQuery]
    ) -> Uname:
        """Call ``GET /Agent/{id}``. A live tenant of build 2.250 has answered it."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

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
        **query: Unpack[AgentListQuery],
    ) -> Page[Uname_List]:
        """Call ``GET /Agent``. A live tenant has answered it."""
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
        **query: Unpack[AgentListQuery],
    ) -> Listing[Uname_List]:
        """Call ``GET /Agent``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
        ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
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

    def me(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Agent/me``. What it answers is not published. A live tenant has answered it. Rights come
        as claims, each with a type and a value."""
        return self._invoke(
            self._op("me"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Uname_List | Uname | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Uname:
        """Call ``POST /Agent``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
