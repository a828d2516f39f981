# Generated from spec/halopsa/upstream/entities/Faults_View.yaml. Do not edit.
"""The model ``Faults_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.faults_list import Faults_List
    from halopsa.api.models.policy import Policy
    from halopsa.api.models.t_status_list import TStatus_List
    from halopsa.api.models.uname_list import Uname_List
    from halopsa.api.models.view_columns_details import ViewColumnsDetails
    from halopsa.api.models.zapier_faults import ZapierFaults


@entity
class Faults_View(Entity):
    """The published schema ``Faults_View``."""

    _entity: ClassVar[str] = "api.Faults_View"

    _dl_warning: str | None = None
    """Since build 2.250."""
    _warning: str | None = None
    agents: list[Uname_List] | None = None
    """Since build 2.250."""
    collapse_by_default: bool | None = None
    columns: list[ViewColumnsDetails] | None = None
    columns_calendar_event_title: str | None = None
    """Since build 2.250."""
    columns_cardhtml: str | None = None
    columns_dashboard_id: int | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    completion_perc: float | None = None
    include_children: bool | None = None
    page_no: int | None = None
    page_size: int | None = None
    priorities: list[Policy] | None = None
    """Since build 2.250."""
    record_count: int | None = None
    statuses: list[TStatus_List] | None = None
    """Since build 2.250."""
    ticket_ids: list[int] | None = None
    """Since build 2.250."""
    tickets: list[Faults_List] | None = None
    zapier_ticket: ZapierFaults | None = None
