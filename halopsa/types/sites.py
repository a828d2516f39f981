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
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None
    """Two values with a comma, such as ``true,false``: whether active sites come, and inactive ones.
    Published only."""
    advanced_search: str | None
    azuresites: bool | None
    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    contract_id: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    exclude_internal: bool | None
    gfisites: bool | None
    idonly: bool | None
    """Rows have the id and nothing else. Not together with pages. Published only."""
    include_custom_fields: Ids | None
    """Ids of custom fields that rows show; published since build 2.236, and one production client sends it
    for tickets. Seen live."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeactive: bool | None
    """False leaves out rows whose ``inactive`` is not set. Published only."""
    includeaddress: bool | None
    """Rows have the address of the site too. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """False leaves out rows whose ``inactive`` is set. Published only."""
    includenonstocklocations: bool | None
    """Sites that are no stock location come too. Published only."""
    includenoorderstockbin: bool | None
    includenotes: bool | None
    """Rows have the notes of the site too. Published only."""
    includestocklocations: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    iscalendarfilter: bool | None
    item_id_qty: int | None
    item_salesorder_id: int | None
    item_salesorder_line: int | None
    lastupdatefromdate: When | None
    """Rows whose ``slastupdate`` is this moment or later. Three production clients send date-times. Seen
    live."""
    lastupdatetodate: When | None
    """Rows whose ``slastupdate`` is this moment or earlier. A plain date means the end of that day. Three
    production clients send it. Seen live."""
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
    override_enablestockbins: bool | None
    site_id: int | None
    """Rows whose ``id`` is this. Inferred from the name. Published only."""
    sitefields: str | None
    """The ids of site fields that rows have too. Published only."""
    stocklocation: str | None
    """Sites that are these stock locations, with commas between them. Published only."""
    toplevel_id: int | None
    user_override: int | None


class SiteGetOptions(TypedDict, total=False):
    """Options of ``client.sites.get``. ``None`` leaves one out."""

    client_override: int | None
    domain: str | None
    includeactivity: bool | None
    """Brings the activity on tickets of the site."""
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    issetup: bool | None
    tickettype_id: int | None


class SiteMatch(TypedDict, total=False):
    """What ``client.sites.find`` finds one record by. All that is given must be equal."""

    name: str
    """Sent as ``search``. One integration in production searches and compares."""
    client_id: int
    """Only narrows what others find. Sent as ``client_id``."""


class SiteFields(TypedDict, total=False):
    """Fields of ``client.sites`` calls that write. ``None`` clears a field."""

    _convert_phonenumbers: bool | None
    _dont_fire_automations: bool | None
    _importthirdpartyid: str | None
    """Since build 2.250."""
    _importtype: str | None
    _importtypeid: int | None
    """Since build 2.250."""
    _isimport: bool | None
    _isupdateimport: bool | None
    """Since build 2.250."""
    _isxero: bool | None
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_first_site: bool | None
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
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
    """Since build 2.250."""
    addressline1: str | None
    """Sent as ``delivery_address.line1``. Published description only. Not verified on a live tenant."""
    addressline2: str | None
    """Sent as ``delivery_address.line2``. Published description only. Not verified on a live tenant."""
    addressline3: str | None
    """Sent as ``delivery_address.line3``. Published description only. Not verified on a live tenant."""
    addressline4: str | None
    """Sent as ``delivery_address.line4``. Published description only. Not verified on a live tenant."""
    all_faqlists_allowed: bool | None
    all_popup_notes: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ateraid: int | None
    audit_log: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    client_id: int | str | None
    """The id or the name of one of the ``clients``. Comes as 95.0."""
    client_itglue_id: str | None
    client_name: str | None
    """The name behind ``client_id``."""
    client_to_invoice: int | None
    """Since build 2.250."""
    client_to_invoice_name: str | None
    """Since build 2.250."""
    client_to_invoice_recurring: int | None
    """Since build 2.250."""
    client_to_invoice_recurring_name: str | None
    """Since build 2.250."""
    client_to_invoice_recurring_site: int | None
    """Since build 2.250."""
    client_to_invoice_recurring_site_name: str | None
    """Since build 2.250."""
    client_to_invoice_site: int | None
    """Since build 2.250."""
    client_to_invoice_site_name: str | None
    """Since build 2.250."""
    clients: Sequence[Client | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    clientsite_name: str | None
    colour: str | None
    connectwiseid: int | None
    contractlastchecked: When | None
    country: str | None
    """Sent as ``country_code``. The code; country_code_name is its name. Not verified on a live tenant."""
    country_code_alpha2: str | None
    """Since build 2.250."""
    country_code_alpha3: str | None
    """Since build 2.250."""
    country_code_name: str | None
    country_code_numeric: int | None
    """Since build 2.250."""
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    datecreated: When | None
    datto_alternate_id: int | None
    datto_id: str | None
    datto_url: str | None
    default_client_currency_code: int | None
    """Published since 2026-01-25."""
    default_currency_code: int | None
    """Published since 2026-01-25."""
    default_currency_code_name: str | None
    """Published since 2026-01-25."""
    defaultdelivery: bool | None
    defaultstocklocation: int | None
    delete_site_contacts: Sequence[int] | None
    """Since build 2.250. Ids, where add_site_contacts takes records; published since build 2.250. Not
    verified on a live tenant."""
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
    """Since build 2.250."""
    email_start_tag: str | None
    """Since build 2.250."""
    emaildomain: str | None
    emailsubjectprefix: str | None
    estimate_lat_long: bool | None
    """Since build 2.250."""
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    facilitiesmanager: int | None
    faqlists: Sequence[Mapping[str, Any]] | None
    fields: Sequence[FieldValue | Mapping[str, Any]] | None
    geocoord1: float | None
    geocoord2: float | None
    get_address_from_client_name: bool | None
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    invoice_address_line2: str | None
    """Published since 2026-01-25."""
    invoice_address_line3: str | None
    """Published since 2026-01-25."""
    invoice_address_line4: str | None
    """Published since 2026-01-25."""
    invoice_address_line5: str | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    language_id: int | None
    language_name: str | None
    lapsafe_default_installation: str | None
    lapsafe_default_installation_name: str | None
    lapsafe_default_installation_obj: Mapping[str, Any] | None
    latitude: float | None
    """In degrees. Sent as ``delivery_address.lat``. Published description only. Not verified on a live
    tenant."""
    ldapstring: str | None
    linked_organisation_id: int | None
    liongardid: int | None
    longitude: float | None
    """In degrees. Sent as ``delivery_address.long``. Published description only. Not verified on a live
    tenant."""
    main_address: str | None
    """Since build 2.250."""
    maincontact_id: int | None
    maincontact_name: str | None
    maintenance_windows: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
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
    """Published since 2026-01-25."""
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
    postcode: str | None
    """Sent as ``delivery_address.postcode``. Published description only. Not verified on a live tenant."""
    ref: str | None
    refnumber: int | None
    region_code: int | None
    region_code_name: str | None
    regionaldirector: int | None
    runbook_button_id: int | None
    """Published since 2026-01-25."""
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
    sla_id: int | str | None
    """The id or the name of one of the ``slas``."""
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
    """Since build 2.250."""
    taxable: int | None
    """Published since 2026-01-25."""
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
