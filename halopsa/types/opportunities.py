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
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    advanced_search: str | None  # published only
    agent: Ids | Sequence[int | str] | None  # published only
    agent_id: int | str | None  # published only
    alerttype: str | None  # published only
    asset_id: int | None  # published only
    awaitinginput: str | None  # published only
    billableonly: bool | None  # published only
    billing_date: str | None  # published only
    billing_type: str | None  # published only
    billingcontractid: int | None  # published only
    calendar_enddate: str | None  # published only
    calendar_startdate: str | None  # published only
    category_1: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    category_2: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    category_3: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    category_4: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    cf_display_values_only: bool | None  # published only
    checkmyticketsonly: bool | None  # published only
    client_id: int | str | None  # published only
    client_ids: Ids | None  # published only
    client_ref: str | None  # published only
    closed_only: bool | None  # published only
    columns_id: int | None  # published only
    contract_id: int | None  # published only
    contract_period: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    dateoccurred_end: When | None  # published only; on the wire: enddate; datesearch as the published description spells it; a live tenant was asked with dateoccurred
    dateoccurred_start: When | None  # published only; on the wire: startdate; datesearch as the published description spells it; a live tenant was asked with dateoccurred
    datesearch: str | None  # published only
    debug: bool | None  # published only
    default_columns: bool | None  # published only
    deleted: bool | None  # published only
    domain: str | None  # published only
    enddate: When | None  # published only; end of the window on the date datesearch names
    enddatetime: bool | None  # published only
    excludeslacalcs: bool | None  # published only
    excludethese: Ids | None  # published only
    excludetickettypeallowall: bool | None  # published only
    extraportalfilter: str | None  # published only
    facebook_id: str | None  # published only
    fetchgrandchildren: bool | None  # published only; by its name, it brings rows that other filters leave out
    filetype_filter: str | None  # published only
    flagged: Ids | None  # published only
    followedandagents: Ids | None  # published only
    ignoremilestonerestriction: bool | None  # published only
    include_custom_fields: Ids | None  # seen live; ids of custom fields that rows show; published since build 2.236, and one production client sends it for tickets
    includeaccountmanager: bool | None  # published only
    includeactions: bool | None  # tenants do not know it
    includeagent: bool | None  # published only
    includeallopen: bool | None  # published only; by its name, it brings rows that other filters leave out
    includeappointmentid: bool | None  # published only
    includeapproval: Ids | None  # published only
    includeassetkeyfield: bool | None  # published only
    includeassettype: bool | None  # published only
    includebreached: Ids | None  # published only
    includebudgettype: bool | None  # published only
    includechildids: bool | None  # published only
    includechildread: bool | None  # published only
    includechildren: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includeclosed: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includecolumns: bool | None  # published only
    includecompleted: bool | None  # published only; by its name, it brings rows that other filters leave out
    includecontract: bool | None  # published only
    includecountryregion: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includefirstname: bool | None  # published only
    includefollowedonly: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includehold: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includeinactivetechs: Ids | None  # published only
    includeinactiveusers: Ids | None  # published only
    includeitilname: bool | None  # published only
    includelastaction: bool | None  # published only
    includelastincomingemail: bool | None  # published only
    includelastname: bool | None  # published only
    includelastnote: bool | None  # published only
    includelocked: bool | None  # published only; by its name, it brings rows that other filters leave out
    includemailbox: bool | None  # published only
    includemailid: bool | None  # published only
    includemyuseronly: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includenextactivitydate: bool | None  # published only
    includenextappointmenttype: bool | None  # published only
    includeparentsubject: bool | None  # published only
    includeprojects: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includeread: Ids | None  # published only
    includerelatedservices: bool | None  # published only; by its name, it brings rows that other filters leave out
    includerelease1: bool | None  # published only
    includerelease2: bool | None  # published only
    includerelease3: bool | None  # published only
    includeservicecategory: bool | None  # published only
    includeslaactiondate: bool | None  # published only
    includeslatimer: bool | None  # published only
    includestatus: bool | None  # published only
    includesubmittedonly: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includesupplier: bool | None  # published only
    includetickettype: bool | None  # published only
    includetimetaken: bool | None  # published only
    includetoplevel: bool | None  # published only
    includeviewing: bool | None  # published only
    includeworkflowstage: bool | None  # published only
    includeworkflowstagenumber: bool | None  # published only
    includuserdepartments: bool | None  # published only
    inlcludeopenchildcount: bool | None  # published only
    invlucebranch: bool | None  # published only
    ismilestone: bool | None  # published only
    isorion: bool | None  # published only
    isquicktimesearch: bool | None  # published only
    isscom: bool | None  # published only
    isteams: bool | None  # published only
    iszapier: bool | None  # published only
    itil_requesttype: Ids | None  # published only
    itil_requesttype_id: int | None  # published only
    kanbanviewontheagentapp: bool | None  # published only
    kanbanviewontheportal: bool | None  # published only
    lastupdatefromdate: When | None  # seen live; three production clients send date-times
    lastupdatetodate: When | None  # seen live; three production clients send date-times
    list_id: int | None  # published only
    milestone_id: int | None  # published only
    mine: bool | None  # published only
    nochargeonly: bool | None  # published only
    notime: bool | None  # published only
    onlytime: bool | None  # published only
    open_only: bool | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    orion_type: int | None  # published only
    parent_id: int | None  # published only
    pending_review: bool | None  # published only
    per_action: bool | None  # published only
    prepayorcontractonly: bool | None  # published only
    priority_id: Ids | Sequence[int | str] | None  # published only; on the wire: priority
    product: Ids | None  # published only
    project_ids: str | None  # published only
    ready_for_invoicing: bool | None  # published only
    related_id: int | None  # published only
    release_id: int | None  # published only
    requesttype: Ids | Sequence[int | str] | None  # published only
    requesttypegroup: Ids | None  # published only
    search_details: str | None  # published only; rows may show the start of the text only
    search_id: str | None  # published only
    search_inventory_number: str | None  # published only
    search_oppcompanyname: str | None  # published only
    search_oppcontactname: str | None  # published only
    search_oppemailaddress: str | None  # published only
    search_release1: str | None  # published only
    search_release2: str | None  # published only
    search_release3: str | None  # published only
    search_releasenote: str | None  # published only
    search_reportedby: str | None  # published only
    search_summary: str | None  # published only
    search_supplier_reference: str | None  # published only
    search_user_name: str | None  # published only
    search_version: str | None  # published only
    searchactions: bool | None  # published only
    searchthisticketid: int | None  # published only
    service_id: int | None  # published only
    showonroadmap: Ids | None  # published only
    site_id: int | None  # published only
    sitepostcode: bool | None  # published only
    sla: Ids | Sequence[int | str] | None  # published only
    sprint_for_tickettype_id: int | None  # published only
    sprints: bool | None  # published only
    startandendset: bool | None  # published only
    startdate: When | None  # published only; start of the window on the date datesearch names
    startdatetime: bool | None  # published only
    status: Ids | Sequence[int | str] | None  # published only
    status_id: int | str | None  # published only
    submittedandagents: Ids | None  # published only; by its name, it brings rows that other filters leave out
    supplier_id: int | None  # published only
    supplier_status: Ids | None  # published only
    team_id: Ids | Sequence[int | str] | None  # published only; on the wire: team
    team_name: str | None  # published only
    third_party_id: int | None  # published only; in the newest published description
    third_party_id_string: str | None  # published only; in the newest published description; an integration looks tickets up by it, and compares the rows
    ticketarea_id: int | None  # published only
    ticketcontract_id: int | None  # published only
    ticketidonly: bool | None  # published only
    ticketids: Ids | None  # published only; inferred from the name
    ticketlinktype: int | None  # published only
    tickettype_id: int | str | None  # published only; on the wire: requesttype_id
    toplevel_id: int | None  # published only
    unlinked_only: bool | None  # published only
    user_id: int | None  # published only
    username: str | None  # published only
    utcoffset: float | None  # published only
    view_id: int | None  # published only
    withattachments: bool | None  # published only


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
