# Generated from spec/halopsa/upstream/entities/Instance.yaml. Do not edit.
"""The model ``Instance``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Instance(Entity):
    """The published schema ``Instance``."""

    _entity: ClassVar[str] = "api.Instance"

    id: int = key(default=None)
    _restore_from_prod: bool | None = None
    _restore_from_prod_result: str | None = None
    _update_source_instance_id: int | None = None
    """Published since 2026-01-25."""
    canmerge: bool | None = None
    commits_ahead: int | None = None
    commits_behind: int | None = None
    envname: str | None = None
    hostname: str | None = None
    insync: bool | None = None
    is_pipeline: bool | None = None
    """Published since 2026-01-25."""
    iscurrent: bool | None = None
    isprod: bool | None = None
    isself: bool | None = None
    last_merge_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    nomergereason: str | None = None
    offline: bool | None = None
    pull_only: bool | None = None
    """Since build 2.250."""
    source_instance_id: int | None = None
    """Published since 2026-01-25."""
    source_instance_name: str | None = None
    """Published since 2026-01-25."""
    syncid: str | None = None
    unsynced_sprint: int | None = None
    """Published since 2026-01-25."""
    version: str | None = None
    versionmatch: bool | None = None
