# Generated from spec/halopsa/resources/opportunities.yaml. Do not edit.
"""What calls of ``client.opportunities`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from halopsa.types.tickets import TicketFields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from halopsa.core.base.typing import Ids, When


class OpportunityFilters(TypedDict, total=False):
    """Filters of ``client.opportunities.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    advanced_search: str | None
    agent: Ids | Sequence[int | str] | None
    """Rows whose ``agent_id`` is one of these: ids, or names of the ``agents``. Published only."""
    agent_id: int | str | None
    """Rows whose ``agent_id`` is this: an id, or a name of the ``agents``. Published only."""
    alerttype: str | None
    asset_id: int | None
    awaitinginput: str | None
    billableonly: bool | None
    billing_date: str | None
    billing_type: str | None
    billingcontractid: int | None
    calendar_enddate: str | None
    calendar_startdate: str | None
    category_1: Ids | Sequence[int | str] | None
    """Rows whose ``categoryid_1`` is one of these: ids, or names of the ``categories`` with ``type_id=1``.
    A tenant takes ids; names are looked up, by the level that type_id selects. Published only."""
    category_2: Ids | Sequence[int | str] | None
    """Rows whose ``categoryid_2`` is one of these: ids, or names of the ``categories`` with ``type_id=2``.
    A tenant takes ids; names are looked up, by the level that type_id selects. Published only."""
    category_3: Ids | Sequence[int | str] | None
    """Rows whose ``categoryid_3`` is one of these: ids, or names of the ``categories`` with ``type_id=3``.
    A tenant takes ids; names are looked up, by the level that type_id selects. Published only."""
    category_4: Ids | Sequence[int | str] | None
    """Rows whose ``categoryid_4`` is one of these: ids, or names of the ``categories`` with ``type_id=4``.
    A tenant takes ids; names are looked up, by the level that type_id selects. Published only."""
    cf_display_values_only: bool | None
    checkmyticketsonly: bool | None
    client_id: int | str | None
    """Rows whose ``client_id`` is this: an id, or a name of the ``clients``. Published only."""
    client_ids: Ids | None
    """Rows whose ``client_id`` is one of these. Published only."""
    client_ref: str | None
    closed_only: bool | None
    """True: only rows whose ``hasbeenclosed`` is set. Published only."""
    columns_id: int | None
    contract_id: int | None
    contract_period: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    dateoccurred_end: When | None
    """Rows whose ``dateoccurred`` is this moment or earlier. A plain date means the end of that day. Sent
    as ``enddate``. ``datesearch=dateoccured`` goes out with it. The value of datesearch is spelled as
    in the published description; a live tenant was asked with dateoccurred. Published only."""
    dateoccurred_start: When | None
    """Rows whose ``dateoccurred`` is this moment or later. Sent as ``startdate``.
    ``datesearch=dateoccured`` goes out with it. The value of datesearch is spelled as in the published
    description; a live tenant was asked with dateoccurred. Published only."""
    datesearch: str | None
    debug: bool | None
    default_columns: bool | None
    deleted: bool | None
    domain: str | None
    enddate: When | None
    """A plain date means the end of that day. End of the window on the date datesearch names. Published
    only."""
    enddatetime: bool | None
    excludeslacalcs: bool | None
    excludethese: Ids | None
    excludetickettypeallowall: bool | None
    extraportalfilter: str | None
    facebook_id: str | None
    fetchgrandchildren: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    filetype_filter: str | None
    flagged: Ids | None
    followedandagents: Ids | None
    ignoremilestonerestriction: bool | None
    include_custom_fields: Ids | None
    """Ids of custom fields that rows show; published since build 2.236, and one production client sends it
    for tickets. Seen live."""
    includeaccountmanager: bool | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeagent: bool | None
    includeallopen: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includeappointmentid: bool | None
    includeapproval: Ids | None
    includeassetkeyfield: bool | None
    includeassettype: bool | None
    includebreached: Ids | None
    includebudgettype: bool | None
    includechildids: bool | None
    includechildread: bool | None
    includechildren: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includeclosed: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includecolumns: bool | None
    includecompleted: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includecontract: bool | None
    includecountryregion: bool | None
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includefirstname: bool | None
    includefollowedonly: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includehold: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includeinactivetechs: Ids | None
    includeinactiveusers: Ids | None
    includeitilname: bool | None
    includelastaction: bool | None
    includelastincomingemail: bool | None
    includelastname: bool | None
    includelastnote: bool | None
    includelocked: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includemailbox: bool | None
    includemailid: bool | None
    includemyuseronly: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includenextactivitydate: bool | None
    includenextappointmenttype: bool | None
    includeparentsubject: bool | None
    includeprojects: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includeread: Ids | None
    includerelatedservices: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includerelease1: bool | None
    includerelease2: bool | None
    includerelease3: bool | None
    includeservicecategory: bool | None
    includeslaactiondate: bool | None
    includeslatimer: bool | None
    includestatus: bool | None
    includesubmittedonly: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
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
    """Rows whose ``itil_requesttype_id`` is one of these. Published only."""
    itil_requesttype_id: int | None
    """Rows whose ``itil_requesttype_id`` is this. Published only."""
    kanbanviewontheagentapp: bool | None
    kanbanviewontheportal: bool | None
    lastupdatefromdate: When | None
    """Rows whose ``datelastupdate`` is this moment or later. Three production clients send date-times.
    Seen live."""
    lastupdatetodate: When | None
    """Rows whose ``datelastupdate`` is this moment or earlier. A plain date means the end of that day.
    Three production clients send date-times. Seen live."""
    list_id: int | None
    milestone_id: int | None
    mine: bool | None
    nochargeonly: bool | None
    notime: bool | None
    onlytime: bool | None
    open_only: bool | None
    """True: only rows whose ``hasbeenclosed`` is not set. Published only."""
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
    """Rows whose ``parent_id`` is this. Published only."""
    pending_review: bool | None
    per_action: bool | None
    prepayorcontractonly: bool | None
    priority_id: Ids | Sequence[int | str] | None
    """Rows whose ``priority_id`` is one of these: ids, or names of the ``priorities``. Sent as
    ``priority``. Published only."""
    product: Ids | None
    project_ids: str | None
    ready_for_invoicing: bool | None
    related_id: int | None
    release_id: int | None
    requesttype: Ids | Sequence[int | str] | None
    """Rows whose ``tickettype_id`` is one of these: ids, or names of the ``ticket_types``. Published only."""
    requesttypegroup: Ids | None
    search_details: str | None
    """Rows whose ``details`` has this text in it. Rows may show the start of the text only. Published
    only."""
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
    """Rows whose ``reportedby`` has this text in it. Published only."""
    search_summary: str | None
    """Rows whose ``summary`` has this text in it. Published only."""
    search_supplier_reference: str | None
    """Rows whose ``supplier_reference`` has this text in it. Published only."""
    search_user_name: str | None
    """Rows whose ``user_name`` has this text in it. Published only."""
    search_version: str | None
    searchactions: bool | None
    searchthisticketid: int | None
    service_id: int | None
    showonroadmap: Ids | None
    site_id: int | None
    """Rows whose ``site_id`` is this. Published only."""
    sitepostcode: bool | None
    sla: Ids | Sequence[int | str] | None
    """Rows whose ``sla_id`` is one of these: ids, or names of the ``slas``. Published only."""
    sprint_for_tickettype_id: int | None
    sprints: bool | None
    startandendset: bool | None
    startdate: When | None
    """Start of the window on the date datesearch names. Published only."""
    startdatetime: bool | None
    status: Ids | Sequence[int | str] | None
    """Rows whose ``status_id`` is one of these: ids, or names of the ``statuses``. Published only."""
    status_id: int | str | None
    """Rows whose ``status_id`` is this: an id, or a name of the ``statuses``. Published only."""
    submittedandagents: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    supplier_id: int | None
    supplier_status: Ids | None
    team_id: Ids | Sequence[int | str] | None
    """Rows whose ``team_id`` is one of these: ids, or names of the ``teams``. Sent as ``team``. Published
    only."""
    team_name: str | None
    third_party_id: int | None
    """Rows whose ``third_party_id`` is this. In the newest published description. Published only."""
    third_party_id_string: str | None
    """Rows whose ``third_party_id_string`` is this. In the newest published description; an integration
    looks tickets up by it, and compares the rows. Published only."""
    ticketarea_id: int | None
    ticketcontract_id: int | None
    ticketidonly: bool | None
    ticketids: Ids | None
    """Rows whose ``id`` is one of these. Inferred from the name. Published only."""
    ticketlinktype: int | None
    tickettype_id: int | str | None
    """Rows whose ``tickettype_id`` is this: an id, or a name of the ``ticket_types``. Sent as
    ``requesttype_id``. Published only."""
    toplevel_id: int | None
    unlinked_only: bool | None
    user_id: int | None
    """Rows whose ``user_id`` is this. Published only."""
    username: str | None
    utcoffset: float | None
    view_id: int | None
    withattachments: bool | None


class OpportunityGetOptions(TypedDict, total=False):
    """Options of ``client.opportunities.get``."""

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
    """True unless given."""
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


class OpportunityDeleteOptions(TypedDict, total=False):
    """Options of ``client.opportunities.delete``."""

    reason: str | None


class OpportunityFields(TicketFields, total=False):
    """Fields of ``client.opportunities`` calls that write. ``None`` clears a field."""
