# Generated from spec/halopsa/upstream/entities/Users_View.yaml. Do not edit.
"""The model ``Users_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.users_list import Users_List
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class Users_View(Entity):
    """The published schema ``Users_View``."""

    _entity: ClassVar[str] = "api.Users_View"

    _dl_warning: str | None = None
    """Since build 2.250."""
    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    user_ids: list[int] | None = None
    """Since build 2.250."""
    users: list[Users_List] | None = None
