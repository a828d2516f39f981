# Generated from spec/halopsa/upstream/entities/ServSite.yaml. Do not edit.
"""The model ``ServSite``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.attachment_list import Attachment_List
    from halopsa.api.models.category_restriction import CategoryRestriction
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.int32_nullable_string_date_time_nullable_i_9edb2c6d import Int32NullableStringDateTimeNullableI_9edb2c6d
    from halopsa.api.models.int32_nullable_string_date_time_nullable_int32_nullable_tuple import Int32NullableStringDateTimeNullableInt32NullableTuple
    from halopsa.api.models.kb_entry_list import KBEntry_List
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.serv_status import ServStatus
    from halopsa.api.models.service_category_mapping import ServiceCategoryMapping
    from halopsa.api.models.service_links import ServiceLinks
    from halopsa.api.models.service_option import ServiceOption
    from halopsa.api.models.service_request_details import ServiceRequestDetails
    from halopsa.api.models.service_restriction import ServiceRestriction
    from halopsa.api.models.service_user import ServiceUser
    from halopsa.api.models.tag import Tag
    from halopsa.api.models.users import Users


@entity
class ServSite(Entity):
    """The published schema ``ServSite``."""

    _entity: ClassVar[str] = "api.ServSite"

    id: int = key(default=None)
    _dont_fire_automations: bool | None = None
    """Since build 2.250."""
    _isclone: bool | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    add_service_request_details: list[ServiceRequestDetails] | None = None
    """Since build 2.250."""
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowed_category1: list[CategoryRestriction] | None = None
    allowed_category2: list[CategoryRestriction] | None = None
    allowed_category3: list[CategoryRestriction] | None = None
    allowed_category4: list[CategoryRestriction] | None = None
    allowfollowfault: bool | None = None
    allowincidients: bool | None = None
    allowoptin: bool | None = None
    allowservicerequests: bool | None = None
    allowunsubscribe: bool | None = None
    alsosubscribe: int | None = None
    asset_count: int | None = None
    assets: list[Device_List] | None = None
    assettype_id: int | None = None
    assettype_ids: str | None = None
    assettype_name: str | None = None
    attachments: list[Attachment_List] | None = None
    """Since build 2.250."""
    auto_link: bool | None = None
    """Published since 2026-01-25."""
    autoemail: bool | None = None
    body: str | None = None
    business_owner_cab_id: int | None = None
    business_owner_cab_name: str | None = None
    business_owner_id: int | None = None
    business_owner_name: str | None = None
    cat2: str | None = None
    cat_phonenumber: str | None = None
    checkfri: bool | None = None
    checkminutes: int | None = None
    checkmon: bool | None = None
    checksat: bool | None = None
    checksun: bool | None = None
    checkthu: bool | None = None
    checktue: bool | None = None
    checkwed: bool | None = None
    compliance_owner_cab_id: int | None = None
    compliance_owner_cab_name: str | None = None
    compliance_owner_id: int | None = None
    compliance_owner_name: str | None = None
    cost: float | None = None
    create_on_unsubscribe: bool | None = None
    criticality: int | None = None
    current_status: int | None = None
    current_statuses: list[Int32NullableStringDateTimeNullableI_9edb2c6d] | None = None
    customfields: list[CustomField] | None = None
    delay_avilability_calc: int | None = None
    delete_service_request_details: list[int] | None = None
    """Since build 2.250."""
    device_child_id: int | None = None
    device_count: int | None = None
    device_guid: str | None = None
    device_id: int | None = None
    device_name: str | None = None
    display_name: str | None = None
    """Since build 2.250."""
    edit_service_request_details: list[ServiceRequestDetails] | None = None
    """Since build 2.250."""
    email_subscriber_count: int | None = None
    emailtemplate: int | None = None
    enabled: bool | None = None
    estimated_delivery: int | None = None
    estimated_delivery_days: int | None = None
    failalwaysnewrequest: bool | None = None
    failany: bool | None = None
    failbody: str | None = None
    failcreaterequest: bool | None = None
    failfromaddr: str | None = None
    failsubject: str | None = None
    failtoaddr: str | None = None
    fault_service_type: int | None = None
    """Published since 2026-01-25."""
    field_id: int | None = None
    field_name: str | None = None
    fromaddr: str | None = None
    future_statuses: list[Int32NullableStringDateTimeNullableInt32NullableTuple] | None = None
    group_subscribers: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    group_user_access: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    icon: str | None = None
    incident_template_id: int | None = None
    incident_template_name: str | None = None
    incident_tickettype_id: int | None = None
    incident_tickettype_name: str | None = None
    incident_url: str | None = None
    incidenthint: str | None = None
    incidentlbl: str | None = None
    incidentonly: bool | None = None
    intent: str | None = None
    is_linked_businessapp: bool | None = None
    """Published since 2026-01-25."""
    is_linked_service: bool | None = None
    """Published since 2026-01-25."""
    isservicedetails: bool | None = None
    kbs: list[KBEntry_List] | None = None
    link: str | None = None
    linked_services: list[ServiceLinks] | None = None
    max: int | None = None
    min: int | None = None
    name: str | None = None
    new_icon: str | None = None
    newincidenttype: int | None = None
    newservicereqtype: int | None = None
    note: str | None = None
    okany: bool | None = None
    okbody: str | None = None
    okfromaddr: str | None = None
    oksubject: str | None = None
    oktoaddr: str | None = None
    open_incident_count: int | None = None
    open_servicerequest_count: int | None = None
    optional_services: list[ServiceOption] | None = None
    override: int | None = None
    override_site_id: int | None = None
    override_site_name: str | None = None
    owning_service_name: str | None = None
    """Published since 2026-01-25."""
    owningservice: int | None = None
    """Published since 2026-01-25."""
    owningservice_guid: str | None = None
    """Published since 2026-01-25."""
    param1: str | None = None
    param2: str | None = None
    param3: str | None = None
    photopath: str | None = None
    pop3serverid: int | None = None
    pop3serverid_name: str | None = None
    preview_service_email: bool | None = None
    preview_when_logging: int | None = None
    pricingrange: float | None = None
    recent_incident_count: int | None = None
    recent_servicerequest_count: int | None = None
    relatedworkdayid: int | None = None
    relatedworkdayid_content: str | None = None
    relatedworkdayid_name: str | None = None
    requestdetail_shownewreqscreen: bool | None = None
    requestdetail_type: int | None = None
    requestdetail_url: str | None = None
    requestdetails_count: int | None = None
    requestdetails_id: int | None = None
    screenafterlogging: int | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: dt.datetime | None = None
    search_score: float | None = None
    send_service_email: bool | None = None
    sendemailtype: int | None = None
    seq: int | None = None
    sequence: int | None = None
    service_category_guid: str | None = None
    service_category_id: int | None = None
    service_category_mappings: list[ServiceCategoryMapping] | None = None
    """Published since 2026-01-25."""
    service_category_name: str | None = None
    service_email_from: int | None = None
    service_email_html: str | None = None
    service_email_subject: str | None = None
    service_request_details: list[ServiceRequestDetails] | None = None
    service_template_id: int | None = None
    service_template_name: str | None = None
    service_tickettype_id: int | None = None
    service_tickettype_name: str | None = None
    service_url: str | None = None
    servicedetailshtml: str | None = None
    servicedetailshtml_list: str | None = None
    """Published since 2026-01-25."""
    servicekind: int | None = None
    servicerequesthint: str | None = None
    servicerequestlbl: str | None = None
    serviceshownewreqscreen: bool | None = None
    show_in_favourites: int | None = None
    """Published since 2026-01-25."""
    showinrelatedservices: bool | None = None
    showintechcatalog: bool | None = None
    showinusercatalog: bool | None = None
    showonmyservicespage: bool | None = None
    smsmessage: str | None = None
    status_date: dt.datetime | None = None
    status_end_date: dt.datetime | None = None
    status_history: list[ServStatus] | None = None
    status_message_update_internal: str | None = None
    status_message_update_internal_html: str | None = None
    status_message_update_public: str | None = None
    status_message_update_public_html: str | None = None
    status_subscribedtoupdates: bool | None = None
    status_ticket_end_date: dt.datetime | None = None
    status_ticket_id: int | None = None
    status_ticket_start_date: dt.datetime | None = None
    statushistoryportal: bool | None = None
    subject: str | None = None
    subscribable: bool | None = None
    subscriber_count: int | None = None
    subscribers: list[ServiceUser] | None = None
    summary: str | None = None
    tag_string: str | None = None
    tags: list[Tag] | None = None
    technical_owner_cab_id: int | None = None
    technical_owner_cab_name: str | None = None
    technical_owner_id: int | None = None
    technical_owner_name: str | None = None
    template_name: str | None = None
    tickettype_name: str | None = None
    toaddr: str | None = None
    track_availability: bool | None = None
    tracking_period: int | None = None
    tracking_target: float | None = None
    trackstatus: bool | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    unsubcount: int | None = None
    unsubscribe_all: bool | None = None
    unsubscribe_template_id: int | None = None
    unsubscribe_ticketortemplate: int | None = None
    unsubscribe_tickettype_id: int | None = None
    update_status: bool | None = None
    update_statuses: list[ServStatus] | None = None
    """Since build 2.250."""
    url: str | None = None
    use: str | None = None
    user: Users | None = None
    user_access: list[ServiceRestriction] | None = None
    user_canunsubscribe: bool | None = None
    user_subscribed: bool | None = None
    userlevel: int | None = None
    using_default_public_message: bool | None = None
    wdid: int | None = None
    workdays: int | None = None
    workdays_name: str | None = None
