# Generated from spec/halopsa/upstream/entities/ContractApproval.yaml. Do not edit.
"""The model ``ContractApproval``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ContractApproval(Entity):
    """The published schema ``ContractApproval``."""

    _entity: ClassVar[str] = "api.ContractApproval"

    id: int = key(default=None)
    approveremailaddress: str | None = None
    approvername: str | None = None
    result: bool | None = None
    signature: str | None = None
    token: str | None = None
