# Generated from spec/halopsa/upstream/entities/SlackCommandDetail.yaml. Do not edit.
"""The model ``SlackCommandDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_service_user import SlackServiceUser
    from halopsa.api.models.slack_webhook import SlackWebhook
    from halopsa.api.models.workspace_application import WorkspaceApplication


@entity
class SlackCommandDetail(Entity):
    """The published schema ``SlackCommandDetail``."""

    _entity: ClassVar[str] = "api.SlackCommandDetail"

    application: WorkspaceApplication | None = None
    attributes: dict[str, Any] | None = None
    type: int | None = None
    """One of 0 to 7."""
    user: SlackServiceUser | None = None
    webhook: SlackWebhook | None = None
