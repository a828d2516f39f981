# Generated from spec/planhat/resources/products.yaml. Do not edit.
"""What calls of ``client.products`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ProductFilters(TypedDict, total=False):
    """Filters of ``client.products.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class ProductFields(TypedDict, total=False):
    """Fields of ``client.products`` calls that write. ``None`` clears a field."""

    custom: Mapping[str, Any] | None
