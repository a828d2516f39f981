# Generated from spec/halopsa/upstream/entities/Policy.yaml. Do not edit.
"""The model ``Policy``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.workdays import Workdays


@entity
class Policy(Entity):
    """The published schema ``Policy``."""

    _entity: ClassVar[str] = "api.Policy"

    id: str = key(default=None)
    _importtype: str | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    catprompt: int | None = None
    colour: str | None = None
    enterslaexcuse: bool | None = None
    enterslaresolutionbreachcode: bool | None = None
    """Since build 2.250."""
    enterslaresponsebreachcode: bool | None = None
    """Since build 2.250."""
    enterslaresponseexcuse: bool | None = None
    firstresponsetime: float | None = None
    """Published since 2026-01-25."""
    firstresponseunits: str | None = None
    """Published since 2026-01-25."""
    fixendofday: bool | None = None
    fixtime: float | None = None
    fixunits: str | None = None
    ishidden: bool | None = None
    name: str | None = None
    priorityid: int | None = None
    responseendofday: bool | None = None
    responsestartofday: bool | None = None
    responsestartofdaytime: str | None = None
    responsetime: float | None = None
    responseunits: str | None = None
    setfixtostartdate: bool | None = None
    setfixtotargetdate: bool | None = None
    sla_guid: str | None = None
    sla_name: str | None = None
    """Published since 2026-01-25."""
    slaid: int | None = None
    startofday: bool | None = None
    startofdaytime: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    workdays: Workdays | None = None
    """Gone in build 2.250; older ones have it."""
    workdaysoverride: int | None = None
