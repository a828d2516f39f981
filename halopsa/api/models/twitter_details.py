# Generated from spec/halopsa/upstream/entities/TwitterDetails.yaml. Do not edit.
"""The model ``TwitterDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class TwitterDetails(Entity):
    """The published schema ``TwitterDetails``."""

    _entity: ClassVar[str] = "api.TwitterDetails"

    id: int = key(default=None)
    _gettoken: bool | None = None
    _oauthtoken: str | None = None
    _oauthverifier: str | None = None
    _warning: str | None = None
    authorized: bool | None = None
    create_direct_message_tickets: bool | None = None
    create_mention_tickets: bool | None = None
    days_after_mention: int | None = None
    direct_message_create_users: bool | None = None
    direct_message_site: int | None = None
    direct_message_site_name: str | None = None
    direct_message_ticket_type: int | None = None
    direct_message_ticket_type_name: str | None = None
    direct_message_user: int | None = None
    direct_message_user_name: str | None = None
    exclude_word_list: list[KeyPair2] | None = None
    include_word_list: list[KeyPair2] | None = None
    mention_create_users: bool | None = None
    mention_site: int | None = None
    mention_site_name: str | None = None
    mention_ticket_type: int | None = None
    mention_ticket_type_name: str | None = None
    mention_user: int | None = None
    mention_user_name: str | None = None
    new_oauth_token: str | None = None
    new_oauth_token_secret: str | None = None
    reopen_direct_message_tickets: bool | None = None
    screen_name: str | None = None
    user_id: str | None = None
