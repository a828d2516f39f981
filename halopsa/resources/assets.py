# Generated from spec/halopsa/resources/assets.yaml. Do not edit.
"""Assets: ``client.assets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.models.asset import Asset
    from halopsa.models.asset_row import AssetRow
    from halopsa.types.assets import AssetFields, AssetFilters, AssetGetOptions, AssetMatch


class Assets(Resource["AssetRow", "Asset"]):
    """Assets (devices, configuration items). What their fields hold is set by the asset type."""

    _name = "assets"

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
        **filters: Unpack[AssetFilters],
    ) -> Page[AssetRow]:
        """Return one page of assets.

        Calls ``GET /Asset``. Two live tenants have answered it. A page has 50 rows at most, and page_size
        holds only together with page_no.

        Args:
            page_size: Rows to ask for. Default 50. The server may give fewer.
            page_no: The page's number, from 1.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.assets.AssetFilters``. ``None`` leaves a filter out; one that
                rows contradict is told with a warning.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            activeinactive: Two values with a comma, such as ``true,false``: whether active assets come,
                and inactive ones.
            assetgroups: Assets of groups with these ids, with commas between them.
            assets: Rows whose ``id`` is one of these. Inferred from the name.
            assettype: Rows whose ``assettype_id`` is this. Inferred from the name.
            assettype_id: Rows whose ``assettype_id`` is this.
            assettypes: Rows whose ``assettype_id`` is one of these.
            bookmarked: Assets that the one who asks has bookmarked.
            client_id: Rows whose ``client_id`` is this.
            client_ids: Rows whose ``client_id`` is one of these. Published as text, in the newest
                description.
            columns_id: The id of a column profile.
            consignable: Assets that can be lent in a consignment, and no others.
            contract_id: Assets of the contract with this id.
            contract_id_adding_to: Rows have the billing period of the contract with this id too.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            domotzagents: Assets that are linked to an agent of Domotz, and no others.
            excludethese: Leaves out the assets with these ids, with commas between them.
            idonly: Rows have the id and nothing else.
            inactive: True sends ``includeinactive=true`` and ``includeactive=false``. False sends
                ``includeinactive=false`` and ``includeactive=true``.
            include_custom_fields: Ids of custom fields that rows show; published since build 2.236, and
                one production client sends it for tickets. Seen live.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeactive: False leaves out rows whose ``inactive`` is not set.
            includeallowedstatus: Rows have tallowallstatus too.
            includeassetfields: Rows have the fields of their asset type too; needs ``assettype_id``.
            includechildren: By its name, it brings rows that other filters leave out.
            includecolumns: The answer has details of the columns too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``inactive`` is set.
            includeservices: Rows have the ids of linked services too.
            includeuser: Rows have details of the user too.
            integration_type: Assets that came through this integration, such as ``ninjarmm``, ``datto``
                or ``domotz``.
            lastupdatefromdate: Rows whose ``dlastupdate`` is this moment or later. Three production
                clients send date-times. Seen live.
            lastupdatetodate: Rows whose ``dlastupdate`` is this moment or earlier. A plain date means
                the end of that day. Three production clients send it. Seen live.
            licence_id: Assets with the licence of this id.
            linkedto_id: Assets that are linked to the asset with this id.
            mine: Assets of the one who asks, and no others.
            mysite: Assets of the site of the one who asks, and no others.
            noicon: Leaves out of rows the icon.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            search_inventory_number_only: ``search`` looks into inventory numbers alone.
            service_id: Assets of the service with this id.
            service_ids: Assets of services with these ids, with commas between them.
            site_id: Rows whose ``site_id`` is this.
            status_id: Rows whose ``status_id`` is one of these. Sent as ``assetstatuses``.
            supplier_contract_id: Assets with the contract of a supplier of this id.
            suppliercontracts: Rows whose ``supplier_contract_id`` is one of these. An asset can have
                several contracts.
            ticket_id: Assets of the ticket with this id.
            user_id: Rows whose ``user_id`` is this. An asset can have several users.
            username: Rows whose ``user_name`` is this. An asset can have several users.
            Published by name and type alone: bool ``includechangehistorylastupdated``,
                ``islogonbehalfview``, ``linked_to_ticket``, ``previously_selected``; ids
                ``integration_tenantids``, ``stockbin_ids``; int ``assetgroup_id``, ``consignment_id``,
                ``item_id``, ``itemstock_id``, ``kb_id``, ``previously_selected_client_id``,
                ``previously_selected_site_id``, ``previously_selected_user_id``, ``salesorder_id``,
                ``salesorder_line``, ``stockbin_id``, ``supplier_id``, ``tickettype_id``; str
                ``advanced_search``, ``globalSearchID``, ``inventory_number``.

        Returns:
            A ``Page`` of ``AssetRow``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._list(
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
        **filters: Unpack[AssetFilters],
    ) -> Listing[AssetRow]:
        """Iterate over all assets, page by page.

        Calls ``GET /Asset``.

        Args:
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            names: Fill ``assettype_name``, ``client_name``, ``site_name``, ``sla_name``,
                ``supplier_name`` where a row lacks them, from lists that are kept.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.assets.AssetFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``AssetRow``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
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
        **filters: Unpack[AssetFilters],
    ) -> Changes[AssetRow]:
        """Iterate over the assets that changed since a moment, or since the last time.

        Calls ``GET /Asset``. Sends ``lastupdatefromdate`` and compares ``dlastupdate`` of rows that show
        it; the others come again where two readings overlap. Deletions cannot be seen, nor that a record
        became inactive, unless ``includeinactive`` is given.

        Args:
            when: A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this,
                or its text.
            overlap: How much earlier to look, for changes that showed up late. Default 5 minutes.
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            names: Fill ``assettype_name``, ``client_name``, ``site_name``, ``sla_name``,
                ``supplier_name`` where a row lacks them, from lists that are kept.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.assets.AssetFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``AssetRow``. Once it was read to the end, ``bookmark()`` is
                what to pass as ``when`` the next time.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
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

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AssetGetOptions]
    ) -> Asset:
        """Return one of the assets by its id, with all details.

        Calls ``GET /Asset/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.assets.AssetGetOptions``.

        Returns:
            ``Asset``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: AssetFields | AssetRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[AssetFields],
    ) -> Asset:
        """Create one of the assets and return it as the server has it.

        Calls ``POST /Asset``. key_field is written through the type's key field. user_id replaces the users
        linked to the asset. Needs ``assettype_id`` or ``assettype_name``, ``client_id`` or ``site_id`` or
        ``client_name`` or ``site_name``. A live tenant of build 2.250 has created and changed records with
        it, given ``assettype_id`` and ``client_id``.

        Args:
            data: A mapping, or a model; see ``AssetFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Asset``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[AssetFields | AssetRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[AssetFields],
    ) -> BulkReport[Asset]:
        """Create many assets, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            rows: What ``create`` takes, in any iterable.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            automations: False sends the switch that keeps automations of the tenant from running.
                Nobody has verified it on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``AssetFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations),
        )

    def update(
        self,
        id: int,
        data: AssetFields | AssetRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[AssetFields],
    ) -> Asset:
        """Change one of the assets and return it as the server has it.

        Calls ``POST /Asset``, ``PUT /Asset/{id}`` in the inventory dialect. A live tenant of build 2.250
        has created and changed records with it.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``AssetFields``) or a model, of which what was changed
                is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Asset``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
        self,
        targets: Iterable[
            int
            | AssetRow
            | Mapping[str, object]
            | tuple[int | AssetRow, AssetFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[AssetFields],
    ) -> BulkReport[Asset]:
        """Change many assets, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            targets: Ids, records (what was changed on one is sent), mappings with the key, or pairs of
                an id and its own fields. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            before: Keep what the fields held before, for ``undo``: one request more for each that was
                not handed over as a record. Default: with a journal.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            automations: False sends the switch that keeps automations of the tenant from running.
                Nobody has verified it on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``AssetFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations),
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the assets by its id.

        Calls ``DELETE /Asset/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[int | AssetRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Asset]:
        """Delete many assets, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            ids: Ids, records, or mappings with the key. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            allow_unknown: Send options that are not known here, as they are named.
            **options: Those of ``delete``, for all.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )

    def find(self, **match: Unpack[AssetMatch]) -> Asset | None:
        """Return the one record of the assets that has these fields, or ``None``.

        Calls ``GET /Asset``. Finds by ``inventory_number``, ``key_field``; ``assettype_id``, ``client_id``,
        ``site_id`` can narrow that. The rows that the filter brings are compared, and all that is given
        must be equal. Where it brings too many, all pages are read before ``None`` is said.
        ``includeinactive`` goes along: what lists leave out counts too.

        Args:
            **match: See ``halopsa.types.assets.AssetMatch``.

        Returns:
            ``Asset``, with all details, or ``None``.

        Raises:
            HaloPsaValidationError: Nothing is given to find by, or it is blank, unknown or of a wrong
                type (nothing is sent).
            HaloPsaAmbiguousError: Several records have it; they are in ``records``.
            HaloPsaIncompleteError: The list did not come whole, so nothing can be said.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._find(match)

    def ensure(
        self,
        match: AssetMatch,
        data: AssetFields | AssetRow | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Asset]:
        """Return the one record of the assets that ``match`` finds, and make it if there is none.

        Calls ``POST /Asset``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Args:
            match: What it is found by; see ``halopsa.types.assets.AssetMatch``. A new record gets it
                too.
            data: Further fields of a new record: a mapping (see ``AssetFields``) or a model.
            update: Change a record that is there where it differs from ``data``; only that is sent.

        Returns:
            ``Ensured``: ``record``, a ``Asset``, and ``outcome``, one of ``found``, ``created``,
                ``updated``.

        Raises:
            HaloPsaValidationError: Nothing is given to find by, or it is blank, unknown or of a wrong
                type (nothing is sent).
            HaloPsaAmbiguousError: Several records have it; they are in ``records``.
            HaloPsaIncompleteError: The list did not come whole, so nothing can be said.
            HaloPsaOutcomeUnknownError: The outcome of a create is not known, and the record is not
                there yet. Call it again: it looks before it creates.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._ensure(match, data, update=update)
