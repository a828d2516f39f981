# Generated from spec/halopsa/upstream/entities/AnalyzerProfileColumn.yaml. Do not edit.
"""The model ``AnalyzerProfileColumn``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.column_table_joins import ColumnTableJoins
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class AnalyzerProfileColumn(Entity):
    """The published schema ``AnalyzerProfileColumn``."""

    _entity: ClassVar[str] = "api.AnalyzerProfileColumn"

    id: int = key(default=None)
    _warning: str | None = None
    allowlookup: bool | None = None
    average_exclude_nulls: bool | None = None
    """Since build 2.250."""
    customextratableid: int | None = None
    """Published since 2026-01-25."""
    data_type: str | None = None
    data_type_group: str | None = None
    filter: str | None = None
    groupbycalc: int | None = None
    groupbystatus: int | None = None
    hidden: bool | None = None
    is_identifier: bool | None = None
    is_money_field: bool | None = None
    """Published since 2026-01-25."""
    labellong: str | None = None
    name: str | None = None
    operation: int | None = None
    orderby: int | None = None
    orderby_desc: bool | None = None
    query: str | None = None
    report_id: int | None = None
    select_format: str | None = None
    sequence: int | None = None
    sys_name: str | None = None
    table_alias: str | None = None
    """Published since 2026-01-25."""
    table_joins: list[ColumnTableJoins] | None = None
    """Published since 2026-01-25."""
    table_name: str | None = None
    translatedname: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
