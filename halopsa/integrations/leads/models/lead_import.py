# Generated from spec/leads/entities/LeadImport.yaml. Do not edit.
"""The model ``LeadImport``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    from halopsa.integrations.leads.models.lead import Lead


@entity
class LeadImport(Entity):
    """A lead as it is brought into HaloPSA, with how to do it.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "LeadImport"

    email: str = key(default=None)
    """On the wire: ``data.email``."""
    batch_options: dict[str, Any] | None = None
    batch_size: int | None = None
    """On the wire: ``batch_options.batch_size``. The bounds are the service's: a longer transaction would
    keep others waiting."""
    company: str | None = None
    """On the wire: ``data.company``."""
    continue_on_error: bool | None = None
    """On the wire: ``batch_options.continue_on_error``."""
    custom_fields: bool | None = None
    """On the wire: ``options.custom_fields``."""
    data: dict[str, Any] | None = None
    deduplication: bool | None = None
    """On the wire: ``options.deduplication``."""
    first_name: str | None = None
    """On the wire: ``data.first_name``."""
    last_name: str | None = None
    """On the wire: ``data.last_name``."""
    leads: list[Lead] | None = None
    """The bounds are the service's."""
    options: dict[str, Any] | None = None
    phone: str | None = None
    """On the wire: ``data.phone``. A suggestion of the service names it. Grade D: inferred."""
    rate_limit: int | None = None
    """In leads a second. On the wire: ``batch_options.rate_limit``."""
    source: str | None = None
    title: str | None = None
    """On the wire: ``data.title``."""
    update_existing: bool | None = None
    """On the wire: ``options.update_existing``."""
