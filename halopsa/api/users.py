# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.users``: what the vendor publishes below ``/Users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.user_prefs import UserPrefs
    from halopsa.api.models.users import Users
    from halopsa.api.models.users_list import Users_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class UsersGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        client_id: int | None
        client_override: int | None
        domain: str | None
        includeactivity: bool | None
        includebillinginfo: bool | None
        includedetails: bool | None
        includepopups: bool | None
        includeusersassets: bool | None
        issetup: bool | None
        opp_id: int | None
        site_id: int | None
        site_override: int | None
        supplier_id: int | None
        tickettype_id: int | None
        username: str | None

    class UsersListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        activeinactive: str | None
        advanced_search: str | None
        allapprovers: bool | None
        approvers_only: bool | None
        asset_id: int | None
        client_id: int | None
        contract_id: int | None
        department_id: int | None
        exclude_agents: bool | None
        exclude_defaultsiteusers: bool | None
        exclude_generaluser: bool | None
        idonly: bool | None
        include_custom_fields: str | None
        includeactive: bool | None
        includebillinginfo: bool | None
        includeinactive: bool | None
        includename: bool | None
        includenonserviceaccount: bool | None
        includenotes: bool | None
        includeserviceaccount: bool | None
        integration_type: str | None
        is3cxcall: bool | None
        is_followers: bool | None
        lastupdatefromdate: bool | None
        lastupdatetodate: bool | None
        licence_id: int | None
        linked_to_user_id: int | None
        listagentuserfirst: bool | None
        myallcustomers: bool | None
        myarea: bool | None
        mydepartment: bool | None
        mysite: bool | None
        mysitecontact: bool | None
        mytoplevel: bool | None
        opp_id: int | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        organisation_id: int | None
        role: int | None
        search_phonenumbers: bool | None
        site_id: int | None
        supplier_id: int | None
        tickettype_id: int | None
        toplevel_id: int | None


class UsersApi(PublishedWrites["Users_List", "Users"]):
    """What the vendor publishes below ``/Users``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.users"

    def create(
        self, data: Users_List | Users | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Users:
        """Call ``POST /Users``. A live tenant of build 2.250 has created and changed records with it, given
        ``client_id``, ``emailaddress``, ``firstname``, ``name``, ``site_id`` and ``surname``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Users/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[UsersGetQuery]
    ) -> Users:
        """Call ``GET /Users/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[UsersListQuery],
    ) -> Page[Users_List]:
        """Call ``GET /Users``. A live tenant has answered it."""
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
        **query: Unpack[UsersListQuery],
    ) -> Listing[Users_List]:
        """Call ``GET /Users``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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
    ) -> Users:
        """Call ``GET /Users/me``. Published by the vendor; nobody has verified this call on a live tenant. A
        live tenant refused it (404): the record or the module may be missing there, so check what you give
        in the path."""
        return cast("Users", self._invoke(
            self._op("me"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    def onbehalf(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> Users:
        """Call ``GET /Users/onbehalf``. Since build 2.236. Published by the vendor; nobody has verified this
        call on a live tenant. A live tenant refused it (404): the record or the module may be missing
        there, so check what you give in the path."""
        return cast("Users", self._invoke(
            self._op("onbehalf"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    def prefs(
        self,
        body: Sequence[UserPrefs | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Users/prefs``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return self._invoke(
            self._op("prefs"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Users_List | Users | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Users:
        """Call ``POST /Users``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
