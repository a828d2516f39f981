# Generated from spec/halopsa/upstream/entities/ContractHeader_List.yaml. Do not edit.
"""The model ``ContractHeader_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List


@entity
class ContractHeader_List(Entity):
    """The published schema ``ContractHeader_List``."""

    _entity: ClassVar[str] = "api.ContractHeader_List"

    id: int = key(default=None)
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
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    accounts_override_mailbox: int | None = None
    active: bool | None = None
    asset_end_date: dt.datetime | None = None
    asset_sequence: int | None = None
    asset_value: float | None = None
    billingcategory: int | None = None
    billingdescription: int | None = None
    billingperiod: int | None = None
    client_id: int | None = None
    client_name: str | None = None
    contract_status: str | None = None
    contracttype: int | None = None
    contracttype_name: str | None = None
    cost_calculation: str | None = None
    createdby_id: int | None = None
    createdby_name: str | None = None
    customfields: list[CustomField] | None = None
    end_date: dt.datetime | None = None
    expired: bool | None = None
    force_recalculation: bool | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    key: int | None = None
    last_modified: dt.datetime | None = None
    new_external_link: ExternalLink_List | None = None
    next_call_date: dt.datetime | None = None
    next_invoice_date: dt.datetime | None = None
    note: str | None = None
    numberofunitsfree: float | None = None
    periodchargeamount: float | None = None
    periodicinvoicenextdate: dt.datetime | None = None
    prepayrecurringchargebp: int | None = None
    ref: str | None = None
    refextra: str | None = None
    refextra2: str | None = None
    sent_to_oracle: bool | None = None
    site_id: int | None = None
    site_name: str | None = None
    sla_id: int | None = None
    start_date: dt.datetime | None = None
    started: bool | None = None
    status: int | None = None
    subtype: int | None = None
    table: int | None = None
    use: str | None = None
    user_id: int | None = None
    user_name: str | None = None
