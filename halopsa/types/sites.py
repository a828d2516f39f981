# Generated from spec/halopsa/resources/sites.yaml. Do not edit.
"""What calls of ``client.sites`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.client import Client
    from halopsa.models.custom_field import CustomField
    from halopsa.models.field_value import FieldValue
    from halopsa.models.site_contact import SiteContact


class SiteFilters(TypedDict, total=False):
    """Filters of ``client.sites.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None  # published only
    advanced_search: str | None  # published only
    azuresites: bool | None  # published only
    client_id: int | None  # published only
    contract_id: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    exclude_internal: bool | None  # published only
    gfisites: bool | None  # published only
    idonly: bool | None  # published only
    include_custom_fields: Ids | None  # seen live; ids of custom fields that rows show; published since build 2.236, and one production client sends it for tickets
    includeactions: bool | None  # tenants do not know it
    includeactive: bool | None  # published only
    includeaddress: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includeinactive: bool | None  # published only
    includenonstocklocations: bool | None  # published only
    includenoorderstockbin: bool | None  # published only
    includenotes: bool | None  # published only
    includestocklocations: bool | None  # published only; by its name, it brings rows that other filters leave out
    iscalendarfilter: bool | None  # published only
    item_id_qty: int | None  # published only
    item_salesorder_id: int | None  # published only
    item_salesorder_line: int | None  # published only
    lastupdatefromdate: When | None  # seen live; three production clients send date-times
    lastupdatetodate: When | None  # seen live; three production clients send it
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    override_enablestockbins: bool | None  # published only
    site_id: int | None  # published only; inferred from the name
    sitefields: str | None  # published only
    stocklocation: str | None  # published only
    toplevel_id: int | None  # published only
    user_override: int | None  # published only


class SiteGetOptions(TypedDict, total=False):
    """Options of ``client.sites.get``."""

    client_override: int | None
    domain: str | None
    includeactivity: bool | None
    includedetails: bool | None
    issetup: bool | None
    tickettype_id: int | None


class SiteMatch(TypedDict, total=False):
    """What ``client.sites.find`` finds one record by. All that is given must be equal."""

    name: str  # sent as search; one integration in production searches and compares
    client_id: int  # only narrows; sent as client_id


class SiteFields(TypedDict, total=False):
    """Fields of ``client.sites`` calls that write. ``None`` clears a field."""

    _convert_phonenumbers: bool | None
    _dont_fire_automations: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isimport: bool | None
    _isupdateimport: bool | None
    _isxero: bool | None
    _match_additional_id: str | None
    _match_first_site: bool | None
    _match_integration_button_caption: str | None
    _match_integration_button_icon: str | None
    _match_integration_button_url: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _reassign_all_to_user: int | None
    _warning: str | None
    accountmanagertech: bool | None
    accountsbccemailaddress: str | None
    accountsccemailaddress: str | None
    accountsemailaddress: str | None
    accountsfirstname: str | None
    accountsid: str | None
    accountslastname: str | None
    actguid: str | None
    add_site_contacts: Sequence[SiteContact | Mapping[str, Any]] | None
    addressline1: str | None  # on the wire: delivery_address.line1; not verified on a live tenant; published description only
    addressline2: str | None  # on the wire: delivery_address.line2; not verified on a live tenant; published description only
    addressline3: str | None  # on the wire: delivery_address.line3; not verified on a live tenant; published description only
    addressline4: str | None  # on the wire: delivery_address.line4; not verified on a live tenant; published description only
    all_faqlists_allowed: bool | None
    all_popup_notes: Sequence[Mapping[str, Any]] | None
    ateraid: int | None
    audit_log: Sequence[Mapping[str, Any]] | None
    authrocket_locale: str | None
    autotaskid: int | None
    auvik_id: str | None
    azuretenantid: str | None
    bigx: int | None
    bigy: int | None
    businesscentral_area_company_id: int | None
    businesscentral_billing_client: Mapping[str, Any] | None
    cautomateid: int | None
    change_freeze_periods: Sequence[Mapping[str, Any]] | None
    client_id: int | str | None  # or the name: clients; comes as 95.0
    client_itglue_id: str | None
    client_name: str | None
    client_to_invoice: int | None
    client_to_invoice_name: str | None
    client_to_invoice_recurring: int | None
    client_to_invoice_recurring_name: str | None
    client_to_invoice_recurring_site: int | None
    client_to_invoice_recurring_site_name: str | None
    client_to_invoice_site: int | None
    client_to_invoice_site_name: str | None
    clients: Sequence[Client | Mapping[str, Any]] | None
    clientsite_name: str | None
    colour: str | None
    connectwiseid: int | None
    contractlastchecked: When | None
    country: str | None  # on the wire: country_code; not verified on a live tenant; the code; country_code_name is its name
    country_code_alpha2: str | None
    country_code_alpha3: str | None
    country_code_name: str | None
    country_code_numeric: int | None
    custom: Mapping[str, Any] | None  # custom fields by name; on an update the others are kept
    custombuttons: Sequence[Mapping[str, Any]] | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datecreated: When | None
    datto_alternate_id: int | None
    datto_id: str | None
    datto_url: str | None
    default_client_currency_code: int | None
    default_currency_code: int | None
    default_currency_code_name: str | None
    defaultdelivery: bool | None
    defaultstocklocation: int | None
    delete_site_contacts: Sequence[int] | None  # not verified on a live tenant; ids, where add_site_contacts takes records; published since build 2.250
    deliverby: int | None
    delivery_address: Address | Mapping[str, Any] | None
    delivery_address_line1: str | None
    delivery_address_line2: str | None
    delivery_address_line3: str | None
    delivery_address_line4: str | None
    delivery_address_line5: str | None
    device42id: int | None
    disclaimermatchstring: str | None
    email_end_tag: str | None
    email_start_tag: str | None
    emaildomain: str | None
    emailsubjectprefix: str | None
    estimate_lat_long: bool | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    facilitiesmanager: int | None
    faqlists: Sequence[Mapping[str, Any]] | None
    fields: Sequence[FieldValue | Mapping[str, Any]] | None
    geocoord1: float | None
    geocoord2: float | None
    get_address_from_client_name: bool | None
    gfisiteid: int | None
    globx: float | None
    globy: float | None
    guid: str | None
    hasitemsinstock: bool | None
    hubspot_id: str | None
    hudu_url: str | None
    import_details_id: int | None
    import_site_mapping: int | None
    inactive: bool | None
    inuseby: int | None
    invoice_address: Address | Mapping[str, Any] | None
    invoice_address_isdelivery: bool | None
    invoice_address_line1: str | None
    invoice_address_line2: str | None
    invoice_address_line3: str | None
    invoice_address_line4: str | None
    invoice_address_line5: str | None
    isinvoicesite: bool | None
    isnhserveremaildefault: bool | None
    issitedetails: bool | None
    isstocklocation: bool | None
    item_quantity_available: float | None
    item_quantity_in_stock: float | None
    item_quantity_reserved: float | None
    item_quantity_reserved_on_order: float | None
    item_serialised_assets_in_stock: float | None
    itglue_id: str | None
    kaseyaid: str | None
    key: int | None
    language_id: int | None
    language_name: str | None
    lapsafe_default_installation: str | None
    lapsafe_default_installation_name: str | None
    lapsafe_default_installation_obj: Mapping[str, Any] | None
    latitude: float | None  # degrees; on the wire: delivery_address.lat; not verified on a live tenant; published description only
    ldapstring: str | None
    linked_organisation_id: int | None
    liongardid: int | None
    longitude: float | None  # degrees; on the wire: delivery_address.long; not verified on a live tenant; published description only
    main_address: str | None
    maincontact_id: int | None
    maincontact_name: str | None
    maintenance_windows: Sequence[Mapping[str, Any]] | None
    matching_value: str | None
    messagegroup_id: int | None
    monthlyreportemaildirect: bool | None
    monthlyreportemailmanager: bool | None
    monthlyreportinclude: bool | None
    monthlyreportlastrun: When | None
    name: str | None
    ncentral_details_id: int | None
    new_external_link: Mapping[str, Any] | None
    newsite_contactemail: str | None
    newsite_contactname: str | None
    newsite_contactphonenumber: str | None
    newsite_contacttitle: str | None
    newsite_sendwelcomeemail: bool | None
    newsite_web_access_level: int | None
    ninjarmmid: int | None
    notes: str | None
    onhold_ticket_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    pagerdutywildcard: str | None
    passportal_id: int | None
    phonenumber: str | None
    popup_notes: Sequence[Mapping[str, Any]] | None
    postcode: str | None  # on the wire: delivery_address.postcode; not verified on a live tenant; published description only
    ref: str | None
    refnumber: int | None
    region_code: int | None
    region_code_name: str | None
    regionaldirector: int | None
    runbook_button_id: int | None
    sequence: int | None
    seriousnesslevel: int | None
    servicenowid: str | None
    site_contract_tax_code: int | None
    site_contract_tax_code_name: str | None
    site_fields: Sequence[FieldValue | Mapping[str, Any]] | None
    site_item_tax_code: int | None
    site_item_tax_code_name: str | None
    site_prepay_tax_code: int | None
    site_prepay_tax_code_name: str | None
    site_purchase_tax_code: int | None
    site_purchase_tax_code_name: str | None
    site_sales_tax_code: int | None
    site_service_tax_code: int | None
    site_service_tax_code_name: str | None
    sitecontacts: Sequence[SiteContact | Mapping[str, Any]] | None
    sitedateformat: int | None
    sitephonenumberint: int | None
    sitetimeoffset: int | None
    sla_id: int | str | None  # or the name: slas
    slastupdate: When | None
    slocked: bool | None
    smallx: int | None
    smally: int | None
    snowname: str | None
    sqlimport_id: int | None
    stockbin_id: int | None
    stockbin_name: str | None
    stockbins: Sequence[Mapping[str, Any]] | None
    stopped: int | None
    style: float | None
    surchargeid: int | None
    syncroid: int | None
    table: int | None
    taxable: int | None
    teamviewerpassword: str | None
    text: float | None
    third_party_client_name: str | None
    timezone: str | None
    todomain: str | None
    total_ticket_count: int | None
    uptimestamp: When | None
    upwho: float | None
    use: str | None
    wildcardref: str | None
    xrefsite: float | None
    zoffsetx: int | None
    zoffsety: int | None
    zoomx: float | None
    zoomy: float | None
