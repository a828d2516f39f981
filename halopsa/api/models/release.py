# Generated from spec/halopsa/upstream/entities/Release.yaml. Do not edit.
"""The model ``Release``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.licence_info import LicenceInfo
    from halopsa.api.models.release_type import ReleaseType


@entity
class Release(Entity):
    """The published schema ``Release``."""

    _entity: ClassVar[str] = "api.Release"

    id: int = key(default=None)
    _warning: str | None = None
    adoption: float | None = None
    branch_id: int | None = None
    branch_name: str | None = None
    builddate: dt.datetime | None = None
    instance_count: int | None = None
    issues_logged: int | None = None
    jira_name: str | None = None
    licences: list[LicenceInfo] | None = None
    major_version_number: int | None = None
    minor_version_number: int | None = None
    name: str | None = None
    name_expanded: str | None = None
    note: str | None = None
    open_issues: int | None = None
    patch_version_number: int | None = None
    preview_release_email: bool | None = None
    product_icon: str | None = None
    product_id: int | None = None
    product_name: str | None = None
    public_note: str | None = None
    release1_emaildate: dt.datetime | None = None
    release2_emaildate: dt.datetime | None = None
    release3_emaildate: dt.datetime | None = None
    release_email_html: str | None = None
    release_email_subject: str | None = None
    release_email_tickets: list[int] | None = None
    releasedate: dt.datetime | None = None
    releasenote_count: int | None = None
    releasetype: ReleaseType | None = None
    releasetype_id: int | None = None
    releasetype_name: str | None = None
    send_release1_email: bool | None = None
    send_release2_email: bool | None = None
    send_release3_email: bool | None = None
    sequence: int | None = None
    targetdate: dt.datetime | None = None
    """Since build 2.250."""
    total_instance_count: int | None = None
    whoreleased_id: int | None = None
