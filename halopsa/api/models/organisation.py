# Generated from spec/halopsa/upstream/entities/Organisation.yaml. Do not edit.
"""The model ``Organisation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.faq_list_head import FAQListHead
    from halopsa.api.models.kb_entry_favourites import KBEntryFavourites
    from halopsa.api.models.request_type_list import RequestType_List
    from halopsa.api.models.tree_list import Tree_List


@entity
class Organisation(Entity):
    """The published schema ``Organisation``."""

    _entity: ClassVar[str] = "api.Organisation"

    id: int = key(default=None)
    _warning: str | None = None
    address: AddressStore | None = None
    all_user_faqlists_allowed: bool | None = None
    allowall_tickettypes: bool | None = None
    allowed_tickettypes: list[RequestType_List] | None = None
    bank_details_line_1: str | None = None
    bank_details_line_2: str | None = None
    bank_details_line_3: str | None = None
    bank_details_line_4: str | None = None
    bank_details_line_5: str | None = None
    customfields: list[CustomField] | None = None
    deliverysite: int | None = None
    departments: list[Tree_List] | None = None
    email: str | None = None
    faqlists: list[FAQListHead] | None = None
    fax: str | None = None
    forethought_widget_override_name: str | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    intent: str | None = None
    isorganisationdetails: bool | None = None
    kb_favourites: list[KBEntryFavourites] | None = None
    """Published since 2026-01-25."""
    linked_client_id: int | None = None
    logo: str | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    new_icon: str | None = None
    phone: str | None = None
    portal_chat_profile_override: str | None = None
    portal_chat_profile_override_name: str | None = None
    portal_forethought_widget_override: int | None = None
    """Published since 2026-01-25."""
    portal_logo: str | None = None
    portal_title: str | None = None
    portalbackgroundimageurl: str | None = None
    portalcolour: str | None = None
    portalfolderlocation: str | None = None
    portalurl: str | None = None
    reply_address: str | None = None
    tax_number: str | None = None
    user_faqlists: list[FAQListHead] | None = None
    website: str | None = None
