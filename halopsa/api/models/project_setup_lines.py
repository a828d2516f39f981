# Generated from spec/halopsa/upstream/entities/ProjectSetupLines.yaml. Do not edit.
"""The model ``ProjectSetupLines``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.order_line import OrderLine
    from halopsa.api.models.std_request import StdRequest


@entity
class ProjectSetupLines(Entity):
    """The published schema ``ProjectSetupLines``."""

    _entity: ClassVar[str] = "api.ProjectSetupLines"

    id: int = key(default=None)
    _convertlines: bool | None = None
    _isnew: bool | None = None
    _warning: str | None = None
    entity_id: int | None = None
    line_ids: str | None = None
    name: str | None = None
    new_template: StdRequest | None = None
    project_line_list: list[KeyPair2] | None = None
    project_parent: int | None = None
    project_parent_is_ticket: bool | None = None
    seq: int | None = None
    set_template_id: int | None = None
    settemplate_name: str | None = None
    so_lines: list[OrderLine] | None = None
    table_type: int | None = None
    template: StdRequest | None = None
    template_id: int | None = None
    template_name: str | None = None
    ticket_id: int | None = None
