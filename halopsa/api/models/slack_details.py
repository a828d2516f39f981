# Generated from spec/halopsa/upstream/entities/SlackDetails.yaml. Do not edit.
"""The model ``SlackDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SlackDetails(Entity):
    """The published schema ``SlackDetails``."""

    _entity: ClassVar[str] = "api.SlackDetails"

    id: int = key(default=None)
    _getoauthtoken: bool | None = None
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    allow_ticket_create: bool | None = None
    channel_id: str | None = None
    command_ticket_type: int | None = None
    command_ticket_type_name: str | None = None
    command_user: int | None = None
    command_user_name: str | None = None
    enabled: bool | None = None
    name: str | None = None
    new_access_token: str | None = None
    oauth_code: str | None = None
    oauth_redirect: str | None = None
    scopes: list[str] | None = None
    team_id: str | None = None
    teamname: str | None = None
    ticket_type: int | None = None
    ticket_type_name: str | None = None
    ticket_user: int | None = None
    ticket_user_name: str | None = None
    uninstalled: bool | None = None
    webhookurl: str | None = None
