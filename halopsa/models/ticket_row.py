# Generated from spec/halopsa/entities/Ticket.yaml. Do not edit.
"""The model ``TicketRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.custom_field import CustomField


@entity
class TicketRow(Entity):
    """A ticket. Projects and opportunities are tickets too. This is how lists return it: thinner than
    ``Ticket``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "TicketRow"

    id: int = key(default=None)
    """Set by the server."""
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isupdateimport: bool | None = None
    """Published since 2026-01-25."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _open_search_score: float | None = None
    """Published since 2026-01-25."""
    account_manager: str | None = None
    action_agent_name: str | None = None
    action_chargerate: str | None = None
    action_contract_ref: str | None = None
    action_datetime: dt.datetime | None = None
    action_note: str | None = None
    action_number: int | None = None
    action_outcome: str | None = None
    action_ticket_id: int | None = None
    action_travelchargerate: str | None = None
    """Since build 2.250."""
    additional_agents: list[dict[str, Any]] | None = None
    agent_id: int | None = None
    """The id of one of the ``agents``; ``agent_name`` shows its name."""
    agent_name: str | None = None
    """The name behind ``agent_id``."""
    agent_signature: str | None = None
    ai_summary: str | None = None
    api_url: str | None = None
    appointment_id: int | None = None
    appointment_type: int | None = None
    approval_status: int | None = None
    area_inactive: bool | None = None
    """Since build 2.250."""
    article_inactive: bool | None = None
    """Since build 2.250."""
    asset_key_field_string: str | None = None
    asset_type_name: str | None = None
    attachment_count: int | None = None
    billable_time: float | None = None
    billing_plan_text: str | None = None
    branch_id: int | None = None
    branch_name: str | None = None
    budgethours: str | None = None
    budgettype: str | None = None
    campaign_group_id: int | None = None
    """Since build 2.250."""
    campaign_step_name: str | None = None
    """Since build 2.250."""
    campaign_step_seq: int | None = None
    """Since build 2.250."""
    canbevotedfor: bool | None = None
    category_1: str | None = None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_1``. Answers of live
    tenants have paths."""
    category_1_display: str | None = None
    category_2: str | None = None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_2``. Answers of live
    tenants have paths."""
    category_2_display: str | None = None
    category_3: str | None = None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_3``. Answers of live
    tenants have paths."""
    category_3_display: str | None = None
    category_4: str | None = None
    """May be a path, such as ``Hardware>Printer``. The name behind ``categoryid_4``. Answers of live
    tenants have paths."""
    category_4_display: str | None = None
    categoryid_1: int | None = None
    """The id of one of the ``categories`` with ``type_id=1``; ``category_1`` shows its name."""
    categoryid_2: int | None = None
    """The id of one of the ``categories`` with ``type_id=2``; ``category_2`` shows its name."""
    categoryid_3: int | None = None
    """The id of one of the ``categories`` with ``type_id=3``; ``category_3`` shows its name."""
    categoryid_4: int | None = None
    """The id of one of the ``categories`` with ``type_id=4``; ``category_4`` shows its name."""
    change_all_day: bool | None = None
    """Since build 2.250."""
    change_window_type: int | None = None
    """Since build 2.250."""
    chargehours: float | None = None
    child_action_count: int | None = None
    child_count: int | None = None
    child_count_open: int | None = None
    child_status: int | None = None
    child_ticket_id_string: str | None = None
    child_ticket_ids: list[int] | None = None
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name."""
    client_name: str | None = None
    """The name behind ``client_id``."""
    client_to_invoice_to_id: int | None = None
    closed_in_integration_system: bool | None = None
    closeddate: dt.datetime | None = None
    """Set by the server. On the wire: ``dateclosed``."""
    closure_agent_id: int | None = None
    colour: str | None = None
    connectedinstance_id: int | None = None
    contract_id: int | None = None
    contract_refextra: str | None = None
    cost: float | None = None
    country_code_alpha2: str | None = None
    """Since build 2.250."""
    country_code_alpha3: str | None = None
    """Since build 2.250."""
    country_code_name: str | None = None
    """Since build 2.250."""
    country_code_numeric: int | None = None
    """Since build 2.250."""
    created_by: str | None = None
    created_from_automation_entityid: int | None = None
    """Published since 2026-01-25."""
    createdfromautomationstdid: int | None = None
    currentelapsedhours: float | None = None
    customer_signature: str | None = None
    customfields: list[CustomField] | None = None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    dateassigned: dt.datetime | None = None
    datecreated: dt.datetime | None = None
    """Where an answer has none: ``dateoccurred``. Always null in rows of a production tenant and in
    answers of others, where dateoccurred is when it was made."""
    datelastupdate: dt.datetime | None = None
    """When it changed last: ``changed_since`` compares it. Set by the server. On the wire:
    ``last_update``. Where an answer has none: ``flastupdate``. The answer to a create of one live
    tenant has flastupdate instead."""
    dateoccurred: dt.datetime | None = None
    """When it was opened."""
    deadlinedate: dt.datetime | None = None
    default_appointment_details: str | None = None
    default_appointment_summary: str | None = None
    deleted_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    department_id: int | None = None
    details: str | None = None
    """What it is about, as text; ``details_html`` has it as HTML."""
    dl_cf_email_value: str | None = None
    """Since build 2.250."""
    email_message_id: str | None = None
    emailcclist: str | None = None
    emailcclistsupplier: str | None = None
    emailtolist: str | None = None
    emailtolistsupplier: str | None = None
    enddatetime: dt.datetime | None = None
    enduserstatus: int | None = None
    estimate: float | None = None
    """In hours."""
    estimatedays: float | None = None
    excludefromsla: bool | None = None
    faigeneratedsummary_list: str | None = None
    """Published since 2026-01-25."""
    files: Any = None
    """One production integration sends it."""
    first_respond_by_date: dt.datetime | None = None
    """Since build 2.250."""
    first_responsedate: dt.datetime | None = None
    firstname: str | None = None
    fixbydate: dt.datetime | None = None
    """When the SLA is due on a production tenant."""
    flagged: bool | None = None
    followupdate: dt.datetime | None = None
    guid: str | None = None
    hasbeenclosed: bool | None = None
    """True once it was closed: ``open_only`` and ``closed_only`` of lists compare it."""
    hover_summary: str | None = None
    idsummary: str | None = None
    impact: int | None = None
    impactlevel: int | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    inactive: bool | None = None
    inventory_number: str | None = None
    invoiceable_time: float | None = None
    """Published since 2026-01-25."""
    invoiceseperatelyoverride: bool | None = None
    is_draft: bool | None = None
    """Since build 2.250."""
    is_maintenance: bool | None = None
    """Published since 2026-01-25."""
    is_opportunity: bool | None = None
    is_vip: bool | None = None
    isbeingclosed: bool | None = None
    isimportantcontact: bool | None = None
    items: str | None = None
    itemsprice: float | None = None
    itil_requesttype_id: int | None = None
    itilname: str | None = None
    lastaction_chargerate: str | None = None
    lastactiondate: dt.datetime | None = None
    lastactiondateteams: str | None = None
    lastchildactiondate: dt.datetime | None = None
    lastincomingemail: dt.datetime | None = None
    lastname: str | None = None
    lastnote: str | None = None
    lastnote_date: dt.datetime | None = None
    """Since build 2.250."""
    latitude: float | None = None
    """Since build 2.250."""
    longitude: float | None = None
    """Since build 2.250."""
    mailbox: str | None = None
    main_project_id: int | None = None
    """Published since 2026-01-25."""
    matched_kb_id: int | None = None
    maximumRestrictedPriority: int | None = None
    merged_into_id: int | None = None
    milestone_billing_type: int | None = None
    """Published since 2026-01-25."""
    milestone_enddate: dt.datetime | None = None
    milestone_id: int | None = None
    milestone_name: str | None = None
    milestone_sequence: int | None = None
    milestone_startdate: dt.datetime | None = None
    milestone_status: int | None = None
    milestone_value: float | None = None
    new_agent_signature: str | None = None
    new_customer_signature: str | None = None
    new_external_link: dict[str, Any] | None = None
    newrelic_id: str | None = None
    next_appointment_type: int | None = None
    nextactivitydate: dt.datetime | None = None
    nextactivityorappointmentdate: dt.datetime | None = None
    """Published since 2026-01-25."""
    nextappointmentdate: dt.datetime | None = None
    ninja_id: str | None = None
    nonchargehours: float | None = None
    notuseful_count: int | None = None
    onhold: bool | None = None
    opp_country_name: str | None = None
    opp_region_name: str | None = None
    oppaddr1: str | None = None
    oppaddr2: str | None = None
    oppaddr3: str | None = None
    oppaddr4: str | None = None
    oppattemptsmade: int | None = None
    oppclosurecategory: int | None = None
    oppcompanyname: str | None = None
    oppcompetitors: str | None = None
    oppcontactname: str | None = None
    oppconversionprobability: float | None = None
    oppconverteddate: dt.datetime | None = None
    oppcountry: str | None = None
    oppcurrentsystem: str | None = None
    oppcustomertitle: str | None = None
    oppdemodate: dt.datetime | None = None
    oppdiscountdate: dt.datetime | None = None
    oppemailaddress: str | None = None
    opphear: str | None = None
    opppostcode: str | None = None
    oppproductchosen: str | None = None
    oppprofit: float | None = None
    oppreason: str | None = None
    oppregion: str | None = None
    opptel: str | None = None
    opptimezonename: str | None = None
    opptrialdate: dt.datetime | None = None
    opptype: str | None = None
    oppvalue: float | None = None
    oppvalue_annual: float | None = None
    oppvalue_monthly: float | None = None
    oppvalue_oneoff: float | None = None
    oppvalueadjusted: float | None = None
    orderhead_id: int | None = None
    organisation_id: int | None = None
    orionalert: int | None = None
    orionnote: str | None = None
    orionwho: int | None = None
    overrideticketcost: float | None = None
    """Gone in build 2.250; older ones have it."""
    owning_service: int | None = None
    """Published since 2026-01-25."""
    owning_service_name: str | None = None
    """Published since 2026-01-25."""
    parent_agent: int | None = None
    parent_id: int | None = None
    """The ticket that it is part of, such as the project of a task."""
    parent_status: int | None = None
    parent_subject: str | None = None
    parentassign: bool | None = None
    parentguid: str | None = None
    piipci_span_count: int | None = None
    """Since build 2.250."""
    pipeline_stage_id: int | None = None
    pipeline_stage_name: str | None = None
    pr_id: int | None = None
    primary_issue: dict[str, Any] | None = None
    primary_service_name: str | None = None
    primary_workitem: dict[str, Any] | None = None
    priority_id: int | None = None
    """The id of one of the ``priorities``; ``priority_name`` shows its name."""
    priority_name: str | None = None
    """The name behind ``priority_id``. Where an answer has none: ``priority.name``. Answers of two live
    tenants have the priority as a whole instead."""
    product_id: int | None = None
    product_key: str | None = None
    product_name: str | None = None
    projectcompletionpercentage: float | None = None
    projectearlieststart: dt.datetime | None = None
    projectinternaltask: bool | None = None
    projectlatestend: dt.datetime | None = None
    projectmoneyactual: float | None = None
    projectmoneybudget: float | None = None
    projecttimeactual: float | None = None
    projecttimebudget: float | None = None
    projecttimepercentage: float | None = None
    purchaseordernumber: str | None = None
    quantity: int | None = None
    rapid7_action_count: str | None = None
    """Published since 2026-01-25."""
    rapid7_ticketinvid: str | None = None
    """Published since 2026-01-25."""
    rapid7_ticketrrn: str | None = None
    """Published since 2026-01-25."""
    read: bool | None = None
    reassigncount: int | None = None
    recalculate_billing: bool | None = None
    reference: str | None = None
    related_action_count: int | None = None
    related_articles_str: str | None = None
    """Since build 2.250."""
    related_businessapps_descriptions: str | None = None
    """Published since 2026-01-25."""
    related_service_category_names: str | None = None
    related_service_descriptions: str | None = None
    release2_id: int | None = None
    release2_name: str | None = None
    release3_id: int | None = None
    release3_name: str | None = None
    release_id: int | None = None
    release_important: bool | None = None
    release_name: str | None = None
    release_note: str | None = None
    releasenotegroup_id: int | None = None
    releasenotegroup_name: str | None = None
    reportedby: str | None = None
    requesttype_group: str | None = None
    """Since build 2.250."""
    requesttype_name: str | None = None
    resolutiondate: dt.datetime | None = None
    """Set by the server. On the wire: ``date_fully_closed``. Inferred; the closest published field. Not
    verified on a live tenant."""
    respondbydate: dt.datetime | None = None
    """The SLA's target for the first answer, as ``fixbydate`` is for the solution. On a production tenant."""
    responsedate: dt.datetime | None = None
    responsestartdate: dt.datetime | None = None
    reviewed: bool | None = None
    risklevel: int | None = None
    salesorder_id: int | None = None
    scomalertid: str | None = None
    scomclearance: str | None = None
    search_count: int | None = None
    """Since build 2.250."""
    search_score: float | None = None
    section_timezone: str | None = None
    servicestatusnote: str | None = None
    site_id: int | None = None
    """The id of one of the ``sites``; ``site_name`` shows its name."""
    site_inactive: bool | None = None
    """Since build 2.250."""
    site_name: str | None = None
    """The name behind ``site_id``."""
    site_timezone: str | None = None
    sitepostcode: str | None = None
    sla_first_response_state: str | None = None
    """Since build 2.250."""
    sla_id: int | None = None
    """The id of one of the ``slas``; ``sla_name`` shows its name."""
    sla_name: str | None = None
    """The name behind ``sla_id``."""
    slaactiondate: dt.datetime | None = None
    slaholdtime: float | None = None
    """In hours."""
    slapercused: float | None = None
    slaresponsestate: str | None = None
    slastate: str | None = None
    slatimeelapsed: float | None = None
    slatimeleft: float | None = None
    """In hours."""
    source: int | None = None
    startdate: dt.datetime | None = None
    startdate_timezone: str | None = None
    startdate_with_timezone: dict[str, Any] | None = None
    startdatetime: dt.datetime | None = None
    starttime: str | None = None
    starttimeslot: int | None = None
    status_change_frozen: bool | None = None
    status_id: int | None = None
    """The id of one of the ``statuses``; ``status_name`` shows its name."""
    status_name: str | None = None
    """The name behind ``status_id``."""
    statuscolor: str | None = None
    statusseq: int | None = None
    summary: str | None = None
    """The subject line, which is all that a new ticket needs."""
    supplier_id: int | None = None
    """The id of one of the ``suppliers``; ``supplier_name`` shows its name."""
    supplier_name: str | None = None
    """The name behind ``supplier_id``."""
    supplier_reference: str | None = None
    """A key of the supplier's or of the caller's, by which ``find`` can look the ticket up."""
    supplier_status: int | None = None
    table: int | None = None
    targetdate: dt.datetime | None = None
    """Not when the SLA is due on a production tenant; fixbydate is."""
    targetdate_timezone: str | None = None
    targetdate_with_timezone: dict[str, Any] | None = None
    targetpercused: float | None = None
    """Published since 2026-01-25."""
    targettime: str | None = None
    targettimeleft: float | None = None
    """Published since 2026-01-25."""
    targettimeslot: int | None = None
    team_id: int | None = None
    """The id of one of the ``teams``; ``team_name`` shows its name. Read from ``team_id``, written as
    ``team``. Published since 2026-01-25. Published since the models of 2026-01-25, and seen in rows of
    one live tenant; sent as the name."""
    team_name: str | None = None
    """The name behind ``team_id``. On the wire: ``team``."""
    teams_ticket_icon: str | None = None
    third_party_id: int | None = None
    third_party_id_string: str | None = None
    """A key of the caller's, by which ``find`` and ``ensure`` can look the ticket up."""
    thirdpartyref: str | None = None
    """In a row of one tenant; one production integration sends it."""
    ticket_client_to_invoice_to_id: int | None = None
    ticket_invoices_for_each_site: bool | None = None
    ticket_tags: str | None = None
    ticket_timezone: str | None = None
    """Published since 2026-01-25."""
    ticketage: float | None = None
    tickettype: dict[str, Any] | None = None
    """In the answer of one live tenant; one integration sends its id."""
    tickettype_id: int | None = None
    """The id of one of the ``ticket_types``; ``tickettype_name`` shows its name."""
    tickettype_name: str | None = None
    """The name behind ``tickettype_id``. Where an answer has none: ``tickettype.name``. An answer of one
    live tenant has the type as a whole instead."""
    timeentries: list[dict[str, Any]] | None = None
    timetaken: float | None = None
    """In hours."""
    top_level_name: str | None = None
    totalmileage: float | None = None
    travelhours: float | None = None
    unread_child_action_count: int | None = None
    unread_related_action_count: int | None = None
    update_milestone_id: int | None = None
    updateservicestatus: bool | None = None
    urgency: int | None = None
    use: str | None = None
    useful_count: int | None = None
    user: dict[str, Any] | None = None
    """In the answer of one live tenant; one integration sends its id."""
    user_email: str | None = None
    user_email2: str | None = None
    """Since build 2.250."""
    user_email3: str | None = None
    """Since build 2.250."""
    user_id: int | None = None
    """The contact it is for; ``user_name`` shows the name."""
    user_name: str | None = None
    """The name of the contact in ``user_id``."""
    userdef1: str | None = None
    userdef2: str | None = None
    userdef3: str | None = None
    userdef4: str | None = None
    userdef5: str | None = None
    userdepartments: str | None = None
    userlookup: dict[str, Any] | None = None
    """One production integration sends it."""
    web_url: str | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    workflow_seq: int | None = None
    workflow_stage: str | None = None
    workflow_stage_id: int | None = None
    workflow_stage_number: str | None = None
    workflow_step: int | None = None
