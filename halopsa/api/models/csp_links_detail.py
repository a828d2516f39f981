# Generated from spec/halopsa/upstream/entities/CSPLinksDetail.yaml. Do not edit.
"""The model ``CSPLinksDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.csp_headers_detail import CSPHeadersDetail


@entity
class CSPLinksDetail(Entity):
    """The published schema ``CSPLinksDetail``."""

    _entity: ClassVar[str] = "api.CSPLinksDetail"

    headers: list[CSPHeadersDetail] | None = None
    method: str | None = None
    uri: str | None = None
