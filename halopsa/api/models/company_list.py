# Generated from spec/halopsa/upstream/entities/Company_List.yaml. Do not edit.
"""The model ``Company_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.item_supplier import ItemSupplier


@entity
class Company_List(Entity):
    """The published schema ``Company_List``."""

    _entity: ClassVar[str] = "api.Company_List"

    id: int = key(default=None)
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isupdateimport: bool | None = None
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
    address: str | None = None
    """Since build 2.250."""
    address_list: str | None = None
    """Since build 2.250."""
    companyaddress: AddressStore | None = None
    """Since build 2.250."""
    contact_name: str | None = None
    contract_count: int | None = None
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    default_contract_id: int | None = None
    default_contract_sla_id: int | None = None
    default_currency_code: int | None = None
    email_address: str | None = None
    emailtemplate_id: int | None = None
    import_details_id: int | None = None
    inactive: bool | None = None
    jira_validated: bool | None = None
    logo: str | None = None
    messagegroup_id: int | None = None
    mobile: str | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    ordering_email_address: str | None = None
    override_costs: list[ItemSupplier] | None = None
    """Since build 2.250."""
    phone_number: str | None = None
    phone_number_2: str | None = None
    """Since build 2.250."""
    phone_number_3: str | None = None
    """Since build 2.250."""
    qbo_company_id: str | None = None
    runbook_id: str | None = None
    servicenow_validated: bool | None = None
    supplier_currency_rate: float | None = None
    supplier_currency_symbol: str | None = None
    supplier_mailbox_address: str | None = None
    supplier_mailbox_override: int | None = None
    support_email_address: str | None = None
    thirdpartynhdapiurl: str | None = None
    toplevel_id: int | None = None
    toplevel_name: str | None = None
    use: str | None = None
    website: str | None = None
