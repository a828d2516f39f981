# Generated from spec/halopsa/entities/Contract.yaml. Do not edit.
"""The model ``Contract``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.contract_row import ContractRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.site_row import SiteRow


@entity
class Contract(ContractRow):
    """A contract of a client.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Contract"

    _delete_outstanding_schedules: bool | None = None
    """Published since 2026-01-25."""
    _ignore_mandatory: bool | None = None
    _isimport: bool | None = None
    _print_generate: bool | None = None
    _print_preview: bool | None = None
    _send_appointment_invites: bool | None = None
    _send_outstanding_emails: bool | None = None
    _warning: str | None = None
    accountsdesc: str | None = None
    add_assets: list[AssetRow] | None = None
    """Since build 2.250."""
    allowfixedprice: bool | None = None
    allowprepay: bool | None = None
    allowpyg: bool | None = None
    approverdate: dt.datetime | None = None
    """Published since 2026-01-25."""
    approveremailaddress: str | None = None
    approvername: str | None = None
    assets: list[AssetRow] | None = None
    attachments: list[AttachmentRow] | None = None
    audit_log: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    autotaskid: int | None = None
    autotopupbyamount: float | None = None
    autotopupcostperhour: float | None = None
    autotopupthreshhold: float | None = None
    autotopuptoamount: float | None = None
    billforrecurringprepayamount: bool | None = None
    billing_description_string: str | None = None
    billing_period_string: str | None = None
    billingperiods: int | None = None
    billingplans: list[dict[str, Any]] | None = None
    can_approve: bool | None = None
    chargehoursperperiod: float | None = None
    chargeperdevice: bool | None = None
    chargeprepaymileage: bool | None = None
    chargeprepaytravel: bool | None = None
    chargepygmileage: bool | None = None
    chargepygtravel: bool | None = None
    chargerate_method: int | None = None
    chargeratemultiplier: float | None = None
    chargerates: list[dict[str, Any]] | None = None
    chargerollover: bool | None = None
    contract_contact_id: int | None = None
    contract_periods: list[dict[str, Any]] | None = None
    contract_prepayasamount: bool | None = None
    contract_prepaybalance: float | None = None
    contract_prepayhistory: list[dict[str, Any]] | None = None
    contract_prepaytotal: float | None = None
    contract_prepayused: float | None = None
    contractapprovalfields: list[dict[str, Any]] | None = None
    contracts: list[dict[str, Any]] | None = None
    costperperiod: float | None = None
    created_from_order: int | None = None
    createdfrom_id: int | None = None
    custombuttons: list[dict[str, Any]] | None = None
    datereceived: dt.datetime | None = None
    datesent: dt.datetime | None = None
    datesent_to_oracle: dt.datetime | None = None
    delete_assets: list[int] | None = None
    """Only in details, not in rows. Since build 2.250. Ids, where add_assets takes records; published
    since build 2.250. Not verified on a live tenant."""
    dont_use_deferred_revenue: bool | None = None
    """Since build 2.250."""
    dontchargeforitems: bool | None = None
    dontinvoice: bool | None = None
    dontsendalarm: bool | None = None
    edit_assets: list[AssetRow] | None = None
    """Since build 2.250."""
    emailaddress_cc: str | None = None
    emailaddress_to: str | None = None
    emailaddresses: str | None = None
    endtype: int | None = None
    extratabs: list[dict[str, Any]] | None = None
    hasactions: bool | None = None
    import_user: str | None = None
    invoicedescription: str | None = None
    invoiceminimum: float | None = None
    iscontractdetails: bool | None = None
    item_desc: str | None = None
    labournominalcodeoverride: str | None = None
    labournominalcodeoverride_name: str | None = None
    main_site: int | None = None
    new_invoice_end_date: dt.datetime | None = None
    new_invoice_start_date: dt.datetime | None = None
    nextincrementdate: dt.datetime | None = None
    ohid: int | None = None
    onlybillatendofperiod: bool | None = None
    oracle_invoice_id: int | None = None
    outofhoursmultiplier: float | None = None
    overriding_rates: list[dict[str, Any]] | None = None
    paymentmethod: int | None = None
    paymentscheme: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percentageincrease: float | None = None
    periods: list[dict[str, Any]] | None = None
    portal_display_type: int | None = None
    prepay_itemid: int | None = None
    prepay_itemname: str | None = None
    prepay_periods: list[dict[str, Any]] | None = None
    prepayrecurringautomaticdeduction: float | None = None
    prepayrecurringcharge: float | None = None
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
    requestminimum: float | None = None
    rollingcontract: bool | None = None
    salesorder_id: int | None = None
    salesorder_line_id: int | None = None
    schedule: list[dict[str, Any]] | None = None
    scheduleemails: str | None = None
    scheduleplan: list[dict[str, Any]] | None = None
    schedulesendaccountmanager: bool | None = None
    send_to_oracle: bool | None = None
    signature: str | None = None
    sites: list[SiteRow] | None = None
    sla_name: str | None = None
    """The name behind ``sla_id``."""
    startbalance: float | None = None
    surchargeid: int | None = None
    termmonths: int | None = None
    unmatchedcombinations: int | None = None
    use_cost_calculation: bool | None = None
    users: list[ContactRow] | None = None
