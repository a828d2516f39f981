# Generated from spec/halopsa/upstream/entities/StdrequestDateDependencies.yaml. Do not edit.
"""The model ``StdrequestDateDependencies``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StdrequestDateDependencies(Entity):
    """The published schema ``StdrequestDateDependencies``."""

    _entity: ClassVar[str] = "api.StdrequestDateDependencies"

    id: int = key(default=None)
    _warning: str | None = None
    child_template_name: str | None = None
    childtemplateid: int | None = None
    dependent_child_template_name: str | None = None
    dependentchildtemplateid: int | None = None
    parenttemplateid: int | None = None
