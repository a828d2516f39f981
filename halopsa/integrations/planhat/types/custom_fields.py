# Generated from spec/planhat/resources/custom_fields.yaml. Do not edit.
"""What calls of ``client.custom_fields`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class CustomFieldFilters(TypedDict, total=False):
    """Filters of ``client.custom_fields.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class CustomFieldFields(TypedDict, total=False):
    """Fields of ``client.custom_fields`` calls that write. ``None`` clears a field."""

    formula: Any
    is_featured: bool | None
    """Sent as ``isFeatured``."""
    is_formula: bool | None
    """Sent as ``isFormula``."""
    is_hidden: bool | None
    """Sent as ``isHidden``."""
    is_locked: bool | None
    """Sent as ``isLocked``."""
    is_mandatory: bool | None
    """Sent as ``isMandatory``."""
    is_shared: bool | None
    """Sent as ``isShared``."""
    list_values: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    """Sent as ``listValues``."""
    name: str | None
    number_format: Any
    """Sent as ``numberFormat``."""
    parent: str | None
    """The model that has the field."""
    treat_undefined_as_zero: bool | None
    """Sent as ``treatUndefinedAsZero``."""
    type: str | None
    """Number, text, rich text, checkbox, day, date, list, multipicklist, team member(s), rating, phone,
    email, enduser(s) or url."""
