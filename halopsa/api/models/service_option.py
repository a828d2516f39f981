# Generated from spec/halopsa/upstream/entities/ServiceOption.yaml. Do not edit.
"""The model ``ServiceOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.std_request_rule import StdRequestRule


@entity
class ServiceOption(Entity):
    """The published schema ``ServiceOption``."""

    _entity: ClassVar[str] = "api.ServiceOption"

    id: int = key(default=None)
    _warning: str | None = None
    creation_rules: list[StdRequestRule] | None = None
    default: bool | None = None
    expandeddefault: bool | None = None
    include: bool | None = None
    mandatory: bool | None = None
    optional_parent_id: int | None = None
    optional_service_guid: str | None = None
    optional_service_id: int | None = None
    optional_service_name: str | None = None
    optional_service_name_short: str | None = None
    rule_count: int | None = None
    sequenceid: int | None = None
    service_id: int | None = None
    servicerequestdetails_id: int | None = None
    show_new_req_screen: bool | None = None
