# Generated from spec/halopsa/entities/Site.yaml. Do not edit.
"""The model ``Site``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.site_row import SiteRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.client import Client
    from halopsa.models.field_value import FieldValue
    from halopsa.models.site_contact import SiteContact


@entity
class Site(SiteRow):
    """A site of a client.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Site"

    _convert_phonenumbers: bool | None = None
    _dont_fire_automations: bool | None = None
    _isxero: bool | None = None
    _match_first_site: bool | None = None
    _reassign_all_to_user: int | None = None
    _warning: str | None = None
    accountmanagertech: bool | None = None
    accountsbccemailaddress: str | None = None
    accountsccemailaddress: str | None = None
    accountsemailaddress: str | None = None
    accountsfirstname: str | None = None
    accountsid: str | None = None
    accountslastname: str | None = None
    actguid: str | None = None
    add_site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    all_faqlists_allowed: bool | None = None
    all_popup_notes: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ateraid: int | None = None
    audit_log: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    authrocket_locale: str | None = None
    autotaskid: int | None = None
    auvik_id: str | None = None
    azuretenantid: str | None = None
    bigx: int | None = None
    bigy: int | None = None
    businesscentral_area_company_id: int | None = None
    businesscentral_billing_client: dict[str, Any] | None = None
    cautomateid: int | None = None
    change_freeze_periods: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    clients: list[Client] | None = None
    """Published since 2026-01-25."""
    connectwiseid: int | None = None
    contractlastchecked: dt.datetime | None = None
    datecreated: dt.datetime | None = None
    datto_alternate_id: int | None = None
    datto_id: str | None = None
    datto_url: str | None = None
    default_currency_code_name: str | None = None
    """Published since 2026-01-25."""
    defaultdelivery: bool | None = None
    defaultstocklocation: int | None = None
    delete_site_contacts: list[int] | None = None
    """Only in details, not in rows. Since build 2.250. Ids, where add_site_contacts takes records;
    published since build 2.250. Not verified on a live tenant."""
    deliverby: int | None = None
    delivery_address: Address | None = None
    device42id: int | None = None
    disclaimermatchstring: str | None = None
    email_end_tag: str | None = None
    """Since build 2.250."""
    email_start_tag: str | None = None
    """Since build 2.250."""
    emaildomain: str | None = None
    emailsubjectprefix: str | None = None
    estimate_lat_long: bool | None = None
    """Since build 2.250."""
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    facilitiesmanager: int | None = None
    faqlists: list[dict[str, Any]] | None = None
    fields: list[FieldValue] | None = None
    get_address_from_client_name: bool | None = None
    """Since build 2.250."""
    globx: float | None = None
    globy: float | None = None
    guid: str | None = None
    hasitemsinstock: bool | None = None
    hubspot_id: str | None = None
    hudu_url: str | None = None
    import_site_mapping: int | None = None
    inuseby: int | None = None
    invoice_address: Address | None = None
    isnhserveremaildefault: bool | None = None
    issitedetails: bool | None = None
    kaseyaid: str | None = None
    language_id: int | None = None
    language_name: str | None = None
    lapsafe_default_installation_name: str | None = None
    lapsafe_default_installation_obj: dict[str, Any] | None = None
    ldapstring: str | None = None
    linked_organisation_id: int | None = None
    liongardid: int | None = None
    maintenance_windows: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    matching_value: str | None = None
    monthlyreportemaildirect: bool | None = None
    monthlyreportemailmanager: bool | None = None
    monthlyreportinclude: bool | None = None
    monthlyreportlastrun: dt.datetime | None = None
    ncentral_details_id: int | None = None
    newsite_contactemail: str | None = None
    newsite_contactname: str | None = None
    newsite_contactphonenumber: str | None = None
    """Published since 2026-01-25."""
    newsite_contacttitle: str | None = None
    newsite_sendwelcomeemail: bool | None = None
    newsite_web_access_level: int | None = None
    ninjarmmid: int | None = None
    onhold_ticket_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    pagerdutywildcard: str | None = None
    passportal_id: int | None = None
    popup_notes: list[dict[str, Any]] | None = None
    refnumber: int | None = None
    region_code: int | None = None
    regionaldirector: int | None = None
    runbook_button_id: int | None = None
    """Published since 2026-01-25."""
    sequence: int | None = None
    seriousnesslevel: int | None = None
    servicenowid: str | None = None
    site_contract_tax_code: int | None = None
    site_contract_tax_code_name: str | None = None
    site_item_tax_code_name: str | None = None
    site_prepay_tax_code: int | None = None
    site_prepay_tax_code_name: str | None = None
    site_purchase_tax_code: int | None = None
    site_purchase_tax_code_name: str | None = None
    site_sales_tax_code: int | None = None
    site_service_tax_code: int | None = None
    site_service_tax_code_name: str | None = None
    sitecontacts: list[SiteContact] | None = None
    sitedateformat: int | None = None
    sitephonenumberint: int | None = None
    sitetimeoffset: int | None = None
    slastupdate: dt.datetime | None = None
    slocked: bool | None = None
    smallx: int | None = None
    smally: int | None = None
    snowname: str | None = None
    sqlimport_id: int | None = None
    style: float | None = None
    surchargeid: int | None = None
    syncroid: int | None = None
    taxable: int | None = None
    """Published since 2026-01-25."""
    teamviewerpassword: str | None = None
    text: float | None = None
    third_party_client_name: str | None = None
    todomain: str | None = None
    total_ticket_count: int | None = None
    uptimestamp: dt.datetime | None = None
    upwho: float | None = None
    wildcardref: str | None = None
    xrefsite: float | None = None
    zoffsetx: int | None = None
    zoffsety: int | None = None
    zoomx: float | None = None
    zoomy: float | None = None
