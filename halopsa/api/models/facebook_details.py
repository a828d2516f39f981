# Generated from spec/halopsa/upstream/entities/FacebookDetails.yaml. Do not edit.
"""The model ``FacebookDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.facebook_page import FacebookPage
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class FacebookDetails(Entity):
    """The published schema ``FacebookDetails``."""

    _entity: ClassVar[str] = "api.FacebookDetails"

    id: int = key(default=None)
    _exchangecode: bool | None = None
    _warning: str | None = None
    ads_create_tickets: bool | None = None
    ads_create_users: bool | None = None
    ads_site: int | None = None
    ads_site_name: str | None = None
    ads_ticket_type: int | None = None
    ads_ticket_type_name: str | None = None
    ads_user: int | None = None
    ads_user_name: str | None = None
    authorized: bool | None = None
    base_address: str | None = None
    create_messenger_tickets: bool | None = None
    create_post_tickets: int | None = None
    days_after_post: int | None = None
    exclude_word_list: list[KeyPair2] | None = None
    include_word_list: list[KeyPair2] | None = None
    insta_create_post_tickets: bool | None = None
    insta_days_after_post: int | None = None
    insta_exclude_word_list: list[KeyPair2] | None = None
    insta_include_word_list: list[KeyPair2] | None = None
    insta_messenger_create_tickets: bool | None = None
    insta_messenger_create_users: bool | None = None
    insta_messenger_site: int | None = None
    insta_messenger_site_name: str | None = None
    insta_messenger_ticket_type: int | None = None
    insta_messenger_ticket_type_name: str | None = None
    insta_messenger_user: int | None = None
    insta_messenger_user_name: str | None = None
    insta_post_create_users: bool | None = None
    insta_post_site: int | None = None
    insta_post_site_name: str | None = None
    insta_post_ticket_type: int | None = None
    insta_post_ticket_type_name: str | None = None
    insta_post_user: int | None = None
    insta_post_user_name: str | None = None
    insta_reopen_messenger_tickets: bool | None = None
    insta_reopen_post_tickets: bool | None = None
    linked_instagram_account: str | None = None
    messenger_create_users: bool | None = None
    messenger_site: int | None = None
    messenger_site_name: str | None = None
    messenger_ticket_type: int | None = None
    messenger_ticket_type_name: str | None = None
    messenger_user: int | None = None
    messenger_user_name: str | None = None
    new: bool | None = None
    new_page_token: str | None = None
    new_user_token: str | None = None
    oauth_code: str | None = None
    page: FacebookPage | None = None
    page_id: str | None = None
    page_name: str | None = None
    post_create_users: bool | None = None
    post_site: int | None = None
    post_site_name: str | None = None
    post_ticket_type: int | None = None
    post_ticket_type_name: str | None = None
    post_user: int | None = None
    post_user_name: str | None = None
    ratings_create_tickets: bool | None = None
    ratings_create_users: bool | None = None
    ratings_only_negative: bool | None = None
    ratings_site: int | None = None
    ratings_site_name: str | None = None
    ratings_status_after_update: int | None = None
    ratings_status_after_update_name: str | None = None
    ratings_ticket_type: int | None = None
    ratings_ticket_type_name: str | None = None
    ratings_user: int | None = None
    ratings_user_name: str | None = None
    redirect_uri: str | None = None
    reopen_messenger_tickets: bool | None = None
    reopen_post_tickets: bool | None = None
    user_id: str | None = None
    user_name: str | None = None
