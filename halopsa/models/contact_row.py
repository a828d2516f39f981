# Generated from spec/halopsa/entities/Contact.yaml. Do not edit.
"""The model ``ContactRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.attachment import Attachment
    from halopsa.models.custom_field import CustomField


@entity
class ContactRow(Entity):
    """A contact (end user) of a client. This is how lists return it: thinner than ``Contact``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ContactRow"

    id: int = key(default=None)
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isupdateimport: bool | None = None
    _match_additional_id: str | None = None
    _match_integration_button_caption: str | None = None
    _match_integration_button_icon: str | None = None
    _match_integration_button_url: str | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    activedirectory_dn: str | None = None
    admanager: str | None = None
    approver_note_hint: str | None = None
    area_guid: str | None = None
    attachments: list[Attachment] | None = None
    automatic_sales_tax: bool | None = None
    autotaskid: int | None = None
    avalara_tenant: int | None = None
    azure_id: str | None = None
    azureoid: str | None = None
    campaign_group_id: int | None = None
    campaign_step_name: str | None = None
    campaign_step_seq: int | None = None
    client_account_manager_id: int | None = None
    client_automatic_callscript_id: int | None = None
    client_id: int | None = None
    client_name: str | None = None
    client_taxable: bool | None = None
    client_toplevel_id: int | None = None
    client_type: int | None = None
    colour: str | None = None
    connectwiseid: int | None = None
    container_dn: str | None = None
    contract_end_date: dt.datetime | None = None
    contract_value: float | None = None
    country_code_alpha2: str | None = None
    country_code_alpha3: str | None = None
    country_code_name: str | None = None
    country_code_numeric: int | None = None
    covered_by_contract: bool | None = None
    custombuttons: list[dict[str, Any]] | None = None  # gone in build 2.250; older ones have it
    customfields: list[CustomField] | None = None
    date_of_birth: dt.datetime | None = None
    default_currency_code: int | None = None
    email2: str | None = None
    email3: str | None = None
    emailaddress: str | None = None
    fax: str | None = None
    firstname: str | None = None
    google_archived: bool | None = None
    google_suspended: bool | None = None
    homenumber: str | None = None
    ignoreautomatedbilling: bool | None = None
    import_details_id: int | None = None
    inactive: bool | None = None
    initials: str | None = None
    is_prospect: bool | None = None
    isimportantcontact: bool | None = None
    isimportantcontact2: bool | None = None
    isserviceaccount: bool | None = None
    item_tax_code: int | None = None
    key: int | None = None
    language_id: int | None = None
    lastupdate: dt.datetime | None = None  # where an answer has none: ulastupdate; not verified on a live tenant; published since build 2.250; older builds have ulastupdate instead, in records only
    linked_agent_id: int | None = None
    login: str | None = None
    messagegroup_id: int | None = None
    middle_name: str | None = None
    mobilenumber2: str | None = None
    mobilephone: str | None = None  # on the wire: mobilenumber
    name: str | None = None
    neversendemails: bool | None = None
    neversendmarketingemails: bool | None = None
    new_external_link: dict[str, Any] | None = None
    new_user_site_id: int | None = None
    notes: str | None = None
    okta_id: str | None = None
    onpremise_activedirectory_dn: str | None = None
    other1: str | None = None
    other2: str | None = None
    other3: str | None = None
    other4: str | None = None
    other5: str | None = None
    overridepdftemplatequote: int | None = None
    overridepdftemplatequote_name: str | None = None
    phonenumber: str | None = None
    phonenumber_preferred: str | None = None
    preferred_name: str | None = None
    priority_id: int | None = None
    qbo_company_id: str | None = None
    question1: int | None = None
    question2: int | None = None
    question3: int | None = None
    question4: int | None = None
    question5: int | None = None
    relationship_id: int | None = None
    role_ids: list[int] | None = None
    role_list: str | None = None
    sailpoint_id: str | None = None
    site_cautomate_guid: str | None = None
    site_guid: str | None = None
    site_hubspot_guid: str | None = None
    site_id: int | None = None  # comes as 95.0
    site_id_int: int | None = None
    site_name: str | None = None
    sitephonenumber: str | None = None
    sitetimezone: str | None = None
    software_role_name: str | None = None
    surname: str | None = None
    table: int | None = None
    telpref: int | None = None
    third_party_relational_id: str | None = None
    title: str | None = None
    uddevnum: int | None = None
    uddevsite: int | None = None
    uduserid: int | None = None
    use: str | None = None
    user_relationships: list[dict[str, Any]] | None = None
    user_with_clientsite: str | None = None
    userdevicerolecount: int | None = None
    whatsapp_number: str | None = None
