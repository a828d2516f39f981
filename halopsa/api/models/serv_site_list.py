# Generated from spec/halopsa/upstream/entities/ServSite_List.yaml. Do not edit.
"""The model ``ServSite_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.int32_nullable_string_date_time_nullable_i_9edb2c6d import Int32NullableStringDateTimeNullableI_9edb2c6d
    from halopsa.api.models.int32_nullable_string_date_time_nullable_int32_nullable_tuple import Int32NullableStringDateTimeNullableInt32NullableTuple


@entity
class ServSite_List(Entity):
    """The published schema ``ServSite_List``."""

    _entity: ClassVar[str] = "api.ServSite_List"

    id: int = key(default=None)
    _isimport: bool | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    asset_count: int | None = None
    assettype_id: int | None = None
    assettype_ids: str | None = None
    auto_link: bool | None = None
    """Published since 2026-01-25."""
    business_owner_cab_id: int | None = None
    business_owner_cab_name: str | None = None
    business_owner_id: int | None = None
    business_owner_name: str | None = None
    checkminutes: int | None = None
    compliance_owner_cab_id: int | None = None
    compliance_owner_cab_name: str | None = None
    compliance_owner_id: int | None = None
    compliance_owner_name: str | None = None
    cost: float | None = None
    criticality: int | None = None
    current_status: int | None = None
    current_statuses: list[Int32NullableStringDateTimeNullableI_9edb2c6d] | None = None
    device_guid: str | None = None
    device_id: int | None = None
    device_name: str | None = None
    estimated_delivery: int | None = None
    estimated_delivery_days: int | None = None
    failalwaysnewrequest: bool | None = None
    failcreaterequest: bool | None = None
    fault_service_type: int | None = None
    """Published since 2026-01-25."""
    future_statuses: list[Int32NullableStringDateTimeNullableInt32NullableTuple] | None = None
    guid: str | None = None
    icon: str | None = None
    incident_template_id: int | None = None
    incident_tickettype_id: int | None = None
    incident_url: str | None = None
    intent: str | None = None
    link: str | None = None
    name: str | None = None
    newincidenttype: int | None = None
    newservicereqtype: int | None = None
    override_site_id: int | None = None
    owning_service_name: str | None = None
    """Published since 2026-01-25."""
    owningservice: int | None = None
    """Published since 2026-01-25."""
    owningservice_guid: str | None = None
    """Published since 2026-01-25."""
    pricingrange: float | None = None
    relatedworkdayid: int | None = None
    relatedworkdayid_content: str | None = None
    relatedworkdayid_name: str | None = None
    requestdetail_shownewreqscreen: bool | None = None
    requestdetail_type: int | None = None
    requestdetail_url: str | None = None
    requestdetails_count: int | None = None
    requestdetails_id: int | None = None
    screenafterlogging: int | None = None
    search_score: float | None = None
    sequence: int | None = None
    service_category_guid: str | None = None
    service_category_id: int | None = None
    service_category_name: str | None = None
    service_template_id: int | None = None
    service_tickettype_id: int | None = None
    service_url: str | None = None
    servicedetailshtml_list: str | None = None
    """Published since 2026-01-25."""
    serviceshownewreqscreen: bool | None = None
    showintechcatalog: bool | None = None
    showinusercatalog: bool | None = None
    status_date: dt.datetime | None = None
    status_end_date: dt.datetime | None = None
    status_message_update_internal: str | None = None
    status_message_update_internal_html: str | None = None
    status_message_update_public: str | None = None
    status_message_update_public_html: str | None = None
    status_ticket_end_date: dt.datetime | None = None
    status_ticket_id: int | None = None
    status_ticket_start_date: dt.datetime | None = None
    subscribable: bool | None = None
    subscriber_count: int | None = None
    summary: str | None = None
    tag_string: str | None = None
    technical_owner_cab_id: int | None = None
    technical_owner_cab_name: str | None = None
    technical_owner_id: int | None = None
    technical_owner_name: str | None = None
    trackstatus: bool | None = None
    use: str | None = None
    user_subscribed: bool | None = None
    """Published since 2026-01-25."""
    using_default_public_message: bool | None = None
    workdays: int | None = None
