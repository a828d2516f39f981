# Generated from spec/halopsa/upstream/entities/NPR_Result.yaml. Do not edit.
"""The model ``NPR_Result``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.security_question import SecurityQuestion


@entity
class NPR_Result(Entity):
    """The published schema ``NPR_Result``."""

    _entity: ClassVar[str] = "api.NPR_Result"

    activedirectory_dn: str | None = None
    email_address: str | None = None
    enrolled: bool | None = None
    hide_answers: bool | None = None
    onpremise_activedirectory_dn: str | None = None
    questions: list[SecurityQuestion] | None = None
    validated: bool | None = None
    windows_user: str | None = None
