# Generated from spec/halopsa/resources/contracts.yaml. Do not edit.
"""What calls of ``client.contracts`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.site_row import SiteRow


class ContractFilters(TypedDict, total=False):
    """Filters of ``client.contracts.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    contract_sub_type: int | None
    contract_type: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    device_id: int | None
    excluderenewed: bool | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """False leaves out rows whose ``active`` is not set. Published only."""
    includelastrenewed: bool | None
    isbillingplansetup: bool | None
    isoracle: bool | None
    labour_type: int | None
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
    pending_recurring_invoice: bool | None
    site_id: int | None
    """Rows whose ``site_id`` is this. A contract can cover several sites of a client. Published only."""


class ContractGetOptions(TypedDict, total=False):
    """Options of ``client.contracts.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    includeperiods: bool | None


class ContractFields(TypedDict, total=False):
    """Fields of ``client.contracts`` calls that write. ``None`` clears a field."""

    _delete_outstanding_schedules: bool | None
    """Published since 2026-01-25."""
    _ignore_mandatory: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isimport: bool | None
    _isupdateimport: bool | None
    """Published since 2026-01-25."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    """Since build 2.250."""
    _match_integration_name: str | None
    """Since build 2.250."""
    _match_thirdparty_id: str | None
    """Since build 2.250."""
    _print_generate: bool | None
    _print_preview: bool | None
    _send_appointment_invites: bool | None
    _send_outstanding_emails: bool | None
    _warning: str | None
    accounts_override_mailbox: int | None
    accountsdesc: str | None
    active: bool | None
    add_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Since build 2.250."""
    allowfixedprice: bool | None
    allowprepay: bool | None
    allowpyg: bool | None
    approverdate: When | None
    """Published since 2026-01-25."""
    approveremailaddress: str | None
    approvername: str | None
    asset_end_date: When | None
    asset_sequence: int | None
    asset_value: float | None
    assets: Sequence[AssetRow | Mapping[str, Any]] | None
    attachments: Sequence[AttachmentRow | Mapping[str, Any]] | None
    audit_log: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    autotaskid: int | None
    autotopupbyamount: float | None
    autotopupcostperhour: float | None
    autotopupthreshhold: float | None
    autotopuptoamount: float | None
    billforrecurringprepayamount: bool | None
    billing_description_string: str | None
    billing_period_string: str | None
    billingcategory: int | None
    billingdescription: int | None
    billingperiod: int | None
    billingperiods: int | None
    billingplans: Sequence[Mapping[str, Any]] | None
    can_approve: bool | None
    chargehoursperperiod: float | None
    chargeperdevice: bool | None
    chargeprepaymileage: bool | None
    chargeprepaytravel: bool | None
    chargepygmileage: bool | None
    chargepygtravel: bool | None
    chargerate_method: int | None
    chargeratemultiplier: float | None
    chargerates: Sequence[Mapping[str, Any]] | None
    chargerollover: bool | None
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
    contract_contact_id: int | None
    contract_periods: Sequence[Mapping[str, Any]] | None
    contract_prepayasamount: bool | None
    contract_prepaybalance: float | None
    contract_prepayhistory: Sequence[Mapping[str, Any]] | None
    contract_prepaytotal: float | None
    contract_prepayused: float | None
    contract_status: str | None
    contractapprovalfields: Sequence[Mapping[str, Any]] | None
    contracts: Sequence[Mapping[str, Any]] | None
    contracttype: int | None
    contracttype_name: str | None
    cost_calculation: str | None
    costperperiod: float | None
    created_from_order: int | None
    createdby_id: int | None
    createdby_name: str | None
    createdfrom_id: int | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datereceived: When | None
    datesent: When | None
    datesent_to_oracle: When | None
    delete_assets: Sequence[int] | None
    """Since build 2.250. Ids, where add_assets takes records; published since build 2.250. Not verified on
    a live tenant."""
    dont_use_deferred_revenue: bool | None
    """Since build 2.250."""
    dontchargeforitems: bool | None
    dontinvoice: bool | None
    dontsendalarm: bool | None
    edit_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Since build 2.250."""
    emailaddress_cc: str | None
    emailaddress_to: str | None
    emailaddresses: str | None
    end_date: When | None
    endtype: int | None
    expired: bool | None
    extratabs: Sequence[Mapping[str, Any]] | None
    force_recalculation: bool | None
    hasactions: bool | None
    import_details_id: int | None
    """Published since 2026-01-25."""
    import_user: str | None
    invoicedescription: str | None
    invoiceminimum: float | None
    iscontractdetails: bool | None
    item_desc: str | None
    key: int | None
    labournominalcodeoverride: str | None
    labournominalcodeoverride_name: str | None
    last_modified: When | None
    main_site: int | None
    new_external_link: Mapping[str, Any] | None
    new_invoice_end_date: When | None
    new_invoice_start_date: When | None
    next_call_date: When | None
    next_invoice_date: When | None
    nextincrementdate: When | None
    note: str | None
    numberofunitsfree: float | None
    ohid: int | None
    onlybillatendofperiod: bool | None
    oracle_invoice_id: int | None
    outofhoursmultiplier: float | None
    overriding_rates: Sequence[Mapping[str, Any]] | None
    paymentmethod: int | None
    paymentscheme: int | None
    pdf_attachment_id: int | None
    pdftemplate_id: int | None
    pdftemplate_name: str | None
    percentageincrease: float | None
    periodchargeamount: float | None
    periodicinvoicenextdate: When | None
    periods: Sequence[Mapping[str, Any]] | None
    portal_display_type: int | None
    prepay_itemid: int | None
    prepay_itemname: str | None
    prepay_periods: Sequence[Mapping[str, Any]] | None
    prepayrecurringautomaticdeduction: float | None
    prepayrecurringcharge: float | None
    prepayrecurringchargebp: int | None
    prepayrecurringchargenextdate: When | None
    prepayrecurringexpirymonths: int | None
    prepayrecurringhours: float | None
    prepayrecurringminimumdeduction: float | None
    prepayrecurringminimumdeductiononlyactive: bool | None
    previouscontract: int | None
    printhtml: str | None
    recalculate_prepay: bool | None
    """Since build 2.250."""
    recalculate_start: When | None
    """Since build 2.250."""
    ref: str | None
    refextra: str | None
    refextra2: str | None
    requestminimum: float | None
    rollingcontract: bool | None
    salesorder_id: int | None
    salesorder_line_id: int | None
    schedule: Sequence[Mapping[str, Any]] | None
    scheduleemails: str | None
    scheduleplan: Sequence[Mapping[str, Any]] | None
    schedulesendaccountmanager: bool | None
    send_to_oracle: bool | None
    sent_to_oracle: bool | None
    signature: str | None
    site_id: int | str | None
    """The id or the name of one of the ``sites``."""
    site_name: str | None
    """The name behind ``site_id``."""
    sites: Sequence[SiteRow | Mapping[str, Any]] | None
    sla_id: int | str | None
    """The id or the name of one of the ``slas``."""
    sla_name: str | None
    """The name behind ``sla_id``."""
    start_date: When | None
    startbalance: float | None
    started: bool | None
    status: int | None
    subtype: int | None
    surchargeid: int | None
    table: int | None
    termmonths: int | None
    unmatchedcombinations: int | None
    use: str | None
    use_cost_calculation: bool | None
    user_id: int | None
    user_name: str | None
    users: Sequence[ContactRow | Mapping[str, Any]] | None
