# Generated from spec/planhat/resources/sales.yaml. Do not edit.
"""What calls of ``client.sales`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class SaleFilters(TypedDict, total=False):
    """Filters of ``client.sales.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class SaleFields(TypedDict, total=False):
    """Fields of ``client.sales`` calls that write. ``None`` clears a field."""

    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    currency: str | None
    """Sent as ``_currency``."""
    custom: Mapping[str, Any] | None
    external_id: str | None
    """Sent as ``externalId``."""
    sales_date: When | None
    """Sent as ``salesDate``."""
    source_id: str | None
    """Sent as ``sourceId``."""
    value: float | None
