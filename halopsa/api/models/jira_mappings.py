# Generated from spec/halopsa/upstream/entities/JiraMappings.yaml. Do not edit.
"""The model ``JiraMappings``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class JiraMappings(Entity):
    """The published schema ``JiraMappings``."""

    _entity: ClassVar[str] = "api.JiraMappings"

    id: int = key(default=None)
    _warning: str | None = None
    detailsid: int | None = None
    jira_category1: str | None = None
    jira_category2: str | None = None
    jira_category3: str | None = None
    jira_category4: str | None = None
    jira_issue_type: str | None = None
    name: str | None = None
    rtid: int | None = None
    rtid_guid: str | None = None
