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
    """Since build 2.236."""
    _convertlines: bool | None = None
    """Since build 2.236."""
    _isnew: bool | None = None
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    entity_id: int | None = None
    """Since build 2.236."""
    line_ids: str | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_template: StdRequest | None = None
    """Since build 2.236."""
    project_line_list: list[KeyPair2] | None = None
    """Since build 2.236."""
    project_parent: int | None = None
    """Since build 2.236."""
    project_parent_is_ticket: bool | None = None
    """Since build 2.236."""
    seq: int | None = None
    """Since build 2.236."""
    set_template_id: int | None = None
    """Since build 2.236."""
    settemplate_name: str | None = None
    """Since build 2.236."""
    so_lines: list[OrderLine] | None = None
    """Since build 2.236."""
    table_type: int | None = None
    """Since build 2.236."""
    template: StdRequest | None = None
    """Since build 2.236."""
    template_id: int | None = None
    """Since build 2.236."""
    template_name: str | None = None
    """Since build 2.236."""
    ticket_id: int | None = None
    """Since build 2.236."""
