# Generated from spec/halopsa/upstream/entities/ServiceRequestDetails.yaml. Do not edit.
"""The model ``ServiceRequestDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.item_group_restriction import ItemGroupRestriction
    from halopsa.api.models.item_restriction import ItemRestriction
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.service_option import ServiceOption


@entity
class ServiceRequestDetails(Entity):
    """The published schema ``ServiceRequestDetails``."""

    _entity: ClassVar[str] = "api.ServiceRequestDetails"

    id: int = key(default=None)
    allow_all_items: bool | None = None
    allowed_item_groups: list[ItemGroupRestriction] | None = None
    """Published since 2026-01-25."""
    allowed_items: list[ItemRestriction] | None = None
    guid: str | None = None
    icon: str | None = None
    optional_services: list[ServiceOption] | None = None
    sequenceid: int | None = None
    servicedetail_hint: str | None = None
    servicedetail_label: str | None = None
    servicedetail_longname: str | None = None
    servicedetail_requesttypeguid: str | None = None
    servicedetail_requesttypeid: int | None = None
    servicedetail_requesttypename: str | None = None
    servicedetail_servsiteid: int | None = None
    servicedetail_shownewreqscreen: bool | None = None
    servicedetail_templateguid: str | None = None
    servicedetail_templateid: int | None = None
    servicedetail_templatename: str | None = None
    servicedetail_type: int | None = None
    servicedetail_url: str | None = None
    show_submission_summary: bool | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
