# Generated from spec/halopsa/upstream/entities/ConfigCommit_View.yaml. Do not edit.
"""The model ``ConfigCommit_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.config_commit import ConfigCommit


@entity
class ConfigCommit_View(Entity):
    """The published schema ``ConfigCommit_View``."""

    _entity: ClassVar[str] = "api.ConfigCommit_View"

    commits: list[ConfigCommit] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
