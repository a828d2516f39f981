# Generated from spec/halopsa/upstream/entities/OpenIddictToken.yaml. Do not edit.
"""The model ``OpenIddictToken``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.open_iddict_application import OpenIddictApplication
    from halopsa.api.models.open_iddict_authorization import OpenIddictAuthorization


@entity
class OpenIddictToken(Entity):
    """The published schema ``OpenIddictToken``."""

    _entity: ClassVar[str] = "api.OpenIddictToken"

    id: str = key(default=None)
    application: OpenIddictApplication | None = None
    authorization: OpenIddictAuthorization | None = None
    concurrencyToken: str | None = None
    creationDate: dt.datetime | None = None
    expirationDate: dt.datetime | None = None
    payload: str | None = None
    properties: str | None = None
    referenceId: str | None = None
    status: str | None = None
    subject: str | None = None
    type: str | None = None
