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
    """``ninjarmm`` brings fninjaalertid in rows too. Published only."""
    asset_id: int | None
    """Tickets with this asset. Published only."""
    awaitinginput: str | None
    billableonly: bool | None
    billing_date: str | None
    billing_type: str | None
    billingcontractid: int | None
    calendar_enddate: str | None
    """For a calendar: tickets with actions before this date. Published only."""
    calendar_startdate: str | None
    """For a calendar: tickets with actions after this date. Published only."""
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
    """The id of a column profile. Published only."""
    contract_id: int | None
    """Tickets of the contract with this id. Published only."""
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
    """The date that startdate and enddate are about: ``dateoccured`` when it was opened, ``datecleared``
    when it was closed. Published only."""
    debug: bool | None
    default_columns: bool | None
    """Leaves out of rows all but the default columns. Published only."""
    deleted: bool | None
    domain: str | None
    """The kind of tickets: ``reqs``, ``opps`` for opportunities, ``prjs`` for projects. Published only."""
    enddate: When | None
    """A plain date means the end of that day. End of the window on the date datesearch names. Published
    only."""
    enddatetime: bool | None
    """Rows have the time of day at which a project ends too. Published only."""
    excludeslacalcs: bool | None
    """Leaves out of rows what is calculated for the SLA. Published only."""
    excludethese: Ids | None
    """Leaves out the tickets with these ids. Published only."""
    excludetickettypeallowall: bool | None
    extraportalfilter: str | None
    """``MyTicketsOnly`` or ``MyClientTickets``: tickets of the one who asks, or of that one's client.
    Published only."""
    facebook_id: str | None
    fetchgrandchildren: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    filetype_filter: str | None
    flagged: Ids | None
    followedandagents: Ids | None
    """Tickets that agents with these ids have or follow. Published only."""
    ignoremilestonerestriction: bool | None
    include_custom_fields: Ids | None
    """Ids of custom fields that rows show; published since build 2.236, and one production client sends it
    for tickets. Seen live."""
    includeaccountmanager: bool | None
    """Rows have the account manager too. Published only."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeagent: bool | None
    """Rows have details of the agent too. Published only."""
    includeallopen: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includeappointmentid: bool | None
    """Rows have the id of an appointment too. Published only."""
    includeapproval: Ids | None
    """1 for tickets that are approvals, 0 for those that are not. Published only."""
    includeassetkeyfield: bool | None
    """Rows have the key field of the asset too. Published only."""
    includeassettype: bool | None
    """Rows have the type of the asset too. Published only."""
    includebreached: Ids | None
    includebudgettype: bool | None
    """Rows have the type of the budget too. Published only."""
    includechildids: bool | None
    """Rows have the ids of child tickets too. Published only."""
    includechildread: bool | None
    """Rows have details of the child tickets that were read too. Published only."""
    includechildren: Ids | None
    """0 for tickets without parent and children, 1 for those with children, 2 for those that are children.
    By its name, it brings rows that other filters leave out. Published only."""
    includeclosed: Ids | None
    """1 for closed tickets, 0 for those that are not. By its name, it brings rows that other filters leave
    out. Published only."""
    includecolumns: bool | None
    """The answer has details of the columns too. Published only."""
    includecompleted: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includecontract: bool | None
    """Rows have details of the contract too. Published only."""
    includecountryregion: bool | None
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includefirstname: bool | None
    """Rows have the first name of the user too. Published only."""
    includefollowedonly: Ids | None
    """Tickets that are followed, by the ids of those who follow. By its name, it brings rows that other
    filters leave out. Published only."""
    includehold: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includeinactivetechs: Ids | None
    includeinactiveusers: Ids | None
    """1 for tickets of inactive users, 0 for those of active ones. Published only."""
    includeitilname: bool | None
    """Rows have the name of the ITIL type too. Published only."""
    includelastaction: bool | None
    """The answer has the last action too, if it has one ticket. Published only."""
    includelastincomingemail: bool | None
    """Rows have details of the last mail that came in too. Published only."""
    includelastname: bool | None
    """Rows have the last name of the user too. Published only."""
    includelastnote: bool | None
    """Rows have details of the last note too. Published only."""
    includelocked: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includemailbox: bool | None
    """Rows have details of the mailbox too. Published only."""
    includemailid: bool | None
    includemyuseronly: Ids | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includenextactivitydate: bool | None
    """Rows have nextactivitydate too. Published only."""
    includenextappointmenttype: bool | None
    """Rows have the type of the next appointment too. Published only."""
    includeparentsubject: bool | None
    includeprojects: Ids | None
    """1 for opportunities that are no projects, 2 for projects that are no opportunities, 0 for neither.
    By its name, it brings rows that other filters leave out. Published only."""
    includeread: Ids | None
    includerelatedservices: bool | None
    """Rows have the services that are related too. By its name, it brings rows that other filters leave
    out. Published only."""
    includerelease1: bool | None
    """Rows have details of the first release too. Published only."""
    includerelease2: bool | None
    """Rows have details of the second release too. Published only."""
    includerelease3: bool | None
    """Rows have details of the third release too. Published only."""
    includeservicecategory: bool | None
    """Rows have the category of the service too. Published only."""
    includeslaactiondate: bool | None
    """Rows have the date of action of the SLA too. Published only."""
    includeslatimer: bool | None
    """Rows have the timer of the SLA too. Published only."""
    includestatus: bool | None
    """Rows have details of the status too. Published only."""
    includesubmittedonly: Ids | None
    """Tickets that agents submitted, by the ids of these. By its name, it brings rows that other filters
    leave out. Published only."""
    includesupplier: bool | None
    """Rows have details of the supplier too. Published only."""
    includetickettype: bool | None
    """Rows have details of the ticket type too. Published only."""
    includetimetaken: bool | None
    """Rows have the time taken too. Published only."""
    includetoplevel: bool | None
    """Rows have details of the top level too. Published only."""
    includeviewing: bool | None
    """Rows say which tickets somebody is viewing now. Published only."""
    includeworkflowstage: bool | None
    """Rows have the stage of the workflow too. Published only."""
    includeworkflowstagenumber: bool | None
    """Rows have the number of the stage of the workflow too. Published only."""
    includuserdepartments: bool | None
    inlcludeopenchildcount: bool | None
    """Rows have the number of open child tickets too. Published only."""
    invlucebranch: bool | None
    ismilestone: bool | None
    isorion: bool | None
    """Rows have details of the integration with Orion too. Published only."""
    isquicktimesearch: bool | None
    """Tickets that were made as quick time, and no others. Published only."""
    isscom: bool | None
    """Rows have details of the integration with SCOM too. Published only."""
    isteams: bool | None
    iszapier: bool | None
    itil_requesttype: Ids | None
    """Rows whose ``itil_requesttype_id`` is one of these. Published only."""
    itil_requesttype_id: int | None
    """Rows whose ``itil_requesttype_id`` is this. Published only."""
    kanbanviewontheagentapp: bool | None
    """The answer has the kanban view of the application for agents. Published only."""
    kanbanviewontheportal: bool | None
    """The answer has the kanban view of the portal. Published only."""
    lastupdatefromdate: When | None
    """Rows whose ``datelastupdate`` is this moment or later. Three production clients send date-times.
    Seen live."""
    lastupdatetodate: When | None
    """Rows whose ``datelastupdate`` is this moment or earlier. A plain date means the end of that day.
    Three production clients send date-times. Seen live."""
    list_id: int | None
    milestone_id: int | None
    mine: bool | None
    """Tickets of the one who asks, and no others. Published only."""
    nochargeonly: bool | None
    notime: bool | None
    onlytime: bool | None
    open_only: bool | None
    """True: only rows whose ``hasbeenclosed`` is not set. Published only."""
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    orion_type: int | None
    parent_id: int | None
    """Rows whose ``parent_id`` is this. Published only."""
    pending_review: bool | None
    per_action: bool | None
    """Billing is calculated for each action. Published only."""
    prepayorcontractonly: bool | None
    priority_id: Ids | Sequence[int | str] | None
    """Rows whose ``priority_id`` is one of these: ids, or names of the ``priorities``. Sent as
    ``priority``. Published only."""
    product: Ids | None
    """Tickets of products with these ids. Published only."""
    project_ids: str | None
    ready_for_invoicing: bool | None
    related_id: int | None
    """Tickets that are related to the ticket with this id. Published only."""
    release_id: int | None
    """Tickets of the release with this id. Published only."""
    requesttype: Ids | Sequence[int | str] | None
    """Rows whose ``tickettype_id`` is one of these: ids, or names of the ``ticket_types``. Published only."""
    requesttypegroup: Ids | None
    """Tickets whose type is in groups with these ids. Published only."""
    search_details: str | None
    """Rows whose ``details`` has this text in it. Rows may show the start of the text only. Published
    only."""
    search_id: str | None
    """Text to find in the id of tickets. Published only."""
    search_inventory_number: str | None
    """Text to find in the tag of assets. Published only."""
    search_oppcompanyname: str | None
    """Text to find in the company name of opportunities. Published only."""
    search_oppcontactname: str | None
    """Text to find in the name of the contact of opportunities. Published only."""
    search_oppemailaddress: str | None
    """Text to find in the mail address of opportunities. Published only."""
    search_release1: str | None
    """Text to find in the first release. Published only."""
    search_release2: str | None
    """Text to find in the second release. Published only."""
    search_release3: str | None
    """Text to find in the third release. Published only."""
    search_releasenote: str | None
    """Text to find in the release note. Published only."""
    search_reportedby: str | None
    """Rows whose ``reportedby`` has this text in it. Published only."""
    search_summary: str | None
    """Rows whose ``summary`` has this text in it. Published only."""
    search_supplier_reference: str | None
    """Rows whose ``supplier_reference`` has this text in it. Published only."""
    search_user_name: str | None
    """Rows whose ``user_name`` has this text in it. Published only."""
    search_version: str | None
    """Text to find in the version of the software. Published only."""
    searchactions: bool | None
    """``search`` looks into actions as well. Published only."""
    searchthisticketid: int | None
    """The ticket with this id, and no other. Published only."""
    service_id: int | None
    """Tickets of the service with this id. Published only."""
    showonroadmap: Ids | None
    """1 for tickets that the roadmap shows, 0 for those that it does not. Published only."""
    site_id: int | None
    """Rows whose ``site_id`` is this. Published only."""
    sitepostcode: bool | None
    """Rows have the postcode of the site too. Published only."""
    sla: Ids | Sequence[int | str] | None
    """Rows whose ``sla_id`` is one of these: ids, or names of the ``slas``. Published only."""
    sprint_for_tickettype_id: int | None
    sprints: bool | None
    startandendset: bool | None
    """Tickets whose project has a start and an end, and no others. Published only."""
    startdate: When | None
    """Start of the window on the date datesearch names. Published only."""
    startdatetime: bool | None
    """Rows have the time of day at which a project begins too. Published only."""
    status: Ids | Sequence[int | str] | None
    """Rows whose ``status_id`` is one of these: ids, or names of the ``statuses``. Published only."""
    status_id: int | str | None
    """Rows whose ``status_id`` is this: an id, or a name of the ``statuses``. Published only."""
    submittedandagents: Ids | None
    """Tickets that agents with these ids have or submitted. By its name, it brings rows that other filters
    leave out. Published only."""
    supplier_id: int | None
    supplier_status: Ids | None
    """Tickets whose status at the supplier has one of these ids. Published only."""
    team_id: Ids | Sequence[int | str] | None
    """Rows whose ``team_id`` is one of these: ids, or names of the ``teams``. Sent as ``team``. Published
    only."""
    team_name: str | None
    """Rows have the name of the team too. Published only."""
    third_party_id: int | None
    """Rows whose ``third_party_id`` is this. In the newest published description. Published only."""
    third_party_id_string: str | None
    """Rows whose ``third_party_id_string`` is this. In the newest published description; an integration
    looks tickets up by it, and compares the rows. Published only."""
    ticketarea_id: int | None
    ticketcontract_id: int | None
    ticketidonly: bool | None
    """Rows have few fields: the ids of ticket, SLA, status and client, the client's name, when the last
    mail came in. Not together with pages. Published only."""
    ticketids: Ids | None
    """Rows whose ``id`` is one of these. Inferred from the name. Published only."""
    ticketlinktype: int | None
    tickettype_id: int | str | None
    """Rows whose ``tickettype_id`` is this: an id, or a name of the ``ticket_types``. Sent as
    ``requesttype_id``. Published only."""
    toplevel_id: int | None
    unlinked_only: bool | None
    """Tickets that are linked to no other. Published only."""
    user_id: int | None
    """Rows whose ``user_id`` is this. Published only."""
    username: str | None
    """Tickets of the user with this name. Published only."""
    utcoffset: float | None
    """Is added to dates, which are in UTC. Published only."""
    view_id: int | None
    """The id of a filter profile, which filters as well. Published only."""
    withattachments: bool | None
    """Tickets with an attachment at least. Published only."""


class OpportunityGetOptions(TypedDict, total=False):
    """Options of ``client.opportunities.get``. ``None`` leaves one out."""

    amailentryid: str | None
    assignedto: int | None
    consignablelines: bool | None
    debug: bool | None
    """Brings information for those who look for an error."""
    dodatabaselookup: bool | None
    email: str | None
    include_auditing: bool | None
    """Brings what was audited of it too."""
    includeagent: bool | None
    includechildids: bool | None
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    includelastaction: bool | None
    includelastappointment: bool | None
    """Brings the last of its appointments too."""
    includelinkedobjects: bool | None
    """Brings the objects that are linked to it too."""
    includenextappointment: bool | None
    """Brings the next of its appointments too."""
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
    """Options of ``client.opportunities.delete``. ``None`` leaves one out."""

    reason: str | None


class OpportunityFields(TicketFields, total=False):
    """Fields of ``client.opportunities`` calls that write. ``None`` clears a field."""
