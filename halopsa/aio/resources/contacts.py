# Generated from spec/halopsa/resources/contacts.yaml. Do not edit.
"""AsyncContacts: ``client.contacts`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.contact import Contact
    from halopsa.models.contact_row import ContactRow
    from halopsa.types.contacts import ContactFields, ContactFilters, ContactGetOptions, ContactMatch


class AsyncContacts(AsyncResource["ContactRow", "Contact"]):
    """Contacts (end users) of clients. HaloPSA calls them users."""

    _name = "contacts"

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
        **filters: Unpack[ContactFilters],
    ) -> Page[ContactRow]:
        """Return one page of contacts.

        Calls ``GET /Users``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            activeinactive: Two values with a comma, such as ``true,false``: whether active contacts
                come, and inactive ones.
            allapprovers: All users who are approvers come too.
            approvers_only: Users who are approvers, and no others.
            asset_id: Users of the asset with this id.
            client_id: Rows whose ``client_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            department_id: Users of the department with this id.
            exclude_agents: Leaves out users who are agents too.
            exclude_generaluser: Leaves out general users.
            idonly: Rows have the id and nothing else. Not together with pages.
            include_custom_fields: Ids of custom fields that rows show; published since build 2.236, and
                one production client sends it for tickets. Seen live.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeactive: False leaves out rows whose ``inactive`` is not set.
            includebillinginfo: Rows have what is needed for billing too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``inactive`` is set.
            includenonserviceaccount: False leaves out rows whose ``isserviceaccount`` is not set.
            includenotes: Rows have the notes of the user too.
            includeserviceaccount: False leaves out rows whose ``isserviceaccount`` is set.
            integration_type: Users of an integration, such as ``okta`` or ``azure``.
            lastupdatefromdate: Rows whose ``lastupdate`` is this moment or later. Three production
                clients send date-times. Seen live.
            lastupdatetodate: Rows whose ``lastupdate`` is this moment or earlier. A plain date means
                the end of that day. Three production clients send it. Seen live.
            listagentuserfirst: Users who are agents too come first.
            myarea: Users of the area of the one who asks, and no others.
            mydepartment: Users of the department of the one who asks, and no others.
            mysite: Users of the site of the one who asks, and no others.
            mytoplevel: Users of the top level of the one who asks, and no others.
            opp_id: Users of the opportunity with this id.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            organisation_id: Rows whose ``organisation_id`` is this.
            search_phonenumbers: ``search`` looks for telephone numbers.
            site_id: Rows whose ``site_id`` is this.
            Published by name and type alone: bool ``exclude_defaultsiteusers``, ``includename``,
                ``is3cxcall``, ``is_followers``, ``myallcustomers``, ``mysitecontact``; int ``contract_id``,
                ``licence_id``, ``linked_to_user_id``, ``role``, ``supplier_id``, ``tickettype_id``,
                ``toplevel_id``; str ``advanced_search``.
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
        names: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ContactFilters],
    ) -> AsyncListing[ContactRow]:
        """Iterate over all contacts, page by page.

        Calls ``GET /Users``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.contacts.Contacts.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            names=names,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def changed_since(
        self,
        when: datetime | Bookmark | str,
        /,
        *,
        overlap: timedelta = OVERLAP,
        page_size: int | None = None,
        prefetch: int = 1,
        strict: bool = False,
        consistent: bool = False,
        names: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ContactFilters],
    ) -> AsyncChanges[ContactRow]:
        """Iterate over the contacts that changed since a moment, or since the last time.

        Calls ``GET /Users``. Sends ``lastupdatefromdate`` and compares ``lastupdate`` of rows that show it;
        the others come again where two readings overlap. Deletions cannot be seen, nor that a record became
        inactive, unless ``includeinactive`` is given. Nobody has verified on a live tenant that every
        change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.contacts.Contacts.changed_since``.
        """
        return self._changed_since(
            self._op("list"),
            when,
            overlap=overlap,
            page_size=page_size,
            prefetch=prefetch,
            strict=strict,
            consistent=consistent,
            names=names,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ContactGetOptions]
    ) -> Contact:
        """Return one of the contacts by its id, with all details.

        Calls ``GET /Users/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ContactFields | ContactRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ContactFields],
    ) -> Contact:
        """Create one of the contacts and return it as the server has it.

        Calls ``POST /Users``. A name of several words given alone is split into first name and surname. A
        site names its client. Needs ``name`` or ``firstname`` or ``surname``, ``emailaddress``,
        ``client_id`` or ``site_id`` or ``client_name`` or ``site_name``. A live tenant of build 2.250 has
        created and changed records with it, given ``client_id``, ``emailaddress``, ``firstname``, ``name``,
        ``site_id`` and ``surname``.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ContactFields | ContactRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[ContactFields],
    ) -> BulkReport[Contact]:
        """Create many contacts, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations),
        )

    async def update(
        self,
        id: int,
        data: ContactFields | ContactRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ContactFields],
    ) -> Contact:
        """Change one of the contacts and return it as the server has it.

        Calls ``POST /Users``, ``PUT /Users/{id}`` in the inventory dialect. A live tenant of build 2.250
        has created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | ContactRow
            | Mapping[str, object]
            | tuple[int | ContactRow, ContactFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[ContactFields],
    ) -> BulkReport[Contact]:
        """Change many contacts, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations),
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the contacts by its id.

        Calls ``DELETE /Users/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | ContactRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Contact]:
        """Delete many contacts, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.delete_many``.
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

    async def find(self, **match: Unpack[ContactMatch]) -> Contact | None:
        """Return the one record of the contacts that has these fields, or ``None``.

        Calls ``GET /Users``. Finds by ``emailaddress``; ``client_id``, ``site_id`` can narrow that. The
        rows that the filter brings are compared, and all that is given must be equal. Where it brings too
        many, all pages are read before ``None`` is said. Case and outer blanks of ``emailaddress`` do not
        count. ``includeinactive`` goes along: what lists leave out counts too.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: ContactMatch,
        data: ContactFields | ContactRow | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Contact]:
        """Return the one record of the contacts that ``match`` finds, and make it if there is none.

        Calls ``POST /Users``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of ``halopsa.resources.contacts.Contacts.ensure``.
        """
        return await self._ensure(match, data, update=update)
