# Generated from spec/halopsa/upstream/entities/Site.yaml. Do not edit.
"""The model ``Site``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.area import Area
    from halopsa.api.models.area_popup import AreaPopup
    from halopsa.api.models.audit import Audit
    from halopsa.api.models.business_central_customer import BusinessCentralCustomer
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.faq_list_head import FAQListHead
    from halopsa.api.models.field_helper import FieldHelper
    from halopsa.api.models.holidays import Holidays
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.site_contact import SiteContact
    from halopsa.api.models.stock_bin import StockBin
    from halopsa.api.models.tabname import Tabname


@entity
class Site(Entity):
    """The published schema ``Site``."""

    _entity: ClassVar[str] = "api.Site"

    id: int = key(default=None)
    _convert_phonenumbers: bool | None = None
    _dont_fire_automations: bool | None = None
    _importthirdpartyid: str | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    _isupdateimport: bool | None = None
    """Since build 2.250."""
    _isxero: bool | None = None
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_first_site: bool | None = None
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
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
    all_popup_notes: list[AreaPopup] | None = None
    """Since build 2.250."""
    ateraid: int | None = None
    audit_log: list[Audit] | None = None
    """Published since 2026-01-25."""
    authrocket_locale: str | None = None
    autotaskid: int | None = None
    auvik_id: str | None = None
    azuretenantid: str | None = None
    bigx: int | None = None
    bigy: int | None = None
    businesscentral_area_company_id: int | None = None
    businesscentral_billing_client: BusinessCentralCustomer | None = None
    cautomateid: int | None = None
    change_freeze_periods: list[Holidays] | None = None
    """Since build 2.250."""
    client_id: float | None = None
    client_itglue_id: str | None = None
    client_name: str | None = None
    client_to_invoice: int | None = None
    """Since build 2.250."""
    client_to_invoice_name: str | None = None
    """Since build 2.250."""
    client_to_invoice_recurring: int | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_name: str | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_site_name: str | None = None
    """Since build 2.250."""
    client_to_invoice_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_site_name: str | None = None
    """Since build 2.250."""
    clients: list[Area] | None = None
    """Published since 2026-01-25."""
    clientsite_name: str | None = None
    colour: str | None = None
    connectwiseid: int | None = None
    contractlastchecked: dt.datetime | None = None
    country_code: str | None = None
    country_code_alpha2: str | None = None
    """Since build 2.250."""
    country_code_alpha3: str | None = None
    """Since build 2.250."""
    country_code_name: str | None = None
    country_code_numeric: int | None = None
    """Since build 2.250."""
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    datecreated: dt.datetime | None = None
    datto_alternate_id: int | None = None
    datto_id: str | None = None
    datto_url: str | None = None
    default_client_currency_code: int | None = None
    """Published since 2026-01-25."""
    default_currency_code: int | None = None
    """Published since 2026-01-25."""
    default_currency_code_name: str | None = None
    """Published since 2026-01-25."""
    defaultdelivery: bool | None = None
    defaultstocklocation: int | None = None
    delete_site_contacts: list[int] | None = None
    """Since build 2.250."""
    deliverby: int | None = None
    delivery_address: AddressStore | None = None
    delivery_address_line1: str | None = None
    delivery_address_line2: str | None = None
    delivery_address_line3: str | None = None
    delivery_address_line4: str | None = None
    delivery_address_line5: str | None = None
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
    external_links: list[ExternalLink_List] | None = None
    extratabs: list[Tabname] | None = None
    facilitiesmanager: int | None = None
    faqlists: list[FAQListHead] | None = None
    fields: list[FieldHelper] | None = None
    geocoord1: float | None = None
    geocoord2: float | None = None
    get_address_from_client_name: bool | None = None
    """Since build 2.250."""
    gfisiteid: int | None = None
    globx: float | None = None
    globy: float | None = None
    guid: str | None = None
    hasitemsinstock: bool | None = None
    hubspot_id: str | None = None
    hudu_url: str | None = None
    import_details_id: int | None = None
    import_site_mapping: int | None = None
    inactive: bool | None = None
    inuseby: int | None = None
    invoice_address: AddressStore | None = None
    invoice_address_isdelivery: bool | None = None
    invoice_address_line1: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line2: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line3: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line4: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line5: str | None = None
    """Published since 2026-01-25."""
    isinvoicesite: bool | None = None
    isnhserveremaildefault: bool | None = None
    issitedetails: bool | None = None
    isstocklocation: bool | None = None
    item_quantity_available: float | None = None
    item_quantity_in_stock: float | None = None
    item_quantity_reserved: float | None = None
    item_quantity_reserved_on_order: float | None = None
    item_serialised_assets_in_stock: float | None = None
    itglue_id: str | None = None
    kaseyaid: str | None = None
    key: int | None = None
    """Since build 2.250."""
    language_id: int | None = None
    language_name: str | None = None
    lapsafe_default_installation: str | None = None
    lapsafe_default_installation_name: str | None = None
    lapsafe_default_installation_obj: KeyPair2 | None = None
    ldapstring: str | None = None
    linked_organisation_id: int | None = None
    liongardid: int | None = None
    main_address: str | None = None
    """Since build 2.250."""
    maincontact_id: int | None = None
    maincontact_name: str | None = None
    maintenance_windows: list[Holidays] | None = None
    """Published since 2026-01-25."""
    matching_value: str | None = None
    messagegroup_id: int | None = None
    monthlyreportemaildirect: bool | None = None
    monthlyreportemailmanager: bool | None = None
    monthlyreportinclude: bool | None = None
    monthlyreportlastrun: dt.datetime | None = None
    name: str | None = None
    ncentral_details_id: int | None = None
    new_external_link: ExternalLink_List | None = None
    newsite_contactemail: str | None = None
    newsite_contactname: str | None = None
    newsite_contactphonenumber: str | None = None
    """Published since 2026-01-25."""
    newsite_contacttitle: str | None = None
    newsite_sendwelcomeemail: bool | None = None
    newsite_web_access_level: int | None = None
    ninjarmmid: int | None = None
    notes: str | None = None
    onhold_ticket_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    pagerdutywildcard: str | None = None
    passportal_id: int | None = None
    phonenumber: str | None = None
    popup_notes: list[AreaPopup] | None = None
    ref: str | None = None
    refnumber: int | None = None
    region_code: int | None = None
    region_code_name: str | None = None
    regionaldirector: int | None = None
    runbook_button_id: int | None = None
    """Published since 2026-01-25."""
    sequence: int | None = None
    seriousnesslevel: int | None = None
    servicenowid: str | None = None
    site_contract_tax_code: int | None = None
    site_contract_tax_code_name: str | None = None
    site_fields: list[FieldHelper] | None = None
    site_item_tax_code: int | None = None
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
    sla_id: int | None = None
    slastupdate: dt.datetime | None = None
    slocked: bool | None = None
    smallx: int | None = None
    smally: int | None = None
    snowname: str | None = None
    sqlimport_id: int | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stockbins: list[StockBin] | None = None
    stopped: int | None = None
    style: float | None = None
    surchargeid: int | None = None
    syncroid: int | None = None
    table: int | None = None
    """Since build 2.250."""
    taxable: int | None = None
    """Published since 2026-01-25."""
    teamviewerpassword: str | None = None
    text: float | None = None
    third_party_client_name: str | None = None
    timezone: str | None = None
    todomain: str | None = None
    total_ticket_count: int | None = None
    uptimestamp: dt.datetime | None = None
    upwho: float | None = None
    use: str | None = None
    wildcardref: str | None = None
    xrefsite: float | None = None
    zoffsetx: int | None = None
    zoffsety: int | None = None
    zoomx: float | None = None
    zoomy: float | None = None
