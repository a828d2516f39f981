# Generated from spec/halopsa/upstream/entities/ContractHeaderContract.yaml. Do not edit.
"""The model ``ContractHeaderContract``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ContractHeaderContract(Entity):
    """The published schema ``ContractHeaderContract``."""

    _entity: ClassVar[str] = "api.ContractHeaderContract"

    id: int = key(default=None)
    _warning: str | None = None
    contract_id: int | None = None
    contractref: str | None = None
    supplier_contract_id: int | None = None
