# Generated from spec/halopsa/resources/tickets.yaml. Do not edit.
"""What calls of ``client.tickets`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.appointment import Appointment
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.custom_field import CustomField
    from halopsa.models.portal_role import PortalRole
    from halopsa.models.tag import Tag
    from halopsa.models.ticket_row import TicketRow


class TicketFilters(TypedDict, total=False):
    """Filters of ``client.tickets.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

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


class TicketGetOptions(TypedDict, total=False):
    """Options of ``client.tickets.get``. ``None`` leaves one out."""

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


class TicketDeleteOptions(TypedDict, total=False):
    """Options of ``client.tickets.delete``. ``None`` leaves one out."""

    reason: str | None


class TicketMatch(TypedDict, total=False):
    """What ``client.tickets.find`` finds one record by. All that is given must be equal."""

    key: str
    """Kept in ``third_party_id_string``. One public integration keeps its reference in the first, and
    looks it up again before it creates. Not verified on a live tenant."""
    third_party_id_string: str
    """Sent as ``third_party_id_string``. Published since build 2.236; older builds ignore the filter, and
    all tickets are read. Not verified on a live tenant."""
    supplier_reference: str
    """Sent as ``search_supplier_reference``. Published; rows show it too. Not verified on a live tenant."""
    client_reference: str
    """Sent as ``client_ref``. Published; that the filter is for this field is inferred, and rows do not
    show it. Not verified on a live tenant."""
    thirdpartyref: str
    """The whole list is read. In a row of one tenant; one production integration sends it, and no filter
    is known."""
    summary: str
    """Sent as ``search_summary``. Published; several integrations tell alerts by it. Not verified on a
    live tenant."""
    client_id: int
    """Only narrows what others find. Sent as ``client_id``."""
    site_id: int
    """Only narrows what others find. Sent as ``site_id``."""
    user_id: int
    """Only narrows what others find. Sent as ``user_id``."""


class TicketFields(TypedDict, total=False):
    """Fields of ``client.tickets`` calls that write. ``None`` clears a field."""

    _acknowledgealert: bool | None
    _agent01_ok: bool | None
    _agent02_ok: bool | None
    _apply_ai_suggestions: Sequence[int] | None
    _appointment01_ok: bool | None
    _appointment_force: bool | None
    """Since build 2.250."""
    _asset01_ok: bool | None
    _automation_entity_type: int | None
    """Since build 2.250."""
    _batch_link_child_tickets_to_milestones: bool | None
    """Since build 2.250."""
    _can_download_att: bool | None
    """Published since 2026-01-25."""
    _can_edit_att: bool | None
    """Published since 2026-01-25."""
    _can_upload_att: bool | None
    """Published since 2026-01-25."""
    _can_view_action_history: bool | None
    """Published since 2026-01-25."""
    _can_view_att: bool | None
    """Published since 2026-01-25."""
    _canupdate: bool | None
    _changefreeze01_ok: bool | None
    _create_outstanding_appointment_email: bool | None
    _create_outstanding_appointments: bool | None
    _dismiss_ai_suggestions: Sequence[int] | None
    _do_piipci_scan: bool | None
    """Since build 2.250."""
    _dont_fire_automations: bool | None
    """True in a write keeps automations from running: ``create_many(automations=False)`` sends it. One
    integration sends it with updates."""
    _dont_update_project_dates: bool | None
    """Published since 2026-01-25."""
    _dontupdate_azure_sentinel: bool | None
    """Since build 2.250."""
    _dontupdate_devops: bool | None
    _dontupdate_jira: bool | None
    _dontupdate_pagerduty: bool | None
    _dontupdate_salesforce: bool | None
    _fetch_matches: bool | None
    _find_user_from_reportedby: bool | None
    """Since build 2.250."""
    _force: bool | None
    _forcereassign: bool | None
    _forceunlock: bool | None
    _fromchatprofileid: str | None
    _has_automations: bool | None
    _ignoremilestonedates: bool | None
    _importid: int | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _is_aisuggestion_merge: bool | None
    _isagentuser: bool | None
    _isalert: bool | None
    _isimport: bool | None
    _isnotify: bool | None
    _ispreview: bool | None
    _isteams: bool | None
    _isupdateimport: bool | None
    """Published since 2026-01-25."""
    _iszapier: bool | None
    _kbduplicate01_ok: bool | None
    """Published since 2026-01-25."""
    _maintenance01_ok: bool | None
    """Published since 2026-01-25."""
    _maintenancesuggest01_ok: bool | None
    """Since build 2.250."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _matchintacctclass: bool | None
    _merge_line_item_budget: int | None
    """Since build 2.250."""
    _milestonedate01_ok: bool | None
    _mustupdateticketuser: bool | None
    _newticket_quickclose: bool | None
    _novalidate: bool | None
    _open_search_score: float | None
    """Published since 2026-01-25."""
    _original_templateparentid: int | None
    """Since build 2.250."""
    _override_child_merge_type: int | None
    """Published since 2026-01-25."""
    _prevent_outgoing: bool | None
    _print_generate: bool | None
    _re_index: bool | None
    _reclose: bool | None
    _reclose_oid: int | None
    _recover: bool | None
    """True in an update takes back that it was deleted: ``restore`` sends it. A round trip on a live
    tenant."""
    _refreshresponse: bool | None
    _remove_pipeline_stage: bool | None
    """Published since 2026-01-25."""
    _spam: bool | None
    _spamblock: bool | None
    _ticketclash01_ok: bool | None
    _validate_form: bool | None
    _validate_only: bool | None
    _validate_updates: bool | None
    _validation_key: str | None
    _warning: str | None
    _warning_is_error: str | None
    account_manager: str | None
    acctmaninformedsurvey: bool | None
    """Gone in build 2.250; older ones have it."""
    action_agent_name: str | None
    action_chargerate: str | None
    action_contract_ref: str | None
    action_datetime: When | None
    action_note: str | None
    action_number: int | None
    action_outcome: str | None
    action_ticket_id: int | None
    action_travelchargerate: str | None
    """Since build 2.250."""
    actioncode: int | None
    actionworkflowset: bool | None
    actisbillabledefault: bool | None
    actualcost: float | None
    """Gone in build 2.250; older ones have it."""
    add_tags: Sequence[Tag | Mapping[str, Any]] | None
    addigy_alert_id: str | None
    additional_agents: Sequence[Mapping[str, Any]] | None
    addressfrom: str | None
    agent_booking: Appointment | Mapping[str, Any] | None
    """Gone in build 2.250; older ones have it."""
    agent_booking_type: int | None
    agent_id: int | str | None
    """The id or the name of one of the ``agents``."""
    agent_name: str | None
    """The name behind ``agent_id``."""
    agent_signature: str | None
    agent_time_metrics: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    agreedcleared: bool | None
    """Gone in build 2.250; older ones have it."""
    ai_agent_id: str | None
    """Since build 2.250."""
    ai_conversation_summary: str | None
    ai_created: bool | None
    """Since build 2.250."""
    ai_generated_summary: str | None
    ai_matched_articles: Sequence[Mapping[str, Any]] | None
    ai_matched_tickets: Sequence[Mapping[str, Any]] | None
    ai_matched_tickets_incidents: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ai_matched_tickets_problems: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ai_matched_tickets_requests: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ai_satisfaction_level: str | None
    ai_search_query: str | None
    ai_sentiment_analysis: str | None
    ai_suggested_category: str | None
    """Since build 2.250."""
    ai_suggested_impact: int | None
    """Published since 2026-01-25."""
    ai_suggested_priority: str | None
    ai_suggested_resolution: str | None
    ai_suggested_type: str | None
    ai_suggested_urgency: int | None
    """Published since 2026-01-25."""
    ai_suggestions: Sequence[Mapping[str, Any]] | None
    ai_summary: str | None
    ai_survey_comment: str | None
    ai_survey_score: int | None
    ai_tonality: str | None
    alerttype: str | None
    alluserscanview: int | None
    alsoinform: str | None
    alternativecontactno: str | None
    """Gone in build 2.250; older ones have it."""
    amemo: str | None
    api_url: str | None
    apply_rules: bool | None
    apply_this_rule: int | None
    appointment_count: int | None
    appointment_id: int | None
    appointment_type: int | None
    approval_cab_name: str | None
    approval_process_group_name: str | None
    """Since build 2.250."""
    approval_process_id: int | None
    approval_process_step: int | None
    approval_process_step_name: str | None
    approval_status: int | None
    approvedby: int | None
    """Gone in build 2.250; older ones have it."""
    approvers: Sequence[Mapping[str, Any]] | None
    approvers_history: Sequence[Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
    area_inactive: bool | None
    """Since build 2.250."""
    article_description: str | None
    article_inactive: bool | None
    """Since build 2.250."""
    article_meta: str | None
    """Since build 2.250."""
    article_notes: str | None
    article_primary_faq_list: int | None
    """Since build 2.250."""
    article_primary_faq_list_name: str | None
    """Since build 2.250."""
    article_published: bool | None
    """Since build 2.250."""
    article_resolution: str | None
    article_show_for_all_user_roles: bool | None
    """Since build 2.250."""
    article_type: int | None
    article_user_roles: Sequence[PortalRole | Mapping[str, Any]] | None
    """Since build 2.250."""
    asset_key_field_string: str | None
    asset_number: int | None
    asset_site: int | None
    asset_type: int | None
    asset_type_name: str | None
    assets: Sequence[AssetRow | Mapping[str, Any]] | None
    assets_columns: Sequence[Mapping[str, Any]] | None
    assetstring: str | None
    atera_alert_id: int | None
    attachment_count: int | None
    attachments: Sequence[Attachment | Mapping[str, Any]] | None
    audit_log: Sequence[Mapping[str, Any]] | None
    auditdate: When | None
    """Gone in build 2.250; older ones have it."""
    auditfaileddate: When | None
    """Gone in build 2.250; older ones have it."""
    auditfailednote: str | None
    """Gone in build 2.250; older ones have it."""
    auditnote: str | None
    """Gone in build 2.250; older ones have it."""
    auditstatus: int | None
    """Gone in build 2.250; older ones have it."""
    auditunum: int | None
    """Gone in build 2.250; older ones have it."""
    automate_id: int | None
    automation_entity_type: int | None
    automation_sequence: int | None
    """Since build 2.250."""
    autotask_id: int | None
    autotask_number: str | None
    auvik_id: str | None
    auvik_url: str | None
    azure_connection_id: int | None
    azure_tenants: str | None
    azure_tenants_name: str | None
    azuremonitor_id: str | None
    backoutplan: str | None
    backup_radar_id: int | None
    """Gone in build 2.250; older ones have it."""
    backup_radar_state: int | None
    """Gone in build 2.250; older ones have it."""
    bigpanda_id: str | None
    billable_time: float | None
    billing_address: Address | Mapping[str, Any] | None
    billing_plan_text: str | None
    billing_type: int | None
    """Published since 2026-01-25."""
    bookingurl: str | None
    branch_id: int | None
    branch_name: str | None
    budgetcode: int | None
    """Gone in build 2.250; older ones have it."""
    budgethours: str | None
    budgets: Sequence[Mapping[str, Any]] | None
    budgettype: str | None
    budgettype_id: int | None
    budgettype_name: str | None
    businessapp_count: int | None
    """Published since 2026-01-25."""
    call_log_count: int | None
    campaign_group_id: int | None
    """Since build 2.250."""
    campaign_step_name: str | None
    """Since build 2.250."""
    campaign_step_seq: int | None
    """Since build 2.250."""
    can_add_cc_followers: bool | None
    canbechild: bool | None
    canbevotedfor: bool | None
    category_1: str | None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_1``. Answers of live
    tenants have paths."""
    category_1_display: str | None
    category_2: str | None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_2``. Answers of live
    tenants have paths."""
    category_2_display: str | None
    category_3: str | None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_3``. Answers of live
    tenants have paths."""
    category_3_display: str | None
    category_4: str | None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_4``. Answers of live
    tenants have paths."""
    category_4_display: str | None
    category_include_note_1: bool | None
    category_include_note_2: bool | None
    category_include_note_3: bool | None
    category_include_note_4: bool | None
    category_itil_1: int | None
    category_itil_2: int | None
    category_itil_3: int | None
    category_itil_4: int | None
    category_note_1: str | None
    category_note_2: str | None
    category_note_3: str | None
    category_note_4: str | None
    category_user_note_1: str | None
    category_user_note_2: str | None
    category_user_note_3: str | None
    category_user_note_4: str | None
    categoryid_1: int | str | None
    """The id or the name of one of the ``categories`` with ``type_id=1``."""
    categoryid_2: int | str | None
    """The id or the name of one of the ``categories`` with ``type_id=2``."""
    categoryid_3: int | str | None
    """The id or the name of one of the ``categories`` with ``type_id=3``."""
    categoryid_4: int | str | None
    """The id or the name of one of the ``categories`` with ``type_id=4``."""
    causedby: int | None
    """Gone in build 2.250; older ones have it."""
    ccaddress: str | None
    change_all_day: bool | None
    """Since build 2.250."""
    change_window_type: int | None
    """Since build 2.250."""
    changeinformation_html: str | None
    changeseq: int | None
    changestate: str | None
    """Gone in build 2.250; older ones have it."""
    chargehours: float | None
    chargerate: int | None
    chat_count: int | None
    chat_id: int | None
    chat_key_id: str | None
    check_so_line_actions: bool | None
    """Since build 2.250."""
    check_status_freeze: bool | None
    child_action_count: int | None
    child_count: int | None
    child_count_open: int | None
    child_status: int | None
    child_template_id: int | None
    child_ticket_id_string: str | None
    child_ticket_ids: Sequence[int] | None
    childrenlefttocreate: bool | None
    clear_feedback: bool | None
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
    client_reference: str | None
    client_to_invoice_to_id: int | None
    clone_count: int | None
    clonedfrom: int | None
    clonedfrom_id: int | None
    clonedfrom_summary: str | None
    clonedfrom_ticket_type_name: str | None
    close_unassigned: bool | None
    closed_in_integration_system: bool | None
    closure_agent_id: int | None
    closure_note: str | None
    closure_note_html: str | None
    closure_time: float | None
    closurereminderdatelastemailed: When | None
    cluster_description: str | None
    """Since build 2.250."""
    cluster_id: int | None
    """Since build 2.250."""
    cluster_name: str | None
    """Since build 2.250."""
    cluster_resolution: str | None
    """Since build 2.250."""
    colour: str | None
    colour_rule: int | None
    communicationplan: str | None
    component_id: int | None
    component_name: str | None
    connectedinstance_id: int | None
    connectwise_id: int | None
    connectwise_project_id: int | None
    connectwisermm_ticketid: str | None
    contact_address: Address | Mapping[str, Any] | None
    contract_balance: str | None
    contract_id: int | None
    contract_ref: str | None
    contract_refextra: str | None
    contract_schedule_plan_id: int | None
    contributors: Sequence[Mapping[str, Any]] | None
    copy_milestone: bool | None
    """Published since 2026-01-25."""
    cost: float | None
    country_code_alpha2: str | None
    """Since build 2.250."""
    country_code_alpha3: str | None
    """Since build 2.250."""
    country_code_name: str | None
    """Since build 2.250."""
    country_code_numeric: int | None
    """Since build 2.250."""
    create_article: bool | None
    createacknowledgement: bool | None
    created_by: str | None
    created_from_action_id: int | None
    created_from_action_name: str | None
    created_from_automation_entityid: int | None
    """Published since 2026-01-25."""
    createdfrom_id: int | None
    createdfrom_summary: str | None
    createdfrom_ticket_type_name: str | None
    createdfromautomationstdid: int | None
    currency: int | None
    current_action_name: str | None
    current_action_type: str | None
    currentelapsedhours: float | None
    currentfaactionnumber: int | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    customer_next_call_date: When | None
    """Since build 2.250."""
    customer_relationships: str | None
    customer_signature: str | None
    customertype: int | None
    """Since build 2.250."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    customfieldvalidationreason: str | None
    database_lookup_result: Mapping[str, Any] | None
    datadog_id: str | None
    date_dependencies: Sequence[Mapping[str, Any]] | None
    dateassigned: When | None
    datecreated: When | None
    """Always null in rows of a production tenant and in answers of others, where dateoccurred is when it
    was made."""
    dateoccurred: When | None
    """When it was opened."""
    datto_alert_state: int | None
    deadlinedate: When | None
    deadlinenotificationhours: float | None
    default_appointment_details: str | None
    default_appointment_summary: str | None
    default_reporter: int | None
    default_slack_channel_name: str | None
    default_teams_chat_name: str | None
    defaultsendattachments: bool | None
    deleted: bool | None
    deleted_date: When | None
    """Published since 2026-01-25."""
    delivery_address: Address | Mapping[str, Any] | None
    deliverycontact: str | None
    department_id: int | None
    details: str | None
    """What it is about, as text; ``details_html`` has it as HTML."""
    details_html: str | None
    """What it is about, as HTML; ``details`` has it as text."""
    development: bool | None
    """Gone in build 2.250; older ones have it."""
    device_automate_id: int | None
    device_name: str | None
    devops_agent: str | None
    """Gone in build 2.250; older ones have it."""
    devops_comment_count: int | None
    """Gone in build 2.250; older ones have it."""
    devops_key: str | None
    devops_workitem_count: int | None
    disable_milestone_modification: bool | None
    """Published since 2026-01-25."""
    dl_cf_email_value: str | None
    """Since build 2.250."""
    do_lookups: bool | None
    documents: Sequence[Attachment | Mapping[str, Any]] | None
    domerge: bool | None
    domotz_alertid: int | None
    """Gone in build 2.250; older ones have it."""
    domotz_deviceid: int | None
    donotapplytemplateintheapi: bool | None
    dont_copy_history: bool | None
    dont_do_databaselookups: bool | None
    dont_do_rules: bool | None
    """True in a write keeps rules from running: ``create_many(automations=False)`` sends it. Several
    integrations in production send it with creates."""
    dontcreatechild: bool | None
    draft_article_id: int | None
    """Since build 2.250."""
    duplicate_kbs: str | None
    """Published since 2026-01-25."""
    ecommerce_orders: Sequence[Mapping[str, Any]] | None
    elapsed_resolution_hours: float | None
    elapsed_response_hours: float | None
    email_end_tag_override: str | None
    email_message_id: str | None
    email_start_tag_override: str | None
    emailcclist: str | None
    emailcclistsupplier: str | None
    emaildisplayname: str | None
    """Gone in build 2.250; older ones have it."""
    emailpriority: int | None
    """Gone in build 2.250; older ones have it."""
    emailtolist: str | None
    emailtolistsupplier: str | None
    embedding_match_timestamp: When | None
    enddatetime: When | None
    enduser_role_ids: Sequence[int] | None
    """Published since 2026-01-25."""
    enduserstatus: int | None
    estimate: float | None
    """In hours."""
    estimate_lat_long: bool | None
    """Since build 2.250."""
    estimatedays: float | None
    excludefromsla: bool | None
    expenses: Sequence[Mapping[str, Any]] | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
    facebook_id: str | None
    facebook_message_id: str | None
    faigeneratedsummary_list: str | None
    """Published since 2026-01-25."""
    fallback_to_agents_default_team: bool | None
    """Since build 2.250."""
    faultapprovalexists: bool | None
    faultapprovalfailed: bool | None
    faultcode: int | None
    faultcodeopen: int | None
    """Gone in build 2.250; older ones have it."""
    files: Any
    """One production integration sends it."""
    first_respond_by_date: When | None
    """Since build 2.250."""
    first_responsedate: When | None
    first_responsetime: float | None
    firstname: str | None
    firsttimefix: int | None
    fixbydate: When | None
    """When the SLA is due on a production tenant."""
    fixbydateadjusted: bool | None
    flagged: bool | None
    follower_count: int | None
    followupdate: When | None
    forceruleupdate: bool | None
    form_id: str | None
    forwarded_by: int | None
    forwardinboundupdates: bool | None
    freshdesk_agent_email: str | None
    freshdesk_agent_name: str | None
    freshdesk_group_name: str | None
    freshdesk_id: int | None
    freshdesk_product_name: str | None
    freshdesk_ticket_data: Mapping[str, Any] | None
    from_catalogue: bool | None
    """Published since 2026-01-25."""
    get_address_from_opp_company_name: bool | None
    """Since build 2.250."""
    gfialerttype: str | None
    github_repository: str | None
    google_questiondata: Mapping[str, Any] | None
    google_reviewdata: Mapping[str, Any] | None
    guid: str | None
    halolink_ticketid: int | None
    has_related: bool | None
    hasbeenclosed: bool | None
    """True once it was closed: ``open_only`` and ``closed_only`` of lists compare it."""
    hdid: int | None
    hide_feedback: bool | None
    hoursinvoiced: float | None
    """Published since 2026-01-25."""
    hover_summary: str | None
    htmlmessage: str | None
    hubspot_campaign_info: Mapping[str, Any] | None
    """Since build 2.250."""
    hubspot_campaigns: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    hubspot_id: str | None
    """Since build 2.250."""
    hubspot_url: str | None
    """Since build 2.250."""
    idsummary: str | None
    ignore_kb_match: bool | None
    impact: int | None
    impact_level_desc: str | None
    """Since build 2.250."""
    impactdescription: str | None
    impactlevel: int | None
    import_details_id: int | None
    """Published since 2026-01-25."""
    inactive: bool | None
    incomingevent_count: int | None
    inform3rdpartysystem: bool | None
    """Gone in build 2.250; older ones have it."""
    instagram_message_id: str | None
    intacct_category: str | None
    """Since build 2.250."""
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_obs_per_comp: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    intacct_projectm_employee_id: str | None
    """Since build 2.250."""
    intacct_sales_employee_id: str | None
    """Since build 2.250."""
    intacct_save_location: str | None
    """Since build 2.250."""
    intacct_sub_location_id: str | None
    """Since build 2.250."""
    internet_message_id: str | None
    inventory_number: str | None
    invite_emaillist: str | None
    invoice_line_count: int | None
    invoiceable_time: float | None
    """Published since 2026-01-25."""
    invoicedate: When | None
    invoicedescription: str | None
    """Gone in build 2.250; older ones have it."""
    invoicelabouramount: float | None
    """Gone in build 2.250; older ones have it."""
    invoicematerialsamount: float | None
    """Gone in build 2.250; older ones have it."""
    invoicenote: str | None
    """Gone in build 2.250; older ones have it."""
    invoicenumber: str | None
    invoicepaiddate: When | None
    """Gone in build 2.250; older ones have it."""
    invoiceseperatelyoverride: bool | None
    invoicestatus: int | None
    """Gone in build 2.250; older ones have it."""
    is_ai_indexable: bool | None
    """Published since 2026-01-25."""
    is_closure_reminder_closure: bool | None
    is_downtime: bool | None
    is_draft: bool | None
    """Since build 2.250."""
    is_maintenance: bool | None
    """Published since 2026-01-25."""
    is_opportunity: bool | None
    is_project: bool | None
    is_sensitive: bool | None
    is_slahold_reminder_closure: bool | None
    is_vip: bool | None
    isbeingclosed: bool | None
    isbillable: bool | None
    isclone: bool | None
    isimportantcontact: bool | None
    isnew: bool | None
    isparentservice: bool | None
    item_issued: Mapping[str, Any] | None
    """Since build 2.250."""
    items: str | None
    items_issued: Sequence[Mapping[str, Any]] | None
    items_issued_count: int | None
    itemsarebillable: bool | None
    itemsprice: float | None
    itil_requesttype_id: int | None
    itilname: str | None
    jira_issue_count: int | None
    journeys: Sequence[Mapping[str, Any]] | None
    justification: str | None
    kaseya_agent_id: str | None
    kaseya_asset_name: str | None
    """Published since 2026-01-25."""
    kaseyaid: str | None
    kb_ai_summary: str | None
    """Published since 2026-01-25."""
    kb_pdf_template: int | None
    """Published since 2026-01-25."""
    kb_pdftemplate_name: str | None
    """Published since 2026-01-25."""
    kblinkid: int | None
    knownerror: bool | None
    """Gone in build 2.250; older ones have it."""
    labno: str | None
    """Gone in build 2.250; older ones have it."""
    lapsafe_asset: str | None
    """Since build 2.250."""
    lapsafe_asset_type_id: str | None
    """Since build 2.250."""
    lapsafe_bay: str | None
    """Since build 2.250."""
    lapsafe_bay_id: str | None
    """Since build 2.250."""
    lapsafe_count: int | None
    lapsafe_expiry_date: When | None
    """Since build 2.250."""
    lapsafe_installation: str | None
    """Since build 2.250."""
    lastaction_chargerate: str | None
    lastactiondate: When | None
    lastactiondateteams: str | None
    lastbugzillasync: When | None
    """Gone in build 2.250; older ones have it."""
    lastchildactiondate: When | None
    lastincomingemail: When | None
    lastname: str | None
    lastnote: str | None
    lastnote_date: When | None
    """Since build 2.250."""
    lastrecurringemailsentdate: When | None
    laststatus3rdparty: int | None
    """Gone in build 2.250; older ones have it."""
    laststatuschangeinformed: int | None
    """Gone in build 2.250; older ones have it."""
    laststatuschangeinformedmanager: int | None
    """Gone in build 2.250; older ones have it."""
    laststatuschangestatus: int | None
    """Gone in build 2.250; older ones have it."""
    laststatuschangestatusdate: When | None
    """Gone in build 2.250; older ones have it."""
    latitude: float | None
    """Since build 2.250."""
    lessonslearned: str | None
    """Gone in build 2.250; older ones have it."""
    lines_for_new_ticket: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    linked_ecommerce_order_number: str | None
    linked_ecommerce_order_url: str | None
    linked_halo_ticket_count: int | None
    linkremotesession: bool | None
    linktypesarray: Sequence[Mapping[str, Any]] | None
    liongard_system_id: int | None
    locked: bool | None
    locked_by_agentid: int | None
    loggedonbehalfby: str | None
    loggedoutofhdworkinghours: bool | None
    longitude: float | None
    """Since build 2.250."""
    lookup_search: str | None
    mailbox: str | None
    mailboxid: int | None
    mailentryid: str | None
    """Gone in build 2.250; older ones have it."""
    main_project_id: int | None
    """Published since 2026-01-25."""
    make_automation_entity_inactive: bool | None
    mark_as_read_only: bool | None
    matched_kb_id: int | None
    matched_kb_id_acessible_to_user: bool | None
    matched_rule_dont_show_notification: bool | None
    matched_rule_id: int | None
    matched_rule_ids: str | None
    matched_rule_name: str | None
    matched_rules: Sequence[Mapping[str, Any]] | None
    matching_value: str | None
    maximumRestrictedPriority: int | None
    meraki_alert_type: str | None
    meraki_device: str | None
    merged_into_id: int | None
    messsent: str | None
    messsentlast: str | None
    metric: Mapping[str, Any] | None
    """Since build 2.250."""
    mileage: float | None
    milestone_billing_type: int | None
    """Published since 2026-01-25."""
    milestone_enddate: When | None
    milestone_id: int | None
    milestone_name: str | None
    milestone_sequence: int | None
    milestone_startdate: When | None
    milestone_status: int | None
    milestone_value: float | None
    milestones: Sequence[Mapping[str, Any]] | None
    ncentral_details_id: int | None
    ncentral_ticketid: str | None
    needcreatechild: bool | None
    new_actioncode: int | None
    new_agent_signature: str | None
    new_approvalprocess: int | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_customfieldid: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvers: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    new_customer_signature: str | None
    new_external_link: Mapping[str, Any] | None
    new_milestone_ticket: int | None
    new_related_tickets: Sequence[TicketRow | Mapping[str, Any]] | None
    new_whe_: When | None
    new_workflow_history: Sequence[Mapping[str, Any]] | None
    newaction_emailfrom: int | None
    newaction_emailfrom_address_override: str | None
    newrelic_id: str | None
    newrelicincident_id: str | None
    next_appointment_type: int | None
    next_review_date: When | None
    """Published since 2026-01-25."""
    nextactivitydate: When | None
    nextactivityorappointmentdate: When | None
    """Published since 2026-01-25."""
    nextappointmentdate: When | None
    ninja_alert_id: str | None
    ninja_alert_type: str | None
    ninja_device_id: int | None
    ninja_id: str | None
    nochangesequpdate: bool | None
    nonbillable_time: float | None
    nonchargehours: float | None
    notepad: str | None
    notuseful_count: int | None
    ola_count: int | None
    olas: Sequence[Mapping[str, Any]] | None
    onhold: bool | None
    open_chat_count: int | None
    opened_by: str | None
    operationalserviceid: int | None
    """Gone in build 2.250; older ones have it."""
    opp_country_name: str | None
    opp_region_name: str | None
    oppaddr1: str | None
    oppaddr2: str | None
    oppaddr3: str | None
    oppaddr4: str | None
    oppattemptsmade: int | None
    oppclosurecategory: int | None
    oppcompanyname: str | None
    oppcompetitors: str | None
    oppcontactname: str | None
    oppconversionprobability: float | None
    oppconverteddate: When | None
    oppcountry: str | None
    oppcurrentsystem: str | None
    oppcustomertitle: str | None
    oppdemodate: When | None
    oppdiscountdate: When | None
    oppdontaddtomailinglist: bool | None
    oppemailaddress: str | None
    opphear: str | None
    oppjobtitle: str | None
    opportunity_third_party_url: str | None
    opppostcode: str | None
    oppproductchosen: str | None
    oppprofit: float | None
    oppreason: str | None
    oppregion: str | None
    opptel: str | None
    opptimezonename: str | None
    opptrialdate: When | None
    opptype: str | None
    oppvalue: float | None
    oppvalue_annual: float | None
    oppvalue_monthly: float | None
    oppvalue_oneoff: float | None
    oppvalueadjusted: float | None
    order_line_composite_key: Mapping[str, Any] | None
    """Published since 2026-01-25."""
    order_line_price: float | None
    """Published since 2026-01-25."""
    order_sequence: int | None
    """Published since 2026-01-25."""
    order_update_from: int | None
    """Published since 2026-01-25."""
    order_update_to: int | None
    """Published since 2026-01-25."""
    orderhead_id: int | None
    organisation_id: int | None
    original_agent: int | None
    orionacknowledgedate: When | None
    orionacknowledgedby: int | None
    orionacknowledgedbyname: str | None
    orionacknowledgenote: str | None
    orionacknowledgestate: int | None
    orionalert: int | None
    orionalertactiveid: int | None
    orionalertid: int | None
    orionalertname: str | None
    orionclosestate: int | None
    orionnote: str | None
    orionwho: int | None
    other_ticket_count: int | None
    """Since build 2.250."""
    override_opening_action_who: bool | None
    overrideticketcost: float | None
    """Gone in build 2.250; older ones have it."""
    overriding_rates: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    owning_service: int | None
    """Published since 2026-01-25."""
    owning_service_name: str | None
    """Published since 2026-01-25."""
    pagerdutyeragent: int | None
    pagerdutyid: str | None
    pagerdutyincidentid: str | None
    pagerdutyincidentidstring: str | None
    pagerdutyservice: str | None
    pagerdutyservice_name: str | None
    pagerdutystatus: int | None
    pagerdutyurl: str | None
    pandadoc_attachment: int | None
    pandadoc_attachment_name: str | None
    pandadoc_attachment_url: str | None
    parent_agent: int | None
    parent_id: int | None
    """The ticket that it is part of, such as the project of a task."""
    parent_itil_ticket_type: int | None
    parent_milestones: Sequence[Mapping[str, Any]] | None
    parent_release2_name: str | None
    parent_release3_name: str | None
    parent_release_name: str | None
    parent_release_note: str | None
    parent_status: int | None
    parent_status_name: str | None
    parent_subject: str | None
    parent_summary: str | None
    parent_ticket_type_name: str | None
    parentassign: bool | None
    parentbudgethours: float | None
    """Since build 2.250."""
    parentguid: str | None
    pdf_attachment_id: int | None
    phonenumber: str | None
    phonenumberfrom: str | None
    piipci_span_count: int | None
    """Since build 2.250."""
    pipeline_stage_id: int | None
    pipeline_stage_name: str | None
    planneddate: When | None
    planneddateend: When | None
    """Gone in build 2.250; older ones have it."""
    popup_notes: Sequence[Mapping[str, Any]] | None
    postloggedview: int | None
    powershell_script_count: int | None
    pr_id: int | None
    pr_link: str | None
    prepay_balance_amount: float | None
    prepay_balance_hours: float | None
    prepay_threshold: Mapping[str, Any] | None
    primary_issue: Mapping[str, Any] | None
    primary_service_name: str | None
    primary_workitem: Mapping[str, Any] | None
    printhtml: str | None
    priority_id: int | str | None
    """The id or the name of one of the ``priorities``."""
    priority_name: str | None
    """The name behind ``priority_id``. Answers of two live tenants have the priority as a whole instead."""
    process_ai: bool | None
    product_id: int | None
    product_key: str | None
    product_name: str | None
    project_items_issued: Sequence[Mapping[str, Any]] | None
    project_overriding_rates: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    projectcompletionpercentage: float | None
    projectconsignmentdetailid: int | None
    """Gone in build 2.250; older ones have it."""
    projectconsignmentheaderid: int | None
    """Gone in build 2.250; older ones have it."""
    projectearlieststart: When | None
    projectinternaltask: bool | None
    projectlatestend: When | None
    projectmoneyactual: float | None
    projectmoneybudget: float | None
    projecttimeactual: float | None
    projecttimebudget: float | None
    projecttimepercentage: float | None
    purchaseorder_count: int | None
    purchaseordernumber: str | None
    qualifications: Sequence[Mapping[str, Any]] | None
    qualifications_matched: str | None
    """Published since 2026-01-25."""
    quantity: int | None
    quick_ticket_link_text: str | None
    """Published since 2026-01-25."""
    quotation_count: int | None
    quotedescription: str | None
    """Gone in build 2.250; older ones have it."""
    quotelabouramount: float | None
    """Gone in build 2.250; older ones have it."""
    quotematerialsamount: float | None
    """Gone in build 2.250; older ones have it."""
    quotepriority: int | None
    """Gone in build 2.250; older ones have it."""
    rapid7_action_count: str | None
    """Published since 2026-01-25."""
    rapid7_ticketinvid: str | None
    """Published since 2026-01-25."""
    rapid7_ticketrrn: str | None
    """Published since 2026-01-25."""
    read: bool | None
    reassigncount: int | None
    recalculate_billing: bool | None
    recaptcha_token: str | None
    reference: str | None
    related_action_count: int | None
    related_articles_str: str | None
    """Since build 2.250."""
    related_businessapps_descriptions: str | None
    """Published since 2026-01-25."""
    related_service_category_names: str | None
    related_service_descriptions: str | None
    related_ticket_count: int | None
    """Since build 2.250."""
    related_tickets: Sequence[TicketRow | Mapping[str, Any]] | None
    release2_id: int | None
    release2_name: str | None
    release3_id: int | None
    release3_name: str | None
    release_id: int | None
    release_important: bool | None
    release_name: str | None
    release_note: str | None
    releasenotegroup_id: int | None
    releasenotegroup_name: str | None
    remotesession_count: int | None
    remotesessionid: int | None
    remotetechid: int | None
    reportedby: str | None
    requestdetailsprinted: bool | None
    """Gone in build 2.250; older ones have it."""
    requesttype_group: str | None
    """Since build 2.250."""
    requesttype_group_id: int | None
    """Published since 2026-01-25."""
    requesttype_name: str | None
    requesttype_published_id: str | None
    resolved_by: str | None
    resource_booking_asset: int | None
    resource_booking_asset_advanced_search: str | None
    """Since build 2.250."""
    resource_booking_assets: Sequence[int] | None
    """Since build 2.250."""
    resource_booking_end_date: When | None
    """Since build 2.250."""
    resource_booking_site: int | None
    resource_booking_timeslot: When | None
    resource_booking_type: int | None
    resource_booking_use_date_range: bool | None
    """Since build 2.250."""
    resourcetype_id: int | None
    resourcetype_name: str | None
    respondbydate: When | None
    """The SLA's target for the first answer, as ``fixbydate`` is for the solution. On a production tenant."""
    respondbydateadjusted: bool | None
    responsedate: When | None
    responsestartdate: When | None
    responsetime: float | None
    return_this: bool | None
    reviewed: bool | None
    reviewed_date: When | None
    risk_score: float | None
    """Published since 2026-01-25."""
    riskdescription: str | None
    risklevel: int | None
    roadmapnote: str | None
    salesforce_accountid: str | None
    salesforce_contactid: str | None
    salesforce_parentid: str | None
    salesforce_stage: int | None
    salesforce_status: str | None
    salesorder_count: int | None
    salesorder_id: int | None
    sapattachmentsuuid: str | None
    """Gone in build 2.250; older ones have it."""
    sapid: str | None
    """Gone in build 2.250; older ones have it."""
    satisfactioncomment: str | None
    satisfactionlevel: int | None
    scomalertid: str | None
    scomalertstate: int | None
    scomclearance: str | None
    search_count: int | None
    """Since build 2.250."""
    search_index_sync_batches: int | None
    search_index_sync_timestamp: When | None
    search_score: float | None
    section_timezone: str | None
    security_signal_id: str | None
    seenby: str | None
    send_remoteinvite: bool | None
    sendack: bool | None
    """False in a create holds back the acknowledgement to the user: ``create_many(mail=False)`` sends it.
    Published; by its name. Not verified on a live tenant."""
    sendprintrequest: int | None
    sendtopagerduty: bool | None
    sendtosplunkoncall: bool | None
    sentinel_display_id: int | None
    sentinel_id: str | None
    sentinel_resourcegroup: str | None
    sentinel_subscriptionid: str | None
    sentinel_url: str | None
    sentinel_workspace: str | None
    service_count: int | None
    service_id: int | None
    service_linked_device: int | None
    service_request_detail_id: int | None
    servicefailurestid: int | None
    serviceformprinted: bool | None
    """Gone in build 2.250; older ones have it."""
    servicenow_id: str | None
    servicenow_number: str | None
    servicestatusnote: str | None
    show_channel_create: bool | None
    show_chat_create: bool | None
    showforusers: bool | None
    showonroadmap: bool | None
    sibling_count_open: int | None
    site_id: int | str | None
    """The id or the name of one of the ``sites``."""
    site_inactive: bool | None
    """Since build 2.250."""
    site_name: str | None
    """The name behind ``site_id``."""
    site_sla_id: int | None
    site_timezone: str | None
    sitepostcode: str | None
    slaDetails: Mapping[str, Any] | None
    """Since build 2.250."""
    sla_first_response_state: str | None
    """Since build 2.250."""
    sla_id: int | str | None
    """The id or the name of one of the ``slas``."""
    sla_name: str | None
    """The name behind ``sla_id``."""
    sla_start_date: When | None
    slaactiondate: When | None
    slack_callback_id: str | None
    slack_channel_id: str | None
    slaexcuse: str | None
    slaholdreminderdatelastemailed: When | None
    slaholdtime: float | None
    """In hours."""
    slapercused: float | None
    slaresponseexcuse: str | None
    slaresponsestate: str | None
    slastate: str | None
    slatimeelapsed: float | None
    slatimeleft: float | None
    """In hours."""
    slatimeremaining: float | None
    smemo: str | None
    sms_override: str | None
    source: int | None
    splunkoncall_id: str | None
    splunkoncallstatus: int | None
    splunkoncalltarget: int | None
    splunkoncalltarget_id: str | None
    splunkoncallurl: str | None
    splunksearch: str | None
    splunkurl: str | None
    sqlimport_id: int | None
    start_adjust: int | None
    startdate: When | None
    startdate_timezone: str | None
    startdate_with_timezone: Mapping[str, Any] | None
    startdatetime: When | None
    starttime: str | None
    starttimeslot: int | None
    statement_of_work_added: bool | None
    """Published since 2026-01-25."""
    status_change_frozen: bool | None
    status_id: int | str | None
    """The id or the name of one of the ``statuses``."""
    status_name: str | None
    """The name behind ``status_id``."""
    statuscolor: str | None
    statusseq: int | None
    suggested_category1: str | None
    summary: str | None
    """The subject line, which is all that a new ticket needs."""
    supplier_breachfixbysent: bool | None
    supplier_breachrespsent: bool | None
    supplier_contact_id: int | None
    supplier_contract_id: int | None
    supplier_contract_ref: str | None
    supplier_date: When | None
    supplier_dateclosed: When | None
    supplier_fixbydate: When | None
    supplier_id: int | str | None
    """The id or the name of one of the ``suppliers``."""
    supplier_name: str | None
    """The name behind ``supplier_id``."""
    supplier_priority_id: int | None
    supplier_reference: str | None
    """A key of the supplier's or of the caller's, by which ``find`` can look the ticket up."""
    supplier_respondbydate: When | None
    supplier_responsedate: When | None
    supplier_responsestate: str | None
    supplier_responsetime: float | None
    supplier_sla_id: int | None
    supplier_slaexcuse: str | None
    """Gone in build 2.250; older ones have it."""
    supplier_slastate: str | None
    supplier_slatimeelapsed: float | None
    supplier_status: int | None
    supplier_time_metrics: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    surveyneeded: bool | None
    """Gone in build 2.250; older ones have it."""
    surveysent: bool | None
    sync_to_salesforce: bool | None
    syncro_alert_id: int | None
    table: int | None
    tags: Sequence[Tag | Mapping[str, Any]] | None
    takenby: str | None
    target_adjust: int | None
    targetdate: When | None
    """Not when the SLA is due on a production tenant; fixbydate is."""
    targetdate_timezone: str | None
    targetdate_with_timezone: Mapping[str, Any] | None
    targetpercused: float | None
    """Published since 2026-01-25."""
    targettime: str | None
    targettimeleft: float | None
    """Published since 2026-01-25."""
    targettimeslot: int | None
    task_count: int | None
    team_department_id: int | None
    team_id: int | str | None
    """The id or the name of one of the ``teams``. Sent as ``team``. Published since 2026-01-25. Published
    since the models of 2026-01-25, and seen in rows of one live tenant; sent as the name."""
    team_name: str | None
    """The name behind ``team_id``. Sent as ``team``."""
    teams_ticket_icon: str | None
    teams_user_id: str | None
    teamsmessage: str | None
    template_id: int | None
    template_name: str | None
    template_when_linked: int | None
    """Published since 2026-01-25."""
    templateuser_override: bool | None
    """Since build 2.250."""
    templatewhenlinked_name: str | None
    """Published since 2026-01-25."""
    testplan: str | None
    third_party_call_id: str | None
    third_party_client_id: str | None
    third_party_id: int | None
    third_party_id_string: str | None
    """A key of the caller's, by which ``find`` and ``ensure`` can look the ticket up."""
    third_party_parent_id: str | None
    third_party_problem_id: str | None
    thirdparty_url: str | None
    thirdpartyref: str | None
    """In a row of one tenant; one production integration sends it."""
    thirdpartyreviewscore: int | None
    ticket_client_to_invoice_to_id: int | None
    ticket_client_to_invoice_to_name: str | None
    ticket_invoices_for_each_site: bool | None
    ticket_tags: str | None
    ticket_timezone: str | None
    """Published since 2026-01-25."""
    ticketage: float | None
    tickettype: Mapping[str, Any] | None
    """In the answer of one live tenant; one integration sends its id."""
    tickettype_id: int | str | None
    """The id or the name of one of the ``ticket_types``."""
    tickettype_name: str | None
    """The name behind ``tickettype_id``. An answer of one live tenant has the type as a whole instead."""
    timeentries: Sequence[Mapping[str, Any]] | None
    timetaken: float | None
    """In hours."""
    timezonename: str | None
    todo_count: int | None
    todo_list: Sequence[Mapping[str, Any]] | None
    top_level_id: int | None
    top_level_name: str | None
    totalmileage: float | None
    travelhours: float | None
    twitter_message_id: int | None
    twitterid: int | None
    twitterscreenname: str | None
    ukasaccredited: bool | None
    """Gone in build 2.250; older ones have it."""
    unapprovedchangestatus: int | None
    unotes: str | None
    unread_child_action_count: int | None
    unread_related_action_count: int | None
    unrelate_from_ticket_id: int | None
    unsubscribedfromserviceid: int | None
    update_milestone_id: int | None
    updateservicestatus: bool | None
    urgency: int | None
    urgency_level_desc: str | None
    """Since build 2.250."""
    use: str | None
    useful_count: int | None
    user: Mapping[str, Any] | None
    """In the answer of one live tenant; one integration sends its id."""
    user_attachment_count: int | None
    """Since build 2.250."""
    user_email: str | None
    user_email2: str | None
    """Since build 2.250."""
    user_email3: str | None
    """Since build 2.250."""
    user_id: int | None
    """The contact it is for; ``user_name`` shows the name."""
    user_linked_sites: Sequence[Mapping[str, Any]] | None
    user_name: str | None
    """The name of the contact in ``user_id``."""
    user_status_specified: bool | None
    """Since build 2.250."""
    userdef1: str | None
    userdef2: str | None
    userdef3: str | None
    userdef4: str | None
    userdef5: str | None
    userdepartments: str | None
    userlookup: Mapping[str, Any] | None
    """One production integration sends it."""
    userrequestedapprover: int | None
    """Gone in build 2.250; older ones have it."""
    users_name: str | None
    usertype: int | None
    utcoffset: float | None
    vectors: Sequence[Mapping[str, Any]] | None
    version_id: int | None
    version_name: str | None
    visible_child_tickets: int | None
    web_url: str | None
    whatsappcreatedfromid: str | None
    who: str | None
    workflow_history: Sequence[Mapping[str, Any]] | None
    workflow_html_to_show_on_progress: str | None
    """Published since 2026-01-25."""
    workflow_id: int | None
    workflow_move_date_override: When | None
    workflow_name: str | None
    workflow_seq: int | None
    workflow_stage: str | None
    workflow_stage_id: int | None
    workflow_stage_number: str | None
    workflow_step: int | None
    workflow_stepstarted: When | None
    your_vote: int | None
    your_vote_comment: str | None
    zoom_default_message: str | None
    """Published since 2026-01-25."""
