# Generated from spec/halopsa/upstream/entities/ItemAccountsLink.yaml. Do not edit.
"""The model ``ItemAccountsLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.quick_books_details import QuickBooksDetails


@entity
class ItemAccountsLink(Entity):
    """The published schema ``ItemAccountsLink``."""

    _entity: ClassVar[str] = "api.ItemAccountsLink"

    id: int = key(default=None)
    _warning: str | None = None
    accounts_id: str | None = None
    asset_account: int | None = None
    asset_account_name: str | None = None
    expense_account: str | None = None
    expense_account_name: str | None = None
    halo_id: int | None = None
    income_account: str | None = None
    income_account_name: str | None = None
    is_primary: bool | None = None
    linked_item_id: int | None = None
    module_id: int | None = None
    purchase_taxcode: int | None = None
    purchase_taxcode_name: str | None = None
    qbo_category_id: str | None = None
    qbo_category_name: str | None = None
    quickbooks_details: QuickBooksDetails | None = None
    taxcode: int | None = None
    taxcode_name: str | None = None
    tenant_id: str | None = None
