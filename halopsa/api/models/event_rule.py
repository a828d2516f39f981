# Generated from spec/halopsa/upstream/entities/EventRule.yaml. Do not edit.
"""The model ``EventRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria
    from halopsa.api.models.event_mapping import EventMapping
    from halopsa.api.models.outbound_integration_method_value import OutboundIntegrationMethodValue


@entity
class EventRule(Entity):
    """The published schema ``EventRule``."""

    _entity: ClassVar[str] = "api.EventRule"

    id: int = key(default=None)
    _warning: str | None = None
    active: bool | None = None
    algorithm: int | None = None
    """Published since 2026-01-25."""
    alwayscreatenew: bool | None = None
    """Published since 2026-01-25."""
    assetmatchingfield: int | None = None
    """Published since 2026-01-25."""
    assetmatchingfield_name: str | None = None
    """Published since 2026-01-25."""
    assetmatchingparam: str | None = None
    """Published since 2026-01-25."""
    assetmatchingtype: int | None = None
    """Published since 2026-01-25."""
    authorizationtype: int | None = None
    """Published since 2026-01-25."""
    bearername: str | None = None
    """Published since 2026-01-25."""
    clientmatchingfield: int | None = None
    """Published since 2026-01-25."""
    clientmatchingparam: str | None = None
    """Published since 2026-01-25."""
    clientmatchingtype: int | None = None
    """Published since 2026-01-25."""
    create_type: int | None = None
    criteria: list[AutoassignCriteria] | None = None
    defaultsite: int | None = None
    """Published since 2026-01-25."""
    defaultsite_name: str | None = None
    """Published since 2026-01-25."""
    event_key: str | None = None
    guid: str | None = None
    headername: str | None = None
    """Published since 2026-01-25."""
    hide_actions: bool | None = None
    intent: str | None = None
    mappings: list[EventMapping] | None = None
    name: str | None = None
    new_client_secret: str | None = None
    """Published since 2026-01-25."""
    notes: str | None = None
    precedence: int | None = None
    sitematchingfield: int | None = None
    """Published since 2026-01-25."""
    sitematchingparam: str | None = None
    """Published since 2026-01-25."""
    sitematchingtype: int | None = None
    """Published since 2026-01-25."""
    template_guid: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    ticket_matching_criteria: list[AutoassignCriteria] | None = None
    """Published since 2026-01-25."""
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    tickettype_name: str | None = None
    user_id: int | None = None
    user_name: str | None = None
    usermatchingfield: int | None = None
    """Published since 2026-01-25."""
    usermatchingparam: str | None = None
    """Published since 2026-01-25."""
    usermatchingtype: int | None = None
    """Published since 2026-01-25."""
    username: str | None = None
    """Published since 2026-01-25."""
    values: list[OutboundIntegrationMethodValue] | None = None
