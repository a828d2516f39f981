# Generated from spec/halopsa/upstream/entities/Attachment_View.yaml. Do not edit.
"""The model ``Attachment_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.attachment_list import Attachment_List
    from halopsa.api.models.key_pair4 import KeyPair4


@entity
class Attachment_View(Entity):
    """The published schema ``Attachment_View``."""

    _entity: ClassVar[str] = "api.Attachment_View"

    action_id: int | None = None
    attachments: list[Attachment_List] | None = None
    folders: list[KeyPair4] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    ticket_id: int | None = None
    type: int | None = None
    unique_id: int | None = None
