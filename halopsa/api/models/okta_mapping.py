# Generated from spec/halopsa/upstream/entities/OktaMapping.yaml. Do not edit.
"""The model ``OktaMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_filter import IntegrationFilter
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class OktaMapping(Entity):
    """The published schema ``OktaMapping``."""

    _entity: ClassVar[str] = "api.OktaMapping"

    id: int = key(default=None)
    _warning: str | None = None
    applicationid: str | None = None
    applicationid_display: str | None = None
    filterbyapp: bool | None = None
    filters: list[IntegrationFilter] | None = None
    group_name: str | None = None
    included_statuses: str | None = None
    included_statuses_display: str | None = None
    included_statuses_list: list[KeyPair2] | None = None
    new_users_only: bool | None = None
    roleid: int | None = None
    site_name: str | None = None
    siteid: int | None = None
    userroleid: int | None = None
