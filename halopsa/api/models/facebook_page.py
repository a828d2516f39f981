# Generated from spec/halopsa/upstream/entities/FacebookPage.yaml. Do not edit.
"""The model ``FacebookPage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.facebook_key_pair import FacebookKeyPair
    from halopsa.api.models.instagram_business_account import InstagramBusinessAccount


@entity
class FacebookPage(Entity):
    """The published schema ``FacebookPage``."""

    _entity: ClassVar[str] = "api.FacebookPage"

    id: str = key(default=None)
    access_token: str | None = None
    category: str | None = None
    category_list: list[FacebookKeyPair] | None = None
    instagram_business_account: InstagramBusinessAccount | None = None
    name: str | None = None
    tasks: list[str] | None = None
