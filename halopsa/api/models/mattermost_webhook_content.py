# Generated from spec/halopsa/upstream/entities/MattermostWebhookContent.yaml. Do not edit.
"""The model ``MattermostWebhookContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.mattermost_props_object import MattermostPropsObject


@entity
class MattermostWebhookContent(Entity):
    """The published schema ``MattermostWebhookContent``."""

    _entity: ClassVar[str] = "api.MattermostWebhookContent"

    attachments: Any = None
    channel: str | None = None
    icon_emoji: str | None = None
    icon_url: str | None = None
    props: MattermostPropsObject | None = None
    text: str | None = None
    type: str | None = None
    username: str | None = None
