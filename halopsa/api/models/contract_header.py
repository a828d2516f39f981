# Generated from spec/halopsa/upstream/entities/ContractHeader.yaml. Do not edit.
"""The model ``ContractHeader``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.attachment_list import Attachment_List
    from halopsa.api.models.audit import Audit
    from halopsa.api.models.charge_rate import ChargeRate
    from halopsa.api.models.contract_detail import ContractDetail
    from halopsa.api.models.contract_header_contract import ContractHeaderContract
    from halopsa.api.models.contract_period import ContractPeriod
    from halopsa.api.models.contract_schedule import ContractSchedule
    from halopsa.api.models.contract_schedule_plan import ContractSchedulePlan
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.lookup import Lookup
    from halopsa.api.models.prepay_history import PrepayHistory
    from halopsa.api.models.prepay_period import PrepayPeriod
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.site_list import Site_List
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.users_list import Users_List


@entity
class ContractHeader(Entity):
    """The published schema ``ContractHeader``."""

    _entity: ClassVar[str] = "api.ContractHeader"

    id: int = key(default=None)
    _delete_outstanding_schedules: bool | None = None
    """Published since 2026-01-25."""
    _ignore_mandatory: bool | None = None
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isimport: bool | None = None
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
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    _print_generate: bool | None = None
    _print_preview: bool | None = None
    _send_appointment_invites: bool | None = None
    _send_outstanding_emails: bool | None = None
    _warning: str | None = None
    accounts_override_mailbox: int | None = None
    accountsdesc: str | None = None
    active: bool | None = None
    add_assets: list[Device_List] | None = None
    """Since build 2.250."""
    allowfixedprice: bool | None = None
    allowprepay: bool | None = None
    allowpyg: bool | None = None
    approverdate: dt.datetime | None = None
    """Published since 2026-01-25."""
    approveremailaddress: str | None = None
    approvername: str | None = None
    asset_end_date: dt.datetime | None = None
    asset_sequence: int | None = None
    asset_value: float | None = None
    assets: list[Device_List] | None = None
    attachments: list[Attachment_List] | None = None
    audit_log: list[Audit] | None = None
    """Published since 2026-01-25."""
    autotaskid: int | None = None
    autotopupbyamount: float | None = None
    autotopupcostperhour: float | None = None
    autotopupthreshhold: float | None = None
    autotopuptoamount: float | None = None
    billforrecurringprepayamount: bool | None = None
    billing_description_string: str | None = None
    billing_period_string: str | None = None
    billingcategory: int | None = None
    billingdescription: int | None = None
    billingperiod: int | None = None
    billingperiods: int | None = None
    billingplans: list[ContractDetail] | None = None
    can_approve: bool | None = None
    chargehoursperperiod: float | None = None
    chargeperdevice: bool | None = None
    chargeprepaymileage: bool | None = None
    chargeprepaytravel: bool | None = None
    chargepygmileage: bool | None = None
    chargepygtravel: bool | None = None
    chargerate_method: int | None = None
    chargeratemultiplier: float | None = None
    chargerates: list[Lookup] | None = None
    chargerollover: bool | None = None
    client_id: int | None = None
    client_name: str | None = None
    contract_contact_id: int | None = None
    contract_periods: list[PrepayPeriod] | None = None
    contract_prepayasamount: bool | None = None
    contract_prepaybalance: float | None = None
    contract_prepayhistory: list[PrepayHistory] | None = None
    contract_prepaytotal: float | None = None
    contract_prepayused: float | None = None
    contract_status: str | None = None
    contractapprovalfields: list[RequestTypeField] | None = None
    contracts: list[ContractHeaderContract] | None = None
    contracttype: int | None = None
    contracttype_name: str | None = None
    cost_calculation: str | None = None
    costperperiod: float | None = None
    created_from_order: int | None = None
    createdby_id: int | None = None
    createdby_name: str | None = None
    createdfrom_id: int | None = None
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    datereceived: dt.datetime | None = None
    datesent: dt.datetime | None = None
    datesent_to_oracle: dt.datetime | None = None
    delete_assets: list[int] | None = None
    """Since build 2.250."""
    dont_use_deferred_revenue: bool | None = None
    """Since build 2.250."""
    dontchargeforitems: bool | None = None
    dontinvoice: bool | None = None
    dontsendalarm: bool | None = None
    edit_assets: list[Device_List] | None = None
    """Since build 2.250."""
    emailaddress_cc: str | None = None
    emailaddress_to: str | None = None
    emailaddresses: str | None = None
    end_date: dt.datetime | None = None
    endtype: int | None = None
    expired: bool | None = None
    extratabs: list[Tabname] | None = None
    force_recalculation: bool | None = None
    hasactions: bool | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    import_user: str | None = None
    invoicedescription: str | None = None
    invoiceminimum: float | None = None
    iscontractdetails: bool | None = None
    item_desc: str | None = None
    key: int | None = None
    labournominalcodeoverride: str | None = None
    labournominalcodeoverride_name: str | None = None
    last_modified: dt.datetime | None = None
    main_site: int | None = None
    new_external_link: ExternalLink_List | None = None
    new_invoice_end_date: dt.datetime | None = None
    new_invoice_start_date: dt.datetime | None = None
    next_call_date: dt.datetime | None = None
    next_invoice_date: dt.datetime | None = None
    nextincrementdate: dt.datetime | None = None
    note: str | None = None
    numberofunitsfree: float | None = None
    ohid: int | None = None
    onlybillatendofperiod: bool | None = None
    oracle_invoice_id: int | None = None
    outofhoursmultiplier: float | None = None
    overriding_rates: list[ChargeRate] | None = None
    paymentmethod: int | None = None
    paymentscheme: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percentageincrease: float | None = None
    periodchargeamount: float | None = None
    periodicinvoicenextdate: dt.datetime | None = None
    periods: list[ContractPeriod] | None = None
    portal_display_type: int | None = None
    prepay_itemid: int | None = None
    prepay_itemname: str | None = None
    prepay_periods: list[PrepayPeriod] | None = None
    prepayrecurringautomaticdeduction: float | None = None
    prepayrecurringcharge: float | None = None
    prepayrecurringchargebp: int | None = None
    prepayrecurringchargenextdate: dt.datetime | None = None
    prepayrecurringexpirymonths: int | None = None
    prepayrecurringhours: float | None = None
    prepayrecurringminimumdeduction: float | None = None
    prepayrecurringminimumdeductiononlyactive: bool | None = None
    previouscontract: int | None = None
    printhtml: str | None = None
    recalculate_prepay: bool | None = None
    """Since build 2.250."""
    recalculate_start: dt.datetime | None = None
    """Since build 2.250."""
    ref: str | None = None
    refextra: str | None = None
    refextra2: str | None = None
    requestminimum: float | None = None
    rollingcontract: bool | None = None
    salesorder_id: int | None = None
    salesorder_line_id: int | None = None
    schedule: list[ContractSchedule] | None = None
    scheduleemails: str | None = None
    scheduleplan: list[ContractSchedulePlan] | None = None
    schedulesendaccountmanager: bool | None = None
    send_to_oracle: bool | None = None
    sent_to_oracle: bool | None = None
    signature: str | None = None
    site_id: int | None = None
    site_name: str | None = None
    sites: list[Site_List] | None = None
    sla_id: int | None = None
    sla_name: str | None = None
    start_date: dt.datetime | None = None
    startbalance: float | None = None
    started: bool | None = None
    status: int | None = None
    subtype: int | None = None
    surchargeid: int | None = None
    table: int | None = None
    termmonths: int | None = None
    unmatchedcombinations: int | None = None
    use: str | None = None
    use_cost_calculation: bool | None = None
    user_id: int | None = None
    user_name: str | None = None
    users: list[Users_List] | None = None
