# Generated from spec/halopsa/upstream/entities/ServiceCategory.yaml. Do not edit.
"""The model ``ServiceCategory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.service_restriction import ServiceRestriction


@entity
class ServiceCategory(Entity):
    """The published schema ``ServiceCategory``."""

    _entity: ClassVar[str] = "api.ServiceCategory"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    grandparent_name: str | None = None
    group_user_access: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    icon: str | None = None
    important: bool | None = None
    intent: str | None = None
    long_name: str | None = None
    name: str | None = None
    new_icon: str | None = None
    parent_guid: str | None = None
    parent_id: int | None = None
    parent_name: str | None = None
    phonenumber: str | None = None
    portalbackgroundimageurl: str | None = None
    portaldesc: str | None = None
    seq: int | None = None
    service_count: int | None = None
    summary: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    user_access: list[ServiceRestriction] | None = None
    userlevel: int | None = None
