# Generated from spec/halopsa/upstream/entities/WordpressOrgDetails.yaml. Do not edit.
"""The model ``WordpressOrgDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WordpressOrgDetails(Entity):
    """The published schema ``WordpressOrgDetails``."""

    _entity: ClassVar[str] = "api.WordpressOrgDetails"

    id: int = key(default=None)
    _warning: str | None = None
    blogurl: str | None = None
    connectionname: str | None = None
    custom_endpoint: str | None = None
    default_faqlist: int | None = None
    default_faqlist_name: str | None = None
    enabled: bool | None = None
    import_this_tag: int | None = None
    import_this_tag_name: str | None = None
    importcategories: bool | None = None
    new_app_password: str | None = None
    new_integration_method: bool | None = None
    nocategoryupdate: bool | None = None
    post_status_to_import: str | None = None
    use_custom_endpoint: bool | None = None
    username: str | None = None
