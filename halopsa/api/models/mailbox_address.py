# Generated from spec/halopsa/upstream/entities/MailboxAddress.yaml. Do not edit.
"""The model ``MailboxAddress``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.encoding import Encoding


@entity
class MailboxAddress(Entity):
    """The published schema ``MailboxAddress``."""

    _entity: ClassVar[str] = "api.MailboxAddress"

    address: str | None = None
    domain: str | None = None
    """Set by the server."""
    encoding: Encoding | None = None
    isInternational: bool | None = None
    """Set by the server."""
    localPart: str | None = None
    """Set by the server."""
    name: str | None = None
    route: list[str] | None = None
