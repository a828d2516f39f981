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
    alwayscreatenew: bool | None = None
    assetmatchingfield: int | None = None
    assetmatchingfield_name: str | None = None
    assetmatchingparam: str | None = None
    assetmatchingtype: int | None = None
    authorizationtype: int | None = None
    bearername: str | None = None
    clientmatchingfield: int | None = None
    clientmatchingparam: str | None = None
    clientmatchingtype: int | None = None
    create_type: int | None = None
    criteria: list[AutoassignCriteria] | None = None
    defaultsite: int | None = None
    defaultsite_name: str | None = None
    event_key: str | None = None
    guid: str | None = None
    headername: str | None = None
    hide_actions: bool | None = None
    intent: str | None = None
    mappings: list[EventMapping] | None = None
    name: str | None = None
    new_client_secret: str | None = None
    notes: str | None = None
    precedence: int | None = None
    sitematchingfield: int | None = None
    sitematchingparam: str | None = None
    sitematchingtype: int | None = None
    template_guid: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    ticket_matching_criteria: list[AutoassignCriteria] | None = None
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    tickettype_name: str | None = None
    user_id: int | None = None
    user_name: str | None = None
    usermatchingfield: int | None = None
    usermatchingparam: str | None = None
    usermatchingtype: int | None = None
    username: str | None = None
    values: list[OutboundIntegrationMethodValue] | None = None
