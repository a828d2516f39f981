# Generated from spec/halopsa/upstream/entities/SalesMailboxDetail.yaml. Do not edit.
"""The model ``SalesMailboxDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SalesMailboxDetail(Entity):
    """The published schema ``SalesMailboxDetail``."""

    _entity: ClassVar[str] = "api.SalesMailboxDetail"

    id: int = key(default=None)
    _authcode: str | None = None
    _getgoogletoken: bool | None = None
    _hasAccess: bool | None = None
    _warning: str | None = None
    agent_email: str | None = None
    applicationid: str | None = None
    enableautomatching: bool | None = None
    google_authorized: bool | None = None
    google_redirect: str | None = None
    google_token_expiry: dt.datetime | None = None
    lasterror: str | None = None
    lastsync: dt.datetime | None = None
    linked_agent: int | None = None
    linked_agent_email: str | None = None
    linked_agent_name: str | None = None
    match_type: int | None = None
    name: str | None = None
    new_google_access_token: str | None = None
    new_google_refresh_token: str | None = None
    new_method: bool | None = None
    oauth_code_verifier: str | None = None
    """Published since 2026-01-25."""
    sentlastsync: dt.datetime | None = None
    smid: int | None = None
