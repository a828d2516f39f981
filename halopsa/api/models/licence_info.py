# Generated from spec/halopsa/upstream/entities/LicenceInfo.yaml. Do not edit.
"""The model ``LicenceInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class LicenceInfo(Entity):
    """The published schema ``LicenceInfo``."""

    _entity: ClassVar[str] = "api.LicenceInfo"

    id: str = key(default=None)
    apiurl: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    is_trial: bool | None = None
    organisationname: str | None = None
    registrationdate: dt.datetime | None = None
    site_id: int | None = None
    support_type: int | None = None
    trialexpiry: dt.datetime | None = None
    version: str | None = None
