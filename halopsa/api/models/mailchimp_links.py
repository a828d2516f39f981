# Generated from spec/halopsa/upstream/entities/Mailchimp_Links.yaml. Do not edit.
"""The model ``Mailchimp_Links``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class Mailchimp_Links(Entity):
    """The published schema ``Mailchimp_Links``."""

    _entity: ClassVar[str] = "api.Mailchimp_Links"

    href: str | None = None
    method: str | None = None
    rel: str | None = None
    schema: str | None = None
    targetSchema: str | None = None
