# Generated from spec/halopsa/upstream/entities/DashboardLinks.yaml. Do not edit.
"""The model ``DashboardLinks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.dashboard_filter import DashboardFilter
    from halopsa.api.models.dashboard_restriction import DashboardRestriction
    from halopsa.api.models.widget import Widget


@entity
class DashboardLinks(Entity):
    """The published schema ``DashboardLinks``."""

    _entity: ClassVar[str] = "api.DashboardLinks"

    id: int = key(default=None)
    _isonlinedownload: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    admin_only: bool | None = None
    agent_id: int | None = None
    allow_anonymous: bool | None = None
    dashboard_theme_override: int | None = None
    department_id: int | None = None
    department_name: str | None = None
    display_type: str | None = None
    filters: list[DashboardFilter] | None = None
    guid: str | None = None
    """Since build 2.250."""
    icon: str | None = None
    """Published since 2026-01-25."""
    icon_base64: str | None = None
    """Published since 2026-01-25."""
    iframe: bool | None = None
    in_app: bool | None = None
    intent: str | None = None
    """Since build 2.250."""
    is_published: bool | None = None
    layouts: str | None = None
    library_id: int | None = None
    """Published since 2026-01-25."""
    licencename: str | None = None
    """Published since 2026-01-25."""
    link: str | None = None
    list_item_height: int | None = None
    manually_load_dashboards: bool | None = None
    name: str | None = None
    newtab: bool | None = None
    org_id: int | None = None
    org_name: str | None = None
    published_id: str | None = None
    report_access_token: str | None = None
    reportingperiod: int | None = None
    reportingperiodenddate: dt.datetime | None = None
    reportingperiodstartdate: dt.datetime | None = None
    reportingperiodvisibility: int | None = None
    restriction_type: str | None = None
    rowheight: int | None = None
    tab_group_id: int | None = None
    """Since build 2.250."""
    tab_group_name: str | None = None
    """Since build 2.250."""
    team_id: int | None = None
    team_name: str | None = None
    use: int | None = None
    user_access: list[DashboardRestriction] | None = None
    widgets: list[Widget] | None = None
