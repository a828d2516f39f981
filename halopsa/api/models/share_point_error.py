# Generated from spec/halopsa/upstream/entities/SharePointError.yaml. Do not edit.
"""The model ``SharePointError``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.share_point_error_message import SharePointErrorMessage


@entity
class SharePointError(Entity):
    """The published schema ``SharePointError``."""

    _entity: ClassVar[str] = "api.SharePointError"

    code: str | None = None
    message: SharePointErrorMessage | None = None
