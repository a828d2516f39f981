# Generated from spec/halopsa/upstream/entities/Tax.yaml. Do not edit.
"""The model ``Tax``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class Tax(Entity):
    """The published schema ``Tax``."""

    _entity: ClassVar[str] = "api.Tax"

    id: int = key(default=None)
    _warning: str | None = None
    avalara_id: str | None = None
    category_code: str | None = None
    code: str | None = None
    exact_division: int | None = None
    exact_division_name: str | None = None
    exacttaxcode: KeyPair2 | None = None
    is_composite: bool | None = None
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowtaxrate: KeyPair2 | None = None
    linked_rates: list[Tax] | None = None
    myob_details_id: int | None = None
    myob_details_name: str | None = None
    myobtaxcode: KeyPair2 | None = None
    name: str | None = None
    onseparateline: bool | None = None
    qbo_company_id: str | None = None
    qbo_company_name: str | None = None
    qbocode: str | None = None
    qbocode_name: str | None = None
    qbotaxcode: KeyPair2 | None = None
    qbotaxrate: KeyPair2 | None = None
    sage_tenant_id: int | None = None
    sage_tenant_name: str | None = None
    sagebusinesscloudtaxcode: KeyPair2 | None = None
    sageintacttaxcode: KeyPair2 | None = None
    third_party_desc: str | None = None
    third_party_id: str | None = None
    thirdparty_tax_rates: list[KeyPair2] | None = None
    value: float | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None
    xerotaxrate: KeyPair2 | None = None
