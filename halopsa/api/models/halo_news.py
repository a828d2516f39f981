# Generated from spec/halopsa/upstream/entities/HaloNews.yaml. Do not edit.
"""The model ``HaloNews``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class HaloNews(Entity):
    """The published schema ``HaloNews``."""

    _entity: ClassVar[str] = "api.HaloNews"

    id: int = key(default=None)
    _warning: str | None = None
    agent_type: int | None = None
    button_label: str | None = None
    button_url: str | None = None
    css: str | None = None
    customer_type: int | None = None
    db_location: str | None = None
    details: str | None = None
    enabled_module: int | None = None
    end_date: dt.datetime | None = None
    height: int | None = None
    max_version: str | None = None
    max_version_seq: int | None = None
    min_version: str | None = None
    min_version_seq: int | None = None
    name: str | None = None
    one_dbid: str | None = None
    one_patch: str | None = None
    one_product: str | None = None
    one_version: str | None = None
    read: bool | None = None
    start_date: dt.datetime | None = None
    theme_base: str | None = None
    theme_colour: str | None = None
    theme_colour_type: int | None = None
    theme_css: str | None = None
    theme_name: str | None = None
    title: str | None = None
    use: str | None = None
    version_group: str | None = None
