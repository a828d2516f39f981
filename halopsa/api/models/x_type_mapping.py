# Generated from spec/halopsa/upstream/entities/XTypeMapping.yaml. Do not edit.
"""The model ``XTypeMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.x_type_mapping_criteria import XTypeMappingCriteria


@entity
class XTypeMapping(Entity):
    """The published schema ``XTypeMapping``."""

    _entity: ClassVar[str] = "api.XTypeMapping"

    id: int = key(default=None)
    _warning: str | None = None
    category: str | None = None
    criteria: list[XTypeMappingCriteria] | None = None
    detailsid: int | None = None
    field_mapping_count: int | None = None
    field_mappings: list[IntegrationFieldMapping] | None = None
    includesoftware: bool | None = None
    isbladehost: int | None = None
    msid: int | None = None
    name: str | None = None
    partial_match: bool | None = None
    rule_count: int | None = None
    seq: int | None = None
    sub_type: int | None = None
    tag_list: str | None = None
    tag_list_pairs: list[KeyPair2] | None = None
    tags: str | None = None
    thirdpartyname: str | None = None
    typeid: int | None = None
    userules: bool | None = None
    value: str | None = None
