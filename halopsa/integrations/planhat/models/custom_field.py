# Generated from spec/planhat/entities/CustomField.yaml. Do not edit.
"""The model ``CustomField``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class CustomField(Entity):
    """The definition of a field in custom.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "CustomField"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    formula: Any = None
    is_featured: bool | None = None
    """On the wire: ``isFeatured``."""
    is_formula: bool | None = None
    """On the wire: ``isFormula``."""
    is_hidden: bool | None = None
    """On the wire: ``isHidden``."""
    is_locked: bool | None = None
    """On the wire: ``isLocked``."""
    is_mandatory: bool | None = None
    """On the wire: ``isMandatory``."""
    is_shared: bool | None = None
    """On the wire: ``isShared``."""
    list_values: list[Any] | None = None
    """On the wire: ``listValues``."""
    name: str | None = None
    number_format: Any = None
    """On the wire: ``numberFormat``."""
    parent: str | None = None
    """The model that has the field."""
    treat_undefined_as_zero: bool | None = None
    """On the wire: ``treatUndefinedAsZero``."""
    type: str | None = None
    """Number, text, rich text, checkbox, day, date, list, multipicklist, team member(s), rating, phone,
    email, enduser(s) or url."""
