# Generated from spec/planhat/resources/custom_fields.yaml. Do not edit.
"""What calls of ``client.custom_fields`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class CustomFieldFilters(TypedDict, total=False):
    """Filters of ``client.custom_fields.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class CustomFieldFields(TypedDict, total=False):
    """Fields of ``client.custom_fields`` calls that write. ``None`` clears a field."""

    formula: Any
    is_featured: bool | None  # on the wire: isFeatured
    is_formula: bool | None  # on the wire: isFormula
    is_hidden: bool | None  # on the wire: isHidden
    is_locked: bool | None  # on the wire: isLocked
    is_mandatory: bool | None  # on the wire: isMandatory
    is_shared: bool | None  # on the wire: isShared
    list_values: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None  # on the wire: listValues
    name: str | None
    number_format: Any  # on the wire: numberFormat
    parent: str | None  # the model that has the field
    treat_undefined_as_zero: bool | None  # on the wire: treatUndefinedAsZero
    type: str | None  # number, text, rich text, checkbox, day, date, list, multipicklist, team member(s), rating, phone, email, enduser(s) or url
