# Generated from spec/halopsa/upstream/entities/ForecastDetails.yaml. Do not edit.
"""The model ``ForecastDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.forecast_event_data import ForecastEventData
    from halopsa.api.models.forecast_output_value import ForecastOutputValue
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.std_request import StdRequest
    from halopsa.api.models.time_series_data import TimeSeriesData


@entity
class ForecastDetails(Entity):
    """The published schema ``ForecastDetails``."""

    _entity: ClassVar[str] = "api.ForecastDetails"

    id: int = key(default=None)
    _do_forecast: bool | None = None
    _do_save: bool | None = None
    _input_load_error: str | None = None
    _save_name: str | None = None
    _saved_id: int | None = None
    allow_decimal_output: bool | None = None
    allow_negative_output: bool | None = None
    alpha: float | None = None
    clean_ex_first: bool | None = None
    customttableid: int | None = None
    date_column_name: str | None = None
    datefield: str | None = None
    disabled: bool | None = None
    enddate: dt.datetime | None = None
    exogenous_variables: list[ForecastEventData] | None = None
    finetune_loss: str | None = None
    finetune_steps: int | None = None
    forecast_output: list[ForecastOutputValue] | None = None
    forecast_output_date: dt.datetime | None = None
    forecastentity: int | None = None
    frequency: str | None = None
    has_changed: bool | None = None
    horizon: int | None = None
    input_data: list[TimeSeriesData] | None = None
    lastcreated: dt.datetime | None = None
    linked_report_id: int | None = None
    model: str | None = None
    name: str | None = None
    nextcreationdate: dt.datetime | None = None
    report_id: int | None = None
    report_name: str | None = None
    schedule: StdRequest | None = None
    schedule_id: int | None = None
    startdate: dt.datetime | None = None
    ticketsource_multi: list[KeyPair] | None = None
    tickettype_multi: list[KeyPair] | None = None
    use_exogenous_variables: bool | None = None
    value_column_name: str | None = None
    window: int | None = None
