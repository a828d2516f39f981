# Generated from spec/halopsa/upstream/entities/ServSite_View.yaml. Do not edit.
"""The model ``ServSite_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.serv_site_list import ServSite_List


@entity
class ServSite_View(Entity):
    """The published schema ``ServSite_View``."""

    _entity: ClassVar[str] = "api.ServSite_View"

    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    services: list[ServSite_List] | None = None
