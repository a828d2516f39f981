# Generated from spec/halopsa/resources/opportunities.yaml. Do not edit.
"""Opportunities: ``client.opportunities``."""

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
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.models.opportunity import Opportunity
    from halopsa.models.opportunity_row import OpportunityRow
    from halopsa.types.opportunities import (
        OpportunityDeleteOptions,
        OpportunityFields,
        OpportunityFilters,
        OpportunityGetOptions,
    )


class Opportunities(Resource["OpportunityRow", "Opportunity"]):
    """Sales opportunities, which are tickets of an opportunity type."""

    _name = "opportunities"

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
        **filters: Unpack[OpportunityFilters],
    ) -> Page[OpportunityRow]:
        """Return one page of opportunities.

        Calls ``GET /Opportunities``. A live tenant has answered it.

        Args:
            page_size: Rows to ask for. Default 50. The server may give fewer.
            page_no: The page's number, from 1.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.opportunities.OpportunityFilters``. ``None`` leaves a filter
                out; one that rows contradict is told with a warning.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            agent: Rows whose ``agent_id`` is one of these: ids, or names of the ``agents``.
            agent_id: Rows whose ``agent_id`` is this: an id, or a name of the ``agents``.
            alerttype: ``ninjarmm`` brings fninjaalertid in rows too.
            asset_id: Tickets with this asset.
            calendar_enddate: For a calendar: tickets with actions before this date.
            calendar_startdate: For a calendar: tickets with actions after this date.
            category_1: Rows whose ``categoryid_1`` is one of these: ids, or names of the ``categories``
                with ``type_id=1``. A tenant takes ids; names are looked up, by the level that type_id
                selects.
            category_2: Rows whose ``categoryid_2`` is one of these: ids, or names of the ``categories``
                with ``type_id=2``. A tenant takes ids; names are looked up, by the level that type_id
                selects.
            category_3: Rows whose ``categoryid_3`` is one of these: ids, or names of the ``categories``
                with ``type_id=3``. A tenant takes ids; names are looked up, by the level that type_id
                selects.
            category_4: Rows whose ``categoryid_4`` is one of these: ids, or names of the ``categories``
                with ``type_id=4``. A tenant takes ids; names are looked up, by the level that type_id
                selects.
            client_id: Rows whose ``client_id`` is this: an id, or a name of the ``clients``.
            client_ids: Rows whose ``client_id`` is one of these.
            closed_only: True: only rows whose ``hasbeenclosed`` is set.
            columns_id: The id of a column profile.
            contract_id: Tickets of the contract with this id.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            dateoccurred_end: Rows whose ``dateoccurred`` is this moment or earlier. A plain date means
                the end of that day. Sent as ``enddate``. ``datesearch=dateoccured`` goes out with it. The
                value of datesearch is spelled as in the published description; a live tenant was asked with
                dateoccurred.
            dateoccurred_start: Rows whose ``dateoccurred`` is this moment or later. Sent as
                ``startdate``. ``datesearch=dateoccured`` goes out with it. The value of datesearch is
                spelled as in the published description; a live tenant was asked with dateoccurred.
            datesearch: The date that startdate and enddate are about: ``dateoccured`` when it was
                opened, ``datecleared`` when it was closed.
            default_columns: Leaves out of rows all but the default columns.
            domain: The kind of tickets: ``reqs``, ``opps`` for opportunities, ``prjs`` for projects.
            enddate: A plain date means the end of that day. End of the window on the date datesearch
                names.
            enddatetime: Rows have the time of day at which a project ends too.
            excludeslacalcs: Leaves out of rows what is calculated for the SLA.
            excludethese: Leaves out the tickets with these ids.
            extraportalfilter: ``MyTicketsOnly`` or ``MyClientTickets``: tickets of the one who asks, or
                of that one's client.
            fetchgrandchildren: By its name, it brings rows that other filters leave out.
            followedandagents: Tickets that agents with these ids have or follow.
            include_custom_fields: Ids of custom fields that rows show; published since build 2.236, and
                one production client sends it for tickets. Seen live.
            includeaccountmanager: Rows have the account manager too.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeagent: Rows have details of the agent too.
            includeallopen: By its name, it brings rows that other filters leave out.
            includeappointmentid: Rows have the id of an appointment too.
            includeapproval: 1 for tickets that are approvals, 0 for those that are not.
            includeassetkeyfield: Rows have the key field of the asset too.
            includeassettype: Rows have the type of the asset too.
            includebudgettype: Rows have the type of the budget too.
            includechildids: Rows have the ids of child tickets too.
            includechildread: Rows have details of the child tickets that were read too.
            includechildren: 0 for tickets without parent and children, 1 for those with children, 2 for
                those that are children. By its name, it brings rows that other filters leave out.
            includeclosed: 1 for closed tickets, 0 for those that are not. By its name, it brings rows
                that other filters leave out.
            includecolumns: The answer has details of the columns too.
            includecompleted: By its name, it brings rows that other filters leave out.
            includecontract: Rows have details of the contract too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includefirstname: Rows have the first name of the user too.
            includefollowedonly: Tickets that are followed, by the ids of those who follow. By its name,
                it brings rows that other filters leave out.
            includehold: By its name, it brings rows that other filters leave out.
            includeinactiveusers: 1 for tickets of inactive users, 0 for those of active ones.
            includeitilname: Rows have the name of the ITIL type too.
            includelastaction: The answer has the last action too, if it has one ticket.
            includelastincomingemail: Rows have details of the last mail that came in too.
            includelastname: Rows have the last name of the user too.
            includelastnote: Rows have details of the last note too.
            includelocked: By its name, it brings rows that other filters leave out.
            includemailbox: Rows have details of the mailbox too.
            includemyuseronly: By its name, it brings rows that other filters leave out.
            includenextactivitydate: Rows have nextactivitydate too.
            includenextappointmenttype: Rows have the type of the next appointment too.
            includeprojects: 1 for opportunities that are no projects, 2 for projects that are no
                opportunities, 0 for neither. By its name, it brings rows that other filters leave out.
            includerelatedservices: Rows have the services that are related too. By its name, it brings
                rows that other filters leave out.
            includerelease1: Rows have details of the first release too.
            includerelease2: Rows have details of the second release too.
            includerelease3: Rows have details of the third release too.
            includeservicecategory: Rows have the category of the service too.
            includeslaactiondate: Rows have the date of action of the SLA too.
            includeslatimer: Rows have the timer of the SLA too.
            includestatus: Rows have details of the status too.
            includesubmittedonly: Tickets that agents submitted, by the ids of these. By its name, it
                brings rows that other filters leave out.
            includesupplier: Rows have details of the supplier too.
            includetickettype: Rows have details of the ticket type too.
            includetimetaken: Rows have the time taken too.
            includetoplevel: Rows have details of the top level too.
            includeviewing: Rows say which tickets somebody is viewing now.
            includeworkflowstage: Rows have the stage of the workflow too.
            includeworkflowstagenumber: Rows have the number of the stage of the workflow too.
            inlcludeopenchildcount: Rows have the number of open child tickets too.
            isorion: Rows have details of the integration with Orion too.
            isquicktimesearch: Tickets that were made as quick time, and no others.
            isscom: Rows have details of the integration with SCOM too.
            itil_requesttype: Rows whose ``itil_requesttype_id`` is one of these.
            itil_requesttype_id: Rows whose ``itil_requesttype_id`` is this.
            kanbanviewontheagentapp: The answer has the kanban view of the application for agents.
            kanbanviewontheportal: The answer has the kanban view of the portal.
            lastupdatefromdate: Rows whose ``datelastupdate`` is this moment or later. Three production
                clients send date-times. Seen live.
            lastupdatetodate: Rows whose ``datelastupdate`` is this moment or earlier. A plain date
                means the end of that day. Three production clients send date-times. Seen live.
            mine: Tickets of the one who asks, and no others.
            open_only: True: only rows whose ``hasbeenclosed`` is not set.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            parent_id: Rows whose ``parent_id`` is this.
            per_action: Billing is calculated for each action.
            priority_id: Rows whose ``priority_id`` is one of these: ids, or names of the
                ``priorities``. Sent as ``priority``.
            product: Tickets of products with these ids.
            related_id: Tickets that are related to the ticket with this id.
            release_id: Tickets of the release with this id.
            requesttype: Rows whose ``tickettype_id`` is one of these: ids, or names of the
                ``ticket_types``.
            requesttypegroup: Tickets whose type is in groups with these ids.
            search_details: Rows whose ``details`` has this text in it. Rows may show the start of the
                text only.
            search_id: Text to find in the id of tickets.
            search_inventory_number: Text to find in the tag of assets.
            search_oppcompanyname: Text to find in the company name of opportunities.
            search_oppcontactname: Text to find in the name of the contact of opportunities.
            search_oppemailaddress: Text to find in the mail address of opportunities.
            search_release1: Text to find in the first release.
            search_release2: Text to find in the second release.
            search_release3: Text to find in the third release.
            search_releasenote: Text to find in the release note.
            search_reportedby: Rows whose ``reportedby`` has this text in it.
            search_summary: Rows whose ``summary`` has this text in it.
            search_supplier_reference: Rows whose ``supplier_reference`` has this text in it.
            search_user_name: Rows whose ``user_name`` has this text in it.
            search_version: Text to find in the version of the software.
            searchactions: ``search`` looks into actions as well.
            searchthisticketid: The ticket with this id, and no other.
            service_id: Tickets of the service with this id.
            showonroadmap: 1 for tickets that the roadmap shows, 0 for those that it does not.
            site_id: Rows whose ``site_id`` is this.
            sitepostcode: Rows have the postcode of the site too.
            sla: Rows whose ``sla_id`` is one of these: ids, or names of the ``slas``.
            startandendset: Tickets whose project has a start and an end, and no others.
            startdate: Start of the window on the date datesearch names.
            startdatetime: Rows have the time of day at which a project begins too.
            status: Rows whose ``status_id`` is one of these: ids, or names of the ``statuses``.
            status_id: Rows whose ``status_id`` is this: an id, or a name of the ``statuses``.
            submittedandagents: Tickets that agents with these ids have or submitted. By its name, it
                brings rows that other filters leave out.
            supplier_status: Tickets whose status at the supplier has one of these ids.
            team_id: Rows whose ``team_id`` is one of these: ids, or names of the ``teams``. Sent as
                ``team``.
            team_name: Rows have the name of the team too.
            third_party_id: Rows whose ``third_party_id`` is this. In the newest published description.
            third_party_id_string: Rows whose ``third_party_id_string`` is this. In the newest published
                description; an integration looks tickets up by it, and compares the rows.
            ticketidonly: Rows have few fields: the ids of ticket, SLA, status and client, the client's
                name, when the last mail came in. Not together with pages.
            ticketids: Rows whose ``id`` is one of these. Inferred from the name.
            tickettype_id: Rows whose ``tickettype_id`` is this: an id, or a name of the
                ``ticket_types``. Sent as ``requesttype_id``.
            unlinked_only: Tickets that are linked to no other.
            user_id: Rows whose ``user_id`` is this.
            username: Tickets of the user with this name.
            utcoffset: Is added to dates, which are in UTC.
            view_id: The id of a filter profile, which filters as well.
            withattachments: Tickets with an attachment at least.
            Published by name and type alone: bool ``billableonly``, ``cf_display_values_only``,
                ``checkmyticketsonly``, ``debug``, ``deleted``, ``excludetickettypeallowall``,
                ``ignoremilestonerestriction``, ``includecountryregion``, ``includemailid``,
                ``includeparentsubject``, ``includuserdepartments``, ``invlucebranch``, ``ismilestone``,
                ``isteams``, ``iszapier``, ``nochargeonly``, ``notime``, ``onlytime``, ``pending_review``,
                ``prepayorcontractonly``, ``ready_for_invoicing``, ``sprints``; ids ``flagged``,
                ``includebreached``, ``includeinactivetechs``, ``includeread``; int ``billingcontractid``,
                ``contract_period``, ``list_id``, ``milestone_id``, ``orion_type``,
                ``sprint_for_tickettype_id``, ``supplier_id``, ``ticketarea_id``, ``ticketcontract_id``,
                ``ticketlinktype``, ``toplevel_id``; str ``advanced_search``, ``awaitinginput``,
                ``billing_date``, ``billing_type``, ``client_ref``, ``facebook_id``, ``filetype_filter``,
                ``project_ids``.

        Returns:
            A ``Page`` of ``OpportunityRow``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

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
        **filters: Unpack[OpportunityFilters],
    ) -> Listing[OpportunityRow]:
        """Iterate over all opportunities, page by page.

        Calls ``GET /Opportunities``.

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
            names: Fill ``agent_name``, ``category_1``, ``category_2``, ``category_3``, ``category_4``,
                ``client_name``, ``priority_name``, ``site_name``, ``sla_name``, ``status_name``,
                ``supplier_name``, ``team_name``, ``tickettype_name`` where a row lacks them, from lists
                that are kept.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.opportunities.OpportunityFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``OpportunityRow``: iterable, each iteration afresh, with ``to_list()``,
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
        **filters: Unpack[OpportunityFilters],
    ) -> Changes[OpportunityRow]:
        """Iterate over the opportunities that changed since a moment, or since the last time.

        Calls ``GET /Opportunities``. Sends ``lastupdatefromdate`` and compares ``datelastupdate`` of rows
        that show it; the others come again where two readings overlap. Deletions cannot be seen.

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
            names: Fill ``agent_name``, ``category_1``, ``category_2``, ``category_3``, ``category_4``,
                ``client_name``, ``priority_name``, ``site_name``, ``sla_name``, ``status_name``,
                ``supplier_name``, ``team_name``, ``tickettype_name`` where a row lacks them, from lists
                that are kept.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.opportunities.OpportunityFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``OpportunityRow``. Once it was read to the end,
                ``bookmark()`` is what to pass as ``when`` the next time.

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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[OpportunityGetOptions]
    ) -> Opportunity:
        """Return one of the opportunities by its id, with all details.

        Calls ``GET /Opportunities/{id}?includedetails=true``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.opportunities.OpportunityGetOptions``.

        Returns:
            ``Opportunity``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: OpportunityFields | OpportunityRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[OpportunityFields],
    ) -> Opportunity:
        """Create one of the opportunities and return it as the server has it.

        Calls ``POST /Opportunities``. Needs ``summary``. Published by the vendor; nobody has verified this
        call on a live tenant.

        Args:
            data: A mapping, or a model; see ``OpportunityFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Opportunity``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[OpportunityFields | OpportunityRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[OpportunityFields],
    ) -> BulkReport[Opportunity]:
        """Create many opportunities, one request for each, and say what became of every one.

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
            mail: False sends the switch that keeps mail to users from going out. Nobody has verified it
                on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``OpportunityFields``.

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
            fields=self._quiet(same, automations=automations, mail=mail),
        )

    def update(
        self,
        id: int,
        data: OpportunityFields | OpportunityRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[OpportunityFields],
    ) -> Opportunity:
        """Change one of the opportunities and return it as the server has it.

        Calls ``POST /Opportunities``, ``PUT /Opportunities/{id}`` in the inventory dialect. Published by
        the vendor; nobody has verified this call on a live tenant.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``OpportunityFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Opportunity``. Fields the answer lacks read ``None``.

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
            | OpportunityRow
            | Mapping[str, object]
            | tuple[int | OpportunityRow, OpportunityFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[OpportunityFields],
    ) -> BulkReport[Opportunity]:
        """Change many opportunities, one request for each, and say what became of every one.

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
            mail: False sends the switch that keeps mail to users from going out. Nobody has verified it
                on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``OpportunityFields``.

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
            fields=self._quiet(fields, automations=automations, mail=mail),
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[OpportunityDeleteOptions]
    ) -> None:
        """Delete one of the opportunities by its id.

        Calls ``DELETE /Opportunities/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.opportunities.OpportunityDeleteOptions``.

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
        ids: Iterable[int | OpportunityRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Unpack[OpportunityDeleteOptions],
    ) -> BulkReport[Opportunity]:
        """Delete many opportunities, one request for each, and say what became of every one.

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
