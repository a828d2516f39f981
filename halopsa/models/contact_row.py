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
    activedirectory_dn: str | None = None
    admanager: str | None = None
    approver_note_hint: str | None = None
    """Published since 2026-01-25."""
    area_guid: str | None = None
    attachments: list[Attachment] | None = None
    automatic_sales_tax: bool | None = None
    autotaskid: int | None = None
    avalara_tenant: int | None = None
    """Published since 2026-01-25."""
    azure_id: str | None = None
    azureoid: str | None = None
    campaign_group_id: int | None = None
    """Since build 2.250."""
    campaign_step_name: str | None = None
    """Since build 2.250."""
    campaign_step_seq: int | None = None
    """Since build 2.250."""
    client_account_manager_id: int | None = None
    client_automatic_callscript_id: int | None = None
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name."""
    client_name: str | None = None
    """The name behind ``client_id``."""
    client_taxable: bool | None = None
    client_toplevel_id: int | None = None
    """Since build 2.250."""
    client_type: int | None = None
    """Since build 2.250."""
    colour: str | None = None
    connectwiseid: int | None = None
    container_dn: str | None = None
    contract_end_date: dt.datetime | None = None
    contract_value: float | None = None
    country_code_alpha2: str | None = None
    """Since build 2.250."""
    country_code_alpha3: str | None = None
    """Since build 2.250."""
    country_code_name: str | None = None
    """Since build 2.250."""
    country_code_numeric: int | None = None
    """Since build 2.250."""
    covered_by_contract: bool | None = None
    custombuttons: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    customfields: list[CustomField] | None = None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    date_of_birth: dt.datetime | None = None
    default_currency_code: int | None = None
    email2: str | None = None
    email3: str | None = None
    emailaddress: str | None = None
    """The address by which ``find`` and ``ensure`` tell contacts apart."""
    fax: str | None = None
    firstname: str | None = None
    google_archived: bool | None = None
    """Since build 2.250."""
    google_suspended: bool | None = None
    """Since build 2.250."""
    homenumber: str | None = None
    ignoreautomatedbilling: bool | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    inactive: bool | None = None
    initials: str | None = None
    is_prospect: bool | None = None
    isimportantcontact: bool | None = None
    isimportantcontact2: bool | None = None
    isserviceaccount: bool | None = None
    item_tax_code: int | None = None
    key: int | None = None
    language_id: int | None = None
    """Published since 2026-01-25."""
    lastupdate: dt.datetime | None = None
    """Set by the server. Where an answer has none: ``ulastupdate``. Since build 2.250. Published since
    build 2.250; older builds have ulastupdate instead, in records only. Not verified on a live tenant."""
    linked_agent_id: int | None = None
    login: str | None = None
    messagegroup_id: int | None = None
    middle_name: str | None = None
    """Since build 2.250."""
    mobilenumber2: str | None = None
    mobilephone: str | None = None
    """On the wire: ``mobilenumber``."""
    name: str | None = None
    """First and last name: a write fills ``firstname`` and ``surname`` with it, and these fill it."""
    neversendemails: bool | None = None
    neversendmarketingemails: bool | None = None
    new_external_link: dict[str, Any] | None = None
    new_user_site_id: int | None = None
    """Since build 2.250."""
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
    """Since build 2.250."""
    priority_id: int | None = None
    qbo_company_id: str | None = None
    """Since build 2.250."""
    question1: int | None = None
    question2: int | None = None
    question3: int | None = None
    question4: int | None = None
    question5: int | None = None
    relationship_id: int | None = None
    role_ids: list[int] | None = None
    """Published since 2026-01-25."""
    role_list: str | None = None
    sailpoint_id: str | None = None
    """Since build 2.250."""
    site_cautomate_guid: str | None = None
    site_guid: str | None = None
    site_hubspot_guid: str | None = None
    site_id: int | None = None
    """The id of one of the ``sites``; ``site_name`` shows its name. Comes as 95.0."""
    site_id_int: int | None = None
    site_name: str | None = None
    """The name behind ``site_id``."""
    sitephonenumber: str | None = None
    sitetimezone: str | None = None
    software_role_name: str | None = None
    surname: str | None = None
    table: int | None = None
    telpref: int | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    title: str | None = None
    uddevnum: int | None = None
    uddevsite: int | None = None
    uduserid: int | None = None
    use: str | None = None
    user_relationships: list[dict[str, Any]] | None = None
    user_with_clientsite: str | None = None
    userdevicerolecount: int | None = None
    whatsapp_number: str | None = None
