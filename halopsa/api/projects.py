# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.projects``: what the vendor publishes below ``/Projects``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.faults import Faults
    from halopsa.api.models.faults_list import Faults_List
    from halopsa.core.base.typing import Ids, Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class ProjectsDeleteQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        reason: str | None

    class ProjectsGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        amailentryid: str | None
        assignedto: int | None
        consignablelines: bool | None
        debug: bool | None
        dodatabaselookup: bool | None
        email: str | None
        include_auditing: bool | None
        includeagent: bool | None
        includechildids: bool | None
        includedetails: bool | None
        includelastaction: bool | None
        includelastappointment: bool | None
        includelinkedobjects: bool | None
        includenextappointment: bool | None
        includeparentchangeinfo: bool | None
        includeparentsubject: bool | None
        includeseenby: bool | None
        is_portal: bool | None
        isdetailscreen: bool | None
        ishalolink: bool | None
        ispreview: bool | None
        isteams: bool | None
        nocache: bool | None
        subject: str | None
        ticketidonly: bool | None
        utcoffset: float | None

    class ProjectsListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        advanced_search: str | None
        agent: Ids | None
        agent_id: int | None
        alerttype: str | None
        asset_id: int | None
        awaitinginput: str | None
        billableonly: bool | None
        billing_date: str | None
        billing_type: str | None
        billingcontractid: int | None
        calendar_enddate: str | None
        calendar_startdate: str | None
        category_1: Ids | None
        category_2: Ids | None
        category_3: Ids | None
        category_4: Ids | None
        cf_display_values_only: bool | None
        checkmyticketsonly: bool | None
        client_id: int | None
        client_ids: Ids | None
        client_ref: str | None
        closed_only: bool | None
        columns_id: int | None
        contract_id: int | None
        contract_period: int | None
        datesearch: str | None
        debug: bool | None
        default_columns: bool | None
        deleted: bool | None
        domain: str | None
        enddate: str | None
        enddatetime: bool | None
        excludeslacalcs: bool | None
        excludethese: Ids | None
        excludetickettypeallowall: bool | None
        extraportalfilter: str | None
        facebook_id: str | None
        fetchgrandchildren: bool | None
        filetype_filter: str | None
        flagged: Ids | None
        followedandagents: Ids | None
        ignoremilestonerestriction: bool | None
        include_custom_fields: str | None
        includeaccountmanager: bool | None
        includeagent: bool | None
        includeallopen: bool | None
        includeappointmentid: bool | None
        includeapproval: Ids | None
        includeassetkeyfield: bool | None
        includeassettype: bool | None
        includebreached: Ids | None
        includebudgettype: bool | None
        includechildids: bool | None
        includechildread: bool | None
        includechildren: Ids | None
        includeclosed: Ids | None
        includecolumns: bool | None
        includecompleted: bool | None
        includecontract: bool | None
        includecountryregion: bool | None
        includefirstname: bool | None
        includefollowedonly: Ids | None
        includehold: Ids | None
        includeinactivetechs: Ids | None
        includeinactiveusers: Ids | None
        includeitilname: bool | None
        includelastaction: bool | None
        includelastincomingemail: bool | None
        includelastname: bool | None
        includelastnote: bool | None
        includelocked: bool | None
        includemailbox: bool | None
        includemailid: bool | None
        includemyuseronly: Ids | None
        includenextactivitydate: bool | None
        includenextappointmenttype: bool | None
        includeparentsubject: bool | None
        includeprojects: Ids | None
        includeread: Ids | None
        includerelatedservices: bool | None
        includerelease1: bool | None
        includerelease2: bool | None
        includerelease3: bool | None
        includeservicecategory: bool | None
        includeslaactiondate: bool | None
        includeslatimer: bool | None
        includestatus: bool | None
        includesubmittedonly: Ids | None
        includesupplier: bool | None
        includetickettype: bool | None
        includetimetaken: bool | None
        includetoplevel: bool | None
        includeviewing: bool | None
        includeworkflowstage: bool | None
        includeworkflowstagenumber: bool | None
        includuserdepartments: bool | None
        inlcludeopenchildcount: bool | None
        invlucebranch: bool | None
        ismilestone: bool | None
        isorion: bool | None
        isquicktimesearch: bool | None
        isscom: bool | None
        isteams: bool | None
        iszapier: bool | None
        itil_requesttype: Ids | None
        itil_requesttype_id: int | None
        kanbanviewontheagentapp: bool | None
        kanbanviewontheportal: bool | None
        lastupdatefromdate: bool | None
        lastupdatetodate: bool | None
        list_id: int | None
        milestone_id: int | None
        mine: bool | None
        nochargeonly: bool | None
        notime: bool | None
        onlytime: bool | None
        open_only: bool | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        orion_type: int | None
        parent_id: int | None
        pending_review: bool | None
        per_action: bool | None
        prepayorcontractonly: bool | None
        priority: Ids | None
        product: Ids | None
        project_ids: str | None
        ready_for_invoicing: bool | None
        related_id: int | None
        release_id: int | None
        requesttype: Ids | None
        requesttype_id: int | None
        requesttypegroup: Ids | None
        search_details: str | None
        search_id: str | None
        search_inventory_number: str | None
        search_oppcompanyname: str | None
        search_oppcontactname: str | None
        search_oppemailaddress: str | None
        search_release1: str | None
        search_release2: str | None
        search_release3: str | None
        search_releasenote: str | None
        search_reportedby: str | None
        search_summary: str | None
        search_supplier_reference: str | None
        search_user_name: str | None
        search_version: str | None
        searchactions: bool | None
        searchthisticketid: int | None
        service_id: int | None
        showonroadmap: Ids | None
        site_id: int | None
        sitepostcode: bool | None
        sla: Ids | None
        sprint_for_tickettype_id: int | None
        sprints: bool | None
        startandendset: bool | None
        startdate: str | None
        startdatetime: bool | None
        status: Ids | None
        status_id: int | None
        submittedandagents: Ids | None
        supplier_id: int | None
        supplier_status: Ids | None
        team: Ids | None
        team_name: str | None
        third_party_id: int | None
        third_party_id_string: str | None
        ticketarea_id: int | None
        ticketcontract_id: int | None
        ticketidonly: bool | None
        ticketids: str | None
        ticketlinktype: int | None
        toplevel_id: int | None
        unlinked_only: bool | None
        user_id: int | None
        username: str | None
        utcoffset: float | None
        view_id: int | None
        withattachments: bool | None


class ProjectsApi(PublishedWrites["Faults_List", "Faults"]):
    """What the vendor publishes below ``/Projects``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.projects"

    def create(
        self, data: Faults_List | Faults | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Faults:
        """Call ``POST /Projects``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ProjectsDeleteQuery]
    ) -> None:
        """Call ``DELETE /Projects/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ProjectsGetQuery]
    ) -> Faults:
        """Call ``GET /Projects/{id}``."""
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
        **query: Unpack[ProjectsListQuery],
    ) -> Page[Faults_List]:
        """Call ``GET /Projects``. A live tenant has answered it."""
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
        **query: Unpack[ProjectsListQuery],
    ) -> Listing[Faults_List]:
        """Call ``GET /Projects``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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

    def update(
        self, id: int, data: Faults_List | Faults | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Faults:
        """Call ``POST /Projects``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    def view(
        self,
        body: Sequence[Faults | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Projects/View``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
